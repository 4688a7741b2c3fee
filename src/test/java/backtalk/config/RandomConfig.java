package backtalk.config;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;

/** Config files as people may write them: the same for the same seed. */
final class RandomConfig {

  static final List<String> STRETCHES = List.of("childs-pose", "cobra", "knee-to-chest", "null");

  private static final List<String> GROUPS =
      ConfigTable.groups().map(ConfigTable.Group::name).filter(name -> !name.isEmpty()).toList();

  private final Random random;
  private final List<ConfigLine> lines = new ArrayList<>();

  /** What is set. */
  final Set<String> names = new TreeSet<>();

  /** Groups that have something in them, each thing on a line of its own. */
  final Set<String> filled = new TreeSet<>();

  /** Groups that are named. */
  final Set<String> named = new TreeSet<>();

  final String lineBreak;
  final String text;

  /**
   * A line of it.
   *
   * @param belongs the settings and groups that are written on it; nothing for remarks
   */
  record ConfigLine(String text, Set<String> belongs) {}

  RandomConfig(long seed) {
    random = new Random(seed);
    lineBreak = some("\n", "\n", "\r\n");
    List<Runnable> parts = new ArrayList<>();
    for (String group : GROUPS) {
      if (chance(60)) {
        parts.add(() -> group(group));
      }
    }
    for (Setting<?> setting : ConfigTable.ALL) {
      if (!setting.name().contains(".") && chance(50)) {
        parts.add(() -> single(setting));
      }
    }
    Collections.shuffle(parts, random);
    remarks("");
    for (Runnable part : parts) {
      part.run();
      remarks("");
    }
    String joined = String.join(lineBreak, lines.stream().map(ConfigLine::text).toList());
    text = some("", "", "\uFEFF") + joined + (chance(80) && !lines.isEmpty() ? lineBreak : "");
  }

  List<ConfigLine> lines() {
    return lines;
  }

  /** A value of a setting. */
  static String value(Setting<?> setting, Random random) {
    List<String> values = setting.samples();
    return values.get(random.nextInt(values.size()));
  }

  /** The settings that a group can hold, or the one that is in no group. */
  static List<Setting<?>> settings(String group) {
    List<Setting<?>> settings = new ArrayList<>();
    ConfigTable.ALL.stream().filter(s -> s.name().startsWith(group + ".")).forEach(settings::add);
    ConfigTable.perStretch(group)
        .ifPresent(all -> STRETCHES.forEach(id -> settings.add(all.of(id))));
    return settings;
  }

  private void group(String group) {
    named.add(group);
    List<Setting<?>> inside = new ArrayList<>(settings(group));
    inside.removeIf(setting -> chance(50));
    Collections.shuffle(inside, random);
    if (chance(30)) {
      flow(group, inside);
      return;
    }
    add(group + ":" + (inside.isEmpty() ? some("", " ~", " ") : "") + behind(), Set.of(group));
    String indent = some("  ", "  ", "    ");
    for (Setting<?> setting : inside) {
      remarks(indent);
      filled.add(group);
      names.add(setting.name());
      add(indent + entry(setting) + behind(), Set.of(setting.name()));
    }
    settings(group).stream()
        .filter(setting -> !names.contains(setting.name()) && chance(30))
        .forEach(setting -> commentedOut(indent, setting));
  }

  private void flow(String group, List<Setting<?>> inside) {
    boolean tall = chance(30) && !inside.isEmpty();
    Set<String> all = new TreeSet<>(Set.of(group));
    List<String> entries = new ArrayList<>();
    for (Setting<?> setting : inside) {
      names.add(setting.name());
      all.add(setting.name());
      entries.add(entry(setting));
    }
    if (!tall) {
      add(group + ": {" + String.join(some(", ", ",  "), entries) + "}" + behind(), all);
      return;
    }
    add(group + ": {" + behind(), Set.of(group));
    for (int i = 0; i < entries.size(); i++) {
      String comma = i + 1 < entries.size() || chance(30) ? "," : "";
      // what is added at the end is added to the last line
      Set<String> here = i + 1 < entries.size() ? Set.of(inside.get(i).name()) : all;
      add("  " + entries.get(i) + comma + behind(), here);
      remarks("  ");
    }
    add("  }", Set.of(group));
  }

  private void single(Setting<?> setting) {
    if (chance(30)) {
      commentedOut("", setting);
      return;
    }
    names.add(setting.name());
    if (setting.equals(ConfigTable.LEAVE_OUT) && chance(50)) {
      add("leave-out:" + behind(), Set.of("leave-out"));
      String dash = some("- ", "  - ");
      for (String id : STRETCHES.subList(0, 1 + random.nextInt(3))) {
        add(some("", "# remark"), Set.of("leave-out")); // an empty line goes with the list
        add(dash + some(id, "'" + id + "'") + behind(), Set.of("leave-out"));
      }
      return;
    }
    add(entry(setting) + behind(), Set.of(setting.name()));
  }

  private void commentedOut(String indent, Setting<?> setting) {
    String key = setting.key();
    add("#" + indent + key + ": " + value(setting, random) + behind(), Set.of(setting.name()));
  }

  private String entry(Setting<?> setting) {
    String value = value(setting, random);
    String key = setting.key();
    if (!value.startsWith("[")) {
      value = some(value, value, value, "\"" + value + "\"", "'" + value + "'");
    }
    return some(key, key, key, "\"" + key + "\"", "'" + key + "'") + some(": ", ":  ") + value;
  }

  private void remarks(String indent) {
    while (chance(35)) {
      add(
          some("", "", "# é remark: with a colon", indent + "# remark", "#", "## 'quoted\" 😀"),
          Set.of());
    }
  }

  private String behind() {
    return some("", "", "", "  ", " # behind", "  # it's, {behind}: [all]");
  }

  private void add(String line, Set<String> belongs) {
    lines.add(new ConfigLine(line, belongs));
  }

  private boolean chance(int percent) {
    return random.nextInt(100) < percent;
  }

  private String some(String... choices) {
    return choices[random.nextInt(choices.length)];
  }
}
