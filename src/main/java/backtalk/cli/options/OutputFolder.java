package backtalk.cli.options;

import backtalk.setup.Environment;
import java.nio.file.Path;
import picocli.CommandLine.Option;

/** Where a command that writes several files puts them. */
public final class OutputFolder {

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FOLDER",
      description = "Where the files go. Default: the current folder.")
  private Path folder = Path.of("");

  /** The place of one of its files. */
  public Path file(Environment environment, String name) {
    return environment.workingFolder().resolve(folder).resolve(name);
  }
}
