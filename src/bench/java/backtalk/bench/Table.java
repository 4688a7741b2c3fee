package backtalk.bench;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

/** Figures in rows, printed as plain text. */
public final class Table {

  private final List<List<String>> rows = new ArrayList<>();
  private final List<Table> following = new ArrayList<>();

  /** Starts with a row of headings. */
  public Table(String... headings) {
    rows.add(List.of(headings));
  }

  /** Adds a row; a number that is not whole is given with one decimal. */
  public Table row(Object... cells) {
    List<String> row = new ArrayList<>();
    for (Object cell : cells) {
      row.add(
          cell instanceof Double number
              ? String.format(Locale.ROOT, "%.1f", number)
              : cell.toString());
    }
    rows.add(row);
    return this;
  }

  /** Adds another table, to be printed below this one. */
  public Table then(Table next) {
    following.add(next);
    return this;
  }

  @Override
  public String toString() {
    List<Integer> widths = new ArrayList<>(Collections.nCopies(rows.get(0).size(), 0));
    for (List<String> row : rows) {
      for (int i = 0; i < row.size(); i++) {
        widths.set(i, Math.max(widths.get(i), row.get(i).length()));
      }
    }
    StringBuilder text = new StringBuilder();
    for (List<String> row : rows) {
      StringBuilder line = new StringBuilder("  ");
      for (int i = 0; i < row.size(); i++) {
        String padding = " ".repeat(widths.get(i) - row.get(i).length());
        // What a row is about stands to the left, its figures under each other to the right.
        line.append(i == 0 ? row.get(i) + padding : "   " + padding + row.get(i));
      }
      text.append(line.toString().stripTrailing()).append(System.lineSeparator());
    }
    for (Table next : following) {
      text.append(System.lineSeparator()).append(next);
    }
    return text.toString();
  }
}
