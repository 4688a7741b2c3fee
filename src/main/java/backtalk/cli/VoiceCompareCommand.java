package backtalk.cli;

import backtalk.audio.AudioClip;
import backtalk.audio.file.NewFileException;
import backtalk.audio.file.WavWriter;
import backtalk.setup.Setup;
import backtalk.setup.VoiceTrouble;
import backtalk.setup.Voices;
import backtalk.speech.SpeechEngine;
import backtalk.speech.SpeechException;
import backtalk.speech.Voice;
import backtalk.speech.command.WaitingCredit;
import backtalk.system.UserException;
import backtalk.trial.VoiceSample;
import backtalk.yaml.YamlException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Writes the same passage in each voice that is installed. */
@Command(
    name = "compare",
    mixinStandardHelpOptions = true,
    description = "Write the same passage in each installed voice to a sound file of its own.")
final class VoiceCompareCommand implements Callable<Integer> {

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FOLDER",
      description = "Where the files go; the current folder if it is not given.")
  Path folder = Path.of("");

  @Option(names = "--force", description = "Replace files that exist.")
  boolean force;

  private final Setup setup;

  VoiceCompareCommand(Setup setup) {
    this.setup = setup;
  }

  @Override
  public Integer call() throws UserException, YamlException, SpeechException, NewFileException {
    Voices voices = setup.voices();
    for (String id : voices.ids()) {
      Voice voice = setup.voice(setup.config(), id);
      if (voices.isInstalled(voice)) {
        write(voices, voice);
      }
    }
    return Cli.DONE;
  }

  private void write(Voices voices, Voice voice)
      throws UserException, YamlException, SpeechException, NewFileException {
    VoiceTrouble trouble = new VoiceTrouble();
    trouble.tell(setup.environment().err()::println);
    SpeechEngine engine = voices.engine(voice, WaitingCredit.endless(), trouble);
    Path file = setup.environment().workingFolder().resolve(folder).resolve(voice.id() + ".wav");
    try (WavWriter wav = WavWriter.create(file, engine.format(), force)) {
      AudioClip sample = VoiceSample.of(engine);
      wav.write(sample.samples(), sample.frames());
      wav.commit();
    }
    setup.environment().out().println(file);
  }
}
