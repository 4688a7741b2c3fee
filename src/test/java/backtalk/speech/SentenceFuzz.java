package backtalk.speech;

import java.nio.charset.StandardCharsets;

/** Any text as a sentence to speak. */
public final class SentenceFuzz {

  /** Longer than any that a routine may have. */
  private static final int LONGEST = 600;

  private SentenceFuzz() {}

  /** Takes an input. */
  public static void feed(byte[] input) {
    String text = new String(input, StandardCharsets.UTF_8);
    String sentence = text.substring(0, Math.min(LONGEST, text.length()));
    String plain = TextNormalizer.normalize(sentence);
    if (!plain.matches("[a-zA-Z ,.;:!?'-]*")) {
      throw new IllegalStateException("not plain: " + plain);
    }
    TextNormalizer.unspeakable(sentence);
  }
}
