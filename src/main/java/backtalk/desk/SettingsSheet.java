package backtalk.desk;

import backtalk.config.Config;
import backtalk.config.ConfigTable;
import backtalk.config.InWindow;
import backtalk.config.InWindow.Control.Box;
import backtalk.config.InWindow.Control.DropDown;
import backtalk.config.InWindow.Control.Slider;
import backtalk.config.InWindow.WindowSection;
import backtalk.config.Setting;
import backtalk.plan.Plan;
import backtalk.plan.Segment;
import backtalk.routine.Routine;
import backtalk.routine.Stretch;
import backtalk.routine.reader.RoutineReader;
import backtalk.setup.Setup;
import backtalk.system.UserException;
import backtalk.window.pages.Sheet;
import backtalk.window.pages.Sheet.Option;
import backtalk.window.pages.Sheet.Pick;
import backtalk.window.pages.Sheet.SheetRow;
import backtalk.window.pages.Sheet.SheetSection;
import backtalk.window.pages.Sheet.Slide;
import backtalk.window.pages.Sheet.Toggle;
import backtalk.yaml.YamlException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

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
    } catch (UserException e) {
      return new Sheet(List.of(), file, Optional.of(String.valueOf(e.getMessage())));
    }
  }

  private List<SheetSection> sections() throws UserException {
    Routine routine = setup.shelf().find(config.get(ConfigTable.ROUTINE));
    List<SheetSection> sections = new ArrayList<>();
    for (WindowSection page : WindowSection.values()) {
      List<SheetRow> rows = new ArrayList<>();
      for (Setting<?> setting : ConfigTable.shownOn(page)) {
        rows.add(row(setting, setting.inWindow().orElseThrow()));
      }
      String title = page.title();
      if (page == WindowSection.HOLDS) {
        title += ": " + routine.name();
        rows.addAll(holds(routine));
      }
      sections.add(new SheetSection(title, rows));
    }
    return sections;
  }

  private <T> SheetRow row(Setting<T> setting, InWindow shown) throws UserException {
    String name = setting.name();
    String value = setting.write(config.get(setting));
    if (shown.control() instanceof Slider slider) {
      return new Slide(
          name,
          shown.label(),
          Double.parseDouble(value),
          slider.least(),
          slider.most(),
          slider.step(),
          slider.unit(),
          "",
          config.isSet(setting));
    } else if (shown.control() instanceof DropDown choice) {
      return new Pick(name, shown.label(), value, options(setting, choice), false);
    } else if (shown.control() instanceof Box) {
      return new Toggle(name, shown.label(), Boolean.parseBoolean(value));
    }
    boolean isVoice = setting.equals(ConfigTable.VOICE);
    return new Pick(name, shown.label(), value, isVoice ? voices() : routines(), isVoice);
  }

  private static List<Option> options(Setting<?> setting, DropDown choice) {
    List<String> values = setting.samples();
    return IntStream.range(0, values.size())
        .mapToObj(i -> new Option(values.get(i), choice.names().get(i)))
        .toList();
  }

  private List<Option> voices() throws UserException {
    List<Option> voices =
        new ArrayList<>(List.of(new Option(ConfigTable.AUTO_VOICE, "The best installed")));
    for (String id : setup.voices().ids()) {
      if (setup.voices().isInstalled(setup.voices().find(id))) {
        voices.add(new Option(id, id));
      }
    }
    return voices;
  }

  private List<SheetRow> holds(Routine routine) throws UserException {
    List<SheetRow> rows = new ArrayList<>();
    Map<String, Duration> lengths = lengths(setup.plan(routine, setup.config(routine)));
    for (Stretch stretch : routine.stretches()) {
      Optional.ofNullable(lengths.get(stretch.id()))
          .ifPresent(length -> rows.add(hold(routine, stretch, length)));
    }
    return rows;
  }

  private SheetRow hold(Routine routine, Stretch stretch, Duration length) {
    Setting<Duration> setting = config.holdOf(routine.id(), stretch.id());
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

  private List<Option> routines() {
    Map<String, Option> options = new LinkedHashMap<>();
    for (Path file : setup.shelf().files()) {
      try {
        Routine routine = RoutineReader.read(file);
        options.putIfAbsent(routine.id(), new Option(routine.id(), routine.name()));
      } catch (YamlException e) {
        // The list of routines says what is wrong with it.
      }
    }
    return List.copyOf(options.values());
  }
}
