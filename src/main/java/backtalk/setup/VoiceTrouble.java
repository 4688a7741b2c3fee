package backtalk.setup;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Passes on that the voice failed, or every voice, each once, to whoever shows and keeps what
 * happens in a session. That may begin after the voice has begun. Safe to use from several threads.
 */
public final class VoiceTrouble implements Consumer<String> {

  private static final String MUTE = "No voice can speak: small sounds lead you instead. ";

  private final List<String> told = new ArrayList<>();
  private boolean failed;
  private boolean mute;
  private Optional<Consumer<String>> listener = Optional.empty();

  /** The voice that is wanted failed: which speaks instead, and why. */
  @Override
  public synchronized void accept(String what) {
    if (!failed) {
      tell(what);
    }
    failed = true;
  }

  /** So did the one in its place. */
  synchronized void isMute(String reason) {
    if (!mute) {
      tell(MUTE + reason);
    }
    mute = true;
  }

  private void tell(String what) {
    told.add(what);
    listener.ifPresent(to -> to.accept(what));
  }

  /** From now on this is told; what happened before is told at once. */
  public synchronized void tell(Consumer<String> to) {
    listener = Optional.of(to);
    told.forEach(to);
  }
}
