package backtalk.listen.sphinx;

import edu.cmu.sphinx.frontend.Data;
import edu.cmu.sphinx.frontend.denoise.Denoise;
import org.jspecify.annotations.Nullable;

/**
 * Sphinx's own filter, which its model was taught with, where the noise is soft. It guesses the
 * noise as it goes along, and has learnt a loud one only when a single word is over.
 */
final class SoftNoise extends Denoise {

  private final LoudNoise loud;

  /**
   * @param loud what comes before
   */
  SoftNoise(LoudNoise loud) {
    // Its standard values, which it gives to nobody but the configuration that we go without.
    super(0.7, 0.995, 0.5, 0.85, 0.2, 20, 4);
    this.loud = loud;
  }

  @Override
  public @Nullable Data getData() {
    return loud.isTakenOut() ? loud.getData() : super.getData();
  }
}
