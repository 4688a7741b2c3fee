package backtalk.script;

import backtalk.plan.Message;
import backtalk.routine.Side;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
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
    return "This takes about " + SpokenTime.roughly(length) + ".";
  }

  static String needs(List<String> things) {
    return "You need " + list(things, "and") + ".";
  }

  static String stopIf(List<String> signs) {
    return "Stop if you feel " + list(signs, "or") + ".";
  }

  static String title(Message.Title title) {
    String name =
        title.stretchName() + title.variant().map(variant -> ", " + variant).orElse("") + ".";
    if (title.of() == 1 || title.number() == 0) {
      return name;
    }
    return "Stretch "
        + EnglishNumbers.cardinal(title.number())
        + " of "
        + EnglishNumbers.cardinal(title.of())
        + ". "
        + name;
  }

  static String round(Message.Round round) {
    if (round.number() > 1) {
      return "Round "
          + EnglishNumbers.cardinal(round.number())
          + " of "
          + EnglishNumbers.cardinal(round.of())
          + ".";
    }
    String name = round.blockName().map(block -> block + ". ").orElse("");
    return round.of() == 1
        ? name.strip()
        : name
            + "You will go through this "
            + (round.of() == 2 ? "twice" : EnglishNumbers.cardinal(round.of()) + " times")
            + ".";
  }

  static String set(int number, int of) {
    return capitalized(EnglishNumbers.ordinal(number))
        + " set of "
        + EnglishNumbers.cardinal(of)
        + ".";
  }

  static String repetition(int number, Optional<Integer> of) {
    return capitalized(EnglishNumbers.ordinal(number))
        + of.map(all -> " of " + EnglishNumbers.cardinal(all)).orElse("")
        + ".";
  }

  static String firstSide(Side side) {
    return capitalized(word(side)) + " side first.";
  }

  /**
   * Each names the side whole, so that nobody who heard half of it takes the wrong one. None has a
   * "to" or an "and" beside the side: both were heard as numbers.
   */
  static List<String> switchSides(Side to) {
    String side = "the " + word(to) + " side.";
    return List.of("Change sides. Now " + side, "Now " + side, "Now switch sides: " + side);
  }

  /** A rest of a few seconds is over before its length is told. */
  static Utterance rest(Duration rest) {
    return rest.compareTo(SHORT_REST) < 0
        ? Utterance.of("Now rest.")
        : Utterance.of("Rest for " + SpokenTime.exactly(rest) + ".", "Now rest.");
  }

  static String count(int seconds) {
    return capitalized(EnglishNumbers.cardinal(seconds)) + ".";
  }

  static String word(Side side) {
    return side.name().toLowerCase(Locale.ROOT);
  }

  private static String list(List<String> things, String last) {
    int end = things.size() - 1;
    return end == 0
        ? things.get(0)
        : String.join(", ", things.subList(0, end)) + ", " + last + " " + things.get(end);
  }

  static String capitalized(String words) {
    return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
  }
}
