package backtalk.live;

import backtalk.plan.Adjustments;
import backtalk.score.ScoredSegment;
import backtalk.session.Command;
import backtalk.session.PlayerListener;
import java.util.List;

/** Tells several listeners, in their order. */
public final class Listeners implements PlayerListener {

  private final List<PlayerListener> all;

  public Listeners(PlayerListener... all) {
    this.all = List.of(all);
  }

  @Override
  public void heard(ScoredSegment segment, long frame) {
    all.forEach(listener -> listener.heard(segment, frame));
  }

  @Override
  public void done(ScoredSegment segment) {
    all.forEach(listener -> listener.done(segment));
  }

  @Override
  public void commanded(Command command, ScoredSegment during) {
    all.forEach(listener -> listener.commanded(command, during));
  }

  @Override
  public void decided(Adjustments all) {
    this.all.forEach(listener -> listener.decided(all));
  }

  @Override
  public void soundBroke(String why) {
    all.forEach(listener -> listener.soundBroke(why));
  }

  @Override
  public void soundLost(String why) {
    all.forEach(listener -> listener.soundLost(why));
  }

  @Override
  public void soundBack() {
    all.forEach(PlayerListener::soundBack);
  }
}
