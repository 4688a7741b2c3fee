package backtalk.trial;

import backtalk.audio.sink.AudioSink;
import backtalk.audio.sink.AudioSink.SinkLostException;
import backtalk.audio.sink.AudioSink.SinkUnavailableException;
import backtalk.config.Config;
import backtalk.setup.Setup;
import backtalk.setup.VoiceTrouble;
import backtalk.speech.SpeechEngine;
import backtalk.speech.SpeechException;
import backtalk.speech.Voice;
import backtalk.speech.command.WaitingCredit;
import backtalk.system.UserException;
import java.util.Optional;

/** Plays a voice's sample on the speakers. */
public record VoiceTrial(Setup setup) {

  /**
   * Plays it to its end.
   *
   * @param id the voice's; the one in force if empty
   */
  public void play(Optional<String> id) throws UserException, SpeechException {
    Config config = setup.config();
    Voice voice = id.isEmpty() ? setup.voice(config) : setup.voice(config, id.get());
    setup.voices().check(voice);
    VoiceTrouble trouble = new VoiceTrouble();
    trouble.tell(setup.environment().err()::println);
    try (SpeechEngine engine = setup.voices().engine(voice, WaitingCredit.endless(), trouble);
        AudioSink sink = setup.environment().speakers().open(engine.format())) {
      ErrorsAloud.play(VoiceSample.of(engine), sink);
      sink.drain();
    } catch (SinkUnavailableException e) {
      throw new UserException(
          e.getMessage() + " \"backtalk voices compare\" writes voices to sound files.",
          "There is no sound output.");
    } catch (SinkLostException e) {
      throw new UserException(String.valueOf(e.getMessage()));
    }
  }
}
