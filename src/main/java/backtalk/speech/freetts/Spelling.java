package backtalk.speech.freetts;

import com.sun.speech.freetts.en.us.PrefixFSM;
import com.sun.speech.freetts.en.us.PronounceableFSM;
import com.sun.speech.freetts.en.us.SuffixFSM;
import java.io.IOException;
import java.net.URL;
import java.util.Locale;
import java.util.Objects;

/**
 * Which words kevin16 spells letter by letter, because it takes their first or their last letters
 * for none that a word can have. It asks this before it looks into any lexicon.
 */
public final class Spelling {

  private static final PronounceableFSM BEGINNINGS;
  private static final PronounceableFSM ENDS;

  static {
    try {
      BEGINNINGS = new PrefixFSM(table("prefix_fsm.txt"));
      ENDS = new SuffixFSM(table("suffix_fsm.txt"));
    } catch (IOException e) {
      throw new IllegalStateException("the tables of FreeTTS cannot be read", e);
    }
  }

  private Spelling() {}

  /**
   * Whether the voice spells it.
   *
   * @param word letters from a to z only
   */
  public static boolean isSpelled(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    return lower.length() > 1 && !(BEGINNINGS.accept(lower) && ENDS.accept(lower));
  }

  private static URL table(String name) {
    return Objects.requireNonNull(PrefixFSM.class.getResource(name));
  }
}
