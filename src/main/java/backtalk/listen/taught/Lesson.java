package backtalk.listen.taught;

import backtalk.listen.embedding.WordFeatures;
import backtalk.listen.words.Voicing;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** Teaches words, one after the other, each until it was said twice in the same way. */
public final class Lesson {

  /** How often each is said. */
  public static final int TAKES = 2;

  /** A word that comes out otherwise each time is left to the recogniser. */
  private static final int MOST_TRIES = 5;

  /** What became of something that was said. */
  public enum Outcome {
    KEPT,
    /** It was no voice, or too short for a word. */
    NO_WORD,
    /** It was more like another word than like the same one before. */
    UNLIKE,
    /** The word is given up, and the next is asked for. */
    LEFT_OUT
  }

  private final WordFeatures features = new WordFeatures();
  private final List<String> words;
  private final List<TaughtWord> taught = new ArrayList<>();
  private final List<TaughtWord> takes = new ArrayList<>();
  private int asked;
  private int tries;

  /**
   * @param words to be taught, in lower case
   */
  public Lesson(List<String> words) {
    this.words = List.copyOf(words);
  }

  public boolean isOver() {
    return asked == words.size();
  }

  /** What is to be said next. */
  public String asked() {
    return words.get(asked);
  }

  /** How many words have been dealt with. */
  public int done() {
    return asked;
  }

  /** Whether the word that is asked for was said once already. */
  public boolean isAgain() {
    return !takes.isEmpty();
  }

  /**
   * Hears what was said when it was asked for.
   *
   * @param speech as a recogniser is given it
   */
  public Outcome hear(short[] speech) {
    tries++;
    Outcome outcome = judge(speech);
    if (takes.size() == TAKES) {
      taught.addAll(takes);
      next();
    } else if (tries == MOST_TRIES) {
      next();
      return Outcome.LEFT_OUT;
    }
    return outcome;
  }

  private Outcome judge(short[] speech) {
    if (!Voicing.isIn(speech)) {
      return Outcome.NO_WORD;
    }
    TaughtWord take;
    try {
      take = TaughtWord.of(asked(), speech, features);
    } catch (IllegalArgumentException e) {
      return Outcome.NO_WORD;
    }
    if (isAgain() && !isLikeTheFirst(speech)) {
      takes.set(0, take); // the first may have been the wrong one
      return Outcome.UNLIKE;
    }
    takes.add(take);
    return Outcome.KEPT;
  }

  private boolean isLikeTheFirst(short[] speech) {
    List<TaughtWord> all = new ArrayList<>(taught);
    all.addAll(takes);
    return new TaughtVoice(all)
        .likeness(speech).entrySet().stream()
            .max(Comparator.comparingDouble(one -> one.getValue().ahead()))
            .map(Map.Entry::getKey)
            .filter(asked()::equals)
            .isPresent();
  }

  private void next() {
    takes.clear();
    tries = 0;
    asked++;
  }

  /** All that was taught until now. */
  public TaughtVoice voice() {
    return new TaughtVoice(taught);
  }
}
