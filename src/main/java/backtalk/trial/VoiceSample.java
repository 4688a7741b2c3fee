package backtalk.trial;

import backtalk.audio.AudioClip;
import backtalk.audio.Frames;
import backtalk.speech.SpeechEngine;
import backtalk.speech.SpeechException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** What a voice is known by: a set-up, the end of a hold, and a change of sides. */
public final class VoiceSample {

  private static final Duration PAUSE = Duration.ofMillis(700);
  private static final Duration SECOND = Duration.ofSeconds(1);

  private static final List<String> SET_UP =
      List.of(
          "Piriformis stretch, left side.",
          "Lie on your back, and bend both knees.",
          "Rest your left ankle on your right thigh.",
          "And hold.");
  private static final List<String> COUNTDOWN = List.of("Five.", "Four.", "Three.", "Two.", "One.");
  private static final List<String> SWITCH =
      List.of("And slowly put both feet back on the floor.", "Change sides. Now the right side.");

  private VoiceSample() {}

  /** All of it, as one clip; numbers come a second apart, as in a session. */
  public static AudioClip of(SpeechEngine engine) throws SpeechException {
    List<short[]> parts = new ArrayList<>();
    long pause = Frames.in(PAUSE, engine.format());
    for (String text : SET_UP) {
      add(parts, engine, text, pause);
    }
    for (String number : COUNTDOWN) {
      AudioClip clip = engine.speak(number, 1);
      long rest = Math.max(0, Frames.in(SECOND, engine.format()) - clip.frames());
      parts.add(clip.samples());
      parts.add(new short[Math.toIntExact(rest)]);
    }
    for (String text : SWITCH) {
      add(parts, engine, text, pause);
    }
    short[] all = new short[parts.stream().mapToInt(part -> part.length).sum()];
    int at = 0;
    for (short[] part : parts) {
      System.arraycopy(part, 0, all, at, part.length);
      at += part.length;
    }
    return AudioClip.of(engine.format(), all);
  }

  private static void add(List<short[]> parts, SpeechEngine engine, String text, long pause)
      throws SpeechException {
    parts.add(engine.speak(text, 1).samples());
    parts.add(new short[Math.toIntExact(pause)]);
  }
}
