package backtalk.config;

import backtalk.plan.Preferences;
import backtalk.yaml.Nearest;
import backtalk.yaml.Place;
import backtalk.yaml.Problem;
import java.time.DayOfWeek;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** What a person has set, and where; everything else is as it comes. Immutable. */
public final class Config {

  private static final String BY_DEFAULT = "default";
  private static final int MOST_TOLD = 3;
  private static final Config DEFAULTS = new Config(Map.of(), List.of());

  private final Map<Setting<?>, Chosen<?>> chosen;
  private final List<Mention> mentions;

  private Config(Map<Setting<?>, Chosen<?>> chosen, List<Mention> mentions) {
    this.chosen = Map.copyOf(chosen);
    this.mentions = List.copyOf(mentions);
  }

  private record Chosen<T>(T value, String origin) {}

  /** A stretch that is named somewhere, and may not exist. */
  private record Mention(String stretchId, String path, Place place) {}

  /**
   * A setting as it is shown.
   *
   * @param origin "default", a file and line such as {@code /home/me/config.yaml:12}, or another
   *     place that was given for it, such as "command line"
   */
  public record ShownSetting(String name, String value, String origin) {}

  /** Nothing is set. */
  public static Config defaults() {
    return DEFAULTS;
  }

  /** The value in force. */
  public <T> T get(Setting<T> setting) {
    return find(setting).orElseThrow(() -> new IllegalArgumentException(setting + " has no value"));
  }

  /** The value in force, if there is one: nothing is set for most stretches. */
  <T> Optional<T> find(Setting<T> setting) {
    return set(setting).map(Chosen::value).or(setting::standard);
  }

  /** The values set for stretches, by the stretch's id. */
  public <T> Map<String, T> get(PerStretch<T> settings) {
    Map<String, T> values = new TreeMap<>();
    for (Setting<?> setting : chosen.keySet()) {
      if (setting.name().equals(settings.group() + "." + setting.key())
          && ConfigTable.ALL.stream().noneMatch(setting::equals)) {
        set(settings.of(setting.key())).ifPresent(c -> values.put(setting.key(), c.value()));
      }
    }
    return values;
  }

  /** What is in force in one routine: what is set for it alone goes before what is set for all. */
  public Config in(String routineId) {
    Config config = this;
    for (PerStretch<?> settings : ConfigTable.PER_STRETCH) {
      config = config.in(routineId, settings);
    }
    return config;
  }

  /** The id of the routine that starts on a day when none is named: by the week's plan, if any. */
  public String routineOn(DayOfWeek day) {
    String planned = get(ConfigTable.PLAN.get(day.getValue() - 1));
    return planned.equals(ConfigTable.NOTHING) ? get(ConfigTable.ROUTINE) : planned;
  }

  /** The ids of the routines that start when none is named, each with a setting that names it. */
  public Map<String, Setting<String>> routines() {
    Map<String, Setting<String>> named = new LinkedHashMap<>();
    named.put(get(ConfigTable.ROUTINE), ConfigTable.ROUTINE);
    ConfigTable.PLAN.forEach(day -> named.putIfAbsent(get(day), day));
    named.remove(ConfigTable.NOTHING);
    return named;
  }

  /** The setting that decides on a hold: that of the routine alone, where it is set. */
  public Setting<Duration> holdOf(String routineId, String stretchId) {
    Setting<Duration> own = ConfigTable.HOLDS.of(routineId, stretchId);
    return isSet(own) ? own : ConfigTable.HOLDS.of(stretchId);
  }

  private <T> Config in(String routineId, PerStretch<T> settings) {
    Config config = this;
    String prefix = PerStretch.inRoutine(routineId, "");
    for (Map.Entry<String, T> own : get(settings).entrySet()) {
      if (own.getKey().startsWith(prefix)) {
        Setting<T> general = settings.of(own.getKey().substring(prefix.length()));
        config = config.with(general, own.getValue(), origin(settings.of(own.getKey())));
      }
    }
    return config;
  }

  /** Where the value in force comes from, as in {@link ShownSetting#origin}. */
  String origin(Setting<?> setting) {
    return set(setting).map(Chosen::origin).orElse(BY_DEFAULT);
  }

  /** Whether the person has set it, be it to what it is by default. */
  public boolean isSet(Setting<?> setting) {
    return chosen.containsKey(setting);
  }

  /**
   * The same with another value.
   *
   * @param origin where it comes from, such as "command line"
   */
  public <T> Config with(Setting<T> setting, T value, String origin) {
    Map<Setting<?>, Chosen<?>> all = new LinkedHashMap<>(chosen);
    all.put(setting, new Chosen<>(value, origin));
    return new Config(all, mentions);
  }

  /** The same, with a note that a stretch is named at a place. */
  Config mentioning(String stretchId, String path, Place place) {
    List<Mention> all = new ArrayList<>(mentions);
    all.add(new Mention(stretchId, path, place));
    return new Config(chosen, all);
  }

  /** Every setting with its value in force and where it comes from. */
  public List<ShownSetting> lines() {
    List<ShownSetting> lines = new ArrayList<>();
    for (ConfigTable.Group group : ConfigTable.groups().toList()) {
      group.settings().forEach(setting -> lines.add(line(setting)));
      group
          .perStretch()
          .ifPresent(all -> get(all).keySet().forEach(id -> lines.add(line(all.of(id)))));
    }
    return lines;
  }

  /** Changes all that is set, or is by default, of a session. */
  public void applyTo(Preferences.With preferences) {
    ConfigTable.ALL.forEach(setting -> apply(setting, preferences));
    ConfigTable.PER_STRETCH.forEach(settings -> apply(settings, preferences));
  }

  private <T> void apply(Setting<T> setting, Preferences.With preferences) {
    setting.apply(preferences, get(setting));
  }

  private <T> void apply(PerStretch<T> settings, Preferences.With preferences) {
    settings.effect().accept(preferences, get(settings));
  }

  /** The values that the person has set, as they are written, by name. */
  Map<String, String> written() {
    Map<String, String> values = new TreeMap<>();
    for (ShownSetting line : lines()) {
      if (!line.origin().equals(BY_DEFAULT)) {
        values.put(line.name(), line.value());
      }
    }
    return values;
  }

  /**
   * The stretches named in the config that no routine has.
   *
   * @param known the ids of every stretch of every routine, alone and with that of the routine
   */
  public List<Problem> unknownStretches(Set<String> known) {
    return mentions.stream()
        .filter(mention -> !known.contains(mention.stretchId()))
        .map(mention -> unknown(mention, known))
        .toList();
  }

  private static Problem unknown(Mention mention, Set<String> known) {
    List<String> words = new ArrayList<>(known);
    ConfigTable.ALL.stream()
        .filter(setting -> ConfigTable.perStretch(setting.group()).isPresent())
        .forEach(setting -> words.add(setting.key()));
    List<String> like = like(mention.stretchId(), known);
    String advice =
        Nearest.to(mention.stretchId(), words).isEmpty() && like.size() <= MOST_TOLD
            ? "The stretches are " + String.join(", ", like) + "."
            : Nearest.quoted(mention.stretchId(), words)
                .orElse("\"backtalk show ROUTINE\" shows the stretches of a routine.");
    String statement =
        mention.stretchId().contains(".")
            ? "there is no such routine, or it has no such stretch"
            : "no routine has a stretch \"" + mention.stretchId() + "\"";
    return Problem.of(
        mention.place(), mention.path(), statement, advice + elsewhere(mention, known));
  }

  /** A routine that was started as a file may not be one that is found by its id. */
  private static String elsewhere(Mention mention, Set<String> known) {
    int dot = mention.stretchId().indexOf('.');
    boolean isFound =
        dot < 0
            || known.stream()
                .anyMatch(id -> id.startsWith(mention.stretchId().substring(0, dot + 1)));
    return isFound
        ? ""
        : " A file that lies elsewhere must first be put into your folder routines.";
  }

  /** Those that may stand in its place: of a routine alone, of that routine or of that id. */
  private static List<String> like(String stretch, Set<String> known) {
    int dot = stretch.indexOf('.');
    List<String> like =
        known.stream()
            .filter(id -> id.contains(".") && dot >= 0)
            .filter(
                id ->
                    id.startsWith(stretch.substring(0, dot + 1))
                        || id.endsWith(stretch.substring(dot)))
            .sorted()
            .toList();
    return like.isEmpty() ? known.stream().filter(id -> !id.contains(".")).sorted().toList() : like;
  }

  private <T> ShownSetting line(Setting<T> setting) {
    return new ShownSetting(
        setting.name(), find(setting).map(setting::write).orElse(""), origin(setting));
  }

  @SuppressWarnings("unchecked") // with() keeps under a setting only what is a value of it
  private <T> Optional<Chosen<T>> set(Setting<T> setting) {
    return Optional.ofNullable((Chosen<T>) chosen.get(setting));
  }
}
