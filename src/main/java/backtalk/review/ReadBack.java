package backtalk.review;

import backtalk.routine.Item;
import backtalk.routine.Routine;
import backtalk.routine.Stretch;
import backtalk.routine.Variant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
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
    String often = routine.frequency().map(it -> ": " + FrequencyText.of(it)).orElse("");
    lines.add(routine.name() + often);
    if (!routine.rest().isZero()) {
      lines.add(Counts.time(routine.rest()) + " rest between exercises");
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
    String times =
        switch (block.times()) {
          case 1 -> "once through";
          case 2 -> "twice through";
          default -> block.times() + " times through";
        };
    String text =
        block.name().map(name -> name + ", " + times).orElse(capitalized(times))
            + (block.oneSideFirst() ? ", one side first" : "")
            + (block.times() > 1 && !block.rest().isZero()
                ? ", " + Counts.time(block.rest()) + " rest between rounds"
                : "");
    return text + ":";
  }

  private void exercise(Stretch stretch, String indent, boolean sidesKnown) {
    boolean again = !seen.add(stretch.id());
    List<String> parts = new ArrayList<>();
    parts.add(new DoseText(sidesKnown, routine.rest()).of(stretch));
    parts.addAll(GrowthText.of(stretch.progression(), stretch.variants()));
    if (!stretch.variants().isEmpty() && !again) {
      parts.add("variants: " + variants(stretch));
    }
    lines.add(indent + stretch.name() + (again ? " again" : "") + ": " + String.join("; ", parts));
  }

  private static String variants(Stretch stretch) {
    return stretch.variants().stream().map(Variant::name).collect(Collectors.joining(", "));
  }

  private static String capitalized(String words) {
    return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
  }
}
