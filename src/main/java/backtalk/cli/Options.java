package backtalk.cli;

import backtalk.config.Config;
import backtalk.config.ConfigTable;
import backtalk.config.Setting;
import backtalk.routine.Routine;
import backtalk.routine.Stretch;
import backtalk.setup.Overrides;
import backtalk.system.UserException;
import backtalk.yaml.Nearest;
import backtalk.yaml.SpokenForm;
import backtalk.yaml.YamlException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** Options that may stand before or after any subcommand. */
final class Options implements Overrides {

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
      names = "--volume",
      paramLabel = "PERCENT",
      scope = ScopeType.INHERIT,
      description = "Speak at PERCENT of the full volume, from 0 to 100.")
  @Nullable String volume;

  @Option(
      names = "--voice",
      paramLabel = "ID",
      scope = ScopeType.INHERIT,
      description = "Speak with this voice.")
  @Nullable String voice;

  @Option(
      names = "--plain",
      scope = ScopeType.INHERIT,
      description = {
        "For a screen reader or a Braille terminal: one line for each change, nothing overwritten,"
            + " no colours, and keys followed by Enter. Automatic where TERM is dumb."
      })
  boolean plain;

  private static final String ORIGIN = "command line";
  private static final String ON_COMMAND_LINE = "On the command line, ";

  @Override
  public boolean plain() {
    return plain;
  }

  @Override
  public boolean haveHolds() {
    return !holds.isEmpty();
  }

  @Override
  public Optional<Path> config() {
    return Optional.ofNullable(config);
  }

  @Override
  public Config over(Config config) throws UserException {
    Config result = set(config, ConfigTable.HOLD_SCALE, scale, "--scale");
    result = set(result, ConfigTable.PACE, pace, "--pace");
    result = set(result, ConfigTable.VOLUME, volume, "--volume");
    return set(result, ConfigTable.VOICE, voice, "--voice");
  }

  @Override
  public Config over(Config config, Routine routine) throws UserException {
    Config result = config;
    for (String hold : holds) {
      if (!hold.contains("=")) {
        for (Stretch stretch : routine.stretches()) {
          result = set(result, ConfigTable.HOLDS.of(stretch.id()), hold, "--hold");
        }
      }
    }
    for (String hold : holds) {
      if (hold.contains("=")) {
        String id = hold.substring(0, hold.indexOf('='));
        checkIsOf(routine, id, hold);
        result =
            set(
                result,
                ConfigTable.HOLDS.of(id),
                hold.substring(hold.indexOf('=') + 1),
                "--hold " + id);
      }
    }
    return result;
  }

  private static void checkIsOf(Routine routine, String id, String hold) throws UserException {
    List<String> ids = routine.stretches().stream().map(Stretch::id).toList();
    if (!ids.contains(id)) {
      String meant = Nearest.question(id, ids).map(question -> " " + question).orElse("");
      throw new UserException(
          "--hold "
              + hold
              + ": the routine has no stretch \""
              + id
              + "\"."
              + meant
              + " Its stretches are "
              + String.join(", ", ids)
              + ".",
          SpokenForm.of(ON_COMMAND_LINE + "hold: the routine has no stretch " + id + "." + meant));
    }
  }

  private static <T> Config set(
      Config config, Setting<T> setting, @Nullable String text, String option)
      throws UserException {
    if (text == null) {
      return config;
    }
    try {
      return config.with(setting, setting.parse(text, option), ORIGIN);
    } catch (YamlException e) {
      throw new UserException(
          String.valueOf(e.getMessage()),
          ON_COMMAND_LINE
              + SpokenForm.of(option.replace("--", ""))
              + ": "
              + e.problems().get(0).heard());
    }
  }
}
