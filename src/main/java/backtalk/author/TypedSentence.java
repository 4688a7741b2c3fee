package backtalk.author;

import backtalk.speech.TextNormalizer;
import backtalk.yaml.Decoder;
import java.util.regex.Pattern;

/** Sentences that a person typed. */
final class TypedSentence {

  /** What a routine file takes. */
  private static final int LONGEST = 500;

  private static final Pattern END = Pattern.compile("[.!?…:;,]['\")\\]]*$");

  private TypedSentence() {}

  /** What a decoder takes, if the voice finds anything in it to say. */
  static Decoder<String> spoken(Decoder<String> decoder) {
    return decoder.only(
        text -> !TextNormalizer.normalize(text).isEmpty(),
        value -> "found " + value.found() + ", in which the voice finds nothing to say",
        "It speaks the letters a to z, and numbers.");
  }

  /** One that is spoken, and ends with a full stop. */
  static Decoder<String> step(Decoder<String> decoder) {
    return spoken(decoder).map(TypedSentence::ended);
  }

  /** What a decoder makes, if it is not longer now than a file may have it. */
  static Decoder<String> fitting(Decoder<String> decoder) {
    return decoder.only(
        text -> length(text) <= LONGEST, value -> "this is too long", "Make several steps of it.");
  }

  /** With a full stop, if it has none: the voice lowers itself there. */
  static String ended(String text) {
    return END.matcher(text).find() || length(text) == LONGEST ? text : text + ".";
  }

  private static int length(String text) {
    return text.codePointCount(0, text.length());
  }
}
