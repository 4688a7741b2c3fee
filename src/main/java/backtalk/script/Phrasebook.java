package backtalk.script;

import backtalk.plan.Message;
import backtalk.routine.Side;
import java.time.Duration;
import java.util.List;
import java.util.Locale;

/** The fixed sentences, in English. Numbers and sides are always worded the same. */
final class Phrasebook {

  private static final Duration SHORT_REST = Duration.ofSeconds(10);

  private Phrasebook() {}

  static String welcome(String routineName) {
    return "Welcome. " + routineName + ".";
  }

  static String sessionLength(Duration length) {
    return "This takes about " + SpokenTime.roughly(length) + ".";
  }

  static String needs(List<String> things) {
    return "You need " + list(things) + ".";
  }

  static String title(Message.Title title) {
    if (title.of() == 1) {
      return title.stretchName() + ".";
    }
    return "Stretch "
        + EnglishNumbers.cardinal(title.number())
        + " of "
        + EnglishNumbers.cardinal(title.of())
        + ". "
        + title.stretchName()
        + ".";
  }

  static String doseAhead(Message.DoseAhead dose) {
    String times =
        dose.repetitions() == 2 ? "twice" : EnglishNumbers.cardinal(dose.repetitions()) + " times";
    return "You will hold this for "
        + SpokenTime.exactly(dose.hold())
        + (dose.eachSide() ? " on each side" : "")
        + (dose.repetitions() == 1 ? "." : ", " + times + ".");
  }

  static String repetition(int number, int of) {
    return capitalized(EnglishNumbers.ordinal(number)) + " of " + EnglishNumbers.cardinal(of) + ".";
  }

  static String firstSide(Side side) {
    return capitalized(word(side)) + " side first.";
  }

  static String switchSides(Side to) {
    return "Change sides. Now the " + word(to) + " side.";
  }

  /** A rest of a few seconds is over before its length is told. */
  static Utterance rest(Duration rest) {
    return rest.compareTo(SHORT_REST) < 0
        ? Utterance.of("Rest.")
        : Utterance.of("Rest for " + SpokenTime.exactly(rest) + ".", "Rest.");
  }

  static String count(int seconds) {
    return capitalized(EnglishNumbers.cardinal(seconds)) + ".";
  }

  static String word(Side side) {
    return side.name().toLowerCase(Locale.ROOT);
  }

  private static String list(List<String> things) {
    int last = things.size() - 1;
    return last == 0
        ? things.get(0)
        : String.join(", ", things.subList(0, last)) + ", and " + things.get(last);
  }

  static String capitalized(String words) {
    return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
  }
}
