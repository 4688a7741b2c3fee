package backtalk.app;

import static org.assertj.core.api.Assertions.assertThat;

import backtalk.Waiting;
import backtalk.audio.Frames;
import backtalk.audio.PcmFormat;
import backtalk.audio.javasound.ChildJvm;
import backtalk.audio.javasound.PulseRig;
import backtalk.audio.javasound.Requirements;
import backtalk.control.socket.SessionClient;
import backtalk.journal.Ending;
import backtalk.journal.SessionRecord;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A whole program on a private sound server, with a short hold on each side, to which something
 * happens in the first hold. Whatever that is, all of the session has to be heard, and both holds
 * in full.
 */
final class TwoSidedSession {

  /**
   * For so long nothing is heard: more than three seconds, after which it is told where the hold
   * goes on, and so much less than ten, after which it begins again, that a busy machine is in
   * time.
   */
  static final Duration SILENCE = Duration.ofMillis(3_500);

  private static final Duration HOLD = Duration.ofSeconds(6);

  /** So long a busy machine takes at most until a session is in its first hold. */
  private static final Duration BEGUN = Duration.ofMinutes(1);

  private final Path folder;
  private final RealProgram program;

  /** What happens in the hold. */
  @FunctionalInterface
  interface Event {
    void befall(PulseRig rig, ChildJvm child) throws Exception;
  }

  TwoSidedSession(Path folder) throws IOException {
    Requirements.linux();
    this.folder = folder;
    program = new RealProgram(folder);
    program
        .environment()
        .ownRoutine(
            "sides.yaml",
            TestEnvironment.SHORT
                .replace("id: short", "id: sides")
                .replace("hands-and-knees", "standing")
                .replace("Sit back on your heels.", "Lift your {side} leg.")
                .replace(
                    "hold: 5s\n    sides: none",
                    "hold: " + HOLD.toSeconds() + "s\n    sides: each"));
    program
        .environment()
        .config(
            """
            times: {same-position: 0s, settle: 0s, steps: 0.1, switch: 0s}
            pace: 300
            words-seed: 1
            """);
  }

  /** The sound is gone for a while, which the program notices, and then it is there again. */
  void isTakenUpAfter(Event lost, Event back) throws Exception {
    isHeardWhole(
        rig -> {},
        (rig, child) -> {
          lost.befall(rig, child);
          child.awaitLine("The sound output", 10);
          Waiting.letPass(SILENCE);
          back.befall(rig, child);
        });
    assertToldWhereItGoesOn();
  }

  /**
   * Plays it, and looks at what was heard and kept.
   *
   * @param before what is done with the server first
   * @param event what happens with three seconds left of the first hold
   * @return what was heard of the device that was the newest, of the session's second half: how
   *     many pieces are missing
   */
  int isHeardWhole(PulseRig.Scenario before, Event event) throws Exception {
    short[] whole = program.rendered("sides");
    short[] secondHalf = Arrays.copyOfRange(whole, whole.length / 2, whole.length);
    int[] missingOfLast = new int[1];
    PulseRig.use(
        folder,
        rig -> {
          before.run(rig);
          try (ChildJvm child = program.start(rig.environment(), "start", "sides")) {
            awaitThreeSecondsLeft();
            event.befall(rig, child);
            child.awaitEnd(RealProgram.SECONDS);
            assertThat(RealProgram.missing(whole, rig.recorded()))
                .as("pieces of sound not heard")
                .isZero();
            missingOfLast[0] = RealProgram.missing(secondHalf, rig.recordedLast());
          }
        });
    assertBothSidesHeld();
    return missingOfLast[0];
  }

  private void awaitThreeSecondsLeft() {
    SessionClient session = new SessionClient(program.runtimeFolder().resolve("backtalk"));
    Waiting.until("three seconds left of the first hold", BEGUN, () -> isThreeSecondsLeft(session));
  }

  private static boolean isThreeSecondsLeft(SessionClient session) throws InterruptedException {
    try {
      return session
          .ask("status")
          .filter(status -> status.contains("\"phase\":\"hold\""))
          .filter(status -> status.contains("\"secondsLeft\":3"))
          .isPresent();
    } catch (IOException e) {
      return false; // it is just being started, on a machine that is busy
    }
  }

  void assertToldWhereItGoesOn() throws IOException {
    assertThat(program.heard())
        .containsPattern(
            "Going on\\. Left side, ((two|three|four) seconds left|once more from the beginning)");
  }

  /** A machine that stands still breaks more than the test does: then a hold begins again. */
  private void assertBothSidesHeld() throws IOException {
    assertThat(program.kept()).extracting(SessionRecord::outcome).containsExactly(Ending.FINISHED);
    assertThat(program.kept().get(0).stretches().get(0).done())
        .hasSize(2)
        .allMatch(side -> side.holds() == 1);
    assertThat(held("left")).isEqualTo(HOLD);
    assertThat(held("right")).isEqualTo(HOLD);
  }

  /** In one piece or several, as the timeline tells it: what was begun again does not count. */
  private Duration held(String side) throws IOException {
    JsonNode timeline = JsonMapper.shared().readTree(program.heard());
    long frames =
        timeline
            .get("segments")
            .valueStream()
            .filter(segment -> segment.get("kind").stringValue().equals("hold"))
            .filter(segment -> segment.get("side").stringValue().equals(side))
            .mapToLong(segment -> segment.get("end").longValue() - segment.get("start").longValue())
            .sum();
    return Frames.duration(frames, new PcmFormat(timeline.get("sampleRate").intValue()));
  }
}
