package backtalk.cli.voices;

import backtalk.setup.Setup;
import picocli.CommandLine;

/** The commands for a voice that people record or bring, below {@code voices}. */
public final class RecordedVoiceCommands {

  private RecordedVoiceCommands() {}

  /** Adds them all. */
  public static void addTo(CommandLine voices, Setup setup) {
    voices.addSubcommand(new SentencesCommand(setup));
    voices.addSubcommand(new RecordCommand(setup));
    voices.addSubcommand(new ImportCommand(setup));
    voices.addSubcommand(new ExportCommand(setup));
    voices.addSubcommand(new CalibrateCommand(setup));
  }
}
