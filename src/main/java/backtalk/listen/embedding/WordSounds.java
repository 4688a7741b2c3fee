package backtalk.listen.embedding;

import backtalk.listen.embedding.Regression.Example;
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
 * in {@code words.bin}: for each word a weight of every feature, and what stands alone; and the
 * features of some words that are no command.
 */
final class WordSounds {

  /** All that is no command. */
  static final String OTHER = "";

  /** The features of other words are kept in bytes, in steps of so much. */
  static final float STEP = 0.7f;

  /** Beyond this nothing is surer. */
  private static final double MOST = 10;

  /** How strongly somebody who teaches is held to how everybody says the words. */
  private static final float EVERYBODY = 0.015f;

  private static final int STEPS = 60;

  /** What all other words count, beside all that was taught. */
  private static final float OTHERS = 0.5f;

  private final WordFeatures features = new WordFeatures();
  private final List<String> words = new ArrayList<>();
  private final List<float[]> others = new ArrayList<>();
  private final float[][] weights;

  WordSounds() {
    try (DataInputStream file =
        new DataInputStream(
            new BufferedInputStream(
                Objects.requireNonNull(WordSounds.class.getResourceAsStream("words.bin"))))) {
      weights = new float[file.readInt()][WordFeatures.COUNT + 1];
      for (float[] of : weights) {
        words.add(file.readUTF());
        for (int i = 0; i < of.length; i++) {
          of[i] = file.readFloat();
        }
      }
      for (int count = file.readInt(); count > 0; count--) {
        float[] of = new float[WordFeatures.COUNT];
        for (int i = 0; i < of.length; i++) {
          of[i] = STEP * file.readByte();
        }
        others.add(of);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Moves what it knows towards how somebody says the words, who has taught them. */
  WordSounds(List<SaidWord> taught) {
    this();
    List<Example> examples = new ArrayList<>();
    for (SaidWord one : taught) {
      if (words.contains(one.words())) {
        examples.add(new Example(words.indexOf(one.words()), 1f / taught.size(), one.features()));
      }
    }
    if (!examples.isEmpty()) {
      int other = words.indexOf(OTHER);
      others.forEach(of -> examples.add(new Example(other, OTHERS / others.size(), of)));
      float[][] moved = Regression.moved(weights, examples, EVERYBODY, STEPS);
      System.arraycopy(moved, 0, weights, 0, weights.length);
    }
  }

  /**
   * The log odds of each word that is known, against anything else that may have been said; none of
   * what is too short for words.
   */
  Map<String, Double> odds(short[] speech) {
    float[] of = features.of(speech);
    if (of.length == 0) {
      return Map.of();
    }
    double[] likely = Regression.likelihoods(weights, of);
    Map<String, Double> odds = new HashMap<>();
    for (int word = 0; word < likely.length; word++) {
      if (!words.get(word).equals(OTHER)) {
        double log = Math.log(likely[word] / Math.max(1e-30, 1 - likely[word]));
        odds.put(words.get(word), Math.max(-MOST, Math.min(MOST, log)));
      }
    }
    return odds;
  }
}
