package backtalk.review;

import backtalk.routine.Item;
import backtalk.routine.Routine;
import backtalk.routine.Stretch;
import backtalk.routine.Stretch.Variant;
import backtalk.words.DoseWords;
import backtalk.words.English;
import backtalk.words.FrequencyWords;
import backtalk.words.Numerals;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** A routine read back as a person would say it, so that its author sees what was understood. */
public final class ReadBack {

  private static final String INSIDE = "  ";

  private final Routine routine;
  private final Set<String> seen = new HashSet<>();
  private final List<String> lines = new ArrayList<>();

  private ReadBack(Routine routine) {
    this.routine = routine;
  }

  /** One line for the routine, one for each exercise; those of a block stand further in. */
  public static List<String> lines(Routine routine) {
    ReadBack readBack = new ReadBack(routine);
    readBack.read();
    return List.copyOf(readBack.lines);
  }

  private void read() {
    String often = routine.frequency().map(it -> ": " + FrequencyWords.read(it)).orElse("");
    lines.add(routine.name() + often);
    if (!routine.rest().isZero()) {
      lines.add(Numerals.FIGURES.time(routine.rest()) + " rest between exercises");
    }
    for (Item item : routine.items()) {
      if (item instanceof Item.Block block) {
        lines.add(heading(block));
        block.stretches().forEach(stretch -> exercise(stretch, INSIDE, block.oneSideFirst()));
      } else {
        item.stretches().forEach(stretch -> exercise(stretch, "", false));
      }
    }
  }

  /** "Twice through, one side first, 10 seconds rest between rounds:". */
  private static String heading(Item.Block block) {
    String times = Numerals.FIGURES.times(block.times()) + " through";
    String text =
        block.name().map(name -> name + ", " + times).orElse(English.capitalized(times))
            + (block.oneSideFirst() ? ", one side first" : "")
            + (block.times() > 1 && !block.rest().isZero()
                ? ", " + Numerals.FIGURES.time(block.rest()) + " rest between rounds"
                : "");
    return text + ":";
  }

  private void exercise(Stretch stretch, String indent, boolean sidesKnown) {
    boolean again = !seen.add(stretch.id());
    List<String> parts = new ArrayList<>();
    parts.add(DoseWords.read(stretch, sidesKnown, routine.rest()));
    parts.addAll(GrowthText.of(stretch.progression(), stretch.variants()));
    if (!stretch.variants().isEmpty() && !again) {
      parts.add("variants: " + variants(stretch));
    }
    lines.add(indent + stretch.name() + (again ? " again" : "") + ": " + String.join("; ", parts));
  }

  private static String variants(Stretch stretch) {
    return stretch.variants().stream().map(Variant::name).collect(Collectors.joining(", "));
  }
}
