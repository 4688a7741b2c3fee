package backtalk.bench.voice;

import backtalk.audio.AudioClip;
import backtalk.speech.SpeechEngine;
import backtalk.speech.SpeechException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Lets a voice speak at a pace, and a recogniser listen. */
final class Intelligibility {

  private final SpeechEngine engine;
  private final PocketSphinx decoder;
  private final double tempo;
  private final HearingCondition condition;

  /** What was misheard: as said, and as heard. */
  final List<String> misheard = new ArrayList<>();

  Intelligibility(
      SpeechEngine engine, PocketSphinx decoder, double tempo, HearingCondition condition) {
    this.engine = engine;
    this.decoder = decoder;
    this.tempo = tempo;
    this.condition = condition;
  }

  /** Errors in a hundred words, with all of English to choose from. */
  double wordErrorRate() throws Exception {
    List<String> heard = decoder.anything(clips(SpokenCues.SIXTY));
    int errors = 0;
    int words = 0;
    for (int i = 0; i < heard.size(); i++) {
      List<String> said = WordErrors.words(SpokenCues.SIXTY.get(i));
      words += said.size();
      errors += WordErrors.between(said, WordErrors.words(heard.get(i)));
    }
    return 100.0 * errors / words;
  }

  /** How many in a hundred cues were heard with all their key words and no other one. */
  Keywords keywords() throws Exception {
    List<String> texts = SpokenCues.keywords();
    List<String> heard = decoder.wordsOf(texts, clips(texts));
    int vital = SpokenCues.SIDES_AND_NUMBERS.size();
    int vitalRight = 0;
    int callsRight = 0;
    for (int i = 0; i < texts.size(); i++) {
      boolean isRight = key(texts.get(i)).equals(key(heard.get(i)));
      if (!isRight) {
        misheard.add(texts.get(i) + " -> " + (heard.get(i).isEmpty() ? "nothing" : heard.get(i)));
      } else if (i < vital) {
        vitalRight++;
      } else {
        callsRight++;
      }
    }
    return new Keywords(100.0 * vitalRight / vital, 100.0 * callsRight / (texts.size() - vital));
  }

  /**
   * @param vital sides and numbers, in a hundred
   * @param calls the other calls
   */
  record Keywords(double vital, double calls) {}

  /** The words that a person acts on: all others may be missed, or heard too much. */
  private static List<String> key(String text) {
    List<String> words = WordErrors.words(text);
    return words.equals(List.of("to"))
        ? List.of("two") // it sounds the same
        : words.stream().filter(SpokenCues.KEYS::contains).toList();
  }

  private List<AudioClip> clips(List<String> texts) throws SpeechException, IOException {
    List<AudioClip> clips = new ArrayList<>();
    for (String text : texts) {
      clips.add(condition.heard(engine.speak(text, tempo)));
    }
    return clips;
  }
}
