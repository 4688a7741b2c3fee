package backtalk.bench;

import backtalk.score.Score;
import backtalk.score.ScoreRenderer;
import backtalk.speech.SpeechException;

/** Takes the sound of a whole session, keeps nothing of it, and looks at the heap ten times. */
final class CountingSink {

  private static final int BLOCK_FRAMES = 4096;
  private static final int LOOKS = 10;

  private final long expectedFrames;
  private long frames;
  private double leastHeap = Double.MAX_VALUE;
  private double mostHeap;

  /**
   * @param expectedFrames about how long the session will be
   */
  CountingSink(long expectedFrames) {
    this.expectedFrames = expectedFrames;
  }

  /**
   * Takes a session; the result is how many nanoseconds of processor time that cost this thread.
   * The collections of the looks are other threads' work.
   */
  long take(Score score) throws SpeechException {
    ScoreRenderer renderer = new ScoreRenderer(score);
    short[] block = new short[BLOCK_FRAMES];
    int looks = 1;
    long start = Cpu.nanos();
    for (int count = renderer.read(0, block); count > 0; count = renderer.read(frames, block)) {
      frames += count;
      renderer.forgetBefore(frames);
      if (frames > looks * expectedFrames / (LOOKS + 1)) {
        look();
        looks++;
      }
    }
    return Cpu.nanos() - start;
  }

  private void look() {
    double used = Heap.usedMegabytes();
    leastHeap = Math.min(leastHeap, used);
    mostHeap = Math.max(mostHeap, used);
  }

  long frames() {
    return frames;
  }

  double leastHeap() {
    return leastHeap;
  }

  double mostHeap() {
    return mostHeap;
  }
}
