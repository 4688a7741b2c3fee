package backtalk.words;

import backtalk.routine.Prescription;
import backtalk.routine.Prescription.Rests;
import backtalk.routine.Range;
import backtalk.routine.Repetitions;
import backtalk.routine.Side;
import backtalk.routine.Sides;
import backtalk.routine.Stretch;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * How long, how often, on which side: a dose in three registers. It is heard before a stretch, read
 * on one line with all that it leaves open, and stands on paper in sentences.
 */
public final class DoseWords {

  /** Read only where it is another one: nearly every stretch has it. */
  private static final Duration UNREAD_REST = Duration.ofSeconds(3);

  private DoseWords() {}

  /**
   * Heard after the name: "Twenty seconds on each side, twice."
   *
   * @param dose leaves nothing open
   */
  public static String heard(Prescription dose) {
    String what = dose.isOneHold() ? HoldWords.ahead(dose.phases().get(0).hold()) : "";
    String where =
        switch (dose.sides()) {
          case ONE_THEN_OTHER -> sides(Sides.EACH);
          case EACH_THEN_BOTH -> " on each side, then with both together";
          case NONE -> dose.hasTurns() ? sides(Sides.EACH) : "";
          default -> sides(dose.sides());
        };
    String often = heardOften(dose);
    if (what.isEmpty()) {
      return English.capitalized((often.isEmpty() ? "once" : often) + where) + ".";
    }
    return English.capitalized(what + where + (often.isEmpty() ? "" : ", " + often)) + ".";
  }

  private static String heardOften(Prescription dose) {
    int repetitions = dose.mostRepetitions();
    String times = Numerals.WORDS.times(repetitions);
    Optional<Range<Integer>> aim = aim(dose.repetitions());
    if (aim.isPresent()) {
      return Numerals.WORDS.times(aim.get()) + ", or until you are tired";
    } else if (dose.isUntilTired()) {
      return "until you are tired, at most " + times;
    } else if (dose.repetitions() instanceof Repetitions.ForTime filled) {
      return "for "
          + Numerals.WORDS.time(filled.time())
          + (dose.sets() > 1 ? ", in " + Numerals.WORDS.count(dose.sets(), "set") : "");
    } else if (dose.repetitions() instanceof Repetitions.BySet each) {
      return Numerals.WORDS.count(dose.sets(), "set")
          + ": "
          + Numerals.WORDS.timesInTurn(each.numbers());
    } else if (dose.setsUntilTired()) {
      return "sets"
          + (repetitions == 1 ? "" : " of " + Numerals.WORDS.number(repetitions))
          + " until you are tired, at most "
          + Numerals.WORDS.number(dose.sets());
    } else if (dose.sets() > 1) {
      return Numerals.WORDS.count(dose.sets(), "set")
          + (repetitions == 1 ? "" : " of " + Numerals.WORDS.number(repetitions));
    }
    return repetitions == 1 ? "" : times;
  }

  /**
   * "Hold 20 seconds. Left, then right. 4 times."
   *
   * @param dose leaves nothing open
   * @param sides in the order in which they are done; empty for the whole body
   */
  public static String onPaper(Prescription dose, List<Side> sides) {
    List<String> sentences = new ArrayList<>();
    String what =
        dose.isOneHold()
            ? HoldWords.held(dose.phases().get(0).hold(), "")
            : HoldWords.movements(dose.phases(), "", "; ");
    if (!what.isEmpty()) {
      sentences.add(what);
    }
    if (!sides.isEmpty()) {
      boolean both = dose.sides() == Sides.EACH_THEN_BOTH;
      sentences.add(
          sides.stream().map(Side::word).collect(Collectors.joining(", then "))
              + (both ? ", then both" : sides.size() == 1 ? " side" : ""));
    }
    String times = times(dose.repetitions(), "");
    if (!times.equals("once") || what.isEmpty()) {
      sentences.add(times);
    }
    if (dose.sets() > 1 && !(dose.repetitions() instanceof Repetitions.BySet)) {
      sentences.add(sets(dose));
    }
    return sentences.stream().map(English::capitalized).collect(Collectors.joining(". ", "", "."));
  }

  /**
   * "20 seconds on each side, 3 times".
   *
   * @param routineId whose stretch it is: what is to be filled in is named for this one alone
   * @param sidesKnown whether the block around it has said that one side comes first
   * @param usualRest the rest that comes after every stretch, which is not told again
   */
  public static String read(
      Stretch stretch, String routineId, boolean sidesKnown, Duration usualRest) {
    Prescription dose = stretch.dose();
    String key = routineId + "." + stretch.id();
    String sides = sidesKnown ? "" : sides(dose.hasTurns() ? Sides.EACH : dose.sides());
    String often = often(dose, key);
    if (!dose.isOneHold()) {
      boolean open = dose.repetitions() instanceof Repetitions.Open;
      return HoldWords.movements(dose.phases(), key, ", ")
          + (open ? sides + often : often + sides).replaceFirst("^(, | )", "; ")
          + rests(dose, usualRest);
    }
    boolean apart = dose.sides() == Sides.ONE_THEN_OTHER;
    String words =
        HoldWords.amount(dose.phases().get(0).hold(), key)
            + (apart ? often + sides : sides + often);
    return (words.isEmpty() ? "once" : words.replaceFirst("^(, | )", "")) + rests(dose, usualRest);
  }

  private static String sides(Sides sides) {
    return switch (sides) {
      case NONE -> "";
      case EACH -> " on each side";
      case ONE_THEN_OTHER -> " on one side, then on the other";
      case EACH_THEN_BOTH -> " on each side, then both together";
      case LEFT -> " on the left side";
      case RIGHT -> " on the right side";
      case PAINFUL -> " on the painful side";
      case PAIN_FREE -> " on the pain-free side";
    };
  }

  private static String often(Prescription dose, String key) {
    String times = times(dose.repetitions(), key);
    boolean saysSets = dose.repetitions() instanceof Repetitions.BySet;
    return (times.equals("once") ? "" : ", " + times)
        + (dose.sets() > 1 && !saysSets ? ", " + sets(dose) : "");
  }

  private static String sets(Prescription dose) {
    return dose.setsUntilTired()
        ? "sets until tired, at most " + dose.sets()
        : Numerals.FIGURES.count(dose.sets(), "set");
  }

  private static Optional<Range<Integer>> aim(Repetitions repetitions) {
    return repetitions instanceof Repetitions.UntilTired tired
        ? tired.aim().map(aim -> new Range<>(aim, tired.limit()))
        : Optional.empty();
  }

  private static String times(Repetitions repetitions, String key) {
    Optional<Range<Integer>> aim = aim(repetitions);
    if (aim.isPresent()) {
      return Numerals.FIGURES.times(aim.get()) + ", or until tired";
    }
    if (repetitions instanceof Repetitions.Fixed times) {
      return Numerals.FIGURES.times(times.number());
    } else if (repetitions instanceof Repetitions.BySet each) {
      return Numerals.FIGURES.count(each.numbers().size(), "set")
          + ": "
          + Numerals.FIGURES.timesInTurn(each.numbers());
    }
    if (repetitions instanceof Repetitions.ForTime filled) {
      return "for " + Numerals.FIGURES.time(filled.time());
    }
    return repetitions instanceof Repetitions.UntilTired tired
        ? "until tired, at most " + Numerals.FIGURES.times(tired.limit())
        : "repetitions to be filled in (setting repetitions." + key + ")";
  }

  private static String rests(Prescription dose, Duration usualRest) {
    Rests rests = dose.rests();
    boolean repeated = !dose.repetitions().equals(Repetitions.times(1));
    boolean isUnread = !repeated || rests.betweenRepetitions().equals(UNREAD_REST);
    return (isUnread ? "" : rest(rests.betweenRepetitions(), " between"))
        + (dose.sets() > 1 ? rest(rests.betweenSets(), " between sets") : "")
        + rest(rests.betweenSides(), " between sides")
        + (rests.after().equals(usualRest) ? "" : rest(rests.after(), " after it"));
  }

  private static String rest(Duration time, String when) {
    return time.isZero() ? "" : ", " + Numerals.FIGURES.time(time) + " rest" + when;
  }
}
