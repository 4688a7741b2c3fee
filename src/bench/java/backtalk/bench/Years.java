package backtalk.bench;

import backtalk.audio.javasound.Requirements;
import backtalk.journal.Journal;
import backtalk.journal.JournalSession;
import backtalk.journal.PlannedSession;
import backtalk.journal.PlannedSession.PlannedStretch;
import backtalk.routine.Side;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What a journal of many years costs. */
final class Years implements Benchmark {

  private static final int SESSIONS = 10_000;
  private static final int RUNS = 10;
  private static final int MINUTES = 5;
  private static final Duration HOLD = Duration.ofSeconds(20);

  /** As a shell tells what its children used. */
  private static final Pattern TIME = Pattern.compile("(\\d+)m([\\d.]+)s");

  private static final double MILLIS_A_SECOND = 1e3;
  private static final double SECONDS_A_MINUTE = 60;

  @Override
  public String name() {
    return "years";
  }

  @Override
  public String about() {
    return """
    A journal of %s sessions, beside none at all. History: processor time of "backtalk history"
    once it has read that journal before. Start: from the start of the program to the first sample
    that is not silence, with the embedded voice and 64 MB of heap. %s runs of each, in turn.\
    """
        .formatted(SESSIONS, RUNS);
  }

  @Override
  public Table measure(Path home, Path scratch) throws Exception {
    Requirements.linux();
    String launcher = home.resolve("bin/backtalk").toString();
    List<String> start = List.of(launcher, "start", "--voice", "kevin16");
    Path none = Files.createDirectory(scratch.resolve("none"));
    Path years = Files.createDirectory(scratch.resolve("years"));
    write(years.resolve("backtalk/journal"));
    Table table = new Table("", "min ms", "median", "max");
    table.row("history of all, the first time", historyMillis(launcher, scratch, years), "", "");
    List<Double> historyOfNone = new ArrayList<>();
    List<Double> historyOfAll = new ArrayList<>();
    List<Double> startWithNone = new ArrayList<>();
    List<Double> startWithAll = new ArrayList<>();
    Launch.run(start, scratch, environment(years));
    for (int i = 0; i < RUNS; i++) {
      historyOfNone.add(historyMillis(launcher, scratch, none));
      historyOfAll.add(historyMillis(launcher, scratch, years));
      startWithNone.add(Launch.run(start, scratch, environment(none)));
      startWithAll.add(Launch.run(start, scratch, environment(years)));
    }
    add(table, "history of none", historyOfNone);
    add(table, "history of all", historyOfAll);
    add(table, "start with none", startWithNone);
    add(table, "start with all", startWithAll);
    return table;
  }

  private static void add(Table table, String what, List<Double> millis) {
    Spread spread = Spread.of(millis);
    table.row(what, spread.min(), spread.median(), spread.max());
  }

  private static Map<String, String> environment(Path data) {
    return Map.of("XDG_DATA_HOME", data.toString(), "BACKTALK_JAVA_OPTIONS", "-Xmx64m");
  }

  private static double historyMillis(String launcher, Path scratch, Path data) throws Exception {
    List<String> command =
        List.of("sh", "-c", "\"$@\" >/dev/null && times", "sh", launcher, "history");
    try (BenchProgram program = BenchProgram.start(command, scratch, environment(data))) {
      List<String> lines = program.await(MINUTES);
      Matcher time = TIME.matcher(lines.get(lines.size() - 1));
      double seconds = 0;
      while (time.find()) {
        seconds +=
            SECONDS_A_MINUTE * Integer.parseInt(time.group(1)) + Double.parseDouble(time.group(2));
      }
      return MILLIS_A_SECOND * seconds;
    }
  }

  /** One session, as the journal writes it, again and again: a day later each. */
  private static void write(Path folder) throws IOException {
    List<PlannedStretch> stretches =
        Stream.of("knee-to-chest", "figure-four", "hamstring", "childs-pose", "cat-cow", "twist")
            .map(id -> new PlannedStretch(id, HOLD, 2, List.of(Side.LEFT, Side.RIGHT)))
            .toList();
    PlannedSession planned = new PlannedSession("six", "Six stretches for back pain", stretches);
    Clock clock = Clock.systemUTC();
    JournalSession session =
        Journal.in(folder, clock)
            .begin(
                planned,
                problem -> {
                  throw new AssertionError(problem);
                });
    for (PlannedStretch stretch : stretches) {
      for (int repetition = 1; repetition <= stretch.repetitions(); repetition++) {
        for (Side side : stretch.sides()) {
          session.held(stretch.stretch(), Optional.of(side), repetition, HOLD);
        }
      }
    }
    session.end();
    session.close();
    LocalDate today = LocalDate.now(clock.withZone(ZoneOffset.UTC));
    Path file = folder.resolve("journal-" + today.getYear() + ".jsonl");
    String one = Files.readString(file);
    try (BufferedWriter all = Files.newBufferedWriter(file)) {
      for (int ago = SESSIONS; ago > 0; ago--) {
        all.write(
            one.replace(session.id(), UUID.randomUUID().toString())
                .replace("\"at\":\"" + today, "\"at\":\"" + today.minusDays(ago)));
      }
    }
  }
}
