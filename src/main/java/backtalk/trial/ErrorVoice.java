package backtalk.trial;

import backtalk.audio.AudioClip;
import backtalk.audio.Earcons;
import backtalk.audio.Frames;
import backtalk.audio.sink.AudioSink;
import backtalk.audio.sink.AudioSink.SinkLostException;
import backtalk.audio.sink.AudioSink.SinkUnavailableException;
import backtalk.setup.Environment;
import backtalk.speech.Lexicon;
import backtalk.speech.Speaker;
import backtalk.speech.SpeechEngine;
import backtalk.speech.SpeechException;
import backtalk.speech.freetts.FreeTtsEngine;
import java.time.Duration;
import java.util.Optional;

/**
 * Says why there is no session, for whoever started it from a launcher and sees no terminal. It
 * leans on nothing that may be broken: the embedded voice, no voice file, no config.
 */
public final class ErrorVoice {

  private static final Duration APART = Duration.ofMillis(100);

  private ErrorVoice() {}

  /**
   * Speaks, and returns when it has been heard; a small sound where there are no words, silent
   * where nothing can sound.
   *
   * @param sound whether a small sound comes first
   */
  public static void say(String text, boolean sound, Environment.Speakers speakers) {
    SpeechEngine engine =
        new Speaker(
            new FreeTtsEngine(
                FreeTtsEngine.DEFAULT_PACE, FreeTtsEngine.DEFAULT_PITCH, Lexicon.empty()));
    try (AudioSink sink = speakers.open(engine.format())) {
      Optional<AudioClip> words = words(text, engine);
      if (sound || words.isEmpty()) {
        ErrorsAloud.play(Earcons.error(engine.format()), sink);
        ErrorsAloud.play(
            AudioClip.silence(engine.format(), Frames.in(APART, engine.format())), sink);
      }
      if (words.isPresent()) {
        ErrorsAloud.play(words.get(), sink);
      }
      sink.drain();
    } catch (SinkUnavailableException | SinkLostException | Error e) {
      // The message has been written as well; there is no louder way left to tell it.
    }
  }

  /** Empty where not even this voice can speak. */
  private static Optional<AudioClip> words(String text, SpeechEngine engine) {
    try {
      return Optional.of(engine.speak(text, 1));
    } catch (SpeechException | Error e) {
      return Optional.empty();
    }
  }
}
