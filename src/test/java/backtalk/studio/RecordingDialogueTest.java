package backtalk.studio;

import static org.assertj.core.api.Assertions.assertThat;

import backtalk.app.TestEnvironment;
import backtalk.audio.AudioClip;
import backtalk.cli.Cli;
import backtalk.setup.Environment;
import backtalk.speech.recorded.Spoken;
import backtalk.words.SpokenLength;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
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

  private static final double PEAK = 0.3;
  private static final double ROOM = 0.0004;

  @TempDir private Path folder;
  private final SpeakingMicrophone microphone = new SpeakingMicrophone();
  private final List<String> asked = new ArrayList<>();
  private final Deque<Double> peaks = new ArrayDeque<>();
  private TestEnvironment computer;
  private Screen screen = new Screen();

  @BeforeEach
  void computer() throws IOException {
    computer = new TestEnvironment(folder).hearing(microphone);
    computer.ownRoutine("short.yaml", TestEnvironment.SHORT);
  }

  /** Whenever it asks for a sentence, that is said. */
  private final class Screen extends StringWriter {

    private static final Pattern ASKED = Pattern.compile("  (\\S.*)\n  Speak now\\.\n");
    private int seen;

    @Override
    public void write(String text, int from, int length) {
      super.write(text, from, length);
      Matcher matcher = ASKED.matcher(getBuffer());
      if (matcher.find(seen)) {
        seen = matcher.end();
        asked.add(matcher.group(1));
        double seconds =
            SpokenLength.of(matcher.group(1), SpokenLength.CALM, Duration.ZERO).toMillis() / 1000.0;
        double peak = peaks.isEmpty() ? PEAK : peaks.remove();
        if (peak < 0) {
          microphone.lose();
        } else {
          AudioClip words = Spoken.amid(0.4, Spoken.words(seconds, peak), 1.2);
          microphone.say(Spoken.inNoise(words, peak == 0 ? 0 : ROOM * peak / PEAK));
          microphone.say(Spoken.amid(8, Spoken.words(0, 0), 0));
        }
      }
    }
  }

  private int record(String typed, String... arguments) {
    screen = new Screen();
    asked.clear();
    Environment usual = computer.environment();
    Environment environment =
        new Environment(
            new StringReader(typed),
            new PrintWriter(screen, true),
            usual.err(),
            usual.variables(),
            usual.userFolders(),
            usual.home(),
            usual.workingFolder(),
            usual.spareFolders(),
            usual.clock(),
            usual.speakers(),
            usual.terminal(),
            usual.stages(),
            usual.ears());
    return Cli.run(
        environment,
        Stream.concat(Stream.of("voices", "record"), Stream.of(arguments)).toArray(String[]::new));
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

    assertThat(asked).startsWith("Two.", "One.", "Hold.");
    assertThat(screen.toString())
        .matches("(?s)\\d+ sentences, of which 0 are recorded. \\d+ to go: about \\d+ minutes\\..*")
        .contains(
            "  Speak now.\n  0.6 seconds.\n  Enter keeps it; a again, l listen, h hear the sentence, b back, s")
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

    assertThat(screen.toString()).contains(" sentences, of which 2 are recorded. ");
    assertThat(asked).hasSize(2).doesNotContain("Two.", "One.");
    assertThat(index()).hasSize(4);
  }

  @Test
  void aSentenceThatWasChangedIsAskedForAgainAndNothingElse() throws Exception {
    record("\n".repeat(200), "anna", "short", "--quiet");
    assertThat(screen.toString()).contains("All of it is recorded.");
    computer.ownRoutine("short.yaml", TestEnvironment.SHORT.replace("Sit back", "Slowly sit back"));

    assertThat(record("\n\n\n", "anna", "short", "--quiet")).isZero();

    assertThat(asked).containsExactly("Slowly sit back on your heels.");
    record("", "anna", "short");
    assertThat(screen.toString()).contains("Nothing is missing.");
  }

  @Test
  void againBackListenSkipAndStop() throws Exception {
    record("a\n\nb\nwhat\nl\n\ns\nstop\n", "anna", "short", "--quiet");

    // Two is said twice; from One it goes back to Two; One is skipped.
    assertThat(asked).containsExactly("Two.", "Two.", "One.", "Two.", "One.", asked.get(5));
    assertThat(index()).containsExactly("text,file", "Two.,two.wav");
    assertThat(computer.allHeard()).hasSize(1);
  }

  @Test
  void whatIsNotGoodIsNotKeptUnlessTheyWantTo() throws Exception {
    peaks.addAll(List.of(1.8, 0.0, 0.01, PEAK));
    record("\n\nk\nq\n", "anna", "short", "--quiet");

    assertThat(screen.toString())
        .contains("Too loud: it is clipped. Move away from the microphone, or turn it down.\n")
        .contains("Nothing was heard. Is the microphone switched on, and the right one?\n")
        .contains("Too soft. Come closer to the microphone, or turn it up.\n")
        .contains("Enter records it again; k keep, a again");
    assertThat(asked).startsWith("Two.", "Two.", "Two.", "One.");
    assertThat(index()).containsExactly("text,file", "Two.,two.wav");
  }

  @Test
  void aMicrophoneThatGoesTakesNothingWithIt() throws Exception {
    peaks.addAll(List.of(PEAK, -1.0));
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
