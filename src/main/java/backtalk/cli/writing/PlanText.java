package backtalk.cli.writing;

import backtalk.plan.CueKind;
import backtalk.score.Timeline;
import backtalk.score.Timeline.CueRow;
import backtalk.score.Timeline.SegmentRow;
import backtalk.system.ClockTime;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** A timeline as a person reads it: clock time, what is said, what is held. */
public final class PlanText {

  private PlanText() {}

  /** The whole of it, under its name. */
  public static String write(Timeline timeline, String routineName) {
    StringBuilder text = new StringBuilder();
    text.append(routineName).append(", ").append(clock(timeline.frames(), timeline)).append('\n');
    String heading = "";
    List<CueRow> cues = timeline.cues();
    int next = 0;
    for (SegmentRow segment : timeline.segments()) {
      String title = segment.stretchName().orElse(heading(segment.kind(), heading));
      if (!title.equals(heading)) {
        text.append('\n').append(title).append('\n');
        heading = title;
      }
      if (TIMED.contains(segment.kind())) {
        text.append(timed(segment, timeline)).append('\n');
      }
      for (; next < cues.size() && cues.get(next).segment() == segment.index(); next++) {
        if (!cues.get(next).kind().equals(CueKind.EARCON.id())) { // what is said is what counts
          text.append(spoken(cues.get(next), timeline)).append('\n');
        }
      }
    }
    return text.toString();
  }

  /** Of a wait, the most that it may take is shown. */
  private static final Set<String> TIMED = Set.of("hold", "rest", "wait");

  /** What belongs to no stretch stands under what came before it. */
  private static String heading(String kind, String before) {
    return switch (kind) {
      case "welcome", "safety" -> "Opening";
      case "closing" -> "Closing";
      default -> before;
    };
  }

  private static String timed(SegmentRow segment, Timeline timeline) {
    String what =
        List.of(
                Optional.of(
                    "["
                        + segment.kind()
                        + " "
                        + seconds(segment.end() - segment.start(), timeline)),
                segment.side().map(side -> side + " side"),
                segment
                    .repetition()
                    .flatMap(
                        n -> segment.repetitions().filter(of -> of > 1).map(of -> n + " of " + of)))
            .stream()
            .flatMap(Optional::stream)
            .collect(Collectors.joining(", ", "", "]"));
    return "%8s  %s".formatted(clock(segment.start(), timeline), what);
  }

  private static String spoken(CueRow cue, Timeline timeline) {
    return "%8s    %s".formatted(clock(cue.start(), timeline), cue.text());
  }

  private static String seconds(long frames, Timeline timeline) {
    double seconds = (double) frames / timeline.sampleRate();
    return seconds == Math.rint(seconds) ? (long) seconds + " s" : seconds + " s";
  }

  /** Minutes and seconds, to the tenth, rounded down. */
  private static String clock(long frame, Timeline timeline) {
    long tenths = frame * 10 / timeline.sampleRate();
    return ClockTime.tenths(Duration.ofMillis(100 * tenths));
  }
}
