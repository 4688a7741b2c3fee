package backtalk.drawing;

import backtalk.yaml.Decoder;
import backtalk.yaml.Lists;
import backtalk.yaml.Numbers;
import java.util.List;
import java.util.Optional;

/** Places, directions and shares. */
final class Measures {

  private static final double FAR = 400;

  private Measures() {}

  /** A place: x, then y. */
  static Decoder<Point> point() {
    return numbers(2).map(numbers -> new Point(numbers.get(0), numbers.get(1)));
  }

  /** A direction. */
  static Decoder<Double> degree() {
    return Numbers.decimal(-FAR, FAR);
  }

  /** Centimetres or degrees. */
  static Decoder<List<Double>> numbers(int count) {
    return list(count, degree());
  }

  /** Shares of a whole. */
  static Decoder<List<Double>> shares(int count) {
    return list(count, Numbers.decimal(0, 1));
  }

  private static Decoder<List<Double>> list(int count, Decoder<Double> number) {
    Decoder<List<Double>> any = Lists.of(number);
    return value -> {
      Optional<List<Double>> numbers = any.decode(value);
      if (numbers.isPresent() && numbers.get().size() != count) {
        value.refuse("found " + numbers.get().size() + " numbers, expected " + count, "");
        return Optional.empty();
      }
      return numbers;
    };
  }
}
