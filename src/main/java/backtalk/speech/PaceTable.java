package backtalk.speech;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collections;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * How fast a program must be told to speak, so that so many real words a minute come of it: points
 * that were measured. Between two points lies a power of the pace, which is right for words a
 * minute and for stretches alike; where a number is 0 or less, a straight line. Outside of the
 * points the nearest is taken.
 *
 * @param points from real words a minute to the program's own number
 * @param whole whether the program takes whole numbers only
 */
public record PaceTable(NavigableMap<Double, Double> points, boolean whole) {

  private static final int DECIMALS = 4;

  /**
   * @throws IllegalArgumentException if there is no point
   */
  public PaceTable {
    if (points.isEmpty()) {
      throw new IllegalArgumentException("no pace was measured");
    }
    points = Collections.unmodifiableNavigableMap(new TreeMap<>(points));
  }

  /** The same from points in any order. */
  public static PaceTable of(Map<Double, Double> points, boolean whole) {
    return new PaceTable(new TreeMap<>(points), whole);
  }

  /** The program's number for a pace in real words a minute, as it is written for the program. */
  public String write(double pace) {
    return plain(number(pace), whole ? 0 : DECIMALS);
  }

  /** As it stands in a voice file. */
  public String write() {
    return points.entrySet().stream()
        .map(point -> written(point.getKey(), 1) + ": " + written(point.getValue(), DECIMALS))
        .collect(Collectors.joining(", ", "{", "}"));
  }

  private String written(double number, int decimals) {
    String plain = plain(number, decimals);
    return whole || decimals == 1 || plain.contains(".") ? plain : plain + ".0";
  }

  private static String plain(double number, int decimals) {
    return BigDecimal.valueOf(number)
        .setScale(decimals, RoundingMode.HALF_EVEN)
        .stripTrailingZeros()
        .toPlainString();
  }

  private double number(double pace) {
    Optional<Map.Entry<Double, Double>> under = Optional.ofNullable(points.floorEntry(pace));
    Optional<Map.Entry<Double, Double>> over = Optional.ofNullable(points.ceilingEntry(pace));
    if (under.isEmpty() || over.isEmpty()) {
      return under.or(() -> over).orElseThrow().getValue();
    }
    double from = under.get().getValue();
    double to = over.get().getValue();
    double slower = under.get().getKey();
    double faster = over.get().getKey();
    if (slower == faster) {
      return from;
    }
    if (from <= 0 || to <= 0) {
      return from + (to - from) * (pace - slower) / (faster - slower);
    }
    return from * Math.pow(to / from, Math.log(pace / slower) / Math.log(faster / slower));
  }
}
