package backtalk.bench;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;

/** Onset errors hold by hold, and their median and worst for each way of speaking. */
final class OnsetTable {

  private final Table table =
      new Table("", "hold", "five", "four", "three", "two", "one", "median", "worst");
  private final Map<String, List<Double>> sizes = new LinkedHashMap<>();

  /**
   * Adds the errors of one hold.
   *
   * @param errorFrames of each word in turn
   * @param unit what one frame is in the unit that the label names
   */
  void add(String label, int hold, List<OptionalLong> errorFrames, double unit) {
    List<Object> cells = new ArrayList<>(List.of(label, Integer.toString(hold)));
    List<Double> all = sizes.computeIfAbsent(label, unused -> new ArrayList<>());
    for (OptionalLong frames : errorFrames) {
      if (frames.isPresent()) {
        cells.add(frames.getAsLong() * unit);
        all.add(Math.abs(frames.getAsLong() * unit));
      } else {
        cells.add("lost");
      }
    }
    boolean last = hold == HoldSession.HOLDS;
    cells.add(last ? Spread.of(all).median() : "");
    cells.add(last ? Spread.of(all).max() : "");
    table.row(cells.toArray());
  }

  Table table() {
    return table;
  }
}
