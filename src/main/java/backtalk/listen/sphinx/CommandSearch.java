package backtalk.listen.sphinx;

import backtalk.listen.words.CommandGrammar;
import backtalk.listen.words.Decoys;
import backtalk.listen.words.Phrase;
import edu.cmu.sphinx.linguist.dictionary.Dictionary;
import edu.cmu.sphinx.linguist.language.grammar.Grammar;
import edu.cmu.sphinx.linguist.language.grammar.GrammarNode;
import edu.cmu.sphinx.util.LogMath;
import java.util.logging.Level;

/**
 * What can be said, as Sphinx searches it: {@code [[hey] coach] phrase | [hey] coach | decoy}.
 * Every phrase has an end of its own, so that a result tells how near the second best came.
 */
final class CommandSearch extends Grammar {

  private static final float CERTAIN = 0;
  private static final double WAKING = 0.1;

  /** Decoys win at even odds over a command in noise; at much lower ones they reject nothing. */
  private static final double DECOY = 1e-2;

  CommandSearch(Dictionary dictionary) {
    super(false, true, true, false, dictionary);
    logger.setLevel(Level.OFF);
  }

  @Override
  protected GrammarNode createGrammar() {
    GrammarNode first = createGrammarNode("<sil>");
    GrammarNode start = createGrammarNode(false);
    GrammarNode command = createGrammarNode(false);
    GrammarNode hey = createGrammarNode("hey");
    GrammarNode wake = createGrammarNode(CommandGrammar.WAKE_WORD);
    first.add(start, CERTAIN);
    start.add(command, CERTAIN);
    start.add(hey, log(WAKING));
    start.add(wake, log(WAKING));
    hey.add(wake, CERTAIN);
    wake.add(command, CERTAIN);
    end(wake);
    for (Phrase phrase : CommandGrammar.phrases()) {
      add(command, phrase.words(), CERTAIN);
    }
    for (String decoy : Decoys.words()) {
      add(start, decoy, log(DECOY));
    }
    postProcessGrammar();
    return first;
  }

  private void add(GrammarNode from, String words, float probability) {
    GrammarNode last = from;
    float arc = probability;
    for (String word : words.split(" ", -1)) {
      GrammarNode node = createGrammarNode(word);
      last.add(node, arc);
      last = node;
      arc = CERTAIN;
    }
    end(last);
  }

  private void end(GrammarNode last) {
    GrammarNode end = createGrammarNode("<sil>");
    end.setFinalNode(true);
    last.add(end, CERTAIN);
  }

  private static float log(double probability) {
    return LogMath.getLogMath().linearToLog(probability);
  }
}
