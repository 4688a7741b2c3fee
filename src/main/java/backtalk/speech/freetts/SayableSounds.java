package backtalk.speech.freetts;

import com.sun.speech.freetts.Item;
import com.sun.speech.freetts.Relation;
import com.sun.speech.freetts.Utterance;
import com.sun.speech.freetts.UtteranceProcessor;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Exchanges sounds that kevin16 was not recorded with, one after the other: English has none of
 * them, but a lexicon may, and a word of another language. FreeTTS would complain on the terminal,
 * and leave a hole in the word.
 */
final class SayableSounds implements UtteranceProcessor {

  private static final Set<String> VOWELS =
      Set.of(
          "aa", "ae", "ah", "ao", "aw", "ax", "ay", "eh", "er", "ey", "ih", "iy", "ow", "oy", "uh",
          "uw");

  /** What goes into a vowel, and what comes nearest to it where there is none. */
  private static final Map<String, String> GLIDES = Map.of("w", "uw", "y", "iy", "hh", "ax");

  private final List<String> exchanged = new ArrayList<>();

  /** The pairs that were exchanged, for a text. */
  List<String> exchanged() {
    return List.copyOf(exchanged);
  }

  void clear() {
    exchanged.clear();
  }

  @Override
  public void processUtterance(Utterance utterance) {
    Relation segments = utterance.getRelation(Relation.SEGMENT);
    for (Item item = segments.getHead(); item != null; item = item.getNext()) {
      Item next = item.getNext();
      String here = item.toString();
      String there = next == null ? "" : next.toString();
      if (there.equals("ng") && (!VOWELS.contains(here) || here.equals("er"))) {
        exchange(next, here, there, "n");
      }
      if (GLIDES.containsKey(here) && !VOWELS.contains(there) && !(here + there).equals("hhy")) {
        exchange(item, here, there, GLIDES.get(here));
      }
    }
  }

  private void exchange(Item item, String here, String there, String instead) {
    exchanged.add(here + " " + there);
    item.getFeatures().setString("name", instead);
  }
}
