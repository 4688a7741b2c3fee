package backtalk.speech;

import backtalk.audio.AudioClip;
import backtalk.audio.PcmFormat;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Speaks without a voice: each clip begins with one impulse and lasts 300 ms a word, so that a test
 * finds every cue's exact frame in the sound. At its rate of 1 kHz a frame is a millisecond.
 */
public final class FakeEngine implements SpeechEngine {

  public static final PcmFormat FORMAT = new PcmFormat(1000);
  public static final short IMPULSE = 20_000;
  private static final int FRAMES_A_WORD = 300;

  private final Map<String, Integer> lengths = new HashMap<>();
  private final List<String> failing = new ArrayList<>();
  private final List<String> breaking = new ArrayList<>();
  private final List<String> spoken = Collections.synchronizedList(new ArrayList<>());

  /** From now on a text takes so many frames at tempo 1. */
  public FakeEngine lasting(String text, int frames) {
    lengths.put(text, frames);
    return this;
  }

  /** From now on a text cannot be spoken. */
  public FakeEngine failingOn(String text) {
    failing.add(text);
    return this;
  }

  /** From now on a text breaks it, as a bug would. */
  public FakeEngine breakingOn(String text) {
    breaking.add(text);
    return this;
  }

  /** The texts spoken so far. */
  public List<String> spoken() {
    return List.copyOf(spoken);
  }

  @Override
  public PcmFormat format() {
    return FORMAT;
  }

  @Override
  public AudioClip speak(String text, double tempo) throws SpeechException {
    if (failing.contains(text)) {
      throw new SpeechException("the fake voice cannot say \"" + text + "\"");
    }
    if (breaking.contains(text)) {
      throw new IllegalStateException("the fake voice breaks on \"" + text + "\"");
    }
    spoken.add(text);
    int frames = lengths.getOrDefault(text, text.trim().split("\\s+", -1).length * FRAMES_A_WORD);
    short[] samples = new short[(int) Math.round(frames / tempo)];
    samples[0] = IMPULSE;
    for (int i = 1; i < samples.length; i++) {
      samples[i] = 100;
    }
    return AudioClip.of(FORMAT, samples);
  }
}
