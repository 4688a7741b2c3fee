package backtalk.listen.embedding;

import backtalk.listen.embedding.Regression.Example;
import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.Predicate;

/** Fits how words sound, and writes what {@link WordSounds} reads. */
public final class WordFit {

  private static final float HOLD_BACK = 2e-3f;
  private static final int STEPS = 300;

  /** So many other words are kept, for those who teach their voice. */
  private static final int KEPT = 200;

  private record Said(String by, Example example) {}

  private final List<String> words;
  private final List<Said> all = new ArrayList<>();
  private final List<float[]> others = new ArrayList<>();
  private final WordFeatures features = new WordFeatures();

  /**
   * @param words all that are told apart; whatever else is said is one more
   */
  public WordFit(List<String> words) {
    this.words = new ArrayList<>(words);
    this.words.add(WordSounds.OTHER);
  }

  /**
   * Adds what was said.
   *
   * @param said counts as no word if it is none of them
   * @param by who said it
   */
  public void add(String said, String by, double weight, short[] speech) {
    all.add(new Said(by, new Example(word(said), (float) weight, features.of(speech))));
  }

  /** Adds a word that is no command, and may be kept. */
  public void addOther(String by, double weight, short[] speech) {
    add(WordSounds.OTHER, by, weight, speech);
    others.add(features.of(speech));
  }

  private int word(String said) {
    int word = words.indexOf(said);
    return word < 0 ? words.size() - 1 : word;
  }

  /** How many of those that some said are right if it is taught by all others, in percent. */
  public double unseen(Predicate<String> by, boolean isWord) {
    float[][] weights = fitted(one -> !by.test(one.by));
    List<Example> those =
        all.stream()
            .filter(one -> by.test(one.by))
            .map(Said::example)
            .filter(one -> one.word() < words.size() - 1 == isWord)
            .toList();
    long right =
        those.stream().filter(one -> likeliest(weights, one.features()) == one.word()).count();
    return 100.0 * right / those.size();
  }

  private static int likeliest(float[][] weights, float[] features) {
    double[] likely = Regression.likelihoods(weights, features);
    int best = 0;
    for (int i = 0; i < likely.length; i++) {
      best = likely[i] > likely[best] ? i : best;
    }
    return best;
  }

  /** Teaches it by all, and writes what the program reads. */
  public void write(Path file) throws IOException {
    float[][] weights = fitted(any -> true);
    try (DataOutputStream out =
        new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(file)))) {
      out.writeInt(words.size());
      for (int word = 0; word < words.size(); word++) {
        out.writeUTF(words.get(word));
        for (float weight : weights[word]) {
          out.writeFloat(weight);
        }
      }
      List<float[]> kept = new ArrayList<>(others);
      Collections.shuffle(kept, new Random(1));
      kept = kept.subList(0, Math.min(KEPT, kept.size()));
      out.writeInt(kept.size());
      for (float[] of : kept) {
        for (float value : of) {
          int steps = Math.round(value / WordSounds.STEP);
          out.writeByte(Math.max(Byte.MIN_VALUE, Math.min(Byte.MAX_VALUE, steps)));
        }
      }
    }
  }

  private float[][] fitted(Predicate<Said> which) {
    float[][] nothing = new float[words.size()][WordFeatures.COUNT + 1];
    List<Example> examples = all.stream().filter(which).map(Said::example).toList();
    return Regression.moved(nothing, examples, HOLD_BACK, STEPS);
  }
}
