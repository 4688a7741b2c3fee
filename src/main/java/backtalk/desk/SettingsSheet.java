package backtalk.desk;

import backtalk.config.Config;
import backtalk.config.ConfigTable;
import backtalk.config.Setting;
import backtalk.plan.Plan;
import backtalk.plan.PlanException;
import backtalk.plan.Segment;
import backtalk.routine.Routine;
import backtalk.routine.RoutineException;
import backtalk.routine.RoutineReader;
import backtalk.routine.Stretch;
import backtalk.setup.Setup;
import backtalk.system.UserException;
import backtalk.window.pages.Sheet;
import backtalk.window.pages.Sheet.Check;
import backtalk.window.pages.Sheet.Option;
import backtalk.window.pages.Sheet.Pick;
import backtalk.window.pages.Sheet.Row;
import backtalk.window.pages.Sheet.Section;
import backtalk.window.pages.Sheet.Slide;
import backtalk.yaml.YamlException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the window lets people set; everything else is for the file itself. */
final class SettingsSheet {

  /** Up to here a hold is set second by second. */
  private static final double SHORT_HOLD = 15;

  private final Setup setup;
  private final Config config;

  private SettingsSheet(Setup setup, Config config) {
    this.setup = setup;
    this.config = config;
  }

  /** The sheet, or what is wrong with the config. */
  static Sheet of(Setup setup) {
    String file = setup.folders().configFile().toString();
    try {
      SettingsSheet sheet = new SettingsSheet(setup, setup.config());
      return new Sheet(sheet.sections(), file, Optional.empty());
    } catch (UserException | YamlException | PlanException e) {
      return new Sheet(List.of(), file, Optional.of(String.valueOf(e.getMessage())));
    }
  }

  private List<Section> sections() throws UserException, YamlException, PlanException {
    Routine routine = setup.shelf().find(config.get(ConfigTable.ROUTINE));
    return List.of(
        new Section("The session", session()),
        new Section("The voice", voice()),
        new Section("How long: " + routine.name(), holds(routine)),
        new Section("The window", window()));
  }

  private List<Row> session() {
    return List.of(
        pick(ConfigTable.ROUTINE, "Starts with", routines()),
        pick(
            ConfigTable.FIRST_SIDE,
            "Side first",
            List.of(
                new Option("left", "Left"),
                new Option("right", "Right"),
                new Option("alternate", "Left one day, right the next"))),
        pick(
            ConfigTable.INSTRUCTIONS,
            "Instructions",
            List.of(
                new Option("auto", "In full at first, then short"),
                new Option("full", "In full"),
                new Option("short", "Short"),
                new Option("names", "Names only"))),
        slide(ConfigTable.COUNTDOWN_FROM, "Count down from", 0, 10, 1));
  }

  private List<Row> voice() throws UserException, YamlException {
    List<Option> voices =
        new ArrayList<>(List.of(new Option(ConfigTable.AUTO_VOICE, "The best there is")));
    for (String id : setup.voices().ids()) {
      if (setup.voices().isInstalled(setup.voices().find(id))) {
        voices.add(new Option(id, id));
      }
    }
    return List.of(
        new Pick("voice", "Voice", config.get(ConfigTable.VOICE), voices, true),
        slide(ConfigTable.PACE, "Words a minute", 70, 220, 5),
        slide(ConfigTable.VOLUME, "Volume in percent", 0, 100, 5));
  }

  private List<Row> holds(Routine routine) throws UserException, YamlException, PlanException {
    List<Row> rows = new ArrayList<>();
    rows.add(
        new Slide(
            ConfigTable.HOLD_SCALE.name(),
            "All holds",
            config.get(ConfigTable.HOLD_SCALE),
            0.5,
            2,
            0.1,
            " ×",
            "",
            config.isSet(ConfigTable.HOLD_SCALE)));
    Map<String, Duration> lengths = lengths(setup.plan(routine, setup.config(routine)));
    for (Stretch stretch : routine.stretches()) {
      Optional.ofNullable(lengths.get(stretch.id()))
          .ifPresent(length -> rows.add(hold(stretch, length)));
    }
    return rows;
  }

  private Row hold(Stretch stretch, Duration length) {
    Setting<Duration> setting = ConfigTable.HOLDS.of(stretch.id());
    double seconds = length.toMillis() / 1000.0;
    double step = seconds < SHORT_HOLD ? 1 : 5;
    double most = seconds < SHORT_HOLD ? 30 : Math.max(120, Math.ceil(seconds / 60) * 60);
    boolean isOwn = config.isSet(setting);
    return new Slide(setting.name(), stretch.name(), seconds, step, most, step, " s", "s", isOwn);
  }

  /** The first hold of each stretch, as it is today. */
  private static Map<String, Duration> lengths(Plan plan) {
    Map<String, Duration> lengths = new LinkedHashMap<>();
    for (Segment segment : plan) {
      if (segment.isHold()) {
        lengths.putIfAbsent(
            segment.subject().orElseThrow().stretch().id(), segment.duration().orElseThrow());
      }
    }
    return lengths;
  }

  private List<Row> window() {
    return List.of(
        new Check(
            ConfigTable.START_AT_ONCE.name(),
            "Begin at once",
            config.get(ConfigTable.START_AT_ONCE)),
        pick(
            ConfigTable.THEME,
            "Colours, from the next start",
            List.of(
                new Option("auto", "As the system has them"),
                new Option("light", "Light"),
                new Option("dark", "Dark"))));
  }

  private <T> Row pick(Setting<T> setting, String label, List<Option> options) {
    return new Pick(setting.name(), label, setting.write(config.get(setting)), options, false);
  }

  private Row slide(
      Setting<Integer> setting, String label, double least, double most, double step) {
    return new Slide(
        setting.name(),
        label,
        config.get(setting),
        least,
        most,
        step,
        "",
        "",
        config.isSet(setting));
  }

  private List<Option> routines() {
    Map<String, Option> options = new LinkedHashMap<>();
    for (Path file : setup.shelf().files()) {
      try {
        Routine routine = RoutineReader.read(file);
        options.putIfAbsent(routine.id(), new Option(routine.id(), routine.name()));
      } catch (RoutineException e) {
        // The list of routines says what is wrong with it.
      }
    }
    return List.copyOf(options.values());
  }
}
