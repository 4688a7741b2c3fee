package backtalk.live;

import backtalk.audio.file.NewFile.NewFileException;
import backtalk.audio.file.WavWriter;
import backtalk.score.Score;
import backtalk.score.ScoreRenderer;
import backtalk.setup.SessionResources;
import backtalk.speech.SpeechException;
import java.util.function.LongConsumer;

/** Writes a session's sound to a file, as fast as it can be made. */
public final class FileRenderer {

  private static final int BLOCK_FRAMES = 4096;

  private FileRenderer() {}

  /**
   * Writes all of a session.
   *
   * @param progress told the number of frames written, now and then
   */
  public static void render(
      SessionResources resources, Score score, WavWriter file, LongConsumer progress)
      throws SpeechException, NewFileException {
    ScoreRenderer renderer = new ScoreRenderer(score, resources.gain(), resources.background());
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
