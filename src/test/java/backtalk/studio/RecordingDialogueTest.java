package backtalk.studio;

import static org.assertj.core.api.Assertions.assertThat;

import backtalk.app.TestEnvironment;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Somebody records a voice: what they see, say and type. */
@Timeout(60)
class RecordingDialogueTest {

  @TempDir private Path folder;
  private final ObedientSpeaker speaker = new ObedientSpeaker();
  private TestEnvironment computer;
  private StringWriter screen = new StringWriter();

  @BeforeEach
  void computer() throws IOException {
    computer = new TestEnvironment(folder).hearing(speaker.microphone());
    computer.ownRoutine("short.yaml", TestEnvironment.SHORT);
  }

  /** Whenever a sentence is asked for, it is said. */
  private int record(String typed, String... arguments) {
    speaker.asked().clear();
    screen =
        new ObedientSpeaker.Screen(
            "  (\\S.*)\\R  Speak now\\.\\R", asked -> speaker.saySentence(asked.group(1)));
    return computer
        .typing(typed)
        .shownOn(screen)
        .run(
            Stream.concat(Stream.of("voices", "record"), Stream.of(arguments))
                .toArray(String[]::new));
  }

  private Path voices() {
    return folder.resolve("config/backtalk/voices");
  }

  private List<String> index() throws IOException {
    return Files.readAllLines(voices().resolve("anna/index.csv"));
  }

  @Test
  void eachSentenceIsShownSpokenRecordedAndPlayedBack() throws Exception {
    assertThat(record("\n\nq\n", "Anna", "short")).as(computer.err()).isZero();

    assertThat(speaker.asked()).startsWith("Two.", "One.", "Hold.");
    assertThat(screen.toString())
        .matches("(?s)0 of \\d+ sentences are recorded. \\d+ to go: about \\d+ minutes\\..*")
        .contains(
            """
              Speak now.
              0.6 seconds.
              Enter keeps it; a again, l listen, h hear the sentence, b back, s\
            """)
        .contains("2 of ")
        .contains("To be led by this voice: backtalk config set voice anna\n");
    assertThat(index()).containsExactly("text,file", "Two.,two.wav", "One.,one.wav");
    assertThat(voices().resolve("anna/two.wav")).exists();
    // Each was spoken by the spare voice and played back, the third as well.
    assertThat(computer.allHeard()).hasSize(6);
    assertThat(voices().resolve("anna.yaml"))
        .content()
        .contains("engine: recorded\nvoice: anna\npace: 130\n");
  }

  @Test
  void itGoesOnWhereItWasLeftAndAsksForNothingElse() throws Exception {
    record("\n\nq\n", "anna", "short", "--quiet");
    record("\nq\n", "anna", "short", "--quiet");

    assertThat(screen.toString()).containsPattern("2 of \\d+ sentences are recorded\\. ");
    assertThat(speaker.asked()).hasSize(2).doesNotContain("Two.", "One.");
    assertThat(index()).hasSize(4);
  }

  @Test
  void aSentenceThatWasChangedIsAskedForAgainAndNothingElse() throws Exception {
    record("\n".repeat(200), "anna", "short", "--quiet");
    assertThat(screen.toString()).contains("All of it is recorded.");
    computer.ownRoutine("short.yaml", TestEnvironment.SHORT.replace("Sit back", "Slowly sit back"));

    assertThat(record("\n\n\n", "anna", "short", "--quiet")).isZero();

    assertThat(speaker.asked()).containsExactly("Slowly sit back on your heels.");
    record("", "anna", "short");
    assertThat(screen.toString()).contains("Nothing is missing.");
  }

  @Test
  void againBackListenSkipAndStop() throws Exception {
    record("a\n\nb\nwhat\nl\n\ns\nstop\n", "anna", "short", "--quiet");

    // Two is said twice; from One it goes back to Two; One is skipped.
    assertThat(speaker.asked())
        .containsExactly("Two.", "Two.", "One.", "Two.", "One.", speaker.asked().get(5));
    assertThat(index()).containsExactly("text,file", "Two.,two.wav");
    assertThat(computer.allHeard()).hasSize(1);
  }

  @Test
  void whatIsNotGoodIsNotKeptUnlessTheyWantTo() throws Exception {
    speaker.loud(1.8, 0.0, 0.01, 0.3);
    record("\n\nk\nq\n", "anna", "short", "--quiet");

    assertThat(screen.toString())
        .contains("Too loud: it is clipped. Move away from the microphone, or turn it down.\n")
        .contains("Nothing was heard. Is the microphone switched on, and the right one?\n")
        .contains("Too soft. Come closer to the microphone, or turn it up.\n")
        .contains("Enter records it again; k keep, a again");
    assertThat(speaker.asked()).startsWith("Two.", "Two.", "Two.", "One.");
    assertThat(index()).containsExactly("text,file", "Two.,two.wav");
  }

  @Test
  void aMicrophoneThatGoesTakesNothingWithIt() throws Exception {
    speaker.loud(0.3, -1.0);
    assertThat(record("\n\n", "anna", "short", "--quiet")).isEqualTo(2);

    assertThat(computer.err()).isEqualTo("The microphone has gone. What was kept is recorded.\n");
    assertThat(index()).containsExactly("text,file", "Two.,two.wav");
  }

  @Test
  void aVoiceThatIsNoRecordedOneIsLeftAlone() {
    assertThat(record("", "kevin16", "short")).isEqualTo(2);
    assertThat(computer.err()).isEqualTo("The voice kevin16 is not a recorded one.\n");
    assertThat(record("", "!!", "short")).isEqualTo(2);
    assertThat(computer.err())
        .isEqualTo("\"!!\" cannot be the name of a voice: take a word such as anna.\n");
  }

  @Test
  void itsPaceIsMeasured() throws Exception {
    record("\n".repeat(30) + "q\n", "anna", "short", "--quiet");

    String text = Files.readString(voices().resolve("anna.yaml"));
    Matcher pace = Pattern.compile("pace: (\\d+)\n").matcher(text);
    assertThat(pace.find()).isTrue();
    assertThat(Integer.parseInt(pace.group(1))).isBetween(115, 145);
  }
}
