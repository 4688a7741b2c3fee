package backtalk.listen.sphinx;

import backtalk.listen.words.Recognizer;
import edu.cmu.sphinx.decoder.search.SearchManager;
import edu.cmu.sphinx.decoder.search.Token;
import edu.cmu.sphinx.frontend.Data;
import edu.cmu.sphinx.result.Result;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Recognises with Sphinx 4 and its model of US English. Making one loads the model from the class
 * path, which takes a second or more.
 */
public final class SphinxRecognizer implements Recognizer {

  /** What Sphinx calls sounds that are no words of the grammar. */
  private static final String UNKNOWN = "<unk>";

  private final GivenSpeech speech = new GivenSpeech(SAMPLE_RATE);
  private final SphinxSearch sphinx;
  private final SearchManager search;
  private final SecondOpinion opinion;

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
    return result
        .flatMap(
            found ->
                found.getResultTokens().stream().max(Comparator.comparingDouble(Token::getScore)))
        .map(best -> best.getWordPathNoFiller().strip())
        .filter(words -> !words.equals(UNKNOWN));
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
