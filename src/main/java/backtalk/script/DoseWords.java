package backtalk.script;

import backtalk.plan.Held;
import backtalk.plan.Message;
import backtalk.plan.Today;
import backtalk.routine.Hold;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The words for doses: how long, how often, on which side. */
final class DoseWords {

  private DoseWords() {}

  /** "You will hold this for twenty seconds on each side, twice." */
  static String ahead(Message.DoseAhead dose) {
    StringBuilder words =
        new StringBuilder("You will ").append(dose.held().map(DoseWords::doing).orElse("do this"));
    if (dose.eachSide()) {
      words.append(" on each side").append(dose.thenBoth() ? ", then with both together" : "");
    }
    dose.onlySide()
        .ifPresent(side -> words.append(" on the ").append(Phrasebook.word(side)).append(" side"));
    words.append(howOften(dose));
    return words.append('.').toString();
  }

  private static String howOften(Message.DoseAhead dose) {
    boolean plain = dose.held().isEmpty() && !dose.eachSide() && dose.onlySide().isEmpty();
    String often = times(dose.repetitions());
    if (dose.untilTired()) {
      return (plain ? "" : ",") + " until you are tired, at most " + often;
    } else if (dose.sets() > 1) {
      String sets = " in " + EnglishNumbers.cardinal(dose.sets()) + " sets";
      return dose.repetitions() == 1
          ? sets
          : sets + " of " + EnglishNumbers.cardinal(dose.repetitions());
    } else if (dose.repetitions() == 1) {
      return plain ? " once" : "";
    }
    return (plain ? " " : ", ") + often;
  }

  /** The first words of a hold. */
  static String hold(Held held) {
    if (held instanceof Held.Still still) {
      return "Hold for "
          + (still.orLonger() ? "at least " : "")
          + SpokenTime.exactly(still.time())
          + ".";
    }
    return held instanceof Held.Open ? "Hold for as long as it is comfortable." : "Hold.";
  }

  /** "Today six times instead of five." */
  static String changed(Today today) {
    List<String> changes = new ArrayList<>();
    Today.Before before =
        today.before().orElse(new Today.Before(Optional.empty(), Optional.empty()));
    if (differ(today.repetitions(), before.repetitions())) {
      changes.add(
          times(today.repetitions().orElseThrow())
              + " instead of "
              + EnglishNumbers.cardinal(before.repetitions().orElseThrow()));
    }
    if (differ(today.hold(), before.hold())) {
      Duration now = today.hold().orElseThrow();
      changes.add(
          SpokenTime.exactly(now)
              + " instead of "
              + SpokenTime.exactly(before.hold().orElseThrow()));
    }
    return changes.isEmpty()
        ? "Today as the last time."
        : "Today " + String.join(", and ", changes) + ".";
  }

  private static <T> boolean differ(Optional<T> now, Optional<T> before) {
    return now.isPresent() && before.isPresent() && !now.equals(before);
  }

  private static String doing(Held held) {
    if (held instanceof Held.Still still) {
      return "hold this for "
          + (still.orLonger() ? "at least " : "")
          + SpokenTime.exactly(still.time());
    } else if (held instanceof Held.Breaths breaths) {
      return "hold this for "
          + EnglishNumbers.cardinal(breaths.number())
          + (breaths.number() == 1 ? " slow breath" : " slow breaths");
    } else if (held instanceof Held.Counted counted) {
      String number = EnglishNumbers.cardinal(counted.number());
      return counted.noun() == Hold.Noun.CIRCLES
          ? "make " + number + " circles"
          : "hold this while I count to " + number;
    } else if (held instanceof Held.Open open) {
      return "hold this for as long as it is comfortable, up to "
          + SpokenTime.exactly(open.limit());
    }
    return held instanceof Held.Brief ? "hold this briefly" : "do this";
  }

  private static String times(int number) {
    return switch (number) {
      case 1 -> "once";
      case 2 -> "twice";
      default -> EnglishNumbers.cardinal(number) + " times";
    };
  }
}
