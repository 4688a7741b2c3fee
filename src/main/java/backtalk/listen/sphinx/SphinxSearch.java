package backtalk.listen.sphinx;

import edu.cmu.sphinx.decoder.pruner.SimplePruner;
import edu.cmu.sphinx.decoder.scorer.SimpleAcousticScorer;
import edu.cmu.sphinx.decoder.search.PartitionActiveListFactory;
import edu.cmu.sphinx.decoder.search.SearchManager;
import edu.cmu.sphinx.decoder.search.SimpleBreadthFirstSearchManager;
import edu.cmu.sphinx.frontend.Data;
import edu.cmu.sphinx.frontend.DataProcessor;
import edu.cmu.sphinx.frontend.FloatData;
import edu.cmu.sphinx.frontend.FrontEnd;
import edu.cmu.sphinx.frontend.feature.DeltasFeatureExtractor;
import edu.cmu.sphinx.frontend.feature.FeatureTransform;
import edu.cmu.sphinx.frontend.filter.Preemphasizer;
import edu.cmu.sphinx.frontend.frequencywarp.MelFrequencyFilterBank;
import edu.cmu.sphinx.frontend.transform.DiscreteCosineTransform2;
import edu.cmu.sphinx.frontend.transform.DiscreteFourierTransform;
import edu.cmu.sphinx.frontend.transform.Lifter;
import edu.cmu.sphinx.frontend.window.RaisedCosineWindower;
import edu.cmu.sphinx.linguist.acoustic.AcousticModel;
import edu.cmu.sphinx.linguist.acoustic.UnitManager;
import edu.cmu.sphinx.linguist.acoustic.tiedstate.Sphinx3Loader;
import edu.cmu.sphinx.linguist.acoustic.tiedstate.TiedStateAcousticModel;
import edu.cmu.sphinx.linguist.dictionary.Dictionary;
import edu.cmu.sphinx.linguist.dictionary.TextDictionary;
import edu.cmu.sphinx.linguist.flat.FlatLinguist;
import java.io.UncheckedIOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;

/**
 * Sphinx put together by hand. Its own configuration, a file of XML, sets up the loggers of the
 * whole program and cannot name a search graph that was not read from a file.
 */
record SphinxSearch(
    SearchManager search,
    FrontEnd features,
    LoudNoise noise,
    AcousticModel model,
    UnitManager units,
    Dictionary dictionary) {

  private static final String MODEL = "/edu/cmu/sphinx/models/en-us/en-us";

  /** How much less likely any other sound is than a word of the grammar, and each phone of it. */
  private static final double OTHER_SOUND = 1e-15;

  private static final double OTHER_PHONE = 1e-10;
  private static final double BEAM = 1e-40;
  private static final int WIDEST_BEAM = 20_000;

  /** Sphinx tells its every step. Kept here, lest the setting be lost with the loggers. */
  private static final List<Logger> CHATTER =
      Stream.of("edu.cmu.sphinx", CommandSearch.class.getName()).map(Logger::getLogger).toList();

  /** A search for commands in what this source gives; its model is loaded when it is allocated. */
  static SphinxSearch over(GivenSpeech speech) {
    CHATTER.forEach(logger -> logger.setLevel(Level.OFF));
    UnitManager units = new UnitManager();
    Sphinx3Loader loader = new Sphinx3Loader(modelFolder(), units, 0, 1e-7f, 1e-4f, 4, true);
    LoudNoise noise = new LoudNoise();
    FrontEnd features = new FrontEnd(steps(speech, noise, loader));
    AcousticModel model = new TiedStateAcousticModel(loader, units, true);
    Dictionary words =
        new TextDictionary(
            resource("words.dict"), resource(MODEL + "/noisedict"), List.of(), null, units);
    SearchManager search = search(graph(model, words, units), features);
    return new SphinxSearch(search, features, noise, model, units, words);
  }

  private static SearchManager search(FlatLinguist graph, FrontEnd features) {
    return new SimpleBreadthFirstSearchManager(
        graph,
        new SimplePruner(),
        new SimpleAcousticScorer(features, null),
        new PartitionActiveListFactory(WIDEST_BEAM, BEAM),
        false,
        BEAM,
        0,
        false);
  }

  /** All that comes out of the front end, for who looks at it without a search. */
  List<Data> allFeatures() {
    List<Data> frames = new ArrayList<>();
    for (Data data = features.getData(); data != null; data = features.getData()) {
      if (data instanceof FloatData) {
        frames.add(data);
      }
    }
    return frames;
  }

  /** Takes away what a search that lost its way has left, lest the next one hears that. */
  void drain() {
    Data left = features.getData();
    while (left != null) {
      left = features.getData();
    }
  }

  private static FlatLinguist graph(AcousticModel model, Dictionary words, UnitManager units) {
    double word = 0.1;
    double silence = 0.1;
    return new FlatLinguist(
        model,
        new CommandSearch(words),
        units,
        word,
        silence,
        1e-2,
        1,
        8,
        false,
        false,
        false,
        true,
        OTHER_SOUND,
        OTHER_PHONE,
        model);
  }

  /** As the file feat.params of the model has it, but for the noise. */
  private static List<DataProcessor> steps(
      GivenSpeech speech, LoudNoise noise, Sphinx3Loader loader) {
    return List.of(
        speech,
        new Preemphasizer(0.97),
        new RaisedCosineWindower(0.46, 25.625f, 10),
        new DiscreteFourierTransform(-1, false),
        new MelFrequencyFilterBank(130, 6_800, 25),
        noise,
        new SoftNoise(noise),
        new DiscreteCosineTransform2(40, 13),
        new Lifter(22),
        new MeanOfSpeech(),
        new DeltasFeatureExtractor(3),
        new FeatureTransform(loader));
  }

  private static URL resource(String name) {
    return Objects.requireNonNull(SphinxSearch.class.getResource(name), name);
  }

  /** The folder of the model: one in a jar can only be found by what is in it. */
  private static URL modelFolder() {
    try {
      return new URL(resource(MODEL + "/means"), ".");
    } catch (MalformedURLException e) {
      throw new UncheckedIOException(e);
    }
  }
}
