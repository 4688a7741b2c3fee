package backtalk.listen.embedding;

import backtalk.listen.words.Recognizer;
import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * How each command sounds as a whole, beside all others and words that are none. What it knows is
 * in {@code words.bin}: for each word a weight of every feature, and what stands alone.
 */
final class WordSounds {

  /** All that is no command. */
  private static final String OTHER = "";

  /** Beyond this nothing is surer. */
  private static final double MOST = 10;

  /** A quarter of a second: the detector gives more. */
  private static final int SHORTEST = Recognizer.SAMPLE_RATE / 4;

  private final WordFeatures features = new WordFeatures();
  private final List<String> words = new ArrayList<>();
  private final List<float[]> weights = new ArrayList<>();

  WordSounds() {
    try (DataInputStream file =
        new DataInputStream(
            new BufferedInputStream(
                Objects.requireNonNull(WordSounds.class.getResourceAsStream("words.bin"))))) {
      int count = file.readInt();
      for (int word = 0; word < count; word++) {
        words.add(file.readUTF());
        float[] of = new float[WordFeatures.COUNT + 1];
        for (int i = 0; i < of.length; i++) {
          of[i] = file.readFloat();
        }
        weights.add(of);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * The log odds of each word that is known, against anything else that may have been said; none of
   * what is too short for words.
   */
  Map<String, Double> odds(short[] speech) {
    if (speech.length < SHORTEST) {
      return Map.of();
    }
    float[] of = features.of(speech);
    double[] scores = new double[words.size()];
    double highest = Double.NEGATIVE_INFINITY;
    for (int word = 0; word < scores.length; word++) {
      float[] weight = weights.get(word);
      scores[word] = weight[of.length];
      for (int i = 0; i < of.length; i++) {
        scores[word] += (double) weight[i] * of[i];
      }
      highest = Math.max(highest, scores[word]);
    }
    double sum = 0;
    for (int word = 0; word < scores.length; word++) {
      scores[word] = Math.exp(scores[word] - highest);
      sum += scores[word];
    }
    Map<String, Double> odds = new HashMap<>();
    for (int word = 0; word < scores.length; word++) {
      if (!words.get(word).equals(OTHER)) {
        double log = Math.log(scores[word] / Math.max(1e-30, sum - scores[word]));
        odds.put(words.get(word), Math.max(-MOST, Math.min(MOST, log)));
      }
    }
    return odds;
  }
}
