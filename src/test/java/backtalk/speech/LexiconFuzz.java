package backtalk.speech;

import backtalk.fuzz.FuzzFile;
import backtalk.yaml.YamlException;
import java.io.IOException;

/** Any bytes as a lexicon. */
public final class LexiconFuzz {

  private static final FuzzFile FILE = new FuzzFile();

  private LexiconFuzz() {}

  /** Takes an input. */
  public static void feed(byte[] input) throws IOException {
    try {
      LexiconReader.read(FILE.with(input));
    } catch (YamlException e) {
      if (String.valueOf(e.getMessage()).isBlank() || e.spoken().isBlank()) {
        throw new IllegalStateException("refused without a word", e);
      }
    }
  }
}
