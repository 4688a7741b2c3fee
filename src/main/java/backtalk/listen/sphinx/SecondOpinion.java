package backtalk.listen.sphinx;

import edu.cmu.sphinx.frontend.Data;
import edu.cmu.sphinx.linguist.acoustic.AcousticModel;
import edu.cmu.sphinx.linguist.acoustic.Unit;
import edu.cmu.sphinx.linguist.acoustic.UnitManager;
import edu.cmu.sphinx.linguist.acoustic.tiedstate.Senone;
import edu.cmu.sphinx.linguist.dictionary.Dictionary;
import edu.cmu.sphinx.linguist.dictionary.Pronunciation;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Looks at speech once more, for nothing but whether it is what it was taken for. A search finds
 * the command that fits best in every sound; how well it fits tells only beside what fits without
 * being a word.
 */
final class SecondOpinion {

  private static final double MOST_AROUND = -1;

  private final AcousticModel model;
  private final UnitManager units;
  private final Dictionary dictionary;
  private final List<Senone> silence;
  private final List<PhoneChain> phones = new ArrayList<>();
  private final PhoneLoop loop = new PhoneLoop(phones);
  private final Map<String, List<PhoneChain>> known = new HashMap<>();

  /**
   * @param model ready for use
   * @param dictionary likewise
   */
  SecondOpinion(AcousticModel model, UnitManager units, Dictionary dictionary) {
    this.model = model;
    this.units = units;
    this.dictionary = dictionary;
    silence = senones(List.of(PhoneChain.ofPhone(model, UnitManager.SILENCE)));
    model
        .getContextIndependentUnitIterator()
        .forEachRemaining(
            unit -> {
              if (!unit.isFiller()) {
                phones.add(PhoneChain.ofPhone(model, unit));
              }
            });
  }

  /**
   * What speaks for each of these words, in speech as it comes out of the front end.
   *
   * @param inNoise whether noise was taken out of it
   */
  List<Evidence> of(List<String> words, List<Data> speech, boolean inNoise) {
    Set<Senone> all = new LinkedHashSet<>(senones(phones));
    words.forEach(one -> all.addAll(senones(known.computeIfAbsent(one, this::chains))));
    FrameScores scores = new FrameScores(speech, silence, all);
    return words.stream()
        .map(one -> best(known.getOrDefault(one, List.of()), scores).heard(inNoise))
        .toList();
  }

  private Evidence best(List<PhoneChain> chains, FrameScores scores) {
    Evidence best = Evidence.NONE;
    double score = Double.NEGATIVE_INFINITY;
    for (PhoneChain chain : chains) {
      Alignment found = Alignment.best(chain, scores).orElse(null);
      if (found != null && found.score() > score) {
        score = found.score();
        best = evidence(chain, found, scores);
      }
    }
    return best;
  }

  private Evidence evidence(PhoneChain words, Alignment found, FrameScores scores) {
    double frames = found.states().size();
    double any = loop.best(scores, found.begin(), found.end());
    double around =
        loop.best(scores, 0, found.begin()) + loop.best(scores, found.end(), scores.frames());
    double[] fit = found.phones(scores, words.phones(), loop.tops(scores));
    Arrays.sort(fit);
    double[] loud = found.phones(scores, words.phones(), new float[scores.frames()]);
    Arrays.sort(loud);
    return new Evidence(
        (found.score() - any) / frames,
        Math.max(MOST_AROUND, -around / frames),
        fit[0],
        fit[Math.min(1, fit.length - 1)],
        loud[0],
        found.score() / frames,
        false);
  }

  /** The words in each way to say them. */
  private List<PhoneChain> chains(String words) {
    List<List<List<Unit>>> ways = List.of(List.of());
    for (String word : words.split(" ", -1)) {
      List<List<List<Unit>>> longer = new ArrayList<>();
      for (List<List<Unit>> way : ways) {
        for (Pronunciation said : dictionary.getWord(word).getPronunciations()) {
          List<List<Unit>> one = new ArrayList<>(way);
          one.add(List.of(said.getUnits()));
          longer.add(one);
        }
      }
      ways = longer;
    }
    return ways.stream().map(way -> PhoneChain.ofWords(model, units, way, silence.get(1))).toList();
  }

  private static List<Senone> senones(List<PhoneChain> chains) {
    return chains.stream()
        .flatMap(chain -> chain.states().stream())
        .map(PhoneChain.State::senone)
        .distinct()
        .sorted(Comparator.comparingLong(Senone::getID))
        .toList();
  }
}
