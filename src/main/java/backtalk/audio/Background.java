package backtalk.audio;

import java.io.Closeable;
import java.io.IOException;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * A quiet sound behind the words, over and over without a seam, read as it plays. Its level at a
 * frame is a function of that frame and of the speech around it alone: so it is the same however it
 * is read, and it cannot stay ducked. Only what is not read in time is left out, with a fade on
 * both sides. For one thread.
 */
public final class Background implements AutoCloseable {

  /** Silence. */
  public static final Background NONE = new Background(Optional.empty(), 1, true);

  private static final double DUCKED_DB = -8;

  private static final double FADE_DOWN_SECONDS = 0.25;
  private static final double HELD_DOWN_SECONDS = 0.9;
  private static final double FADE_UP_SECONDS = 0.8;
  private static final double BEGIN_SECONDS = 2;

  private final Optional<ReadAhead> sound;
  private final int sampleRate;
  private final boolean waits;

  /** Where it was heard last begins here, and ends there if it was not read in time. */
  private long beginFrame;

  private long goneFrame = Long.MAX_VALUE;

  private Background(Optional<ReadAhead> sound, int sampleRate, boolean waits) {
    this.sound = sound;
    this.sampleRate = sampleRate;
    this.waits = waits;
  }

  /** Opens the sound, when it is wanted and on another thread. */
  @FunctionalInterface
  public interface BackgroundOpener {

    /**
     * The sound, in the format of the session.
     *
     * @throws IOException if it cannot be read; its message is a sentence that says why
     */
    Recording open() throws IOException;
  }

  /**
   * A background of a sound of any loudness. It is opened when the first frame is wanted, and
   * begins as soon as it is there: nothing waits for it.
   */
  public static Background of(BackgroundOpener opener, PcmFormat format) {
    return new Background(Optional.of(new ReadAhead(opener, format)), format.sampleRate(), false);
  }

  /**
   * The same for a reader that has the time to wait for every frame of it.
   *
   * @throws IOException if it cannot be opened; its message is a sentence that says why
   */
  public Background awaited() throws IOException {
    if (sound.isPresent()) {
      sound.get().await();
      if (sound.get().trouble().isDone()) {
        throw new IOException(sound.get().trouble().join());
      }
    }
    return new Background(sound, sampleRate, true);
  }

  /** Who is told why in a sentence, once and on any thread, if it cannot be heard any more. */
  @SuppressWarnings("FutureReturnValueIgnored") // there is nothing to do after it was told
  public void onTrouble(Consumer<String> listener) {
    sound.ifPresent(ahead -> ahead.trouble().thenAccept(listener));
  }

  /** Whether nothing of it is heard. */
  public boolean isSilent() {
    return sound.isEmpty();
  }

  /** How far ahead the speech has to be known, in frames. */
  public long aheadFrames() {
    return isSilent() ? 0 : frames(FADE_DOWN_SECONDS) + 1;
  }

  /** How long after its end speech still counts, in frames. */
  public long behindFrames() {
    return isSilent() ? 0 : frames(HELD_DOWN_SECONDS + FADE_UP_SECONDS) + 1;
  }

  /**
   * Adds a part of it to a block.
   *
   * @param speech when there is speech; enough of it before and after
   * @param endFrame where the session ends, if that is near: it fades until there
   */
  public void addTo(short[] block, int count, long fromFrame, Speech speech, long endFrame) {
    if (isSilent()) {
      return;
    }
    for (int at = 0; at < count; at += sampleRate) {
      int part = Math.min(sampleRate, count - at);
      addPart(block, at, part, fromFrame + at, speech, endFrame);
    }
  }

  private void addPart(
      short[] block, int at, int count, long fromFrame, Speech speech, long endFrame) {
    short[] read = new short[count + (int) aheadFrames()];
    fade(fromFrame, sound.orElseThrow().read(fromFrame, read, waits), read.length);
    long lastFrame = Math.min(endFrame, goneFrame);
    for (int i = 0; i < count; i++) {
      long frame = fromFrame + i;
      double ducked = speech.nearness(frame, this::nearness);
      double level =
          Math.pow(10, DUCKED_DB * ducked / 20)
              * risen(frame - beginFrame, BEGIN_SECONDS)
              * risen(lastFrame - frame, FADE_DOWN_SECONDS);
      block[at + i] = PcmFormat.clamp(block[at + i] + Math.round(read[i] * level));
    }
  }

  /** It goes before what there is ends, and begins anew where all is there again. */
  private void fade(long fromFrame, int there, int wanted) {
    if (goneFrame == Long.MAX_VALUE && there < wanted) {
      goneFrame = fromFrame + there;
    } else if (goneFrame <= fromFrame && there == wanted) {
      beginFrame = fromFrame;
      goneFrame = Long.MAX_VALUE;
    }
  }

  private double risen(long frames, double seconds) {
    return Math.max(0, Math.min(1, frames / (seconds * sampleRate)));
  }

  /** How much one stretch of speech ducks a frame, 0 to 1. */
  private double nearness(long frame, long speechStart, long speechEnd) {
    if (frame < speechStart) {
      return Math.max(0, 1 - (speechStart - frame) / (FADE_DOWN_SECONDS * sampleRate));
    }
    double after = frame - speechEnd - HELD_DOWN_SECONDS * sampleRate;
    return after <= 0 ? 1 : Math.max(0, 1 - after / (FADE_UP_SECONDS * sampleRate));
  }

  private long frames(double seconds) {
    return (long) Math.ceil(seconds * sampleRate);
  }

  /** How much a stretch of speech ducks a frame, 0 to 1. */
  @FunctionalInterface
  public interface Nearness {
    double of(long frame, long speechStart, long speechEnd);
  }

  /** When there is speech. */
  @FunctionalInterface
  public interface Speech {
    /** The most that any stretch of speech ducks a frame. */
    double nearness(long frame, Nearness of);
  }

  /** Lets go of the sound. */
  @Override
  public void close() {
    sound.ifPresent(ReadAhead::close);
  }

  /** A sound of a known length that is read from any frame on. For one thread at a time. */
  public interface Recording extends Closeable {

    PcmFormat format();

    /** Its length in frames. */
    long frames();

    /**
     * Fills the first {@code count} frames of a block with those from {@code fromFrame} on, which
     * all have to lie within this sound. What is read does not depend on what was read before.
     *
     * @throws IOException if they cannot be read; its message is a sentence that says why
     */
    void read(long fromFrame, short[] block, int count) throws IOException;
  }
}
