package backtalk.cli.voices;

import backtalk.audio.AudioClip;
import backtalk.audio.file.NewFile.NewFileException;
import backtalk.audio.file.WavWriter;
import backtalk.cli.options.ForceOption;
import backtalk.cli.options.OutputFolder;
import backtalk.setup.Setup;
import backtalk.setup.VoiceTrouble;
import backtalk.setup.Voices;
import backtalk.speech.SpeechEngine;
import backtalk.speech.SpeechException;
import backtalk.speech.Voice;
import backtalk.speech.command.WaitingCredit;
import backtalk.system.UserException;
import backtalk.trial.VoiceSample;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;

/** Writes the same passage in each voice that is installed. */
@Command(
    name = "compare",
    mixinStandardHelpOptions = true,
    description = "Write the same passage in each installed voice to a sound file of its own.")
final class CompareCommand implements Callable<Integer> {

  @Mixin private OutputFolder folder = new OutputFolder();

  @Mixin private ForceOption force = new ForceOption();

  private final Setup setup;

  CompareCommand(Setup setup) {
    this.setup = setup;
  }

  @Override
  public Integer call() throws UserException, SpeechException, NewFileException {
    Voices voices = setup.voices();
    for (String id : voices.ids()) {
      Voice voice = setup.voice(setup.config(), id);
      if (voices.isInstalled(voice)) {
        write(voices, voice);
      }
    }
    return ExitCode.OK;
  }

  private void write(Voices voices, Voice voice)
      throws UserException, SpeechException, NewFileException {
    VoiceTrouble trouble = new VoiceTrouble();
    trouble.tell(setup.environment().err()::println);
    Path file = folder.file(setup.environment(), voice.id() + ".wav");
    try (SpeechEngine engine = voices.engine(voice, WaitingCredit.endless(), trouble);
        WavWriter wav = WavWriter.create(file, engine.format(), force.isGiven())) {
      AudioClip sample = VoiceSample.of(engine);
      wav.write(sample.samples(), sample.frames());
      wav.commit();
    }
    setup.environment().out().println(file);
  }
}
