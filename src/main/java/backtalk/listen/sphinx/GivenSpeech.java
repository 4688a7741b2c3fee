package backtalk.listen.sphinx;

import edu.cmu.sphinx.frontend.BaseDataProcessor;
import edu.cmu.sphinx.frontend.Data;
import edu.cmu.sphinx.frontend.DataEndSignal;
import edu.cmu.sphinx.frontend.DataStartSignal;
import edu.cmu.sphinx.frontend.DoubleData;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** Gives one stretch of speech after another to Sphinx, in blocks. */
final class GivenSpeech extends BaseDataProcessor {

  private static final int BLOCK = 160;

  private final int sampleRate;

  /** As loud as the noise of a quiet microphone: with less, single words are mistaken. */
  private static final double DITHER = 4;

  /** Sphinx keeps scores by the number of the sample, also from one stretch to the next. */
  private long given;

  private final Deque<Data> waiting = new ArrayDeque<>();

  GivenSpeech(int sampleRate) {
    this.sampleRate = sampleRate;
  }

  void give(short[] samples) {
    waiting.clear();
    Random dither = new Random(0);
    waiting.add(new DataStartSignal(sampleRate));
    for (int at = 0; at < samples.length; at += BLOCK) {
      double[] block = new double[Math.min(BLOCK, samples.length - at)];
      for (int i = 0; i < block.length; i++) {
        // Digital silence has no logarithm: once in, it makes the models deaf for good.
        block[i] = samples[at + i] + DITHER * dither.nextGaussian();
      }
      waiting.add(new DoubleData(block, sampleRate, given + at));
    }
    given += samples.length;
    waiting.add(new DataEndSignal(samples.length * 1_000L / sampleRate));
  }

  @Override
  public @Nullable Data getData() {
    return waiting.poll();
  }
}
