package backtalk.page;

import backtalk.plan.Length;
import backtalk.plan.Segment;
import backtalk.plan.SegmentKind;
import backtalk.routine.Repetitions;
import backtalk.routine.Side;
import backtalk.routine.Sides;
import backtalk.routine.Stretch;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How long and how often something is done in a session, in figures. */
final class Doses {

  private Doses() {}

  /** "Hold 20 seconds. Left, then right. 4 times." */
  static String of(Stretch stretch, List<Segment> segments, List<Side> sides) {
    List<String> sentences = new ArrayList<>();
    List<Duration> holds = holds(segments);
    if (!holds.isEmpty()) {
      sentences.add(
          "Hold " + holds.stream().map(Doses::time).collect(Collectors.joining(", then ")));
    }
    if (!sides.isEmpty()) {
      String words = sides.stream().map(Doses::word).collect(Collectors.joining(", then "));
      boolean both = stretch.dose().sides() == Sides.EACH_THEN_BOTH;
      sentences.add(capitalized(words) + (both ? ", then both" : sides.size() == 1 ? " side" : ""));
    }
    int repetitions = most(segments, true);
    int sets = most(segments, false);
    boolean tired = stretch.dose().repetitions() instanceof Repetitions.UntilTired;
    if (tired) {
      sentences.add("Until tired, at most " + times(repetitions));
    } else if (repetitions > 1 || holds.isEmpty()) {
      sentences.add(capitalized(times(repetitions)));
    }
    if (sets > 1) {
      sentences.add(sets + " sets");
    }
    return String.join(". ", sentences) + ".";
  }

  /** Different holds, in the order in which they come. */
  private static List<Duration> holds(List<Segment> segments) {
    return segments.stream()
        .filter(segment -> segment.kind() == SegmentKind.HOLD)
        .flatMap(
            segment ->
                segment.length() instanceof Length.Timed timed
                    ? Stream.of(timed.duration())
                    : Stream.empty())
        .distinct()
        .toList();
  }

  private static int most(List<Segment> segments, boolean repetitions) {
    return segments.stream()
        .flatMap(segment -> segment.subject().stream())
        .mapToInt(subject -> repetitions ? subject.repetitions() : subject.sets())
        .max()
        .orElse(1);
  }

  private static String times(int number) {
    return switch (number) {
      case 1 -> "once";
      case 2 -> "twice";
      default -> number + " times";
    };
  }

  private static String time(Duration time) {
    List<String> parts = new ArrayList<>();
    if (time.toMinutes() > 0) {
      parts.add(time.toMinutes() + (time.toMinutes() == 1 ? " minute" : " minutes"));
    }
    if (time.toSecondsPart() > 0 || parts.isEmpty()) {
      parts.add(time.toSecondsPart() + (time.toSecondsPart() == 1 ? " second" : " seconds"));
    }
    return String.join(" ", parts);
  }

  private static String word(Side side) {
    return side == Side.LEFT ? "left" : "right";
  }

  private static String capitalized(String words) {
    return Character.toUpperCase(words.charAt(0)) + words.substring(1);
  }
}
