package backtalk.live;

import static org.assertj.core.api.Assertions.assertThat;

import backtalk.Waiting;
import backtalk.app.TestEnvironment;
import backtalk.audio.sink.FakeSink;
import backtalk.control.socket.Requests;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A session, and a second terminal beside it. */
@Timeout(60)
class OneSessionTest {

  private static final String NONE = "No session is running. Start one with: backtalk\n";
  private static final String ALREADY =
      "A session is already running. To see where it is: backtalk status. To end it: backtalk"
          + " stop.\n";

  private static final Pattern HOLD = Pattern.compile("\"kind\":\"hold\".*?\"start\":(\\d+)");

  @TempDir private Path folder;
  private final List<String> said = new ArrayList<>();
  private TestEnvironment first;
  private TestEnvironment second;

  /** A frame a second and a half into the hold of the short routine. */
  private static long inTheHold;

  @BeforeAll
  static void plan(@TempDir Path elsewhere) throws IOException {
    TestEnvironment environment = new TestEnvironment(elsewhere);
    environment.ownRoutine("short.yaml", TestEnvironment.SHORT);
    inTheHold = inTheHold(environment);
  }

  private static long inTheHold(TestEnvironment environment) {
    assertThat(environment.run("plan", "short", "--json")).isZero();
    Matcher hold = HOLD.matcher(environment.out());
    assertThat(hold.find()).as(environment.out()).isTrue();
    return Long.parseLong(hold.group(1)) + TestEnvironment.FORMAT.sampleRate() * 3 / 2;
  }

  @BeforeEach
  void worlds() throws IOException {
    first = new TestEnvironment(Files.createDirectory(folder.resolve("a")));
    first.ownRoutine("short.yaml", TestEnvironment.SHORT);
    second = new TestEnvironment(Files.createDirectory(folder.resolve("b")));
    second.with("XDG_RUNTIME_DIR", folder.resolve("a/run").toString());
  }

  /** What the second terminal says to a command: its exit code, and all that is written. */
  private String says(String... command) {
    int code = second.run(command);
    return code + " " + second.out() + second.err();
  }

  /**
   * Plays the short routine; one thing happens a second and a half into its hold, one after each
   * reply.
   */
  private void play(HookedSink.Hook inHold, HookedSink.Hook onDrain) {
    first.speaking(
        format ->
            new HookedSink(
                new FakeSink(TestEnvironment.FORMAT),
                inTheHold,
                () -> {
                  awaitServer();
                  inHold.run();
                },
                onDrain));
    said.add(String.valueOf(first.run("short")));
    first.assertWritten("", "");
  }

  /** It comes up beside the first words. */
  private void awaitServer() {
    Waiting.until("a session that answers", () -> !says("status").startsWith("1"));
  }

  @Test
  void withoutASessionThereIsNothingToCommand() throws IOException {
    assertThat(says("pause")).isEqualTo("1 " + NONE);
    assertThat(says("status")).isEqualTo("1 " + NONE);
    assertThat(says("status", "--json")).isEqualTo("1 {\"running\":false}\n");
    second.assertNothingHeard();
    assertThat(folder.resolve("a/run/backtalk")).isEmptyDirectory();
  }

  @Test
  void aSecondTerminalPausesAndResumesIt() throws Exception {
    List<String> replies = new ArrayList<>();
    play(
        () -> said.add(says("pause")),
        () -> {
          replies.add("");
          if (replies.size() == 1) {
            said.add(says("status"));
            said.add(says("resume"));
          }
        });
    assertThat(said.get(0)).isEqualTo("0 ");
    assertThat(said.get(1)).matches("0 Child's pose · paused · 0:\\d\\d left\n");
    assertThat(said.subList(2, said.size())).containsExactly("0 ", "0");
    assertThat(says("pause")).isEqualTo("1 " + NONE);
  }

  @Test
  void aSecondTerminalEndsIt() {
    play(() -> said.add(says("stop")), () -> {});
    assertThat(said).containsExactly("0 ", "130");
  }

  @Test
  void tellsWhereItIs() {
    play(
        () -> {
          said.add(says("status"));
          said.add(says("status", "--json"));
        },
        () -> {});
    assertThat(said.get(0)).matches("0 Child's pose · hold 4 s · 0:\\d\\d left\n");
    assertThat(said.get(1))
        .matches(
            "0 \\{\"running\":true,\"state\":\"playing\",\"routine\":\"short\","
                + "\"routineName\":\"A short one\",\"phase\":\"hold\",\"stretch\":\"childs-pose\","
                + "\"stretchName\":\"Child's pose\",\"side\":null,\"repetition\":1,"
                + "\"repetitions\":1,\"set\":1,\"sets\":1,\"drawing\":null,\"secondsLeft\":4,"
                + "\"sessionSecondsLeft\":\\d+,\"secondsWhole\":5,\"said\":\"Hold.\",\"needs\":\\[\\],"
                + "\"nextStretchName\":null,\"nextSide\":null,\"nextRepetition\":null,"
                + "\"byAnotherVoice\":0,\"text\":\"Child's pose · hold 4 s · 0:\\d\\d"
                + " left\"}\n");
    assertThat(said.get(2)).isEqualTo("0");
  }

  /** The hold stays as long as it is; what comes after it is no other repetition any more. */
  @Test
  void tellsWhatComesNextAlsoWhereThatWasDecidedInTheHold() throws IOException {
    first.ownRoutine(
        "short.yaml",
        TestEnvironment.SHORT
            .replace("hold: 5s", "hold: 60s")
            .replace("repeat: 1", "repeat: until tired"));
    // A session that plays says first how to end it: so its holds come later than a plan's.
    long hold = inTheHold(first) + 20L * TestEnvironment.FORMAT.sampleRate();
    HookedSink.Hook nothing = () -> {};
    first.speaking(
        format ->
            new HookedSink(
                new HookedSink(
                    new FakeSink(TestEnvironment.FORMAT),
                    hold,
                    () -> {
                      awaitServer();
                      said.add(says("status", "--json"));
                      said.add(says("enough"));
                    },
                    nothing),
                hold + TestEnvironment.FORMAT.sampleRate(),
                () -> said.add(says("status", "--json")),
                nothing));
    assertThat(first.run("short")).isZero();

    assertThat(said.get(0))
        .contains("\"nextStretchName\":\"Child's pose\"", "\"nextRepetition\":2");
    assertThat(said.get(2)).contains("\"phase\":\"hold\"", "\"nextStretchName\":null");
  }

  @Test
  void aSecondOneDoesNotTalkOverTheFirst() {
    play(
        () -> {
          said.add(says());
          second.assertNothingHeard();
          said.add(says("start", "six-stretches"));
          second.assertNothingHeard();
          said.add(says("start", "no-such-routine"));
          said.add(says("--no-such-option"));
          second.assertNothingHeard();
        },
        () -> {});
    assertThat(said.subList(0, 3)).containsExactly("3 " + ALREADY, "3 " + ALREADY, "3 " + ALREADY);
    assertThat(said.get(3)).startsWith("2 ");
    assertThat(said.get(4)).isEqualTo("0");
  }

  /** As from a launcher and from a timer, which have not the same environment. */
  @Test
  void fromAnotherEnvironmentItIsTheSameSession() throws Exception {
    second = first.beside();
    second.with("XDG_RUNTIME_DIR", Files.createDirectory(folder.resolve("other")).toString());
    play(
        () -> {
          said.add(says());
          second.assertNothingHeard();
          said.add(says("status"));
          said.add(says("stop"));
        },
        () -> {});
    assertThat(said.get(0)).isEqualTo("3 " + ALREADY);
    assertThat(said.get(1)).startsWith("0 Child's pose");
    assertThat(said.subList(2, said.size())).containsExactly("0 ", "130");
  }

  /** What "start" says is there, "status" does not deny. */
  @Test
  void whileOneHoldsTheRightNoneSaysThatThereIsNone() throws Exception {
    OneSession mute = OneSession.take(first.environment());
    try {
      assertThat(says()).isEqualTo("3 " + ALREADY);
      assertThat(says("status")).isEqualTo("1 The session does not respond.\n");
    } finally {
      mute.release();
    }
    assertThat(says("status")).isEqualTo("1 " + NONE);
  }

  @Test
  void afterOneTheNextMayStart() throws IOException {
    play(() -> {}, () -> {});
    play(() -> {}, () -> {});
    assertThat(said).containsExactly("0", "0");
    first.assertNothingLeftIn(folder.resolve("a/run/backtalk"), "session.lock");
  }

  @Test
  void withoutAFolderItPlaysAllTheSameAndSaysSo() throws IOException {
    Path file = Files.createFile(folder.resolve("a/tmp"));
    String temporary = System.setProperty("java.io.tmpdir", file.toString());
    try {
      first.with("XDG_RUNTIME_DIR", file.toString());
      assertThat(first.run("short")).isZero();
    } finally {
      System.setProperty("java.io.tmpdir", temporary);
    }
    assertThat(first.heard().frames()).isPositive();
    first.assertWritten(
        "",
        "The folder "
            + file.resolve("backtalk-" + System.getProperty("user.name"))
            + " cannot be created. Other terminals cannot control this session, or see that it is"
            + " running.\n");
  }

  @Test
  void noRoutineIsCalledLikeACommand() {
    assertThat(TestEnvironment.builtInRoutines().split(", ", -1))
        .doesNotContainAnyElementsOf(Requests.commands().keySet());
  }
}
