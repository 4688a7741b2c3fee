package backtalk.author;

import backtalk.routine.Position;
import backtalk.routine.Posture.Place;
import backtalk.system.EnumWords;
import backtalk.yaml.Decoder;
import backtalk.yaml.Expected;
import backtalk.yaml.Value;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Answers that are one of a few. */
final class AnswerDecoders {

  private static final Expected EITHER = Expected.of("yes or no");

  private AnswerDecoders() {}

  /** As people type it: also y and n, in either case. */
  static final Decoder<Boolean> YES_OR_NO =
      value -> known(value, EITHER, value.text(EITHER).flatMap(AnswerDecoders::yes));

  /** One of a list: by its number in it, or by its word in a routine. */
  static <E extends Enum<E>> Decoder<E> oneOf(List<E> all) {
    Expected number = Expected.of("a number from 1 to " + all.size());
    return value ->
        known(
            value,
            number,
            value
                .text(number)
                .flatMap(
                    text ->
                        all.stream()
                            .filter(
                                one ->
                                    text.equals(number(one, all)) || text.equals(EnumWords.of(one)))
                            .findFirst()));
  }

  /** The number of one in the list. */
  static <E> String number(E one, List<E> all) {
    return String.valueOf(all.indexOf(one) + 1);
  }

  /** What is said of a position in the list. */
  static String words(Position position) {
    return switch (position) {
      case SUPINE -> "lying on the back";
      case PRONE -> "lying on the stomach";
      case SIDE_LYING_LEFT -> "lying on the left side";
      case SIDE_LYING_RIGHT -> "lying on the right side";
      case SIDE_LYING -> "lying on the side that is named";
      case SIDE_LYING_OTHER -> "lying on the other side than the one that is named";
      case HANDS_AND_KNEES -> "on hands and knees";
      case KNEELING -> "kneeling";
      case HALF_KNEELING -> "kneeling on one knee";
      case SEATED -> "sitting";
      case LONG_SITTING -> "sitting with the legs stretched out";
      case STANDING -> "standing";
    };
  }

  /** What is said of a place in the list. */
  static String words(Place place) {
    return switch (place) {
      case FLOOR -> "on the floor";
      case CHAIR -> "on a chair, or at one";
      case BED -> "on a bed or a couch";
      case WALL -> "at a wall";
    };
  }

  private static Optional<Boolean> yes(String text) {
    return switch (text.toLowerCase(Locale.ROOT)) {
      case "y", "yes" -> Optional.of(true);
      case "n", "no" -> Optional.of(false);
      default -> Optional.empty();
    };
  }

  private static <T> Optional<T> known(Value value, Expected expected, Optional<T> answer) {
    if (answer.isEmpty()) {
      value.expected(expected);
    }
    return answer;
  }
}
