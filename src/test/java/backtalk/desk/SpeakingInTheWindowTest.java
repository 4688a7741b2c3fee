package backtalk.desk;

import static org.assertj.core.api.Assertions.assertThat;

import backtalk.app.TestEnvironment;
import backtalk.cli.Setups;
import backtalk.setup.TaughtVoiceFile;
import backtalk.studio.ObedientSpeaker;
import backtalk.window.pages.Booth;
import backtalk.window.pages.RecordingOffer;
import backtalk.window.pages.RecordingOffer.RecordingWish;
import backtalk.window.pages.Sheet;
import backtalk.window.pages.WindowBackend.Reply;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A voice is recorded, and the ear taught, on the window's page for it. */
@Timeout(60)
class SpeakingInTheWindowTest {

  @TempDir private Path folder;
  private final ObedientSpeaker speaker = new ObedientSpeaker();
  private TestEnvironment computer;
  private ProgramBackend program;

  @BeforeEach
  void program() throws IOException {
    computer = new TestEnvironment(folder).hearing(speaker.microphone());
    computer.ownRoutine("short.yaml", TestEnvironment.SHORT);
    computer.config("routine: short\nvoice: kevin16\n");
    program = new ProgramBackend(Setups.of(computer.environment()), () -> {});
  }

  /** The page, and somebody before it: says what is asked for, and presses what a test wants. */
  private final class Page implements Booth {

    final List<BoothScene> scenes = new ArrayList<>();
    final List<Double> levels = new ArrayList<>();
    private final Deque<String> presses = new ArrayDeque<>();
    private Runnable then = () -> {};

    /** One after the other, each when it is waited for; "!" before one that does not wait. */
    Page(String... presses) {
      this.presses.addAll(List.of(presses));
    }

    @Override
    public void show(BoothScene scene) {
      scenes.add(scene);
      if (scene.state().equals("Speak now")) {
        speaker.saySentence(scene.words());
      } else if (scene.state().startsWith("Say it")) {
        speaker.sayWord(scene.words());
      } else if (scene.state().startsWith("Be quiet")) {
        speaker.sayWord("");
      }
      if (hasAnswer() && scene.isListening()) {
        then.run();
      }
    }

    @Override
    public void level(double part, String warning) {
      levels.add(part);
    }

    @Override
    public boolean hasAnswer() {
      return !presses.isEmpty() && presses.element().startsWith("!");
    }

    @Override
    public String answer() {
      return presses.remove().replace("!", "");
    }

    @Override
    public void whenAnswered(Runnable what) {
      then = what;
    }

    /** What can be pressed in the last scene of this state. */
    String offered(String state) {
      return last(state).answers().stream()
          .filter(BoothAnswer::isOffered)
          .map(BoothAnswer::id)
          .collect(Collectors.joining(" "));
    }

    BoothScene last(String state) {
      return scenes.stream()
          .filter(scene -> scene.state().equals(state))
          .reduce((one, next) -> next)
          .orElseThrow();
    }
  }

  private List<String> index() throws IOException {
    return Files.readAllLines(folder.resolve("config/backtalk/voices/anna/index.csv"));
  }

  private static RecordingWish anna(boolean aloud) {
    return new RecordingWish("Anna", List.of("short"), aloud);
  }

  @Test
  void theRoutinesAndTheVoicesThatWereBegunAreOffered() {
    assertThat(program.recording().usual()).isEqualTo("short");
    assertThat(program.recording().voices()).isEmpty();
    program.record(anna(false), new Page("KEEP", "STOP", "STOP"));

    RecordingOffer offer = program.recording();
    assertThat(offer.voices()).containsExactly(new Sheet.Option("anna", "anna"));
    assertThat(offer.routines()).contains(new Sheet.Option("short", "A short one"));
  }

  @Test
  void eachSentenceIsShownSpokenRecordedPlayedBackAndKept() throws Exception {
    Page page = new Page("KEEP", "LISTEN", "HEAR", "KEEP", "STOP", "USE");
    Reply reply = program.record(anna(true), page);

    assertThat(reply.isGood()).isTrue();
    assertThat(reply.text())
        .matches("2 of \\d+ sentences are recorded\\. \\d+ to go: about \\d+ minutes\\.");
    assertThat(index()).containsExactly("text,file", "Two.,two.wav", "One.,one.wav");
    assertThat(computer.configFile()).content().contains("voice: anna\n");
    // Three prompts and takes, and what was asked for once more.
    assertThat(computer.allHeard()).hasSize(3 + 3 + 2);
    Booth.BoothScene speak = page.scenes.get(1);
    assertThat(speak.title()).isEqualTo("The voice Anna");
    assertThat(speak.words()).isEqualTo("Two.");
    assertThat(speak.isListening()).isTrue();
    assertThat(speak.progress())
        .matches("0 of \\d+ sentences are recorded\\. \\d+ to go: about .*");
    assertThat(page.offered("Speak now")).isEqualTo("AGAIN BACK SKIP STOP");
    assertThat(page.offered("Keep it?")).isEqualTo("KEEP AGAIN LISTEN HEAR BACK SKIP STOP");
    assertThat(page.last("Keep it?").note()).startsWith("Good: 0.");
    assertThat(page.levels).anyMatch(level -> level > 0.5).anyMatch(level -> level < 0.3);
  }

  @Test
  void itGoesOnWhereItWasLeft() throws Exception {
    program.record(anna(false), new Page("KEEP", "BACK", "SKIP", "SKIP", "STOP", "STOP"));
    // From One back to Two, which is recorded already; then both are skipped.
    assertThat(speaker.asked()).startsWith("Two.", "One.", "Two.", "One.").hasSize(5);
    speaker.asked().clear();

    program.record(anna(false), new Page("STOP", "STOP"));
    assertThat(speaker.asked()).containsExactly("One.");
    assertThat(index()).containsExactly("text,file", "Two.,two.wav");
  }

  @Test
  void whatIsWrongWithARecordingIsToldAndNothingCanBeKeptWhereNothingWasHeard() {
    speaker.loud(1.8, 0.0, 0.01, 0.3);
    Page page = new Page("AGAIN", "AGAIN", "AGAIN", "STOP");
    program.record(anna(false), page);

    assertThat(page.scenes.stream().map(Booth.BoothScene::note).distinct())
        .contains(
            "Too loud: it is clipped. Move away from the microphone, or turn it down.",
            "Nothing was heard. Is the microphone switched on, and the right one?",
            "Too soft. Come closer to the microphone, or turn it up.");
    assertThat(speaker.asked()).containsExactly("Two.", "Two.", "Two.", "Two.");
    Booth.BoothScene silent =
        page.scenes.stream()
            .filter(scene -> scene.note().startsWith("Nothing was heard"))
            .findFirst()
            .orElseThrow();
    assertThat(silent.answers())
        .filteredOn(answer -> !answer.isOffered())
        .extracting(Booth.BoothAnswer::id)
        .containsExactly("KEEP", "LISTEN");
  }

  /** Nobody has to wait until a sentence was spoken, or a silence has lasted. */
  @Test
  void itCanBeLeftWhileItSpeaksOrListens() {
    Page page = new Page("!SKIP", "!STOP");
    Reply reply = program.record(anna(true), page);

    assertThat(reply.text()).matches("0 of \\d+ sentences are recorded\\. .*");
    assertThat(speaker.asked()).isEmpty();
  }

  @Test
  void aMicrophoneThatGoesIsTold() {
    speaker.loud(-1.0);
    assertThat(program.record(anna(false), new Page()))
        .isEqualTo(new Reply(false, "The microphone has gone. What was kept is recorded."));
  }

  @Test
  void theEarIsTaughtAndForgets() throws Exception {
    Page page = new Page();
    Reply reply = program.teach(page);

    assertThat(reply.isGood()).as(reply.text()).isTrue();
    assertThat(reply.text())
        .matches("Backtalk knows now how you say \\d+ words\\. No sound is kept\\.");
    assertThat(page.scenes.get(1).progress()).matches("1 of \\d+");
    assertThat(page.scenes.get(2).state()).isEqualTo("Say it again now");
    TaughtVoiceFile file = new TaughtVoiceFile(computer.environment());
    assertThat(file.read().isNobody()).isFalse();

    assertThat(program.forget()).isEqualTo(new Reply(true, "What your voice taught is deleted."));
    assertThat(file.read().isNobody()).isTrue();
  }

  @Test
  void whatWasTaughtUntilSomebodyLeavesIsNotKept() {
    Page page = new Page("!STOP");
    assertThat(program.teach(page)).isEqualTo(new Reply(true, "Nothing was kept."));
  }

  @Test
  void theButtonsStandWhereTheyBelong() {
    List<Sheet.SheetRow> rows =
        program.settings("").sections().stream()
            .flatMap(section -> section.rows().stream())
            .toList();
    assertThat(rows.stream().filter(Sheet.Doing.class::isInstance))
        .extracting(row -> ((Sheet.Doing) row).deed())
        .containsExactly(Sheet.Deed.REMIND, Sheet.Deed.RECORD, Sheet.Deed.TEACH, Sheet.Deed.FORGET);
  }
}
