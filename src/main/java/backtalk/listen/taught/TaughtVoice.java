package backtalk.listen.taught;

import backtalk.listen.embedding.SaidWord;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How one person says the commands.
 *
 * @param all every way of all words
 */
public record TaughtVoice(List<TaughtWord> all) {

  /** Nobody has taught anything. */
  public static final TaughtVoice NOBODY = new TaughtVoice(List.of());

  public TaughtVoice {
    all = List.copyOf(all);
  }

  public boolean isNobody() {
    return all.isEmpty();
  }

  /** How its words sound as a whole. */
  public List<SaidWord> sounds() {
    return all.stream()
        .flatMap(word -> word.features().stream().map(of -> new SaidWord(word.words(), of)))
        .toList();
  }

  /** How like each of the taught words some speech is. */
  public Map<String, Likeness> likeness(short[] sound) {
    SpeechBands speech = new SpeechBands(sound);
    if (isNobody() || speech.frames().length < TaughtWord.FEWEST) {
      return Map.of();
    }
    List<double[][]> words = all.stream().map(word -> word.in(speech)).toList();
    double[][] first = words.get(0);
    Warp warp =
        new Warp(Cepstra.of(speech.frames(), speech.from(), speech.to()), first[first.length - 1]);
    Map<String, Double> costs = new HashMap<>();
    List<double[][]> distances = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      double[][] word = words.get(i);
      double[][] those = warp.distances(Arrays.copyOf(word, word.length - TaughtWord.SILENT));
      distances.add(those);
      costs.merge(all.get(i).words(), warp.cost(those), Math::min);
    }
    double frames = speech.to() - speech.from();
    double anything = warp.costOfAnything(distances);
    Map<String, Likeness> likeness = new HashMap<>();
    costs.forEach(
        (one, cost) ->
            likeness.put(
                one,
                new Likeness(
                    (cost - anything) / frames,
                    anything / frames,
                    (nearestBut(one, costs) - cost) / frames)));
    return likeness;
  }

  private static double nearestBut(String words, Map<String, Double> costs) {
    return costs.entrySet().stream()
        .filter(one -> !one.getKey().equals(words))
        .mapToDouble(Map.Entry::getValue)
        .min()
        .orElse(0);
  }
}
