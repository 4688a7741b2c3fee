package backtalk.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;

/** Onset errors hold by hold, and the median and worst of their sizes for each way of speaking. */
final class OnsetTable {

  private final Table table =
      new Table("", "hold", "five", "four", "three", "two", "one", "median", "worst");

  /**
   * Adds the holds of one way.
   *
   * @param errorFrames for each hold that was heard, that of each word in turn
   * @param unit what one frame is in the unit that the label names
   */
  void add(String label, List<List<OptionalLong>> errorFrames, double unit) {
    List<Double> sizes = new ArrayList<>();
    for (int i = 0; i < errorFrames.size(); i++) {
      List<Object> cells = new ArrayList<>(List.of(label, i + 1));
      for (OptionalLong frames : errorFrames.get(i)) {
        if (frames.isPresent()) {
          cells.add(frames.getAsLong() * unit);
          sizes.add(Math.abs(frames.getAsLong() * unit));
        } else {
          cells.add("lost");
        }
      }
      boolean last = i == errorFrames.size() - 1 && !sizes.isEmpty();
      cells.add(last ? Spread.of(sizes).median() : "");
      cells.add(last ? Spread.of(sizes).max() : "");
      table.row(cells.toArray());
    }
    if (errorFrames.size() < HoldSession.HOLDS) {
      table.row(label, "others", "lost", "", "", "", "", "", "");
    }
  }

  Table table() {
    return table;
  }
}
