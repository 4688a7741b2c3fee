package backtalk.review;

import static backtalk.words.Numerals.FIGURES;

import backtalk.routine.Progression;
import backtalk.routine.Progression.Growth;
import backtalk.routine.Stretch.Variant;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** How a stretch grows over the weeks, as it is read. */
final class GrowthText {

  private GrowthText() {}

  /** "from 5 up to 30 repetitions, 1 or 2 more every 3 days"; a part for each thing that grows. */
  static List<String> of(Progression progression, List<Variant> variants) {
    List<String> parts = new ArrayList<>();
    progression.repetitions().ifPresent(growth -> parts.add(repetitions(growth)));
    progression.hold().ifPresent(growth -> parts.add(hold(growth)));
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

  private static String hold(Growth<Duration> growth) {
    return "holds from "
        + FIGURES.time(growth.from())
        + " up to "
        + FIGURES.time(growth.to())
        + ", "
        + FIGURES.time(growth.add())
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
