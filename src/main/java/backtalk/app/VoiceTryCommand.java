package backtalk.app;

import backtalk.audio.AudioSink;
import backtalk.audio.SinkLostException;
import backtalk.audio.SinkUnavailableException;
import backtalk.speech.SpeechEngine;
import backtalk.speech.SpeechException;
import backtalk.speech.Voice;
import backtalk.speech.command.Patience;
import backtalk.yaml.YamlException;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Lets a voice be heard. */
@Command(
    name = "try",
    mixinStandardHelpOptions = true,
    description = "Hear a voice: a set-up, a countdown and a change of sides.")
final class VoiceTryCommand implements Callable<Integer> {

  @Parameters(arity = "0..1", paramLabel = "ID", description = "A voice's id; yours if none.")
  @Nullable String id;

  private final Setup setup;

  VoiceTryCommand(Setup setup) {
    this.setup = setup;
  }

  @Override
  public Integer call() throws UserException, YamlException, SpeechException {
    Config config = setup.config();
    Voice voice = id == null ? setup.voice(config) : setup.voice(config, id);
    setup.voices().check(voice);
    VoiceTrouble trouble = new VoiceTrouble();
    trouble.tell(setup.world().err()::println);
    SpeechEngine engine = setup.voices().engine(voice, Patience.endless(), trouble);
    try (AudioSink sink = setup.world().speakers().open(engine.format())) {
      Aloud.play(VoiceSample.of(engine), sink);
      sink.drain();
    } catch (SinkUnavailableException e) {
      throw new UserException(
          e.getMessage() + " \"backtalk voices compare\" writes voices to sound files.",
          "There is no sound output.");
    } catch (SinkLostException e) {
      throw new UserException(String.valueOf(e.getMessage()));
    }
    return Cli.DONE;
  }
}
