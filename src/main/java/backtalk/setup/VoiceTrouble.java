package backtalk.setup;

import java.util.Optional;
import java.util.function.Consumer;

/**
 * Passes on that the voice failed, once, to whoever shows and keeps what happens in a session. That
 * may begin after the voice has begun. Safe to use from several threads.
 */
public final class VoiceTrouble implements Consumer<String> {

  private Optional<String> why = Optional.empty();
  private Optional<Consumer<String>> listener = Optional.empty();

  @Override
  public synchronized void accept(String reason) {
    if (why.isEmpty()) {
      why = Optional.of(reason);
      listener.ifPresent(told -> told.accept(words(reason)));
    }
  }

  /** From now on this is told; what happened before is told at once. */
  public synchronized void tell(Consumer<String> told) {
    listener = Optional.of(told);
    why.ifPresent(reason -> told.accept(words(reason)));
  }

  private static String words(String reason) {
    return "kevin16 speaks instead. " + reason;
  }
}
