package backtalk.setup;

import backtalk.audio.AudioClip;
import backtalk.speech.command.SpareListener;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Passes on that the voice failed, or every voice, each once, to whoever shows and keeps what
 * happens in a session. That may begin after the voice has begun. Knows what another voice has
 * said. Safe to use from several threads.
 */
public final class VoiceTrouble implements SpareListener {

  private static final String MUTE = "No voice can speak: small sounds lead you instead. ";

  private final List<String> told = new ArrayList<>();

  /** Of the clips that another voice made: the clips themselves would be an hour of sound. */
  private final Set<Integer> hashes = new HashSet<>();

  private boolean failed;
  private boolean mute;
  private Optional<Consumer<String>> listener = Optional.empty();

  /** The voice that is wanted failed: which speaks instead, and why. */
  @Override
  public synchronized void failed(String what) {
    if (!failed) {
      tell(what);
    }
    failed = true;
  }

  @Override
  public synchronized void spoke(AudioClip clip) {
    hashes.add(clip.hashCode());
  }

  /** Whether another voice said this. */
  public synchronized boolean isBySpare(AudioClip clip) {
    return !hashes.isEmpty() && hashes.contains(clip.hashCode());
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
