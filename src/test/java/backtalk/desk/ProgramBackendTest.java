package backtalk.desk;

import static org.assertj.core.api.Assertions.assertThat;

import backtalk.app.TestEnvironment;
import backtalk.cli.Setups;
import backtalk.live.OneSession;
import backtalk.window.pages.HistoryOverview;
import backtalk.window.pages.RoutineCard;
import backtalk.window.pages.Sheet;
import backtalk.window.pages.WindowBackend.Reply;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the program tells its window. */
class ProgramBackendTest {

  @TempDir private Path folder;
  private TestEnvironment environment;

  @BeforeEach
  void environment() throws IOException {
    environment = new TestEnvironment(folder);
    environment.ownRoutine("short.yaml", TestEnvironment.SHORT);
  }

  private ProgramBackend program() {
    return new ProgramBackend(Setups.of(environment.environment()));
  }

  @Test
  void theUsualRoutineIsTheFirst() throws IOException {
    environment.config("routine: short\n");
    List<RoutineCard> cards = program().routines();
    assertThat(cards.get(0))
        .isEqualTo(
            new RoutineCard(
                "short", "A short one", "1 stretch, about 1 min", "", Optional.empty()));
    assertThat(cards).extracting(RoutineCard::id).doesNotHaveDuplicates().contains("six-stretches");
  }

  @Test
  void aBrokenRoutineIsListedWithWhatIsWrong() throws IOException {
    environment.ownRoutine("broken.yaml", "format: 1\n");
    assertThat(program().routines())
        .filteredOn(card -> card.id().equals("broken.yaml"))
        .singleElement()
        .satisfies(card -> assertThat(card.problem().orElseThrow()).contains("broken.yaml"));
  }

  @Test
  void settingsAreThoseOfTheFileAndGoBackIntoIt() throws IOException {
    environment.config("# mine\nroutine: short # of an evening\nholds:\n  childs-pose: 45s\n");
    Sheet sheet = program().settings();
    assertThat(sheet.problem()).isEmpty();
    assertThat(sheet.sections())
        .extracting(Sheet.SheetSection::title)
        .containsExactly("The session", "The voice", "How long: A short one", "The window");
    assertThat(sheet.sections().get(2).rows())
        .containsExactly(
            new Sheet.Slide("holds.scale", "All holds", 1, 0.5, 2, 0.1, " ×", "", false),
            new Sheet.Slide("holds.childs-pose", "Child's pose", 45, 5, 120, 5, " s", "s", true));

    assertThat(program().set("holds.childs-pose", "30s"))
        .isEqualTo(new Reply(true, "holds.childs-pose: 45s → 30s"));
    assertThat(environment.configFile())
        .hasContent("# mine\nroutine: short # of an evening\nholds:\n  childs-pose: 30s\n");
    assertThat(program().unset("holds.childs-pose").isGood()).isTrue();
    assertThat(program().set("pace", "20").isGood()).isFalse();
    assertThat(Files.readString(environment.configFile()))
        .startsWith("# mine\nroutine: short # of an");
  }

  @Test
  void aBrokenConfigIsShownWhereItIsBroken() throws IOException {
    environment.config("volume: 60\npace: 20\n");
    Sheet sheet = program().settings();
    assertThat(sheet.sections()).isEmpty();
    assertThat(sheet.problem().orElseThrow())
        .contains(environment.configFile() + ", line 2, column 7 (pace)");
    assertThat(program().routines())
        .singleElement()
        .satisfies(card -> assertThat(card.problem().orElseThrow()).contains("line 2"));
  }

  @Test
  void theCheckUpTellsThatNothingCanSound() {
    environment.silent();
    assertThat(program().checkUp())
        .contains(
            "Sound output: PROBLEM. There is no sound output. Without a sound output, sessions are"
                + " written to a file.");
  }

  /** The lock is the real one, as another session holds it. */
  @Test
  void theCheckUpIsSilentBesideASession() throws Exception {
    try (OneSession playing = OneSession.take(environment.environment())) {
      assertThat(playing.isElsewhere()).isFalse();
      assertThat(program().checkUp())
          .contains("Sound output: OK. Not checked: a session is playing.");
    }
    environment.assertNothingHeard();
  }

  @Test
  void afterwardsItTellsWhatWasDone() {
    assertThat(program().done().title()).isEqualTo("No sessions yet");
    assertThat(environment.run("start", "short")).isZero();
    HistoryOverview done = program().done();
    assertThat(done.title()).isEqualTo("A short one, today");
    assertThat(done.stretches())
        .containsExactly(new HistoryOverview.StretchSummary("Child's pose", "1 hold, 0:05"));
    assertThat(done.total()).startsWith("In all 1 hold, 0:05 held, in ");
    assertThat(done.days()).containsExactly(LocalDate.of(2026, 11, 22));
    assertThat(done.streak()).isEmpty();
  }
}
