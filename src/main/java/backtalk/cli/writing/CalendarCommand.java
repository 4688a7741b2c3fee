package backtalk.cli.writing;

import backtalk.audio.file.NewFile;
import backtalk.audio.file.NewFile.NewFileException;
import backtalk.cli.options.ChosenRoutine;
import backtalk.cli.options.ForceOption;
import backtalk.config.Config;
import backtalk.remind.CalendarFile;
import backtalk.remind.Reminder;
import backtalk.remind.Reminders;
import backtalk.routine.Frequency;
import backtalk.routine.Range;
import backtalk.routine.Routine;
import backtalk.setup.Setup;
import backtalk.system.UserException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Writes reminders for a calendar or a phone. */
@Command(
    name = "calendar",
    mixinStandardHelpOptions = true,
    description = {
      "Write reminders of a routine, with alarms, as a file for any calendar or phone.",
      "As often as the routine says, or at the times and on the days that you say.",
      "For example: calendar desk-break -o breaks.ics --at 10:00 --at 15:30 --on mon,wed"
    })
public final class CalendarCommand implements Callable<Integer> {

  @Mixin private ChosenRoutine routine = new ChosenRoutine();

  @Option(
      names = {"-o", "--output"},
      required = true,
      paramLabel = "FILE.ics",
      description = "The file to write.")
  Path output = Path.of("");

  @Option(
      names = "--at",
      paramLabel = "TIME",
      description = "A time of the day, such as 07:30. May be repeated.")
  List<String> times = new ArrayList<>();

  @Option(
      names = "--on",
      split = ",",
      paramLabel = "DAYS",
      description = "Days of the week, such as mon,thu.")
  List<String> days = new ArrayList<>();

  @Mixin private ForceOption force = new ForceOption();

  private final Setup setup;

  public CalendarCommand(Setup setup) {
    this.setup = setup;
  }

  @Override
  public Integer call() throws UserException, NewFileException {
    Config general = setup.config();
    Routine wanted = setup.shelf().find(routine.wanted().orElse(setup.usualRoutine(general)));
    Config config = setup.config(wanted);
    Optional<Frequency> often = wanted.frequency();
    CalendarFile calendar =
        new CalendarFile(
            wanted.id(),
            wanted.name(),
            setup
                .narrator(setup.plan(wanted, config), setup.voice(general), config)
                .sessionLength(),
            times.isEmpty()
                ? Reminder.times(often, Reminders.from(config), Reminders.until(config))
                : times(),
            days.isEmpty() ? Reminder.days(often) : Reminder.days(days),
            often.flatMap(Frequency::weeks).map(Range::most));
    Path place = setup.environment().workingFolder().resolve(output);
    try (NewFile file = Outputs.claim(() -> NewFile.at(place, force.isGiven()))) {
      String text = calendar.text(ZonedDateTime.now(setup.environment().clock()));
      file.append(ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8)));
      file.commit();
    }
    setup.environment().out().println("Open it in your calendar: " + place);
    return ExitCode.OK;
  }

  private List<LocalTime> times() throws UserException {
    List<LocalTime> read = new ArrayList<>();
    for (String time : times) {
      read.add(Reminder.time(time));
    }
    return read;
  }
}
