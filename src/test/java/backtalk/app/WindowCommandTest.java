package backtalk.app;

import static org.assertj.core.api.Assertions.assertThat;

import backtalk.audio.FakeSink;
import backtalk.window.Done;
import backtalk.window.Reply;
import backtalk.window.RoutineCard;
import backtalk.window.Sheet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The window's command where there is no screen, and what the program tells its window. */
@Timeout(120)
class WindowCommandTest {

  private static final String NO_SCREEN =
      "The window cannot be opened: there is no screen. Backtalk goes on without it.\n";

  @TempDir private Path folder;
  private TestWorld world;

  @BeforeEach
  void world() throws IOException {
    world = new TestWorld(folder);
    world.ownRoutine("short.yaml", TestWorld.SHORT);
  }

  private WindowProgram program() {
    return new WindowProgram(new Setup(world.world(), new Options()));
  }

  @Test
  void withoutAScreenTheSessionPlaysOn() {
    assertThat(world.run("start", "short")).isZero();
    long frames = world.heard().frames();
    assertThat(world.run("window", "--start", "short")).isZero();
    world.assertWritten("", NO_SCREEN);
    assertThat(world.heard().frames()).isEqualTo(frames);
  }

  @Test
  void startedByNoNameItIsTheUsualRoutine() throws IOException {
    world.config("routine: short\nwindow:\n  start-at-once: no\n");
    assertThat(world.run("window", "--start")).isZero();
    world.assertWritten("", NO_SCREEN);
    assertThat(world.heard().frames()).isPositive();
  }

  @Test
  void withoutAScreenThereIsNothingToChooseFrom() {
    assertThat(world.run("window", "--choose")).isEqualTo(2);
    world.assertWritten(
        "", NO_SCREEN + "Without a window there is backtalk list, start and config.\n");
  }

  @Test
  void theConfigMayWantToBeAskedFirst() throws IOException {
    world.config("window:\n  start-at-once: no\n");
    assertThat(world.run("window")).isEqualTo(2);
    assertThat(world.err()).startsWith(NO_SCREEN);
  }

  @Test
  void whatIsWrongIsToldAndSpoken() throws IOException {
    world.config("pace: 20\n");
    assertThat(world.run("window")).isEqualTo(2);
    assertThat(world.err()).contains(world.configFile() + ", line 1, column 7 (pace)");
    assertThat(world.heard().frames()).isPositive();
  }

  @Test
  void soIsAnErrorWhilePlaying() throws Exception {
    world.speakingFirst(
        format ->
            new WaitingSink(
                new FakeSink(format),
                () -> {
                  throw new StackOverflowError();
                }));
    assertThat(world.run("window", "--start", "short")).isEqualTo(1);
    assertThat(world.err())
        .endsWith(
            "Backtalk has a fault: java.lang.StackOverflowError. Please report it, with what you"
                + " did.\n");
    world.assertHeard("Backtalk has a fault, and has to stop. Please start it again.");
  }

  @Test
  void theUsualRoutineIsTheFirst() throws IOException {
    world.config("routine: short\n");
    List<RoutineCard> cards = program().routines();
    assertThat(cards.get(0))
        .isEqualTo(
            new RoutineCard(
                "short", "A short one", "1 stretch, about 1 min", "", Optional.empty()));
    assertThat(cards).extracting(RoutineCard::id).doesNotHaveDuplicates().contains("six-stretches");
  }

  @Test
  void aBrokenRoutineIsListedWithWhatIsWrong() throws IOException {
    world.ownRoutine("broken.yaml", "format: 1\n");
    assertThat(program().routines())
        .filteredOn(card -> card.id().equals("broken.yaml"))
        .singleElement()
        .satisfies(card -> assertThat(card.problem().orElseThrow()).contains("broken.yaml"));
  }

  @Test
  void settingsAreThoseOfTheFileAndGoBackIntoIt() throws IOException {
    world.config("# mine\nroutine: short # of an evening\nholds:\n  childs-pose: 45s\n");
    Sheet sheet = program().settings();
    assertThat(sheet.problem()).isEmpty();
    assertThat(sheet.sections())
        .extracting(Sheet.Section::title)
        .containsExactly("The session", "The voice", "How long: A short one", "The window");
    assertThat(sheet.sections().get(2).rows())
        .containsExactly(
            new Sheet.Slide("holds.scale", "All holds", 1, 0.5, 2, 0.1, " ×", "", false),
            new Sheet.Slide("holds.childs-pose", "Child's pose", 45, 5, 120, 5, " s", "s", true));

    assertThat(program().set("holds.childs-pose", "30s"))
        .isEqualTo(new Reply(true, "holds.childs-pose: 45s → 30s"));
    assertThat(world.configFile())
        .hasContent("# mine\nroutine: short # of an evening\nholds:\n  childs-pose: 30s\n");
    assertThat(program().unset("holds.childs-pose").isGood()).isTrue();
    assertThat(program().set("pace", "20").isGood()).isFalse();
    assertThat(Files.readString(world.configFile())).startsWith("# mine\nroutine: short # of an");
  }

  @Test
  void aBrokenConfigIsShownWhereItIsBroken() throws IOException {
    world.config("volume: 60\npace: 20\n");
    Sheet sheet = program().settings();
    assertThat(sheet.sections()).isEmpty();
    assertThat(sheet.problem().orElseThrow())
        .contains(world.configFile() + ", line 2, column 7 (pace)");
    assertThat(program().routines())
        .singleElement()
        .satisfies(card -> assertThat(card.problem().orElseThrow()).contains("line 2"));
  }

  @Test
  void afterwardsItTellsWhatWasDone() {
    assertThat(program().done().title()).isEqualTo("No sessions yet");
    assertThat(world.run("start", "short")).isZero();
    Done done = program().done();
    assertThat(done.title()).isEqualTo("A short one, today");
    assertThat(done.stretches()).containsExactly(new Done.Item("Child's pose", "1 hold, 0:05"));
    assertThat(done.total()).startsWith("In all 1 hold, 0:05 held, in ");
    assertThat(done.days()).containsExactly(LocalDate.of(2026, 11, 22));
    assertThat(done.streak()).isEmpty();
  }
}
