package backtalk.listen;

import backtalk.listen.words.Recognizer;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/**
 * Cuts stretches of speech out of the sound of a microphone, over whatever steady noise there is.
 * It takes blocks of 10 ms, mono at {@link Recognizer#SAMPLE_RATE}.
 */
public final class SpeechDetector {

  /** Samples in a block. */
  public static final int BLOCK = Recognizer.SAMPLE_RATE / 100;

  private static final double START = 3;
  private static final double PER_USUAL = 1.4;
  private static final double RELEASE = 2;

  /** In how many blocks of those last heard there has to be sound for speech to begin. */
  private static final int STARTING = 3;

  private static final int OF_LAST = 5;

  /** A click and a rustle are shorter than any word. */
  private static final int LEAST = 8;

  private static final int ENDING = 40;
  private static final int LONGEST = 240;

  private final Prominence prominence = new Prominence();
  private final Deque<short[]> before = new ArrayDeque<>();
  private final List<short[]> stretch = new ArrayList<>();
  private final Deque<Boolean> last = new ArrayDeque<>();
  private boolean speech;
  private int loud;
  private int quiet;
  private int length;

  /**
   * Listens to the next block.
   *
   * @return a finished stretch of speech, when this block is the 400th millisecond of silence after
   *     it; with 400 ms before and 300 ms after, in which a recogniser learns the noise. Sound that
   *     lasts longer than 2.4 s is no command, and is left out.
   */
  public Optional<short[]> hear(short[] block) {
    prominence.hear(block, !speech || length > LONGEST + ENDING);
    double start = START + PER_USUAL * prominence.usual();
    if (speech) {
      return go(block, prominence.decibels() >= start - RELEASE);
    }
    before.addLast(block.clone());
    last.addLast(prominence.decibels() >= start);
    if (last.size() > OF_LAST) {
      last.removeFirst();
    }
    if (before.size() > Recognizer.BEFORE + OF_LAST) {
      before.removeFirst();
    }
    if (last.stream().filter(Boolean::booleanValue).count() >= STARTING) {
      speech = true;
      stretch.addAll(before);
      length = last.size();
      loud = STARTING;
      quiet = 0;
    }
    return Optional.empty();
  }

  /** Whether speech goes on: it has begun, and is not known to have ended. */
  public boolean isSpeech() {
    return speech;
  }

  /** Forgets the speech in hand, and keeps what it knows of the background. */
  public void reset() {
    speech = false;
    stretch.clear();
    before.clear();
    last.clear();
  }

  private Optional<short[]> go(short[] block, boolean sound) {
    length++;
    if (length <= LONGEST + ENDING) {
      stretch.add(block.clone());
    }
    quiet = sound ? 0 : quiet + 1;
    loud += sound ? 1 : 0;
    if (quiet < ENDING) {
      return Optional.empty();
    }
    boolean word = loud >= LEAST && length - quiet <= LONGEST;
    Optional<short[]> found =
        word
            ? Optional.of(joined(stretch.subList(0, stretch.size() - ENDING + Recognizer.AFTER)))
            : Optional.empty();
    List<short[]> tail =
        List.copyOf(stretch.subList(stretch.size() - Recognizer.AFTER, stretch.size()));
    reset();
    before.addAll(tail);
    return found;
  }

  private static short[] joined(List<short[]> blocks) {
    short[] all = new short[blocks.size() * BLOCK];
    for (int i = 0; i < blocks.size(); i++) {
      System.arraycopy(blocks.get(i), 0, all, i * BLOCK, BLOCK);
    }
    return all;
  }
}
