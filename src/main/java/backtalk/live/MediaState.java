package backtalk.live;

import backtalk.audio.Frames;
import backtalk.audio.PcmFormat;
import backtalk.control.mpris.NowPlaying;
import backtalk.plan.Segment;
import backtalk.plan.SegmentKind;
import backtalk.plan.Subject;
import backtalk.routine.Side;
import backtalk.score.ScoredSegment;
import java.time.Duration;
import java.util.Optional;

/** A running session as a desktop shows what is played. Not thread-safe. */
final class MediaState {

  private final String routine;
  private final PcmFormat format;
  private Optional<NowPlaying> last = Optional.empty();

  /**
   * @param routine the routine's name
   * @param format of the session's frames
   */
  MediaState(String routine, PcmFormat format) {
    this.routine = routine;
    this.format = format;
  }

  /** What is played where this frame of this segment is heard. */
  NowPlaying at(ScoredSegment segment, long frame) {
    SegmentKind kind = segment.segment().kind();
    boolean isOffer = kind == SegmentKind.OFFER;
    boolean paused = isOffer || kind == SegmentKind.PAUSE || kind == SegmentKind.STOPPED;
    boolean interrupts =
        (paused && !isOffer) || kind == SegmentKind.ANSWER || kind == SegmentKind.LISTEN;
    // What interrupts a part of the session is none: that part waits where it is.
    NowPlaying now =
        last.filter(before -> interrupts)
            .map(before -> with(before, paused))
            .orElseGet(() -> of(segment, frame, paused));
    last = Optional.of(now);
    return now;
  }

  private static NowPlaying with(NowPlaying before, boolean paused) {
    return new NowPlaying(
        before.title(),
        before.artist(),
        before.album(),
        before.lengthMicros(),
        before.positionMicros(),
        paused);
  }

  private NowPlaying of(ScoredSegment scored, long frame, boolean paused) {
    Segment segment = scored.segment();
    long skipped = scored.passage().skippedFrames();
    return new NowPlaying(
        segment.subject().map(MediaState::title).orElse(routine),
        artist(segment),
        routine,
        micros(skipped + scored.frames()),
        micros(skipped + frame - scored.startFrame()),
        paused);
  }

  private long micros(long frames) {
    Duration time = Frames.duration(frames, format);
    return time.toNanos() / 1000;
  }

  private static String title(Subject subject) {
    return subject.stretch().name()
        + subject.side().map(side -> side == Side.LEFT ? ", left side" : ", right side").orElse("");
  }

  private static String artist(Segment segment) {
    String doing =
        switch (segment.kind()) {
          case HOLD -> "Hold";
          case REST -> "Rest";
          case RELEASE -> "Release";
          case SET_UP, SETTLE, SWITCH, TRANSITION, WAIT -> "Get ready";
          case WELCOME, SAFETY, CLOSING, ANSWER, PAUSE, LISTEN, STOPPED, OFFER -> "Backtalk";
        };
    return doing
        + segment
            .subject()
            .filter(subject -> subject.repetitions() > 1 && subject.repetition().isPresent())
            .map(subject -> " " + subject.repetition().get() + " of " + subject.repetitions())
            .orElse("");
  }
}
