package backtalk.desk;

import backtalk.audio.AudioSource.SourceUnavailableException;
import backtalk.config.Config;
import backtalk.config.ConfigTable;
import backtalk.config.InWindow;
import backtalk.config.PerStretch;
import backtalk.config.Setting;
import backtalk.plan.Plan;
import backtalk.plan.PlanException;
import backtalk.plan.Segment;
import backtalk.plan.Subject;
import backtalk.routine.Prescription;
import backtalk.routine.Routine;
import backtalk.routine.Stretch;
import backtalk.routine.reader.RoutineReader;
import backtalk.setup.Setup;
import backtalk.system.UserException;
import backtalk.window.pages.Sheet;
import backtalk.window.pages.Sheet.Option;
import backtalk.window.pages.Sheet.Row;
import backtalk.window.pages.Sheet.SheetRow;
import backtalk.window.pages.Sheet.SheetSection;
import backtalk.yaml.YamlException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/** Everything that can be set, as the window lets people set it. */
final class SettingsSheet {

  private static final String OF_STRETCHES = "Stretch by stretch";
  private static final String AUTO = "auto";
  private static final String AS_IT_IS = "As the routine has it";

  /** What a button begins, below the setting that it belongs to. */
  private static final Map<Setting<?>, List<Sheet.Doing>> BELOW =
      Map.of(
          ConfigTable.VOICE,
          List.of(
              new Sheet.Doing(
                  Sheet.Deed.RECORD,
                  "A voice of your own",
                  "Yours or somebody else's, recorded sentence by sentence. You can stop at any"
                      + " time, and go on later.",
                  "Record a voice…")),
          ConfigTable.REMIND_UNTIL,
          List.of(
              new Sheet.Doing(
                  Sheet.Deed.REMIND,
                  "Reminders",
                  "At which times and on which days you are reminded, of each routine by itself.",
                  "Set reminders…")),
          ConfigTable.MIC_GAIN,
          List.of(
              new Sheet.Doing(
                  Sheet.Deed.TEACH,
                  "How you say each command",
                  "You say each word twice, in three minutes; then the microphone understands you"
                      + " better. No sound is kept.",
                  "Teach…"),
              new Sheet.Doing(
                  Sheet.Deed.FORGET,
                  "What it learned from your voice",
                  "Deletes it. Teaching again also replaces it.",
                  "Forget")));

  private final Setup setup;
  private final Config config;
  private final List<Option> routines;

  private SettingsSheet(Setup setup, Config config) throws UserException {
    this.setup = setup;
    this.config = config;
    this.routines = routines(setup);
  }

  /**
   * The sheet, or what is wrong with the config.
   *
   * @param routine whose stretches are shown; empty for the one that starts
   */
  static Sheet of(Setup setup, String routine) {
    String file = setup.folders().configFile().toString();
    try {
      SettingsSheet sheet = new SettingsSheet(setup, setup.config());
      String id = routine.isEmpty() ? setup.usualRoutine(sheet.config) : routine;
      List<SheetRow> stretches = List.of();
      Optional<String> problem = Optional.empty();
      try {
        stretches = sheet.stretches(setup.shelf().find(id));
      } catch (UserException e) {
        problem = Optional.of(String.valueOf(e.getMessage())); // all else can still be set
      }
      return new Sheet(sheet.sections(stretches), file, problem);
    } catch (UserException e) {
      return new Sheet(List.of(), file, Optional.of(String.valueOf(e.getMessage())));
    }
  }

  /** The stretches stand where their settings do in the table: after the first heading. */
  private List<SheetSection> sections(List<SheetRow> stretches) throws UserException {
    List<SheetSection> sections = new ArrayList<>();
    for (Map.Entry<String, List<Setting<?>>> section : ConfigTable.inWindow().entrySet()) {
      List<SheetRow> rows = new ArrayList<>();
      for (Setting<?> setting : section.getValue()) {
        rows.add(row(setting, setting.inWindow().orElseThrow()));
        rows.addAll(BELOW.getOrDefault(setting, List.of()));
      }
      sections.add(new SheetSection(section.getKey(), rows));
      if (sections.size() == 1) {
        sections.add(new SheetSection(OF_STRETCHES, stretches));
      }
    }
    return sections;
  }

  private <T> SheetRow row(Setting<T> setting, InWindow shown) throws UserException {
    T value = config.get(setting);
    return new Row(
        setting.name(),
        shown.label(),
        setting.help(),
        config.isSet(setting),
        control(setting, value, shown.control()));
  }

  private <T> Sheet.Control control(Setting<T> setting, T value, InWindow.Control control)
      throws UserException {
    String written = setting.write(value);
    if (control instanceof InWindow.Control.Slider slider) {
      return slide(slider, number(value, written), slider.most());
    } else if (control instanceof InWindow.Control.DropDown choice) {
      return new Sheet.Pick(written, options(setting.samples(), choice.names()), false);
    } else if (control instanceof InWindow.Control.Box) {
      return new Sheet.Toggle(Boolean.parseBoolean(written), "true", "false");
    } else if (control instanceof InWindow.Control.Field) {
      return new Sheet.Field(written);
    } else if (setting.equals(ConfigTable.VOICE)) {
      return new Sheet.Pick(written, voices(), true);
    }
    if (setting.byDefault().equals(Optional.of(ConfigTable.NOTHING))) {
      List<Option> options =
          new ArrayList<>(List.of(new Option(ConfigTable.NOTHING, ConfigTable.USUAL_ROUTINE)));
      options.addAll(routines);
      return new Sheet.Pick(written, options, false);
    }
    return new Sheet.Pick(
        written, setting.equals(ConfigTable.MIC_DEVICE) ? microphones() : routines, false);
  }

  private static double number(Object value, String written) {
    return value instanceof Duration time ? time.toMillis() / 1000.0 : Double.parseDouble(written);
  }

  private static Sheet.Slide slide(InWindow.Control.Slider slider, double value, double most) {
    return new Sheet.Slide(
        value, slider.least(), most, slider.step(), slider.unit(), slider.ending());
  }

  private static List<Option> options(List<String> values, List<String> names) {
    return IntStream.range(0, values.size())
        .mapToObj(i -> named(values.get(i), names.get(i)))
        .toList();
  }

  /**
   * What explains a setting speaks of its choices by their names: this one does not tell its own.
   */
  private static Option named(String value, String name) {
    return new Option(value, value.equals(AUTO) ? name + " (" + value + ")" : name);
  }

  private List<Option> voices() throws UserException {
    List<Option> voices = new ArrayList<>(List.of(named(ConfigTable.AUTO_VOICE, "The best one")));
    for (String id : setup.voices().ids()) {
      if (setup.voices().isInstalled(setup.voices().find(id))) {
        voices.add(new Option(id, id));
      }
    }
    return voices;
  }

  private List<Option> microphones() {
    List<Option> all =
        new ArrayList<>(List.of(new Option(ConfigTable.SYSTEM_DEVICE, "As the system has it")));
    try {
      setup.environment().ears().devices().forEach(name -> all.add(new Option(name, name)));
    } catch (SourceUnavailableException e) {
      // The check-up says why there is none.
    }
    return all;
  }

  /** What a stretch comes to today: as a plan has it, or nothing where none can be made yet. */
  private Map<String, Subject> subjects(Routine routine, Map<String, Duration> holds)
      throws UserException {
    Map<String, Subject> subjects = new LinkedHashMap<>();
    try {
      Plan plan = setup.plan(routine, setup.config(routine));
      for (Segment segment : plan) {
        if (segment.isHold() && segment.subject().isPresent()) {
          Subject subject = segment.subject().get();
          subjects.putIfAbsent(subject.stretch().id(), subject);
          segment.duration().ifPresent(time -> holds.putIfAbsent(subject.stretch().id(), time));
        }
      }
    } catch (PlanException e) {
      // Start asks what is missing.
    }
    return subjects;
  }

  private List<SheetRow> stretches(Routine routine) throws UserException {
    Map<String, Duration> holds = new LinkedHashMap<>();
    Map<String, Subject> subjects = subjects(routine, holds);
    double longest =
        holds.values().stream().mapToDouble(time -> time.toMillis() / 1000.0).max().orElse(0);
    double most = Math.max(InWindow.HOLD.most(), Math.ceil(longest / 60) * 60);
    List<SheetRow> rows = new ArrayList<>();
    rows.add(new Sheet.Shown("Routine", routine.id(), routines));
    for (Stretch stretch : routine.stretches()) {
      rows.add(new Sheet.Heading(stretch.name()));
      rows.add(leftOut(stretch));
      Optional.ofNullable(holds.get(stretch.id()))
          .ifPresent(time -> rows.add(hold(routine, stretch, time, most)));
      Optional.ofNullable(subjects.get(stretch.id()))
          .map(subject -> subject.stretch().dose())
          .ifPresent(dose -> rows.add(repetitions(routine, stretch, dose)));
      if (!stretch.variants().isEmpty()) {
        rows.add(variant(routine, stretch));
      }
    }
    return rows;
  }

  private static String labelled(Stretch stretch, String what) {
    return stretch.name() + ": " + what;
  }

  private Row leftOut(Stretch stretch) {
    boolean isOut = config.get(ConfigTable.LEAVE_OUT).contains(stretch.id());
    return new Row(
        ConfigTable.LEAVE_OUT.name(),
        labelled(stretch, "do it"),
        "",
        false,
        new Sheet.Inclusion(stretch.id(), !isOut));
  }

  /** The setting that decides: that of the routine alone, where it is set. */
  private <T> Setting<T> deciding(PerStretch<T> settings, Routine routine, Stretch stretch) {
    Setting<T> own = settings.of(routine.id(), stretch.id());
    return config.isSet(own) ? own : settings.of(stretch.id());
  }

  private Row hold(Routine routine, Stretch stretch, Duration time, double most) {
    Setting<Duration> setting = deciding(ConfigTable.HOLDS, routine, stretch);
    return new Row(
        setting.name(),
        labelled(stretch, "hold"),
        "",
        config.isSet(setting),
        slide(InWindow.HOLD, time.toMillis() / 1000.0, most));
  }

  private Row repetitions(Routine routine, Stretch stretch, Prescription dose) {
    Setting<Integer> setting = deciding(ConfigTable.REPETITIONS, routine, stretch);
    return new Row(
        setting.name(),
        labelled(stretch, "times"),
        "",
        config.isSet(setting),
        slide(InWindow.TIMES, dose.mostRepetitions(), InWindow.TIMES.most()));
  }

  private Row variant(Routine routine, Stretch stretch) {
    Setting<String> setting = deciding(ConfigTable.VARIANTS, routine, stretch);
    List<Option> options = new ArrayList<>(List.of(new Option("", AS_IT_IS)));
    stretch.variants().forEach(way -> options.add(new Option(way.id(), way.name())));
    return new Row(
        setting.name(),
        labelled(stretch, "way"),
        "",
        config.isSet(setting),
        new Sheet.Pick(
            config
                .get(ConfigTable.VARIANTS)
                .getOrDefault(
                    setting.name().substring(ConfigTable.VARIANTS.group().length() + 1), ""),
            options,
            false));
  }

  /** The routines that can be read, by their ids. */
  static List<Option> routines(Setup setup) throws UserException {
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
