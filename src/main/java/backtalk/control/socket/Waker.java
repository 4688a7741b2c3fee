package backtalk.control.socket;

import java.nio.channels.Selector;
import java.util.Optional;

/** Ends a thread that waits in a selector, whichever of the two comes first. */
final class Waker {

  private volatile boolean ended;
  private volatile Optional<Selector> selector = Optional.empty();

  boolean isEnded() {
    return ended;
  }

  void wakes(Selector waitedFor) {
    selector = Optional.of(waitedFor);
  }

  void end() {
    ended = true;
    selector.ifPresent(Selector::wakeup);
  }
}
