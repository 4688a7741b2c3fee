package backtalk.script;

import backtalk.plan.Message;
import backtalk.plan.Today;
import backtalk.routine.Side;
import backtalk.words.English;
import backtalk.words.EnglishNumbers;
import backtalk.words.Numerals;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The fixed sentences, in English. Numbers and sides are always worded the same. */
final class Phrasebook {

  private static final Duration SHORT_REST = Duration.ofSeconds(10);

  /**
   * The end of a hold. All are short: somebody waits for them. None says how: "release slowly" was
   * heard as "really slowly"; none is "let go", which was heard as "left go"; and none is "relax",
   * which a set-up says of a body that is to stay where it is.
   */
  static final List<String> RELEASES = List.of("And release.", "Release it.", "Release.");

  static final List<String> FAREWELLS =
      List.of(
          "That is the end. Well done.",
          "That was the last one. Well done.",
          "All done. Good work.");

  private Phrasebook() {}

  static String welcome(String routineName) {
    return "Welcome. " + routineName + ".";
  }

  static String sessionLength(Duration length) {
    return "This takes about " + Numerals.WORDS.roughly(length) + ".";
  }

  static String needs(List<String> things) {
    return "You need " + English.list(things, "and") + ".";
  }

  static String stopIf(List<String> signs) {
    return "Stop if you feel " + English.list(signs, "or") + ".";
  }

  static String title(Message.Title title) {
    String name =
        title.stretchName() + title.variant().map(variant -> ", " + variant).orElse("") + ".";
    if (title.of() == 1 || title.number() == 0) {
      return name;
    }
    return "Stretch "
        + Numerals.WORDS.number(title.number())
        + " of "
        + Numerals.WORDS.number(title.of())
        + ". "
        + name;
  }

  static String round(Message.Round round) {
    if (round.number() > 1) {
      return "Round "
          + Numerals.WORDS.number(round.number())
          + " of "
          + Numerals.WORDS.number(round.of())
          + ".";
    }
    String name = round.blockName().map(block -> block + ". ").orElse("");
    return round.of() == 1
        ? name.strip()
        : name + "You will go through this " + Numerals.WORDS.times(round.of()) + ".";
  }

  static String set(int number, int of) {
    return English.capitalized(EnglishNumbers.ordinal(number))
        + " set of "
        + Numerals.WORDS.number(of)
        + ".";
  }

  static String repetition(int number, Optional<Integer> of) {
    return English.capitalized(EnglishNumbers.ordinal(number))
        + of.map(all -> " of " + Numerals.WORDS.number(all)).orElse("")
        + ".";
  }

  static String firstSide(Side side) {
    return English.capitalized(side.word()) + " side first.";
  }

  /**
   * Each names the side whole, so that nobody who heard half of it takes the wrong one. None has a
   * "to" or an "and" beside the side: both were heard as numbers.
   */
  static List<String> switchSides(Side to) {
    String side = "the " + to.word() + " side.";
    return List.of("Change sides. Now " + side, "Now " + side, "Now switch sides: " + side);
  }

  /** A rest of a few seconds is over before its length is told. */
  static Utterance rest(Duration rest) {
    return rest.compareTo(SHORT_REST) < 0
        ? Utterance.of("Now rest.")
        : Utterance.of("Rest for " + Numerals.WORDS.time(rest) + ".", "Now rest.");
  }

  static String count(int seconds) {
    return English.capitalized(Numerals.WORDS.number(seconds)) + ".";
  }

  /** "Today six times instead of five." */
  static String changed(Today today) {
    List<String> changes = new ArrayList<>();
    Today.Before before =
        today.before().orElse(new Today.Before(Optional.empty(), Optional.empty()));
    if (differ(today.repetitions(), before.repetitions())) {
      changes.add(
          Numerals.WORDS.times(today.repetitions().orElseThrow())
              + " instead of "
              + Numerals.WORDS.number(before.repetitions().orElseThrow()));
    }
    if (differ(today.hold(), before.hold())) {
      changes.add(
          Numerals.WORDS.time(today.hold().orElseThrow())
              + " instead of "
              + Numerals.WORDS.time(before.hold().orElseThrow()));
    }
    return changes.isEmpty()
        ? "Today as the last time."
        : "Today " + String.join(", and ", changes) + ".";
  }

  private static <T> boolean differ(Optional<T> now, Optional<T> before) {
    return now.isPresent() && before.isPresent() && !now.equals(before);
  }
}
