package backtalk.config;

import backtalk.yaml.Place;
import backtalk.yaml.Problem;
import backtalk.yaml.YamlException;
import backtalk.yaml.edit.Fresh;
import backtalk.yaml.edit.YamlEdit;
import backtalk.yaml.edit.YamlEdit.Shown;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/**
 * Sets one setting in the text of a config file, or takes it out, and leaves every other line as it
 * is. What comes out has been read again, and differs in that one setting.
 *
 * <p>A text that is wrong in itself is refused with what is wrong in it, and one in which the
 * setting cannot be changed without harm is refused too.
 */
final class ConfigEdit {

  private static final String BYTE_ORDER_MARK = "\uFEFF";

  private ConfigEdit() {}

  /**
   * A text that sets a setting.
   *
   * @param text with its byte order mark, if it has one
   * @param file what to call it in messages
   * @throws YamlException when the text does not load, or is too oddly written
   */
  static <T> String set(String text, String file, Setting<T> setting, T value)
      throws YamlException {
    Fresh fresh =
        value instanceof List<?> list
            ? Fresh.of(new LinkedHashSet<>(list).stream().map(String::valueOf).toList())
            : Fresh.of(setting.write(value));
    Predicate<String> isValue = found -> reads(setting, found);
    return edit(
        text,
        file,
        setting,
        Optional.of(setting.write(value)),
        inside -> YamlEdit.set(inside, path(setting), fresh, isValue));
  }

  /**
   * A text that does not set a setting.
   *
   * @param text with its byte order mark, if it has one
   * @param file what to call it in messages
   * @throws YamlException when the text does not load, or is too oddly written
   */
  static String unset(String text, String file, Setting<?> setting) throws YamlException {
    Optional<Shown> shown = ConfigExample.shown(setting);
    return edit(
        text,
        file,
        setting,
        Optional.empty(),
        inside -> YamlEdit.unset(inside, path(setting), shown));
  }

  /**
   * Reads a text.
   *
   * @param text with its byte order mark, if it has one
   * @param file what to call it in messages
   * @throws YamlException when anything in it is wrong
   */
  static Config read(String text, String file) throws YamlException {
    return ConfigReader.parse(text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text, file);
  }

  /** Makes proposals for a text. */
  private interface Editor {
    List<String> propose(String text);
  }

  private static String edit(
      String text, String file, Setting<?> setting, Optional<String> value, Editor editor)
      throws YamlException {
    String mark = text.startsWith(BYTE_ORDER_MARK) ? BYTE_ORDER_MARK : "";
    String inside = text.substring(mark.length());
    Config before = read(text, file);
    Map<String, String> wanted = before.written();
    String name = setting.name();
    UnaryOperator<String> form = written -> comparable(setting, written);
    Optional<String> now = Optional.ofNullable(wanted.get(name));
    if (now.map(form).equals(value.map(form))) {
      return text;
    }
    wanted.remove(name);
    value.ifPresent(written -> wanted.put(name, form.apply(written)));
    for (String proposal : editor.propose(inside)) {
      Optional<Map<String, String>> after = written(proposal);
      after.ifPresent(all -> all.computeIfPresent(name, (key, written) -> form.apply(written)));
      if (after.equals(Optional.of(wanted))) {
        return mark + proposal;
      }
    }
    throw tooOdd(file, before, setting);
  }

  private static Optional<Map<String, String>> written(String text) {
    try {
      return Optional.of(ConfigReader.parse(text, "").written());
    } catch (YamlException e) {
      return Optional.empty();
    }
  }

  /** The order of the stretches that are left out is no matter, nor is naming one twice. */
  private static String comparable(Setting<?> setting, String written) {
    if (!setting.equals(ConfigTable.LEAVE_OUT)) {
      return written;
    }
    return Arrays.stream(written.split("[\\[\\], ]+")).distinct().sorted().toList().toString();
  }

  private static boolean reads(Setting<?> setting, String value) {
    List<String> path = path(setting);
    String line = path.get(path.size() - 1) + ": " + value;
    String text = path.size() == 1 ? line : path.get(0) + ":\n  " + line;
    return written(text).map(Map::keySet).equals(Optional.of(Set.of(setting.name())));
  }

  private static List<String> path(Setting<?> setting) {
    return List.of(setting.name().split("\\.", 2));
  }

  private static YamlException tooOdd(String file, Config before, Setting<?> setting) {
    String origin = before.origin(setting);
    int line =
        before.isSet(setting) ? Integer.parseInt(origin.substring(origin.lastIndexOf(':') + 1)) : 0;
    return new YamlException(
        List.of(
            Problem.of(
                new Place(file, line, 0),
                setting.name(),
                "Backtalk cannot change this without damaging the rest of the file",
                "Change it in a text editor. The file was not changed.")));
  }
}
