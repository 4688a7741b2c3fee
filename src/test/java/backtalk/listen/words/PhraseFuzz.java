package backtalk.listen.words;

import java.nio.charset.StandardCharsets;

/** Any text as what a recogniser has understood. */
public final class PhraseFuzz {

  private PhraseFuzz() {}

  /** Takes an input. */
  public static void feed(byte[] input) {
    String words = new String(input, StandardCharsets.UTF_8);
    String bare = CommandGrammar.afterWakeWord(words);
    if (!words.endsWith(bare)) {
      throw new IllegalStateException("other words: " + bare);
    }
    boolean isKnown =
        CommandGrammar.phrases().stream().anyMatch(phrase -> phrase.words().equals(bare));
    if (CommandGrammar.command(bare).isPresent() != isKnown) {
      throw new IllegalStateException("a command that nobody taught: " + bare);
    }
    CommandGrammar.isWaking(words);
    CommandGrammar.isCry(words);
  }
}
