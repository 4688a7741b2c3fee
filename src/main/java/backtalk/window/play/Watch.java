package backtalk.window.play;

import backtalk.audio.PcmFormat;
import backtalk.routine.Side;
import backtalk.score.Passage;
import backtalk.score.ScoredSegment;
import backtalk.session.PlayerListener;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Follows a running session by what is heard of it, and tells what is to be seen to whoever asks,
 * on any thread.
 */
public final class Watch implements PlayerListener, Supplier<Scene> {

  private final String routine;
  private final String needs;
  private final Scenes scenes;
  private final BiFunction<ScoredSegment, Long, Duration> timeLeft;
  private final Function<ScoredSegment, Stream<Passage>> comingAfter;
  private volatile Optional<PlayedSegment> last = Optional.empty();
  private volatile boolean isSilent;
  private volatile Optional<String> remark = Optional.empty();

  private record PlayedSegment(
      ScoredSegment segment, long frame, Duration left, Scenes.SegmentContext around) {

    boolean isIn(ScoredSegment other) {
      return segment.index() == other.index() && segment.frames() == other.frames();
    }
  }

  /**
   * @param routine the routine's name
   * @param needs what to fetch for it
   * @param timeLeft about how long the session still takes from a frame of a segment
   * @param comingAfter what comes after a segment; both are asked on the player's thread, this one
   *     once a segment
   */
  public Watch(
      String routine,
      List<String> needs,
      PcmFormat format,
      BiFunction<ScoredSegment, Long, Duration> timeLeft,
      Function<ScoredSegment, Stream<Passage>> comingAfter) {
    this.routine = routine;
    this.needs = needs.isEmpty() ? "" : "You need " + String.join(", ", needs) + ".";
    this.scenes = new Scenes(routine, this.needs, format);
    this.timeLeft = timeLeft;
    this.comingAfter = comingAfter;
  }

  @Override
  public void heard(ScoredSegment segment, long frame) {
    Scenes.SegmentContext around =
        last.filter(heard -> heard.isIn(segment))
            .map(PlayedSegment::around)
            .orElseGet(() -> around(segment));
    last = Optional.of(new PlayedSegment(segment, frame, timeLeft.apply(segment, frame), around));
  }

  private Scenes.SegmentContext around(ScoredSegment segment) {
    Side before = last.map(heard -> heard.around().side()).orElse(Side.LEFT);
    return Scenes.around(segment, () -> comingAfter.apply(segment), before);
  }

  @Override
  public void soundLost(String why) {
    isSilent = true;
  }

  @Override
  public void soundBack() {
    isSilent = false;
  }

  /** Something to know beside what is played: from now on it is seen in the place of the name. */
  public void remark(String text) {
    remark = Optional.of(text);
  }

  /** What is to be seen now. */
  @Override
  public Scene get() {
    Scene scene = scene();
    return remark.map(scene::remarking).orElse(scene);
  }

  private Scene scene() {
    return last.map(
            heard -> {
              Scene scene = scenes.at(heard.segment(), heard.frame(), heard.left(), heard.around());
              return isSilent ? scene.waitingForSound() : scene;
            })
        .orElseGet(
            () -> isSilent ? Scene.withoutSound(routine, needs) : Scene.starting(routine, needs));
  }
}
