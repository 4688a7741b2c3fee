package backtalk.listen.embedding;

import backtalk.listen.words.Recognizer;
import java.util.Arrays;

/**
 * Speech as so many numbers, however long it is: of its beginning, its middle and its end. Used by
 * one thread at a time.
 */
public final class WordFeatures {

  /** How many numbers there are. */
  public static final int COUNT = 3 * SpeechEmbedding.SIZE + 1;

  /** The detector leaves so many frames of noise before and after the words. */
  private static final int BEFORE = 42;

  private static final int AFTER = 28;
  private static final int SHORTEST = 8;

  /** In so many frames one after the other there is sound, and not by chance. */
  private static final int SURE = 4;

  /** A look begins and ends so far beyond the words. */
  private static final int BESIDE = 12;

  /** The outer looks are no nearer than this to each other; in frames. */
  private static final int APART = 2 * SpeechEmbedding.STEP;

  private static final float USUAL_LENGTH = 50;

  /** A quarter of a second: the detector gives more. */
  private static final int LEAST = Recognizer.SAMPLE_RATE / 4;

  private final SpeechEmbedding embedding = new SpeechEmbedding();
  private short[] heard = {};
  private float[] features = {};

  /**
   * Looks at speech; what is asked several times of the same is looked at once.
   *
   * @param speech mono samples, as a recogniser is given them
   * @return {@link #COUNT} numbers, which are not to be changed; none of what is too short for
   *     words
   */
  public float[] of(short[] speech) {
    if (heard != speech) {
      heard = speech;
      features = speech.length < LEAST ? new float[0] : look(speech);
    }
    return features;
  }

  private float[] look(short[] speech) {
    float[][] frames = MelFrames.of(speech);
    int begin = begin(frames);
    int end = Math.max(begin + SHORTEST, frames.length - AFTER);
    int first = begin - BESIDE;
    int last = end + BESIDE - SpeechEmbedding.FRAMES;
    if (last - first < APART) {
      first = (begin + end) / 2 - SpeechEmbedding.FRAMES / 2 - SpeechEmbedding.STEP;
    }
    int middle = Math.max(1, (last - first + APART - 1) / APART);
    float[][] seen = new float[SpeechEmbedding.FRAMES + APART * middle][];
    for (int i = 0; i < seen.length; i++) {
      seen[i] = frames[Math.max(0, Math.min(frames.length - 1, first + i))];
    }
    float[][] looks = embedding.of(seen);
    float[] all = new float[COUNT];
    for (int i = 0; i < 3; i++) {
      System.arraycopy(looks[i * middle], 0, all, i * SpeechEmbedding.SIZE, SpeechEmbedding.SIZE);
    }
    all[COUNT - 1] = (end - begin) / USUAL_LENGTH;
    return all;
  }

  /**
   * Where the words begin: of what was said over the program's own voice there is less before them.
   */
  private static int begin(float[][] frames) {
    float[] levels = new float[frames.length];
    for (int t = 0; t < levels.length; t++) {
      for (float band : frames[t]) {
        levels[t] += band / frames[t].length;
      }
    }
    float[] sorted = levels.clone();
    Arrays.sort(sorted);
    float middle = (sorted[sorted.length / 10] + sorted[sorted.length - 1]) / 2;
    int loud = 0;
    for (int t = 0; t < Math.min(BEFORE, levels.length); t++) {
      loud = levels[t] > middle ? loud + 1 : 0;
      if (loud == SURE) {
        return t + 1 - SURE;
      }
    }
    return BEFORE;
  }
}
