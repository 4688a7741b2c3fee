package backtalk.trial;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import backtalk.app.TestEnvironment;
import backtalk.cli.Setups;
import backtalk.listen.taught.TaughtWord;
import backtalk.setup.TaughtVoiceFile;
import backtalk.studio.ObedientSpeaker;
import backtalk.system.UserException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Somebody teaches their voice: what they see and say. */
@Timeout(60)
class TeachingTest {

  @TempDir private Path folder;
  private final ObedientSpeaker speaker = new ObedientSpeaker();

  /** Whenever a word is asked for, that is said. */
  private final StringWriter screen =
      new ObedientSpeaker.Screen(
          "(?:of \\d+|again): (.*)\\R|first\\.\\R",
          asked -> speaker.sayWord(Optional.ofNullable(asked.group(1)).orElse("")));

  private TestEnvironment computer;
  private TaughtVoiceFile file;

  @BeforeEach
  void computer() throws Exception {
    computer = new TestEnvironment(folder).hearing(speaker.microphone());
    file = new TaughtVoiceFile(computer.environment());
  }

  private void teach(String... words) throws Exception {
    TestEnvironment seen = computer.beside().hearing(speaker.microphone()).shownOn(screen);
    Lessons.teach(Setups.of(seen.environment()), List.of(words));
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
    speaker.saysInstead("pause", "pause", "longer", "pause");
    teach("pause", "longer");

    assertThat(shown()).contains("  That sounded different from before.\n  again: longer\n");
  }

  @Test
  void aMicrophoneThatGoesKeepsNothing() throws Exception {
    speaker.saysInstead("pause", ObedientSpeaker.LOST);
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
