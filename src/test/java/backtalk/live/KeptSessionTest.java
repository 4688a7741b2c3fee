package backtalk.live;

import static org.assertj.core.api.Assertions.assertThat;

import backtalk.Waiting;
import backtalk.app.TestEnvironment;
import backtalk.audio.PcmFormat;
import backtalk.audio.sink.AudioSink;
import backtalk.audio.sink.FakeSink;
import backtalk.cli.Cli;
import backtalk.journal.Ending;
import backtalk.journal.Journal;
import backtalk.journal.SessionRecord;
import backtalk.live.HookedSink.Hook;
import backtalk.setup.FakeEars;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Whole sessions, and what is kept of them: cut off, gone on with, skipped, and with pain. */
@Tag("slow")
class KeptSessionTest {

  private static final String SIDED =
      TestEnvironment.SHORT
          .replace("id: short", "id: sided")
          .replace("on your heels", "on your {side} heel")
          .replace("hold: 5s", "hold: 10s")
          .replace("sides: none", "sides: each");

  @TempDir private Path folder;
  private TestEnvironment environment;
  private TestEnvironment other;

  @BeforeEach
  void environment() throws IOException {
    environment = new TestEnvironment(folder);
    other = environment.beside();
    environment.ownRoutine("sided.yaml", SIDED);
  }

  /** Plays it, and something happens after so many seconds, and whenever it waits. */
  private int play(double seconds, Hook then, Hook onDrain) {
    environment.speaking(
        format ->
            new HookedSink(
                new FakeSink(format, format.sampleRate() * 12 / 100),
                (long) (seconds * format.sampleRate()),
                then,
                onDrain));
    return environment.run("start", "sided");
  }

  private void say(String command) {
    assertThat(other.run(command)).as(other.err()).isEqualTo(Cli.DONE);
  }

  private Path data(String name) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(path -> path.endsWith(name) && Files.isDirectory(path))
          .findFirst()
          .orElseThrow();
    }
  }

  private List<SessionRecord> kept() throws IOException {
    return Journal.in(data("journal"), Clock.systemUTC()).read().sessions();
  }

  /** How often something was said, in all sessions. */
  private int said(String words) throws IOException {
    int count = 0;
    try (Stream<Path> files = Files.list(data("timelines"))) {
      for (Path file : files.toList()) {
        count += Files.readString(file).split(Pattern.quote(words), -1).length - 1;
      }
    }
    return count;
  }

  private void breakOff() {
    int code =
        play(
            30,
            () -> {
              throw new IllegalStateException("the program breaks");
            },
            () -> {});
    assertThat(code).isNotZero();
  }

  @Test
  void oneThatBrokeIsGoneOnWithFromAnotherTerminal() throws Exception {
    breakOff();
    assertThat(kept()).extracting(SessionRecord::outcome).containsExactly(Ending.FAILED);

    assertThat(play(3, () -> say("resume"), () -> {})).as(environment.err()).isZero();

    assertThat(said("You stopped at child's pose")).isEqualTo(1);
    assertThat(said("Going on.")).isEqualTo(1);
    assertThat(said("Welcome")).isZero();
    assertThat(kept()).extracting(SessionRecord::outcome).containsExactly(Ending.FINISHED);
  }

  /** A hold is made longer on the left; then the session breaks in it, or on the other side. */
  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void whatWasMadeLongerIsLongerWhenItIsGoneOnWith(boolean inTheSameHold) throws Exception {
    double left = holdStarts().get(0);
    double breaks = inTheSameHold ? left + 8 : holdStarts().get(1) + 5 + 8;
    environment.speaking(
        format -> {
          FakeSink speakers = new FakeSink(format, format.sampleRate() * 12 / 100);
          AudioSink longer =
              new HookedSink(speakers, frame(left + 2, format), () -> say("longer"), () -> {});
          Hook fault =
              () -> {
                throw new IllegalStateException("the program breaks");
              };
          return new HookedSink(longer, frame(breaks, format), fault, () -> {});
        });
    assertThat(environment.run("start", "sided")).isNotZero();
    assertThat(said("Five seconds longer")).isEqualTo(1);

    assertThat(play(3, () -> say("resume"), () -> {})).as(environment.err()).isZero();

    assertThat(kept()).hasSize(1);
    List<String> held =
        journal().stream()
            .filter(line -> line.contains("\"event\":\"held\""))
            .map(line -> line.replaceAll(".*\"side\":\"(\\w+)\".*\"seconds\":([^}]+)}.*", "$1 $2"))
            .toList();
    assertThat(held).containsExactly("left 15", "right 15");
    assertThat(kept().get(0).outcome()).isEqualTo(Ending.FINISHED);
  }

  private static long frame(double seconds, PcmFormat format) {
    return (long) (seconds * format.sampleRate());
  }

  /** When the holds begin, in seconds, in a session that nobody interrupts. */
  private List<Double> holdStarts() {
    assertThat(environment.run("plan", "sided", "--json")).isZero();
    JsonNode timeline = JsonMapper.shared().readTree(environment.out());
    double rate = timeline.get("sampleRate").asDouble();
    return timeline
        .get("segments")
        .valueStream()
        .filter(segment -> segment.get("kind").asString().equals("hold"))
        .map(segment -> segment.get("start").asLong() / rate)
        .toList();
  }

  private List<String> journal() throws IOException {
    try (Stream<Path> files = Files.list(data("journal"))) {
      Path file = files.filter(path -> path.toString().endsWith(".jsonl")).findAny().orElseThrow();
      return Files.readAllLines(file);
    }
  }

  @Test
  void oneThatBrokeIsGoneOnWithByVoice() throws Exception {
    breakOff();
    FakeEars ears = new FakeEars();
    environment.hearing(ears);
    environment.config("mic: on\n");

    Hook say =
        () -> {
          awaitMoreHeard(ears, 1); // an ear comes later than its microphone, which is read before
          ears.source.say(FakeEars.RESUME);
          awaitMoreHeard(ears, 2);
        };
    assertThat(play(9, say, () -> {})).as(environment.err()).isZero();

    assertThat(said("Say continue, or press space; starting over in ten seconds.")).isEqualTo(1);
    assertThat(said("Going on.")).isEqualTo(1);
    assertThat(kept()).extracting(SessionRecord::outcome).containsExactly(Ending.FINISHED);
  }

  /** Says nothing until the ear has heard so many blocks more. */
  private static void awaitMoreHeard(FakeEars ears, int blocks) {
    int enough = ears.heardBlocks.get() + blocks;
    Waiting.until(
        "an ear that hears",
        () -> {
          if (ears.source.isReadToTheEnd()) {
            ears.source.say((short) 1);
          }
          return ears.heardBlocks.get() >= enough;
        });
  }

  @Test
  void filesThatAreDeletedMeanwhileCostNothing() throws Exception {
    Path config = environment.config("keep-changes: ask\n");
    Path routine = environment.ownRoutine("sided.yaml", SIDED);
    Hook delete =
        () -> {
          Files.delete(config);
          Files.delete(routine);
        };
    assertThat(play(20, delete, () -> {})).as(environment.err()).isZero();

    assertThat(environment.err()).isEmpty();
    assertThat(said("Welcome")).isEqualTo(1);
    assertThat(kept()).extracting(SessionRecord::outcome).containsExactly(Ending.FINISHED);
    assertThat(kept().get(0).holds()).isEqualTo(2);
    assertThat(environment.run("start", "sided")).isEqualTo(2);
    assertThat(environment.err()).contains("sided");
  }

  /**
   * Where the stretch is one of another routine too, the change is kept; else that is told last.
   */
  @ParameterizedTest
  @ValueSource(strings = {"childs-pose", "own-pose"})
  void aChangeInDeletedFilesIsKeptOrToldAtTheEnd(String id) throws Exception {
    Path config = environment.config("keep-changes: always\n");
    Path routine = environment.ownRoutine("sided.yaml", SIDED.replace("childs-pose", id));
    double hold = holdStarts().get(0);
    Hook longer =
        () -> {
          Files.delete(routine);
          Files.delete(config);
          say("longer");
          assertThat(environment.err()).isEmpty();
        };
    assertThat(play(hold + 2, longer, () -> {})).isZero();

    if (id.equals("own-pose")) {
      assertThat(environment.err()).contains("own-pose");
      assertThat(config).doesNotExist();
    } else {
      assertThat(environment.err()).isEmpty();
      assertThat(config).content().contains("childs-pose: 15s");
    }
    assertThat(kept()).extracting(SessionRecord::outcome).containsExactly(Ending.FINISHED);
  }

  @Test
  void withoutAnAnswerAnotherBegins() throws Exception {
    breakOff();

    assertThat(play(1, () -> {}, () -> {})).as(environment.err()).isZero();

    assertThat(said("You stopped at child's pose")).isEqualTo(1);
    assertThat(said("Welcome")).isEqualTo(2);
    assertThat(kept())
        .extracting(SessionRecord::outcome)
        .containsExactlyInAnyOrder(Ending.FAILED, Ending.FINISHED);
    assertThat(play(1, () -> {}, () -> {})).isZero();
    assertThat(said("You stopped at")).isEqualTo(1);
  }

  @Test
  void whatIsSkippedIsLeftOutAndMakesNoDay() throws Exception {
    assertThat(play(20, () -> say("next"), () -> {})).isZero();

    assertThat(kept()).extracting(SessionRecord::outcome).containsExactly(Ending.LEFT_OUT);
    assertThat(environment.run("history")).isZero();
    assertThat(environment.out()).contains("No sessions yet");
    assertThat(environment.run("history", "--export", "csv")).isZero();
    assertThat(environment.out()).contains(",left-out,").containsPattern("childs-pose,.*,1,0,");
  }

  @Test
  void whatHurtIsShown() throws Exception {
    AtomicBoolean went = new AtomicBoolean();
    assertThat(
            play(
                30,
                () -> say("pain"),
                () -> {
                  if (!went.getAndSet(true)) {
                    say("resume");
                  }
                }))
        .isZero();

    assertThat(kept().get(0).pains()).hasSize(1);
    assertThat(environment.run("history")).isZero();
    assertThat(environment.out()).containsPattern("Pain on \\d+ \\w+: Child's pose");
  }
}
