package backtalk.cli.options;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Parameters;

/** The routine that a command is about, as its parameter. */
public final class ChosenRoutine {

  @Parameters(
      arity = "0..1",
      paramLabel = "ROUTINE",
      description = "A routine's id, as \"backtalk list\" shows it, or a routine file.")
  private @Nullable String wanted;

  /** The usual one, as long as nobody asks for another. */
  public ChosenRoutine() {
    this(null);
  }

  public ChosenRoutine(@Nullable String wanted) {
    this.wanted = wanted;
  }

  /** As it was asked for; empty for the usual one. */
  public Optional<String> wanted() {
    return Optional.ofNullable(wanted);
  }
}
