package backtalk.app;

import backtalk.score.ScoredSegment;
import backtalk.session.PlayerListener;
import java.time.Duration;
import java.util.List;

/** Tells several listeners, in their order. */
final class Listeners implements PlayerListener {

  private final List<PlayerListener> all;

  Listeners(PlayerListener... all) {
    this.all = List.of(all);
  }

  @Override
  public void heard(ScoredSegment segment, long frame) {
    all.forEach(listener -> listener.heard(segment, frame));
  }

  @Override
  public void paused() {
    all.forEach(PlayerListener::paused);
  }

  @Override
  public void resumed() {
    all.forEach(PlayerListener::resumed);
  }

  @Override
  public void soundLost(String why) {
    all.forEach(listener -> listener.soundLost(why));
  }

  @Override
  public void soundBack() {
    all.forEach(PlayerListener::soundBack);
  }

  @Override
  public void lengthChanged(Duration by) {
    all.forEach(listener -> listener.lengthChanged(by));
  }
}
