package backtalk.doctor;

import backtalk.audio.AudioClip;
import backtalk.audio.Earcons;
import backtalk.audio.sink.AudioSink;
import backtalk.audio.sink.AudioSink.SinkLostException;
import backtalk.audio.sink.AudioSink.SinkUnavailableException;
import backtalk.live.OneSession;
import backtalk.setup.Environment;
import backtalk.speech.Lexicon;
import backtalk.speech.Speaker;
import backtalk.speech.SpeechEngine;
import backtalk.speech.SpeechException;
import backtalk.speech.freetts.FreeTtsEngine;
import backtalk.trial.ErrorsAloud;

/**
 * The sound output: a tone and a sentence of the voice that needs nothing.
 *
 * @param silent whether it is only opened
 */
public record SoundCheckup(Environment environment, boolean silent) implements Checkup {

  public static final String NAME = "Sound output";

  static final String SENTENCE = "You should hear this.";

  private static final String IF_NOT =
      "If you heard nothing, turn the volume up, and check the output in the system's sound"
          + " settings.";

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public Finding check() {
    OneSession one = OneSession.take(environment);
    try {
      return one.isElsewhere() ? Finding.notChecked(name(), "A session is playing.") : open();
    } finally {
      one.release();
    }
  }

  private Finding open() {
    SpeechEngine engine =
        new Speaker(
            new FreeTtsEngine(
                FreeTtsEngine.DEFAULT_PACE, FreeTtsEngine.DEFAULT_PITCH, Lexicon.empty()));
    try (AudioSink sink = environment.speakers().open(engine.format())) {
      if (silent) {
        return Finding.ok(name(), "It opens. Nothing was played.");
      }
      AudioClip sentence = engine.speak(SENTENCE, 1); // before the tone: no line waits for a voice
      ErrorsAloud.play(Earcons.holdBegins(engine.format()), sink);
      ErrorsAloud.play(sentence, sink);
      sink.drain();
      return Finding.ok(name(), "A tone was played, and \"" + SENTENCE + "\" was said. " + IF_NOT);
    } catch (SinkUnavailableException | SinkLostException | SpeechException e) {
      return Finding.problem(
          name(),
          String.valueOf(e.getMessage()),
          "Without a sound output, sessions are written to a file.");
    }
  }
}
