package backtalk.listen.embedding;

import backtalk.listen.words.CommandGrammar;
import backtalk.listen.words.Recognizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Recognises the words that another recogniser finds phone by phone, and listens once more to how
 * they sound as a whole: what is taken for a command mostly has some of its phones, and noise
 * covers others. Where they sound more like other words, it is those.
 */
public final class SoundingRecognizer implements Recognizer {

  /**
   * Of the other certainty, of the sound, and what stands alone: fitted to voices of the tuning
   * half that the sounds were not taught with.
   */
  private static final double[] WEIGHTS = {0.85, 0.55, 1.66};

  /** Beyond these the other certainty tells nothing more. */
  private static final double LEAST = -6;

  private static final double MOST = 6;

  /** How likely it has to sound, as log odds, to be thought of at all: one in seven. */
  private static final double THOUGHT_OF = -1.75;

  /** How much surer it has to be of other words than of those that were found phone by phone. */
  private static final double AHEAD = 0.5;

  private final Recognizer other;
  private final WordSounds sounds;
  private short[] heard = {};
  private Map<String, Double> odds = Map.of();
  private final Map<String, Double> known = new HashMap<>();

  /**
   * @param other closed with this
   */
  public SoundingRecognizer(Recognizer other) {
    this(other, List.of());
  }

  /**
   * @param other closed with this
   * @param taught how somebody says some of the words, as far as that is known
   */
  public SoundingRecognizer(Recognizer other, List<SaidWord> taught) {
    this.other = other;
    this.sounds = new WordSounds(taught);
  }

  @Override
  public Optional<String> recognize(short[] speech) {
    Optional<String> first = other.recognize(speech);
    hear(speech, first.orElse(""));
    Optional<String> likest = likest();
    if (likest.isEmpty()
        || first.equals(likest)
        || first.filter(CommandGrammar::isCall).isPresent()) {
      return first;
    }
    List<String> both = new ArrayList<>(List.of(likest.get()));
    first.filter(odds::containsKey).ifPresent(both::add);
    List<Double> certainty = certainty(speech, both);
    double least = both.size() > 1 ? Math.max(0, certainty.get(1)) : 0;
    return certainty.get(0) > least + AHEAD ? likest : first;
  }

  /** The words that it sounds most like. */
  private Optional<String> likest() {
    return odds.entrySet().stream()
        .max(Comparator.comparingDouble(Map.Entry::getValue))
        .filter(one -> one.getValue() > THOUGHT_OF)
        .map(Map.Entry::getKey);
  }

  @Override
  public List<Double> certainty(short[] speech, List<String> words) {
    if (heard != speech) {
      hear(speech, "");
    }
    List<String> unknown = words.stream().filter(one -> !known.containsKey(one)).toList();
    if (!unknown.isEmpty()) {
      List<Double> found = other.certainty(speech, unknown);
      for (int i = 0; i < unknown.size(); i++) {
        known.put(unknown.get(i), found.get(i));
      }
    }
    return words.stream().map(this::certainty).toList();
  }

  private double certainty(String words) {
    double phones = known.getOrDefault(words, LEAST);
    Double sound = odds.get(words);
    return sound == null
        ? phones
        : WEIGHTS[0] * Math.max(LEAST, Math.min(MOST, phones)) + WEIGHTS[1] * sound + WEIGHTS[2];
  }

  /** After the wake word it goes by what follows: that sounds as it does by itself. */
  private void hear(short[] speech, String words) {
    heard = speech;
    known.clear();
    odds = new HashMap<>();
    String command = CommandGrammar.afterWakeWord(words);
    String waking = words.substring(0, words.length() - command.length());
    int begin = other.afterWakeWord();
    if (!waking.isEmpty() && begin == 0) {
      return;
    }
    short[] what = waking.isEmpty() ? speech : after(speech, begin);
    for (Map.Entry<String, Double> one : sounds.odds(what).entrySet()) {
      if (waking.isEmpty() || !CommandGrammar.isCall(one.getKey())) {
        odds.put(waking + one.getKey(), one.getValue());
      }
    }
  }

  /** The end of speech, after as much of the room as comes before all speech. */
  private static short[] after(short[] speech, int begin) {
    int before = BEFORE * SAMPLE_RATE / 100;
    short[] after = Arrays.copyOf(speech, before + speech.length - begin);
    System.arraycopy(speech, begin, after, before, speech.length - begin);
    return after;
  }

  @Override
  public void close() {
    other.close();
  }
}
