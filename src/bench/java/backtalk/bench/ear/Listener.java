package backtalk.bench.ear;

import backtalk.listen.embedding.SoundingRecognizer;
import backtalk.listen.rig.Hearer;
import backtalk.listen.rig.Noise;
import backtalk.listen.rig.Waves;
import backtalk.listen.sphinx.SphinxRecognizer;
import backtalk.listen.words.Recognizer;
import java.util.Arrays;
import java.util.Random;

/** An ear that listens all the time, as in a hold, for as fast as it can. */
public final class Listener implements AutoCloseable {

  private final Recognizer recognizer = new SoundingRecognizer(new SphinxRecognizer());
  private final Hearer ear = SessionEar.with(recognizer, false).make(Runnable::run, anything -> {});

  /** The noise of a quiet house. */
  public short[] silence(int frames) {
    return Waves.toShorts(Waves.atRms(Noise.pink(frames, new Random(4)), Condition.QUIET_LEVEL));
  }

  /** Hears a sound to its end, and tells how many seconds it lasts. */
  public double hear(short[] sound) {
    short[] nothing = new short[Waves.BLOCK];
    for (int at = 0; at + Waves.BLOCK <= sound.length; at += Waves.BLOCK) {
      ear.hear(Arrays.copyOfRange(sound, at, at + Waves.BLOCK), nothing);
    }
    return Waves.seconds(sound.length);
  }

  @Override
  public void close() {
    recognizer.close();
  }
}
