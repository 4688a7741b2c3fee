package backtalk.trial;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import backtalk.app.TestEnvironment;
import backtalk.audio.AudioClip;
import backtalk.cli.Setups;
import backtalk.listen.EarSounds;
import backtalk.listen.taught.TaughtWord;
import backtalk.setup.Environment;
import backtalk.setup.TaughtVoiceFile;
import backtalk.studio.SpeakingMicrophone;
import backtalk.system.UserException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Somebody teaches their voice: what they see and say. */
@Timeout(60)
class TeachingTest {

  private static final String LOST = "lost";

  @TempDir private Path folder;
  private final SpeakingMicrophone microphone = new SpeakingMicrophone();
  private final Deque<String> answers = new ArrayDeque<>();
  private final Screen screen = new Screen();
  private TestEnvironment computer;
  private TaughtVoiceFile file;

  @BeforeEach
  void computer() throws Exception {
    computer = new TestEnvironment(folder).hearing(microphone);
    file = new TaughtVoiceFile(computer.environment());
  }

  /** Whenever it asks for a word, that is said, or what is to be said in its place. */
  private final class Screen extends StringWriter {

    private static final Pattern ASKED = Pattern.compile("(?:of \\d+|again): (.*)\n|first\\.\n");
    private int seen;

    @Override
    public void write(String text, int from, int length) {
      super.write(text, from, length);
      Matcher matcher = ASKED.matcher(getBuffer());
      if (matcher.find(seen)) {
        seen = matcher.end();
        String words = matcher.group(1);
        say(words == null ? "" : answers.isEmpty() ? words : answers.remove());
      }
    }
  }

  private void say(String words) {
    if (words.equals(LOST)) {
      microphone.lose();
      return;
    }
    try {
      short[] said =
          words.isEmpty()
              ? new short[16_000]
              : TestEnvironment.PLAIN_VOICE.speak(words, 1).samples();
      short[] all = EarSounds.joined(EarSounds.silence(700), said, EarSounds.silence(900));
      all = EarSounds.sum(all, EarSounds.noise(all.length / 16 + 1, 40, 3));
      microphone.say(AudioClip.of(TestEnvironment.FORMAT, all));
    } catch (Exception e) {
      throw new AssertionError(e);
    }
  }

  private void teach(String... words) throws Exception {
    Environment usual = computer.environment();
    Environment environment =
        new Environment(
            usual.in(),
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
    Lessons.teach(Setups.of(environment), List.of(words));
  }

  private String shown() {
    return screen.toString().replace(file.path().toString(), "FILE");
  }

  @Test
  void eachWordIsAskedForTwiceAndKept() throws Exception {
    teach("pause", "longer");

    assertThat(shown())
        .isEqualTo(
            """
            Say each word as you would in a session, lying where you lie then. It is asked for twice. \
            Be quiet for two seconds first.
            1 of 2: pause
              again: pause
            2 of 2: longer
              again: longer
            Backtalk knows now how you say 2 words. That is kept in FILE, no sound is. \
            "backtalk listen --forget" deletes it.
            """);
    assertThat(file.read().all().stream().map(TaughtWord::words))
        .containsExactly("pause", "pause", "longer", "longer");
  }

  @Test
  void whatSoundsOtherwiseIsAskedForAgain() throws Exception {
    answers.addAll(List.of("pause", "pause", "longer", "pause"));
    teach("pause", "longer");

    assertThat(shown()).contains("  That sounded otherwise than before.\n  again: longer\n");
  }

  @Test
  void aMicrophoneThatGoesKeepsNothing() throws Exception {
    answers.addAll(List.of("pause", LOST));
    assertThatThrownBy(() -> teach("pause", "longer"))
        .isInstanceOf(UserException.class)
        .hasMessage("The microphone has gone. Nothing was kept.");
    assertThat(Files.exists(file.path())).isFalse();
  }

  @Test
  void whatWasTaughtIsForgottenWithOneCommand() throws Exception {
    assertThat(computer.run("listen", "--forget")).isZero();
    computer.assertWritten("Nothing was taught.\n", "");
    teach("pause");
    assertThat(computer.run("listen", "--forget")).isZero();
    computer.assertWritten("What your voice taught is deleted.\n", "");
    assertThat(file.read().isNobody()).isTrue();
  }
}
