package backtalk.cli;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Parameters;

/** The routine that a command is about, as its parameter. */
final class ChosenRoutine {

  @Parameters(
      arity = "0..1",
      paramLabel = "ROUTINE",
      description = "A routine's id, or a routine file.")
  @Nullable String wanted;

  /** As it was asked for; empty for the usual one. */
  Optional<String> wanted() {
    return Optional.ofNullable(wanted);
  }
}
