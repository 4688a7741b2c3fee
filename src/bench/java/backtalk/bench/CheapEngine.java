package backtalk.bench;

import backtalk.audio.AudioClip;
import backtalk.audio.PcmFormat;
import backtalk.speech.SpeechEngine;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Says nothing, at next to no cost, for as long as the words would take. */
final class CheapEngine implements SpeechEngine {

  private static final PcmFormat FORMAT = new PcmFormat(16_000);
  private static final double FRAMES_A_LETTER = 1_200;

  private final Map<Integer, AudioClip> byFrames = new ConcurrentHashMap<>();

  @Override
  public PcmFormat format() {
    return FORMAT;
  }

  @Override
  public AudioClip speak(String text, double tempo) {
    int frames = (int) Math.round(text.length() * FRAMES_A_LETTER / tempo);
    return byFrames.computeIfAbsent(frames, length -> AudioClip.silence(FORMAT, length));
  }
}
