package backtalk.config;

import backtalk.config.ConfigFile.Changed;
import backtalk.system.UserException;
import backtalk.system.UserFolders;
import backtalk.yaml.Place;
import backtalk.yaml.Problem;
import backtalk.yaml.Yaml;
import backtalk.yaml.YamlException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** Sets and unsets settings in the person's config file, and says what has changed. */
public final class ConfigChanges {

  private static final String SOURCE = "command line";

  private final UserFolders folders;
  private final Known known;
  private final ConfigFile file;

  public ConfigChanges(UserFolders folders, Known known) {
    this.folders = folders;
    this.known = known;
    this.file = new ConfigFile(folders);
  }

  /**
   * Sets a setting.
   *
   * @param words the value, which may have come in several pieces
   * @return what has changed, for the person
   * @throws UserException when there is no such setting, or the file cannot be written
   * @throws YamlException when it is no value of the setting, or the file does not load
   */
  public List<String> set(String name, List<String> words) throws UserException {
    Set<String> stretches = known.stretches();
    return set(SettingNames.find(byId(name), stretches), words, stretches);
  }

  /** Stretches may be called by their names: "holds.Child's pose". */
  private String byId(String name) throws UserException {
    int dot = name.indexOf('.');
    String called = name.substring(dot + 1);
    if (dot < 0
        || ConfigTable.find(name).isPresent()
        || ConfigTable.perStretch(name.substring(0, dot)).isEmpty()) {
      return name;
    }
    Set<String> ids = known.stretchesCalled(called);
    if (ids.size() > 1) {
      throw new UserException(
          "Several stretches are called \""
              + called
              + "\": write one of the ids "
              + String.join(", ", ids)
              + ".");
    }
    return ids.stream().findFirst().map(id -> name.substring(0, dot + 1) + id).orElse(name);
  }

  /**
   * Takes a setting out, so that it is as it comes.
   *
   * @return what has changed, for the person
   * @throws UserException when there is no such setting, or the file cannot be written
   * @throws YamlException when the file does not load
   */
  public List<String> unset(String name) throws UserException {
    // the stretch may be of a routine that is gone: no reason to keep its setting
    Set<String> stretches = known.stretches();
    Setting<?> setting = SettingNames.find(byId(name), stretches);
    return told(setting, file.change((text, path) -> ConfigEdit.unset(text, path, setting)));
  }

  /**
   * Leaves a stretch out, or takes it in again; whatever else is left out stays so.
   *
   * @return what has changed, for the person
   * @throws UserException when no routine has the stretch, or the file cannot be written
   * @throws YamlException when the file does not load
   */
  public List<String> leaveOut(String stretch, boolean isOut) throws UserException {
    Setting<List<String>> setting = ConfigTable.LEAVE_OUT;
    if (isOut) {
      check(setting, List.of(stretch), known.stretches());
    }
    return told(
        setting,
        file.change(
            (text, path) -> {
              List<String> out = new ArrayList<>(ConfigEdit.read(text, path).get(setting));
              out.removeIf(stretch::equals);
              if (isOut) {
                out.add(stretch);
              }
              return ConfigEdit.set(text, path, setting, out);
            }));
  }

  private <T> List<String> set(Setting<T> setting, List<String> words, Set<String> stretches)
      throws UserException {
    T value = parse(setting, words);
    check(setting, value, stretches);
    return told(setting, file.change((text, path) -> ConfigEdit.set(text, path, setting, value)));
  }

  private static <T> T parse(Setting<T> setting, List<String> words) throws YamlException {
    if (!setting.equals(ConfigTable.LEAVE_OUT)) {
      return setting.parse(String.join(" ", words), SOURCE);
    }
    // with or without the brackets that it has in the file
    String list = String.join(",", words).strip().replaceAll("^\\[|\\]$", "");
    List<String> ids =
        Arrays.stream(list.split("[,\\s]+")).filter(id -> !id.isEmpty()).distinct().toList();
    return Yaml.values(ids, SOURCE, setting.name(), setting.decoder());
  }

  /** What names something that there is not would load, and would keep sessions from starting. */
  private <T> void check(Setting<T> setting, T value, Set<String> stretches) throws UserException {
    Config named = Config.defaults();
    if (setting.equals(ConfigTable.ROUTINE)
        || (ConfigTable.PLAN.contains(setting) && !value.equals(ConfigTable.NOTHING))) {
      known.checkRoutine(String.valueOf(value));
    } else if (setting.equals(ConfigTable.VOICE)) {
      known.checkVoice(String.valueOf(value));
    } else if (value instanceof List<?> ids) {
      for (Object id : ids) {
        named = named.mentioning(String.valueOf(id), setting.name(), Place.of(SOURCE));
      }
    } else if (!ConfigTable.ALL.contains(setting)) {
      named = named.mentioning(setting.key(), setting.name(), Place.of(SOURCE));
    }
    List<Problem> unknown = named.unknownStretches(stretches);
    if (!unknown.isEmpty()) {
      throw new YamlException(unknown);
    }
  }

  private List<String> told(Setting<?> setting, Changed changed) throws YamlException {
    String before = value(setting, changed.before());
    String after = value(setting, changed.after());
    String line =
        setting.name()
            + ": "
            + (changed.before().equals(changed.after())
                ? after + ", unchanged"
                : before + " → " + after);
    return changed.created() ? List.of("Written: " + folders.configFile(), line) : List.of(line);
  }

  private <T> String value(Setting<T> setting, String text) throws YamlException {
    Config config = ConfigEdit.read(text, folders.configFile().toString());
    String value = config.find(setting).map(setting::write).orElse("as the routine says");
    boolean byDefault = !config.isSet(setting) && setting.standard().isPresent();
    return byDefault ? value + " (default)" : value;
  }

  /** What there is that a setting can name. */
  public interface Known {

    /** The ids of every stretch of every routine. */
    Set<String> stretches() throws UserException;

    /** The ids of stretches of that name, however it is written; in no order. */
    Set<String> stretchesCalled(String name) throws UserException;

    /**
     * Refuses a routine that there is not.
     *
     * @param id or a file
     */
    void checkRoutine(String id) throws UserException;

    /** Refuses a voice that there is not. */
    void checkVoice(String id) throws UserException;
  }
}
