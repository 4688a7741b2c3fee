package backtalk.cli;

import backtalk.journal.History;
import backtalk.journal.HistoryCsv;
import backtalk.journal.Journal;
import backtalk.journal.JournalContents;
import backtalk.journal.JournalContents.JournalProblem;
import backtalk.journal.SessionRecord;
import backtalk.live.TimelineShelf;
import backtalk.setup.Setup;
import backtalk.system.RegularFile;
import backtalk.system.UserException;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Shows what was done. */
@Command(
    name = "history",
    mixinStandardHelpOptions = true,
    description = "Show the days with a session, or write every session for a spreadsheet.")
final class HistoryCommand implements Callable<Integer> {

  private static final int MOST_WEEKS = 520;
  private static final int MOST_PROBLEMS = 5;

  @Option(
      names = "--weeks",
      paramLabel = "N",
      defaultValue = "4",
      description = "How many weeks to show, including this one: 1 to 520. Default: 4.")
  int weeks;

  @Option(
      names = "--export",
      paramLabel = "csv",
      description = "Print every session as a table for a spreadsheet.")
  @Nullable String export;

  @Option(
      names = "--timeline",
      description = "Print what was heard in the last session, and when, as JSON.")
  boolean timeline;

  private final Setup setup;

  HistoryCommand(Setup setup) {
    this.setup = setup;
  }

  @Override
  public Integer call() throws UserException {
    if (weeks < 1 || weeks > MOST_WEEKS) {
      throw new UserException("--weeks " + weeks + ": expected 1 to " + MOST_WEEKS + ".");
    }
    if (export != null && !export.equals("csv")) {
      throw new UserException("--export " + export + ": csv is the only supported format.");
    }
    if (timeline) {
      return printTimeline();
    }
    Path folder = setup.folders().journal();
    JournalContents journal = Journal.in(folder, setup.environment().clock()).read();
    PrintWriter out = setup.environment().out();
    if (export != null) {
      out.print(HistoryCsv.write(journal.sessions()));
      out.flush();
    } else {
      show(journal.sessions(), out);
    }
    tell(journal.problems(), folder);
    return Cli.DONE;
  }

  private int printTimeline() throws UserException {
    Path folder = setup.folders().timelines();
    try {
      Optional<Path> last = new TimelineShelf(folder).last();
      if (last.isEmpty()) {
        throw new UserException("There is no timeline yet: no session has been played.");
      }
      byte[] text = RegularFile.read(last.get(), TimelineShelf.MOST_BYTES);
      setup.environment().out().print(new String(text, StandardCharsets.UTF_8));
      setup.environment().out().flush();
      return Cli.DONE;
    } catch (IOException e) {
      throw new UserException("The timelines in " + folder + " cannot be read: " + e.getMessage());
    }
  }

  private void show(List<SessionRecord> sessions, PrintWriter out) {
    LocalDate today = LocalDate.now(setup.environment().clock());
    NavigableSet<LocalDate> days = History.days(sessions);
    if (days.isEmpty()) {
      out.println("No sessions yet. Every session you do is recorded here.");
      return;
    }
    History.calendar(days, today, weeks).forEach(out::println);
    int streak = History.streak(days, today);
    if (streak > 1) {
      out.println(streak + " days in a row.");
    }
    Map<String, Map<String, String>> names = new HashMap<>();
    History.pains(
            sessions,
            today,
            weeks,
            (routine, stretch) ->
                names
                    .computeIfAbsent(routine, setup.shelf()::stretchNames)
                    .getOrDefault(stretch, stretch))
        .forEach(out::println);
  }

  private void tell(List<JournalProblem> problems, Path folder) {
    if (problems.isEmpty()) {
      return;
    }
    PrintWriter err = setup.environment().err();
    err.println("Some of the journal in " + folder + " could not be read, and was not changed:");
    problems.stream().limit(MOST_PROBLEMS).forEach(problem -> err.println("  " + problem));
    if (problems.size() > MOST_PROBLEMS) {
      err.println("  and " + (problems.size() - MOST_PROBLEMS) + " more");
    }
  }
}
