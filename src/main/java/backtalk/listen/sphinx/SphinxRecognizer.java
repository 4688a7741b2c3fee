package backtalk.listen.sphinx;

import backtalk.listen.words.CommandGrammar;
import backtalk.listen.words.Recognizer;
import edu.cmu.sphinx.decoder.search.SearchManager;
import edu.cmu.sphinx.decoder.search.Token;
import edu.cmu.sphinx.frontend.Data;
import edu.cmu.sphinx.result.Result;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/**
 * Recognises with Sphinx 4 and its model of US English. Making one loads the model from the class
 * path, which takes a second or more.
 */
public final class SphinxRecognizer implements Recognizer {

  /** What Sphinx calls sounds that are no words of the grammar. */
  private static final String UNKNOWN = "<unk>";

  private static final int FRAME = SAMPLE_RATE / 100;

  private final GivenSpeech speech = new GivenSpeech(SAMPLE_RATE);
  private final SphinxSearch sphinx;
  private final SearchManager search;
  private final SecondOpinion opinion;
  private int afterWakeWord;

  /** Loads the model. */
  public SphinxRecognizer() {
    sphinx = SphinxSearch.over(speech);
    search = sphinx.search();
    search.allocate();
    opinion = new SecondOpinion(sphinx.model(), sphinx.units(), sphinx.dictionary());
  }

  @Override
  public Optional<String> recognize(short[] samples) {
    speech.give(samples);
    search.startRecognition();
    // The return type has no annotation: there is no result where the search lost its way.
    Optional<Result> result = Optional.ofNullable(search.recognize(Integer.MAX_VALUE));
    search.stopRecognition();
    sphinx.drain();
    Optional<Token> best =
        result.flatMap(
            found ->
                found.getResultTokens().stream().max(Comparator.comparingDouble(Token::getScore)));
    afterWakeWord = best.map(SphinxRecognizer::afterWakeWord).orElse(0);
    return best.map(token -> token.getWordPathNoFiller().strip())
        .filter(words -> !words.equals(UNKNOWN));
  }

  /** Every sound on the way to a result is a frame of 10 ms; a word stands before its sounds. */
  private static int afterWakeWord(Token last) {
    Deque<Token> way = new ArrayDeque<>();
    for (Token token = last; token != null; token = token.getPredecessor()) {
      way.push(token);
    }
    boolean isCalled = false;
    int frames = 0;
    for (Token token : way) {
      if (token.isWord() && !token.getWord().isFiller()) {
        if (isCalled) {
          return frames * FRAME;
        }
        isCalled = token.getWord().getSpelling().equals(CommandGrammar.WAKE_WORD);
      }
      frames += token.isEmitting() ? 1 : 0;
    }
    return 0;
  }

  @Override
  public int afterWakeWord() {
    return afterWakeWord;
  }

  @Override
  public List<Double> certainty(short[] samples, List<String> words) {
    return evidence(samples, words).stream().map(Evidence::certainty).toList();
  }

  /** What speaks for each of these words in this speech. */
  public List<Evidence> evidence(short[] samples, List<String> words) {
    speech.give(samples);
    List<Data> features = sphinx.allFeatures();
    return opinion.of(words, features, sphinx.noise().wasTakenOut());
  }

  @Override
  public void close() {
    search.deallocate();
  }
}
