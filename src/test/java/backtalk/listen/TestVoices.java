package backtalk.listen;

import backtalk.listen.echo.LoudTalker;
import backtalk.listen.words.Recognizer;
import backtalk.speech.Lexicon;
import backtalk.speech.SpeechException;
import backtalk.speech.freetts.FreeTtsEngine;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The program's voice, and another's. */
public final class TestVoices {

  private static final int RATE = Recognizer.SAMPLE_RATE;

  private static final List<String> SENTENCES =
      List.of(
          "Lie on your back, with both knees bent and your feet flat on the floor.",
          "Now bring your right knee towards your chest.",
          "Hold it there with both hands, and let your shoulders sink.",
          "Keep breathing. Half of the time is over.",
          "Slowly let go, and put the foot back on the floor.",
          "Now the other side. Bring your left knee towards your chest.",
          "Five. Four. Three. Two. One.",
          "If anything hurts sharply, stop, and come out of it gently.");

  /** Speaking takes a while: each thing is said once. */
  private static final Map<String, short[]> SAID = new HashMap<>();

  private TestVoices() {}

  /** Narration of about so many seconds, with pauses of 0.7 s, and silence before and after. */
  public static synchronized short[] narration(int seconds) throws SpeechException {
    String key = "narration " + seconds;
    if (!SAID.containsKey(key)) {
      SAID.put(key, narrate(seconds));
    }
    return SAID.getOrDefault(key, new short[0]).clone();
  }

  /** A word by somebody smaller, who speaks at a higher pitch. */
  public static synchronized short[] other(String word) throws SpeechException {
    if (!SAID.containsKey(word)) {
      SAID.put(word, sayHigher(word));
    }
    return SAID.getOrDefault(word, new short[0]).clone();
  }

  private static short[] narrate(int seconds) throws SpeechException {
    FreeTtsEngine engine =
        new FreeTtsEngine(FreeTtsEngine.DEFAULT_PACE, FreeTtsEngine.DEFAULT_PITCH, Lexicon.empty());
    short[] all = new short[seconds * RATE];
    int at = RATE;
    for (int i = 0; at < all.length - RATE; i++) {
      short[] sentence = engine.speak(SENTENCES.get(i % SENTENCES.size()), 1).samples();
      System.arraycopy(sentence, 0, all, at, Math.min(sentence.length, all.length - at));
      at += sentence.length + 7 * RATE / 10;
    }
    return all;
  }

  private static short[] sayHigher(String word) throws SpeechException {
    short[] said =
        new FreeTtsEngine(FreeTtsEngine.DEFAULT_PACE, 190, Lexicon.empty())
            .speak(word, 1)
            .samples();
    short[] shorter = new short[(int) (said.length / 1.15)];
    for (int i = 0; i < shorter.length; i++) {
      shorter[i] = said[(int) (i * 1.15)];
    }
    return shorter;
  }

  /** Two sounds at once. */
  public static void mix(short[] into, short[] sound, int at, double gain) {
    for (int i = 0; i < sound.length && at + i < into.length; i++) {
      into[at + i] = Room.clip(into[at + i] + gain * sound[i]);
    }
  }

  public static short[] block(short[] sound, int block) {
    return Arrays.copyOfRange(
        sound, block * LoudTalker.BLOCK, block * LoudTalker.BLOCK + LoudTalker.BLOCK);
  }
}
