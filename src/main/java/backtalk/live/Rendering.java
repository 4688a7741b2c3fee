package backtalk.live;

import backtalk.audio.file.NewFileException;
import backtalk.audio.file.WavWriter;
import backtalk.score.Score;
import backtalk.score.ScoreRenderer;
import backtalk.setup.Studio;
import backtalk.speech.SpeechException;
import java.util.function.LongConsumer;

/** Writes a session's sound to a file, as fast as it can be made. */
public final class Rendering {

  private static final int BLOCK_FRAMES = 4096;

  private Rendering() {}

  /**
   * Writes all of a session.
   *
   * @param progress told the number of frames written, now and then
   */
  public static void render(Studio studio, Score score, WavWriter file, LongConsumer progress)
      throws SpeechException, NewFileException {
    ScoreRenderer renderer = new ScoreRenderer(score, studio.gain(), studio.background());
    short[] block = new short[BLOCK_FRAMES];
    long written = 0;
    for (int count = renderer.read(0, block); count > 0; count = renderer.read(written, block)) {
      file.write(block, count);
      written += count;
      renderer.forgetBefore(written);
      progress.accept(written);
    }
  }
}
