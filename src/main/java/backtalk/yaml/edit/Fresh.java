package backtalk.yaml.edit;

import backtalk.yaml.edit.Page.Part;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;

/**
 * A value that is to stand in a file.
 *
 * @param items one, unless it is a list
 */
public record Fresh(List<String> items, boolean isList) {

  /** Signs that mean nothing to YAML, wherever they stand. */
  private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9]([A-Za-z0-9.-]*[A-Za-z0-9])?");

  public Fresh {
    items = List.copyOf(items);
  }

  /** A single value. */
  public static Fresh of(String value) {
    return new Fresh(List.of(value), false);
  }

  /** A list; it may be empty. */
  public static Fresh of(List<String> items) {
    return new Fresh(items, true);
  }

  /** On one line. */
  String write() {
    return isList
        ? items.stream().map(Fresh::write).collect(Collectors.joining(", ", "[", "]"))
        : write(items.get(0));
  }

  /** On one line, in the quotes of what stood there before. */
  String write(Node old) {
    return switch (old instanceof ScalarNode scalar ? scalar.getScalarStyle() : ScalarStyle.PLAIN) {
      case SINGLE_QUOTED -> isList ? write() : "'" + items.get(0).replace("'", "''") + "'";
      case DOUBLE_QUOTED -> isList ? write() : quote(items.get(0));
      default -> write();
    };
  }

  static String textOf(Part item) {
    return item.node() instanceof ScalarNode scalar ? scalar.getValue().strip() : "";
  }

  static String write(String item) {
    return PLAIN.matcher(item).matches() && !item.equals("null") ? item : quote(item);
  }

  private static String quote(String item) {
    return '"' + item.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
  }
}
