package backtalk.session;

import backtalk.plan.SegmentKind;
import backtalk.plan.Subject;
import backtalk.routine.Side;
import backtalk.score.Placement;
import backtalk.score.ScoredSegment;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A session that was rehearsed, in words: a line for each segment, and one for each cue. At the
 * fake voice's rate a frame is a millisecond.
 */
final class RehearsedText {

  private static final int LINES_BEFORE = 3;
  private static final int LINES_AFTER = 7;
  private static final int SEGMENTS_IN_OUTLINE = 4;

  private record TextLine(long startFrame, long endFrame, String text) {}

  private final List<ScoredSegment> heard;

  RehearsedText(List<ScoredSegment> heard) {
    this.heard = heard.stream().filter(segment -> segment.frames() > 0).toList();
  }

  /** What is heard in a time from a frame on, with times counted from it. */
  String from(long frame, long frames) {
    return text(
        lines(frame).stream()
            .filter(line -> line.endFrame() > frame && line.startFrame() < frame + frames)
            .toList());
  }

  /** Ten lines around a frame, with times counted from it, and how many are left out. */
  String around(long frame, String whatHappens) {
    List<TextLine> all = lines(frame);
    int now = (int) all.stream().filter(line -> line.startFrame() < frame).count();
    int first = Math.max(0, now - LINES_BEFORE);
    int end = Math.min(all.size(), now + LINES_AFTER);
    return leftOut(first)
        + text(all.subList(first, now))
        + "     0.000  <- "
        + whatHappens
        + "\n"
        + text(all.subList(now, end))
        + leftOut(all.size() - end);
  }

  private static String leftOut(int lines) {
    return lines == 0 ? "" : "     ... " + lines + " lines left out ...\n";
  }

  /**
   * What comes after a frame without its words, and without the times that depend on them: the next
   * segments; of those that are timed how long they last, and when something is said in them.
   */
  String outline(long frame) {
    return heard.stream()
        .filter(segment -> segment.endFrame() > frame)
        .limit(SEGMENTS_IN_OUTLINE)
        .map(segment -> outline(segment, frame))
        .collect(Collectors.joining(", "));
  }

  private static String outline(ScoredSegment segment, long frame) {
    if (segment.segment().duration().isEmpty()) {
      return name(segment);
    }
    return segment.placements().stream()
        .filter(cue -> cue.startFrame() >= frame)
        .map(cue -> " " + seconds(cue.startFrame() - segment.startFrame()))
        .collect(
            Collectors.joining(
                "", name(segment) + " of " + seconds(segment.frames()) + " s (at", ")"))
        .replace(" (at)", "");
  }

  /** How long each side is held in the whole of the session. */
  String held() {
    return "held left %s s, right %s s, no side %s s"
        .formatted(
            held(Optional.of(Side.LEFT)), held(Optional.of(Side.RIGHT)), held(Optional.empty()));
  }

  private String held(Optional<Side> side) {
    return seconds(
        heard.stream()
            .filter(segment -> segment.segment().kind() == SegmentKind.HOLD)
            .filter(segment -> segment.segment().subject().flatMap(Subject::side).equals(side))
            .mapToLong(ScoredSegment::frames)
            .sum());
  }

  private static String text(List<TextLine> lines) {
    return lines.stream().map(line -> line.text() + "\n").collect(Collectors.joining());
  }

  /** All of it, with times counted from a frame; a segment comes before what is heard in it. */
  private List<TextLine> lines(long zero) {
    List<TextLine> lines = new ArrayList<>();
    for (ScoredSegment segment : heard) {
      String length = ", " + seconds(segment.frames()) + " s";
      lines.add(
          new TextLine(
              segment.startFrame(),
              segment.endFrame(),
              "  " + time(segment.startFrame() - zero) + "  " + name(segment) + length));
      for (Placement cue : segment.placements()) {
        lines.add(
            new TextLine(
                cue.startFrame(),
                cue.endFrame(),
                "      " + time(cue.startFrame() - zero) + "  " + cue.text() + cutMark(cue)));
      }
    }
    return lines;
  }

  /** A clip that was cut off is shorter than its words need. */
  private static String cutMark(Placement cue) {
    int words = cue.text().trim().split("\\s+", -1).length;
    boolean isCut = cue.endFrame() - cue.startFrame() < words * 300L * 0.62;
    return cue.text().equals("tick") || !isCut
        ? ""
        : " -- cut off after " + (cue.endFrame() - cue.startFrame());
  }

  private static String name(ScoredSegment segment) {
    Optional<Subject> subject = segment.segment().subject();
    String side =
        subject
            .flatMap(Subject::side)
            .map(at -> " " + at.name().toLowerCase(Locale.ROOT))
            .orElse("");
    String repetition = subject.flatMap(Subject::repetition).map(number -> " " + number).orElse("");
    String of =
        subject.map(about -> " (" + about.stretch().name() + side + repetition + ")").orElse("");
    return segment.segment().kind().id() + of;
  }

  private static String time(long frame) {
    return String.format(Locale.ROOT, "%8.3f", frame / 1000.0);
  }

  private static String seconds(long frames) {
    return String.format(Locale.ROOT, "%.3f", frames / 1000.0);
  }
}
