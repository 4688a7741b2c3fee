package backtalk.review;

import static backtalk.words.Numerals.FIGURES;

import backtalk.routine.Item;
import backtalk.routine.Progression;
import backtalk.routine.Progression.Growth;
import backtalk.routine.Range;
import backtalk.routine.Routine;
import backtalk.routine.Stretch;
import backtalk.routine.Stretch.Variant;
import backtalk.words.DoseWords;
import backtalk.words.English;
import backtalk.words.FrequencyWords;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
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
    String where = routine.group().map(group -> " (" + group.heading() + ")").orElse("");
    lines.add(routine.name() + where + often);
    routine.purpose().ifPresent(purpose -> lines.add("For: " + purpose));
    if (!routine.rest().isZero()) {
      lines.add(FIGURES.time(routine.rest()) + " rest between exercises");
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
    String times = FIGURES.times(block.times()) + " through";
    String text =
        block.name().map(name -> name + ", " + times).orElse(English.capitalized(times))
            + (block.oneSideFirst() ? ", one side first" : "")
            + (block.times().most() > 1 && !block.rest().isZero()
                ? ", " + FIGURES.time(block.rest()) + " rest between rounds"
                : "");
    return text + ":";
  }

  private void exercise(Stretch stretch, String indent, boolean sidesKnown) {
    boolean again = !seen.add(stretch.id());
    List<String> parts = new ArrayList<>();
    parts.add(DoseWords.read(stretch, routine.id(), sidesKnown, routine.rest()));
    stretch.frequency().map(FrequencyWords::read).ifPresent(parts::add);
    parts.addAll(growth(stretch.progression(), stretch.variants()));
    if (!stretch.variants().isEmpty() && !again) {
      parts.add("variants: " + variants(stretch));
    }
    lines.add(indent + stretch.name() + (again ? " again" : "") + ": " + String.join("; ", parts));
  }

  private static String variants(Stretch stretch) {
    return stretch.variants().stream().map(Variant::name).collect(Collectors.joining(", "));
  }

  /**
   * How it grows over the weeks: "from 5 up to 30 repetitions, 1 or 2 more every 3 days"; a part
   * for each thing that grows.
   */
  private static List<String> growth(Progression progression, List<Variant> variants) {
    List<String> parts = new ArrayList<>();
    progression.repetitions().ifPresent(growth -> parts.add(repetitions(growth)));
    progression
        .hold()
        .map(growth -> grown(holds(progression), growth, FIGURES::time, FIGURES::time))
        .ifPresent(parts::add);
    progression
        .breaths()
        .map(growth -> grown(holds(progression), growth, ReadBack::breaths, FIGURES::number))
        .ifPresent(parts::add);
    progression
        .rest()
        .map(growth -> grown("rests", growth, FIGURES::time, FIGURES::time))
        .ifPresent(parts::add);
    progression.next().ifPresent(id -> parts.add("then go on " + name(id, variants)));
    return parts;
  }

  private static String repetitions(Growth<Integer> growth) {
    return "from "
        + growth.from()
        + " up to "
        + FIGURES.count(growth.to(), "repetition")
        + ", "
        + FIGURES.number(growth.add())
        + " more "
        + every(growth.days());
  }

  private static String holds(Progression progression) {
    return progression.phase().map(only -> "the hold of phase " + only).orElse("holds");
  }

  private static String breaths(int number) {
    return FIGURES.count(number, "breath");
  }

  private static <T extends Comparable<T>> String grown(
      String what, Growth<T> growth, Function<T, String> amount, Function<Range<T>, String> more) {
    return what
        + " from "
        + amount.apply(growth.from())
        + " up to "
        + amount.apply(growth.to())
        + ", "
        + more.apply(growth.add())
        + " more "
        + every(growth.days());
  }

  private static String every(int days) {
    return days == 1 ? "every day" : "every " + days + " days";
  }

  private static String name(String id, List<Variant> variants) {
    return variants.stream()
        .filter(variant -> variant.id().equals(id))
        .map(variant -> "to \"" + variant.name() + "\"")
        .findFirst()
        .orElse("to " + id);
  }
}
