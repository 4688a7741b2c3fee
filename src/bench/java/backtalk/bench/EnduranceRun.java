package backtalk.bench;

import backtalk.app.TestEnvironment;
import backtalk.audio.Gain;
import backtalk.audio.PcmFormat;
import backtalk.audio.sink.AudioSink;
import backtalk.plan.Plan;
import backtalk.plan.Planner;
import backtalk.plan.Preferences;
import backtalk.routine.Routine;
import backtalk.routine.reader.RoutineReader;
import backtalk.score.Narrator;
import backtalk.score.PlayedTimeline;
import backtalk.score.ScoredSegment;
import backtalk.session.ArrangeAhead;
import backtalk.session.Command;
import backtalk.session.Director;
import backtalk.session.Player;
import backtalk.session.PlayerListener;
import backtalk.session.Transport;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Measures what is long or many, and prints a line for each figure. */
final class EnduranceRun {

  private static final int STRETCHES = 1_000;

  private static final int HOLDS_APART = 10;

  private static final int HOURS = 10;
  private static final int SESSIONS = 1_000;
  private static final List<Integer> LOOKS = List.of(10, 100, 250, 500, 750, SESSIONS);

  private final Routine routine;
  private final CheapEngine engine = new CheapEngine();

  private EnduranceRun(Path home) throws Exception {
    this.routine = RoutineReader.read(home.resolve("routines/six-stretches.yaml"));
  }

  public static void main(String... arguments) throws Exception {
    EnduranceRun run = new EnduranceRun(Path.of(arguments[0]));
    Routine large = LargeRoutine.of(run.routine, STRETCHES);
    run.segments("the first session", large, Optional.empty());
    run.segments("another", large, Optional.empty());
    run.segments("another", large, Optional.of(Command.LONGER));
    run.segments("another", large, Optional.of(Command.BACK));
    run.segments(
        "one block", LargeRoutine.block(run.routine, STRETCHES), Optional.of(Command.LONGER));
    run.hours();
    sessions(Path.of(arguments[0]), Path.of(arguments[1]));
  }

  private static void print(Object... cells) {
    System.out.println(String.join("\t", Stream.of(cells).map(String::valueOf).toList()));
  }

  /** A session on a device that takes everything at once, and keeps nothing. */
  private void play(Director director, Transport transport, PlayerListener listener)
      throws Exception {
    new Player(director, new FastSink(engine.format()), transport, listener).play();
  }

  private Director director(Routine large, ArrangeAhead ahead) throws Exception {
    Plan plan = Planner.plan(large, Preferences.defaults());
    Narrator narrator = new Narrator(plan, 130, Duration.ofMillis(400));
    return new Director(plan, narrator, engine, engine, Gain.UNITY, ahead);
  }

  /** A session of which each segment is measured, and each command, if some are given. */
  private void segments(String what, Routine large, Optional<Command> command) throws Exception {
    Costs costs = new Costs();
    Costs obeyed = new Costs();
    Transport transport = new Transport();
    try (ArrangeAhead ahead = new ArrangeAhead()) {
      Director director = director(large, ahead);
      play(
          director,
          transport,
          new PlayerListener() {
            private int last = -1;
            private int holds;
            private Optional<Costs.Clock> since = Optional.empty();

            @Override
            public void commanded(Command given, ScoredSegment during) {
              since = Optional.of(obeyed.begin());
            }

            @Override
            public void heard(ScoredSegment segment, long frame) {
              since.ifPresent(obeyed::end);
              since = Optional.empty();
              if (segment.index() != last) {
                last = segment.index();
                Costs.Clock clock = costs.begin();
                director.timeLeftAfter(segment);
                costs.end(clock);
                if (segment.segment().isHold() && holds++ % HOLDS_APART == 0) {
                  command.ifPresent(transport::send);
                }
              }
            }
          });
    }
    print("segments of " + what, costs.count(), costs.figures(), "", "", "");
    command.ifPresent(
        given ->
            print(
                "'" + given.word() + "' in " + what, obeyed.count(), obeyed.figures(), "", "", ""));
  }

  private void hours() throws Exception {
    long hour = Duration.ofHours(1).toSeconds() * engine.format().sampleRate();
    PlayedTimeline played =
        new PlayedTimeline("endurance", engine.format(), new PlayedTimeline.HoldListener() {});
    Transport transport = new Transport();
    try (ArrangeAhead ahead = new ArrangeAhead()) {
      play(
          director(LargeRoutine.of(routine, STRETCHES), ahead),
          transport,
          new PlayerListener() {
            private int hours;

            @Override
            public void heard(ScoredSegment segment, long frame) {
              if (frame >= (hours + 1) * hour && hours < HOURS) {
                hours++;
                print(
                    "hours",
                    hours,
                    "",
                    "",
                    "",
                    threads(),
                    files(),
                    Costs.figure(Heap.usedMegabytes()));
              } else if (hours == HOURS) {
                transport.send(Command.QUIT);
              }
            }

            @Override
            public void done(ScoredSegment segment) {
              played.add(segment);
            }
          });
    }
  }

  private static void sessions(Path home, Path scratch) throws Exception {
    for (String part : List.of("voices", "routines")) { // looked for in the working folder
      if (Files.notExists(Path.of(part))) {
        Files.createSymbolicLink(Path.of(part), home.resolve(part));
      }
    }
    TestEnvironment computer =
        new TestEnvironment(Files.createDirectory(scratch.resolve("sessions")));
    computer.ownRoutine("short.yaml", TestEnvironment.SHORT);
    computer.config("voice: kevin16\nroutine: short\nwords-seed: 1\n");
    computer.speaking(FastSink::new);
    for (int done = 1; done <= SESSIONS; done++) {
      if (computer.run("start") != 0) {
        throw new AssertionError(computer.err());
      }
      if (LOOKS.contains(done)) {
        print("sessions", done, "", "", "", threads(), files(), Costs.figure(Heap.usedMegabytes()));
      }
    }
  }

  private static int threads() {
    return Thread.activeCount();
  }

  /** Open files of this process; 0 where the system does not tell. */
  private static long files() {
    try (Stream<Path> open = Files.list(Path.of("/proc/self/fd"))) {
      return open.count();
    } catch (IOException e) {
      return 0;
    }
  }

  private record FastSink(PcmFormat format) implements AudioSink {

    @Override
    public void write(short[] block, int count) {}

    @Override
    public long discard() {
      return 0;
    }

    @Override
    public void drain() {}

    @Override
    public boolean reopen() {
      return true;
    }

    @Override
    public long unheard() {
      return 0;
    }

    @Override
    public void close() {}
  }
}
