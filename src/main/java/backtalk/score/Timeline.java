package backtalk.score;

import backtalk.plan.Subject;
import backtalk.routine.Side;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What is heard when, without the sound: the contract that other tools read. All positions are
 * frames from the session's first frame.
 *
 * @param routine id of the routine
 * @param sampleRate frames in a second
 * @param frames length of the session
 * @param segments they touch each other and cover the session
 * @param cues in the order they are heard
 */
public record Timeline(
    String routine, int sampleRate, long frames, List<SegmentRow> segments, List<CueRow> cues) {

  /** Version of the contract. */
  public static final int VERSION = 1;

  public Timeline {
    segments = List.copyOf(segments);
    cues = List.copyOf(cues);
  }

  /**
   * One segment.
   *
   * @param kind see {@link backtalk.plan.SegmentKind#id}
   * @param stretch id of the stretch
   * @param stretchName its name as written
   * @param side {@code left} or {@code right}
   * @param repetition from 1
   */
  public record SegmentRow(
      int index,
      String kind,
      Optional<String> stretch,
      Optional<String> stretchName,
      Optional<String> side,
      Optional<Integer> repetition,
      Optional<Integer> repetitions,
      long start,
      long end) {

    private SegmentRow as(String other) {
      return part(index, other, start, end);
    }

    private SegmentRow part(int number, String other, long from, long to) {
      return new SegmentRow(
          number, other, stretch, stretchName, side, repetition, repetitions, from, to);
    }
  }

  /**
   * One cue.
   *
   * @param segment index of its segment
   * @param kind see {@link backtalk.plan.CueKind#id}
   */
  public record CueRow(int segment, String kind, String text, long start, long end) {}

  /** Collects a timeline while a score goes by. */
  public static final class Recorder {

    private final String routine;
    private final int sampleRate;
    private final List<SegmentRow> segments = new ArrayList<>();
    private final List<CueRow> cues = new ArrayList<>();
    private long frames;

    public Recorder(String routine, int sampleRate) {
      this.routine = routine;
      this.sampleRate = sampleRate;
    }

    /** Adds the next segment; one without length leaves no trace. */
    public void add(ScoredSegment scored) {
      if (scored.frames() > 0) {
        add(scored, scored.segment().kind().id());
      }
    }

    private void add(ScoredSegment scored, String kind) {
      segments.add(row(segments.size(), kind, scored));
      for (Placement cue : scored.placements()) {
        cues.add(
            new CueRow(
                segments.size() - 1,
                cue.kind().id(),
                cue.text(),
                cue.startFrame(),
                cue.endFrame()));
      }
      frames = scored.endFrame();
    }

    public Timeline timeline() {
      return new Timeline(routine, sampleRate, frames, segments, cues);
    }

    /** How many segments there are so far. */
    int size() {
      return segments.size();
    }

    /** Calls a segment something else. */
    void rename(int index, String kind) {
      segments.set(index, segments.get(index).as(kind));
    }

    /** Makes two of a segment, and calls the second of them something else. */
    void split(int index, long frame, String rest) {
      SegmentRow whole = segments.get(index);
      segments.set(index, whole.part(index, whole.kind(), whole.start(), frame));
      segments.add(index + 1, whole.part(index + 1, rest, frame, whole.end()));
      for (int i = index + 2; i < segments.size(); i++) {
        SegmentRow later = segments.get(i);
        segments.set(i, later.part(i, later.kind(), later.start(), later.end()));
      }
      cues.replaceAll(
          cue ->
              cue.segment() > index || (cue.segment() == index && cue.start() >= frame)
                  ? new CueRow(cue.segment() + 1, cue.kind(), cue.text(), cue.start(), cue.end())
                  : cue);
    }

    /** Calls the cues of one kind in the last segment something else. */
    void renameLastCues(String from, String to) {
      int last = segments.size() - 1;
      for (int i = cues.size() - 1; i >= 0 && cues.get(i).segment() == last; i--) {
        CueRow cue = cues.get(i);
        if (cue.kind().equals(from)) {
          cues.set(i, new CueRow(last, to, cue.text(), cue.start(), cue.end()));
        }
      }
    }

    private static SegmentRow row(int index, String kind, ScoredSegment scored) {
      Optional<Subject> subject = scored.segment().subject();
      return new SegmentRow(
          index,
          kind,
          subject.map(about -> about.stretch().id()),
          subject.map(about -> about.stretch().name()),
          subject.flatMap(Subject::side).map(Side::word),
          subject.flatMap(Subject::repetition),
          subject.flatMap(about -> about.repetition().map(number -> about.repetitions())),
          scored.startFrame(),
          scored.endFrame());
    }
  }
}
