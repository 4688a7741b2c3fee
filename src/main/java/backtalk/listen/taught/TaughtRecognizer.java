package backtalk.listen.taught;

import backtalk.listen.words.Recognizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Recognises the words of somebody who has taught their voice: asks another recogniser, and looks
 * how like it is to what was taught. Either may be surer than the other.
 */
public final class TaughtRecognizer implements Recognizer {

  /**
   * As the benchmark "taught" fits them to the tuning half, where the other recogniser knows phones
   * alone. The last stands alone; it is lower by 1.5, lest the same voice be obeyed in other words
   * that are like a taught one.
   */
  private static final double[] WEIGHTS = {0.71, -0.44, -0.03, 0.68, 1.1};

  /** Beyond these the other certainty tells nothing more: in noise it is low for every word. */
  private static final double LEAST = -4;

  private static final double MOST = 6;

  private final Recognizer other;
  private final TaughtVoice voice;
  private short[] heard = {};
  private Map<String, Likeness> likeness = Map.of();

  /**
   * @param other knows everybody's voice a little; closed with this
   */
  public TaughtRecognizer(Recognizer other, TaughtVoice voice) {
    this.other = other;
    this.voice = voice;
  }

  @Override
  public Optional<String> recognize(short[] speech) {
    Optional<String> first = other.recognize(speech);
    Optional<String> nearest = nearest(speech);
    if (nearest.isEmpty() || first.equals(nearest)) {
      return first.or(() -> nearest);
    }
    List<String> both = new ArrayList<>();
    first.ifPresent(both::add);
    both.add(nearest.get());
    List<Double> certainty = certainty(speech, both);
    return Optional.of(
        both.get(certainty.get(both.size() - 1) > certainty.get(0) ? both.size() - 1 : 0));
  }

  /** The taught words that it is most like. */
  private Optional<String> nearest(short[] speech) {
    return likeness(speech).entrySet().stream()
        .max(Comparator.comparingDouble(one -> one.getValue().ahead()))
        .map(Map.Entry::getKey);
  }

  @Override
  public List<Double> certainty(short[] speech, List<String> words) {
    List<Double> all = other.certainty(speech, words);
    List<Double> certainty = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      Likeness like = likeness(speech).get(words.get(i));
      certainty.add(like == null ? all.get(i) : Double.valueOf(certainty(all.get(i), like)));
    }
    return certainty;
  }

  private static double certainty(double other, Likeness like) {
    double[] values = values(other, like);
    double sum = WEIGHTS[values.length];
    for (int i = 0; i < values.length; i++) {
      sum += WEIGHTS[i] * values[i];
    }
    return sum;
  }

  /**
   * What speaks for words that were taught: what the other recogniser thinks, and their likeness.
   */
  public static double[] values(double other, Likeness like) {
    double[] of = like.values();
    double[] values = new double[of.length + 1];
    values[0] = Math.max(LEAST, Math.min(MOST, other));
    System.arraycopy(of, 0, values, 1, of.length);
    return values;
  }

  /** Asked several times of the same speech. */
  private Map<String, Likeness> likeness(short[] speech) {
    if (heard != speech) {
      heard = speech;
      likeness = voice.likeness(speech);
    }
    return likeness;
  }

  @Override
  public void close() {
    other.close();
  }
}
