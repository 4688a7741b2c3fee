package backtalk.bench;

import backtalk.audio.file.WavReader;
import backtalk.audio.javasound.PulseRig;
import backtalk.audio.javasound.Requirements;
import backtalk.control.socket.SessionClient;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A whole session commanded by voice alone, through a real sound server. */
final class Commanded implements Benchmark {

  private static final int TRIES = 3;
  private static final long POLL_MILLISECONDS = 20;
  private static final long OBEYED_WITHIN_MILLISECONDS = 3_000;
  private static final long PATIENCE_MILLISECONDS = 120_000;

  private static final String ROUTINE =
      """
      format: 1
      id: commanded
      name: Two sides
      stretches:
        - id: knee
          name: Knee to chest
          position: supine
          set-up: ["Lift your {side} leg.", "Bend the knee toward your chest, slowly.", "Hold it with both hands."]
          come-out: ["Let your {side} leg sink down, slowly."]
          hold: 30s
          sides: each
          repeat: 2
      """;

  /** Where a session is, as it tells. */
  private record Status(String state, String phase, int secondsLeft) {}

  private final JsonMapper json = new JsonMapper();

  @Override
  public String name() {
    return "commanded";
  }

  @Override
  public String about() {
    return """
    A session in real time through a private PulseAudio server, whose microphone hears the
    session's own sound at full level (60 ms late) and a synthetic voice (flite slt). Each
    command is said until it is obeyed, three times at most; the time is from the end of the
    word. The recording and the timeline of what was heard are left in target/commanded-live.\
    """;
  }

  @Override
  public Table measure(Path home, Path scratch) throws Exception {
    Requirements.program("flite", "flite");
    Path config = Files.createDirectories(scratch.resolve("config/backtalk"));
    Files.writeString(config.resolve("config.yaml"), "mic: on\nvoice: kevin16\n");
    Files.writeString(scratch.resolve("commanded.yaml"), ROUTINE);
    Path kept = Files.createDirectories(Path.of("target", "commanded-live"));
    Path sound = Files.createDirectory(scratch.resolve("sound"));
    Table table = new Table("said while", "command", "tries", "obeyed after s");
    PulseRig.useWithMicrophone(
        sound,
        rig -> {
          rig.echo();
          try (BenchProgram program =
              BenchProgram.backtalk(home, scratch, rig.environment(), "start", "commanded.yaml")) {
            try {
              converse(table, new SessionClient(scratch.resolve("backtalk")), rig, scratch);
              await(() -> !program.isRunning(), "its end");
            } catch (AssertionError e) {
              table.row("(failed)", String.valueOf(e.getMessage()), "", "");
            }
            program.written().forEach(line -> table.row("(it wrote)", line, "", ""));
          }
          Raw.save(rig.recorded(), kept.resolve("recording.wav"));
        });
    Path timelines = scratch.resolve("data/backtalk/timelines");
    if (Files.exists(timelines)) { // a session that failed has kept none
      try (Stream<Path> all = Files.list(timelines)) {
        for (Path timeline : all.toList()) {
          Files.copy(timeline, kept.resolve("timeline.json"), StandardCopyOption.REPLACE_EXISTING);
        }
      }
    }
    return table;
  }

  private void converse(Table table, SessionClient session, PulseRig rig, Path scratch)
      throws Exception {
    await(session, status -> status.phase().equals("hold") && status.secondsLeft() <= 22);
    int before = status(session).map(Status::secondsLeft).orElse(0);
    say(table, "a hold", "longer", session, rig, scratch, now -> now.secondsLeft() > before);
    Thread.sleep(2_500);
    say(table, "a hold", "pause", session, rig, scratch, now -> now.state().equals("paused"));
    Thread.sleep(2_500);
    say(table, "a pause", "resume", session, rig, scratch, now -> !now.state().equals("paused"));
    await(session, status -> status.phase().equals("release"));
    await(session, status -> status.phase().equals("set-up"));
    Thread.sleep(700);
    say(
        table,
        "its own words",
        "repeat",
        session,
        rig,
        scratch,
        now -> now.phase().equals("listen"));
    await(session, status -> status.phase().equals("hold") && status.secondsLeft() <= 25);
    say(table, "a hold", "what now", session, rig, scratch, now -> true);
    Thread.sleep(8_000);
    say(table, "a hold", "stop", session, rig, scratch, now -> now.phase().equals("stopped"));
  }

  private void say(
      Table table,
      String when,
      String word,
      SessionClient session,
      PulseRig rig,
      Path scratch,
      Predicate<Status> obeyed)
      throws Exception {
    Path wav = scratch.resolve("word.wav");
    Process flite =
        new ProcessBuilder("flite", "-voice", "slt", "-t", word, "-o", wav.toString()).start();
    flite.waitFor();
    short[] samples = WavReader.read(wav).samples();
    for (int attempt = 1; attempt <= TRIES; attempt++) {
      rig.say(samples);
      long end = System.nanoTime() + samples.length * 1_000_000_000L / 16_000;
      while (System.nanoTime() - end < OBEYED_WITHIN_MILLISECONDS * 1_000_000) {
        Optional<Status> now = status(session);
        if (now.filter(obeyed).isPresent()) {
          table.row(when, word, attempt, Math.max(0, (System.nanoTime() - end) / 1e9));
          return;
        }
        Thread.sleep(POLL_MILLISECONDS);
      }
    }
    table.row(when, word, TRIES, "not obeyed");
  }

  private void await(SessionClient session, Predicate<Status> wanted) throws Exception {
    Status[] last = new Status[1];
    try {
      await(
          () -> {
            Optional<Status> now = status(session);
            now.ifPresent(status -> last[0] = status);
            return now.filter(wanted).isPresent();
          },
          "the place in the session");
    } catch (AssertionError e) {
      throw new AssertionError(e.getMessage() + "; it is at " + last[0], e);
    }
  }

  @FunctionalInterface
  private interface AwaitedCondition {
    boolean holds() throws Exception;
  }

  private static void await(AwaitedCondition condition, String what) throws Exception {
    for (long waited = 0; waited < PATIENCE_MILLISECONDS; waited += POLL_MILLISECONDS) {
      if (condition.holds()) {
        return;
      }
      Thread.sleep(POLL_MILLISECONDS);
    }
    throw new AssertionError("no sign of " + what);
  }

  private Optional<Status> status(SessionClient session) throws IOException, InterruptedException {
    Optional<String> answer = session.ask("status");
    if (answer.isEmpty()) {
      return Optional.empty();
    }
    JsonNode status = json.readTree(answer.get());
    return Optional.of(
        new Status(
            status.path("state").asString(""),
            status.path("phase").asString(""),
            status.path("secondsLeft").asInt(0)));
  }
}
