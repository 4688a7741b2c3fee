package backtalk.live;

import static org.assertj.core.api.Assertions.assertThat;

import backtalk.Waiting;
import backtalk.app.TestEnvironment;
import backtalk.audio.sink.AudioSink.SinkUnavailableException;
import backtalk.audio.sink.FakeSink;
import backtalk.cli.Setups;
import backtalk.live.status.StatusLine;
import backtalk.script.Line;
import backtalk.session.Command;
import backtalk.session.Director;
import backtalk.session.Player.Outcome;
import backtalk.session.PlayerListener;
import backtalk.setup.Environment;
import backtalk.setup.SessionResources;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A session that is looked at, on a computer without a sound output at first. */
@Timeout(60)
class SessionRunTest {

  @TempDir private Path folder;
  private TestEnvironment computer;
  private final FakeSink sink = new FakeSink(TestEnvironment.FORMAT);
  private int looks;

  @BeforeEach
  void computer() throws IOException {
    computer = new TestEnvironment(folder);
    computer.ownRoutine("short.yaml", TestEnvironment.SHORT);
    computer.config("voice: kevin16\nroutine: short\n");
    computer.speaking(
        format -> {
          looks++;
          if (looks < 3) {
            throw new SinkUnavailableException("There is no sound output.");
          }
          return sink;
        });
  }

  private Outcome play(Looking window) throws Exception {
    Environment environment = computer.environment();
    try (OneSession one = OneSession.begin(environment)) {
      return new SessionRun(Setups.of(environment), one, window).play(Optional.empty());
    }
  }

  @Test
  void itWaitsAndBeginsWhenThereIsSound() throws Exception {
    Looking window = new Looking(List.of());
    assertThat(play(window)).isEqualTo(Outcome.FINISHED);
    assertThat(window.told).containsExactly("There is no sound output.", "back");
    assertThat(looks).isEqualTo(3);
    FakeSink whole = new FakeSink(TestEnvironment.FORMAT);
    computer.speaking(format -> whole);
    assertThat(play(new Looking(List.of()))).isEqualTo(Outcome.FINISHED);
    assertThat(sink.captured()).as("from the first word on").isEqualTo(whole.captured());
    computer.assertNothingLeftIn(computer.path("."));
  }

  /** By the ways that there are: a window has its own use for Enter, and an ear may be off. */
  @ParameterizedTest
  @CsvSource({"auto, 'Say enough, or press E, when you'", "off, 'Press E when you'"})
  void itTellsHowToEndAnOpenHold(String mic, String words) throws Exception {
    computer.ownRoutine(
        "short.yaml", TestEnvironment.SHORT.replace("hold: 5s", "hold: as long as comfortable"));
    computer.config("voice: kevin16\nroutine: short\nmic: " + mic + "\n");
    Looking window = new Looking(List.of(Command.STOP));
    play(window);

    assertThat(window.planned).filteredOn(text -> text.startsWith(words)).hasSize(1);
  }

  @Test
  void itCanBeEndedMeanwhile() throws Exception {
    assertThat(play(new Looking(List.of(Command.STOP)))).isEqualTo(Outcome.STOPPED);
    assertThat(sink.captured().frames()).isZero();
    computer.assertNothingLeftIn(computer.path("."));
  }

  @Test
  void itIsWrittenToAFileIfThePersonWantsThat() throws Exception {
    Looking window = new Looking(List.of(Command.QUIT));
    window.wantsFile = true;
    assertThat(play(window)).isEqualTo(Outcome.FINISHED);
    assertThat(sink.captured().frames()).isZero();
    assertThat(computer.path("short.wav")).isNotEmptyFile();
    assertThat(window.told).last().asString().endsWith("short.wav");
  }

  /** What a command has made useless is made to its end, and kept for the next session. */
  @AfterEach
  void nothingIsWrittenAnyMore() {
    Waiting.until(
        "the end of arranging",
        () ->
            Thread.getAllStackTraces().keySet().stream()
                .noneMatch(thread -> thread.getName().equals("arranger")));
  }

  /** A window's part of it; what is asked for is asked when there is no sound. */
  private static final class Looking implements Onlooker {

    private final List<Command> asked;
    private final List<String> told = new ArrayList<>();
    private final List<String> planned = new ArrayList<>();
    private boolean wantsFile;

    Looking(List<Command> asked) {
      this.asked = asked;
    }

    @Override
    public PlayerListener watch(
        SessionResources resources, StatusLine course, Director director, Consumer<Command> to) {
      resources
          .plan()
          .segments()
          .flatMap(segment -> segment.cues().stream())
          .filter(cue -> cue.message() instanceof Line)
          .map(cue -> resources.narrator().utter(cue.message()).text())
          .forEach(planned::add);
      return new PlayerListener() {
        @Override
        public void soundLost(String why) {
          told.add(why);
          asked.forEach(to);
        }

        @Override
        public void soundBack() {
          told.add("back");
        }
      };
    }

    @Override
    public void note(String why) {
      told.add(why);
    }

    @Override
    public void remark(String text) {
      told.add(text);
    }

    @Override
    public Asker asker(Asker otherwise) {
      return Asker.NOBODY;
    }

    @Override
    public boolean show() {
      return true;
    }

    @Override
    public boolean canWaitForSound() {
      return true;
    }

    @Override
    public boolean wantsFile() {
      return wantsFile;
    }
  }
}
