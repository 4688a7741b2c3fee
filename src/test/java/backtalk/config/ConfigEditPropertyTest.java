package backtalk.config;

import static org.assertj.core.api.Assertions.assertThat;

import backtalk.yaml.YamlException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever the file, an edit changes what it should, and leaves everything else as it is. */
@Tag("slow")
class ConfigEditPropertyTest {

  private static final int CONFIGS = 30;
  private static final String FILE = "config.yaml";

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void changesOneSettingAndNoOtherLine(long seed) throws YamlException {
    for (int i = 0; i < CONFIGS; i++) {
      long own = seed * 1_000_000 + i;
      RandomConfig config = new RandomConfig(own);
      Random random = new Random(own);
      for (int edit = 0; edit < 4; edit++) {
        Setting<?> setting = setting(random);
        check(config, setting, RandomConfig.value(setting, random), own);
      }
    }
  }

  private static Setting<?> setting(Random random) {
    List<Setting<?>> all = new ArrayList<>(ConfigTable.ALL);
    for (PerStretch<?> group : ConfigTable.PER_STRETCH) {
      RandomConfig.STRETCHES.forEach(id -> all.add(group.of(id)));
    }
    return all.get(random.nextInt(all.size()));
  }

  private static <T> void check(RandomConfig config, Setting<T> setting, String written, long seed)
      throws YamlException {
    String name = setting.name();
    String what = "seed " + seed + ", " + name + " " + written + " in\n" + config.text + "\n";
    T value = value(setting, written);
    String set = ConfigEdit.set(config.text, FILE, setting, value);
    String unset = ConfigEdit.unset(config.text, FILE, setting);

    Map<String, String> before = written(config.text);
    Map<String, String> with = new TreeMap<>(before);
    with.put(name, sorted(setting.write(value)));
    Map<String, String> without = new TreeMap<>(before);
    without.remove(name);
    assertThat(before).as(what).containsOnlyKeys(config.names);
    assertThat(written(set)).as(what + set).isEqualTo(with);
    assertThat(written(unset)).as(what + unset).isEqualTo(without);

    for (String after : List.of(set, unset)) {
      assertThat(lines(after, config))
          .as(what + after)
          .containsSubsequence(untouched(config, name));
      assertThat(after.startsWith("\uFEFF")).isEqualTo(config.text.startsWith("\uFEFF"));
      assertThat(after.replace(config.lineBreak, "")).as(what + after).doesNotContain("\n", "\r");
      for (String remark : List.of("# behind", "# it's, {behind}: [all]")) {
        assertThat(count(after, remark)).as(what + after).isEqualTo(count(config.text, remark));
      }
    }
    assertThat(ConfigEdit.set(set, FILE, setting, value)).isEqualTo(set);
    if (!config.names.contains(name) && isPlain(config, name)) {
      assertThat(ConfigEdit.unset(set, FILE, setting)).as(what).isEqualTo(config.text);
    }
  }

  /** Whether setting adds a line, and so unsetting takes that very line away again. */
  private static boolean isPlain(RandomConfig config, String name) {
    String group = name.replaceFirst("\\..*", "");
    boolean shown = config.lines().stream().anyMatch(line -> line.belongs().contains(name));
    return !shown
        && (config.text.isEmpty() || config.text.endsWith("\n"))
        && (config.named.contains(group)
            ? config.filled.contains(group)
            : !name.contains(".") || !endsWithRemark(config));
  }

  /** A group under a remark may be what the remark tells of, and stays. */
  private static boolean endsWithRemark(RandomConfig config) {
    return config.text.lines().reduce("", (line, next) -> next).startsWith("#");
  }

  private static List<String> untouched(RandomConfig config, String name) {
    String group = name.replaceFirst("\\..*", "");
    return config.lines().stream()
        .filter(line -> !line.belongs().contains(name))
        .filter(line -> !line.belongs().contains(group))
        .map(RandomConfig.ConfigLine::text)
        .toList();
  }

  private static List<String> lines(String text, RandomConfig config) {
    String inside = text.startsWith("\uFEFF") ? text.substring(1) : text;
    return List.of(inside.split(config.lineBreak, -1));
  }

  private static int count(String text, String part) {
    return (text.length() - text.replace(part, "").length()) / part.length();
  }

  private static Map<String, String> written(String text) throws YamlException {
    Map<String, String> all = new TreeMap<>(ConfigEdit.read(text, FILE).written());
    all.computeIfPresent("leave-out", (name, list) -> sorted(list));
    return all;
  }

  private static String sorted(String written) {
    return written.startsWith("[")
        ? List.of(written.replaceAll("[\\[\\] ]", "").split(",", -1)).stream()
            .sorted()
            .toList()
            .toString()
        : written;
  }

  private static <T> T value(Setting<T> setting, String written) throws YamlException {
    String[] path = setting.name().split("\\.", 2);
    String key = "\"" + path[path.length - 1] + "\": ";
    String text = path.length == 1 ? key + written : path[0] + ":\n  " + key + written;
    return ConfigReader.parse(text, "test").get(setting);
  }
}
