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

  private static final String INSTEAD = "kevin16 speaks instead. ";
  private static final String SPARE = "The spare voice speaks instead. ";
  private static final String MUTE = "No voice can speak: small sounds lead you instead. ";

  private final List<String> told = new ArrayList<>();
  private Optional<Consumer<String>> listener = Optional.empty();

  /** The voice that is wanted failed, and why. */
  @Override
  public void accept(String reason) {
    tellOnce(INSTEAD, reason);
  }

  /** A recording cannot be played. */
  void isDamaged(String reason) {
    tellOnce(SPARE, reason);
  }

  /** So did the one in its place. */
  void isMute(String reason) {
    tellOnce(MUTE, reason);
  }

  private synchronized void tellOnce(String what, String reason) {
    if (told.stream().noneMatch(before -> before.startsWith(what))) {
      told.add(what + reason);
      listener.ifPresent(to -> to.accept(what + reason));
    }
  }

  /** From now on this is told; what happened before is told at once. */
  public synchronized void tell(Consumer<String> to) {
    listener = Optional.of(to);
    told.forEach(to);
  }
}
