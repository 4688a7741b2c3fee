package backtalk.app;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** Options that may stand before or after any subcommand. */
final class Options {

  @Option(
      names = "--config",
      paramLabel = "FILE",
      scope = ScopeType.INHERIT,
      description = "Use this config file instead of your own.")
  @Nullable Path config;

  @Option(
      names = "--hold",
      paramLabel = "[ID=]TIME",
      scope = ScopeType.INHERIT,
      description =
          "Hold every stretch for TIME, such as 30s, or only the stretch ID. May be repeated.")
  List<String> holds = new ArrayList<>();

  @Option(
      names = "--scale",
      paramLabel = "FACTOR",
      scope = ScopeType.INHERIT,
      description = "Hold every stretch FACTOR times as long: 0.5 is half, 2 is double.")
  @Nullable String scale;

  @Option(
      names = "--pace",
      paramLabel = "WORDS",
      scope = ScopeType.INHERIT,
      description = "Speak WORDS words a minute.")
  @Nullable String pace;

  @Option(
      names = "--voice",
      paramLabel = "ID",
      scope = ScopeType.INHERIT,
      description = "Speak with this voice.")
  @Nullable String voice;

  Optional<Path> config() {
    return Optional.ofNullable(config);
  }

  Optional<String> scale() {
    return Optional.ofNullable(scale);
  }

  Optional<String> pace() {
    return Optional.ofNullable(pace);
  }

  Optional<String> voice() {
    return Optional.ofNullable(voice);
  }
}
