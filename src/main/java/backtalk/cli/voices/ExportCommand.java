package backtalk.cli.voices;

import backtalk.cli.options.ForceOption;
import backtalk.setup.Setup;
import backtalk.studio.VoiceExport;
import backtalk.system.UserException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Packs a recorded voice for others. */
@Command(
    name = "export",
    mixinStandardHelpOptions = true,
    description = {
      "Write a recorded voice to one file for others.",
      "They take it in with \"backtalk voices import\". Its speaker has to allow that."
    })
final class ExportCommand implements Callable<Integer> {

  @Parameters(index = "0", paramLabel = "NAME", description = "The voice.")
  String name = "";

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      description = "The file to write. Default: NAME.zip in the current folder.")
  @Nullable Path output;

  @Option(
      names = "--allowed-by",
      paramLabel = "SPEAKER",
      description = "Who has spoken, and allows to share it. Kept in the voice file.")
  @Nullable String speaker;

  @Option(
      names = "--licence",
      paramLabel = "TEXT",
      description = "Under which it may be used: \"CC BY 4.0\". Kept in the voice file.")
  @Nullable String licence;

  @Mixin private ForceOption force = new ForceOption();

  private final Setup setup;

  ExportCommand(Setup setup) {
    this.setup = setup;
  }

  @Override
  public Integer call() throws UserException {
    Path file =
        new VoiceExport(setup)
            .write(
                name,
                Optional.ofNullable(output),
                Optional.ofNullable(licence),
                Optional.ofNullable(speaker),
                force.isGiven());
    setup.environment().out().println(file);
    return ExitCode.OK;
  }
}
