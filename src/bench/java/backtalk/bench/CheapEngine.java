package backtalk.bench;

import backtalk.audio.AudioClip;
import backtalk.audio.PcmFormat;
import backtalk.speech.SpeechEngine;

/**
 * Says nothing, at no cost: a word takes a moment, a sentence two seconds, always the same clips.
 */
final class CheapEngine implements SpeechEngine {

  private static final PcmFormat FORMAT = new PcmFormat(16_000);
  private static final int WORD_LETTERS = 10;
  private static final AudioClip WORD = AudioClip.silence(FORMAT, 6_000);
  private static final AudioClip SENTENCE = AudioClip.silence(FORMAT, 32_000);

  @Override
  public PcmFormat format() {
    return FORMAT;
  }

  @Override
  public AudioClip speak(String text, double tempo) {
    return text.length() <= WORD_LETTERS ? WORD : SENTENCE;
  }
}
