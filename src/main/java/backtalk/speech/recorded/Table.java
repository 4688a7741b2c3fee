package backtalk.speech.recorded;

import java.util.ArrayList;
import java.util.List;

/** A table as text, after RFC 4180: commas between, quotes around what has one. */
public final class Table {

  private Table() {}

  /** A line, with its end. */
  public static String line(List<String> cells) {
    List<String> written = new ArrayList<>();
    for (String cell : cells) {
      written.add(cell.matches("[^\",\\r\\n]*") ? cell : "\"" + cell.replace("\"", "\"\"") + "\"");
    }
    return String.join(",", written) + "\r\n";
  }

  /** The rows of a table that have anything in them. Semicolons are as good where no comma is. */
  public static List<List<String>> rows(String text) {
    String clean = text.startsWith("\uFEFF") ? text.substring(1) : text;
    int firstEnd = clean.indexOf('\n') < 0 ? clean.length() : clean.indexOf('\n');
    String first = clean.substring(0, firstEnd);
    char between = first.contains(",") || !first.contains(";") ? ',' : ';';
    List<List<String>> rows = new ArrayList<>();
    List<String> row = new ArrayList<>();
    StringBuilder cell = new StringBuilder();
    boolean quoted = false;
    for (int i = 0; i < clean.length(); i++) {
      char sign = clean.charAt(i);
      if (sign == '"') {
        boolean isOne = quoted && i + 1 < clean.length() && clean.charAt(i + 1) == '"';
        if (isOne) {
          cell.append(sign);
          i++;
        } else {
          quoted = !quoted;
        }
      } else if (!quoted && sign == between) {
        row.add(cell.toString());
        cell.setLength(0);
      } else if (!quoted && sign == '\n') {
        add(rows, row, cell);
        row = new ArrayList<>();
      } else if (quoted || sign != '\r') {
        cell.append(sign);
      }
    }
    add(rows, row, cell);
    return rows;
  }

  private static void add(List<List<String>> rows, List<String> row, StringBuilder cell) {
    row.add(cell.toString());
    cell.setLength(0);
    if (row.stream().anyMatch(text -> !text.isBlank())) {
      rows.add(List.copyOf(row));
    }
  }
}
