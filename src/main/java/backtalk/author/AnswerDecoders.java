package backtalk.author;

import backtalk.routine.Position;
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
  private static final List<Position> POSITIONS = List.of(Position.values());
  private static final Expected A_NUMBER = Expected.of("a number from 1 to " + POSITIONS.size());

  private AnswerDecoders() {}

  /** As people type it: also y and n, in either case. */
  static final Decoder<Boolean> YES_OR_NO =
      value -> known(value, EITHER, value.text(EITHER).flatMap(AnswerDecoders::yes));

  /** By its number in the list, or by its word in a routine. */
  static final Decoder<Position> POSITION =
      value -> known(value, A_NUMBER, value.text(A_NUMBER).flatMap(AnswerDecoders::position));

  /** The positions, a line each: "1 lying on the back". */
  static List<String> positions() {
    return POSITIONS.stream().map(position -> number(position) + " " + words(position)).toList();
  }

  /** The number of a position in the list. */
  static String number(Position position) {
    return String.valueOf(POSITIONS.indexOf(position) + 1);
  }

  private static String words(Position position) {
    return switch (position) {
      case SUPINE -> "lying on the back";
      case PRONE -> "lying on the stomach";
      case HANDS_AND_KNEES -> "on hands and knees";
      case SEATED -> "sitting";
      case STANDING -> "standing";
    };
  }

  private static Optional<Boolean> yes(String text) {
    return switch (text.toLowerCase(Locale.ROOT)) {
      case "y", "yes" -> Optional.of(true);
      case "n", "no" -> Optional.of(false);
      default -> Optional.empty();
    };
  }

  private static Optional<Position> position(String text) {
    for (Position position : POSITIONS) {
      if (text.equals(number(position)) || text.equals(EnumWords.of(position))) {
        return Optional.of(position);
      }
    }
    return Optional.empty();
  }

  private static <T> Optional<T> known(Value value, Expected expected, Optional<T> answer) {
    if (answer.isEmpty()) {
      value.expected(expected);
    }
    return answer;
  }
}
