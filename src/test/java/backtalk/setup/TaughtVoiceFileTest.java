package backtalk.setup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import backtalk.app.TestEnvironment;
import backtalk.listen.EarSounds;
import backtalk.listen.taught.TaughtVoice;
import backtalk.listen.taught.TaughtWord;
import backtalk.system.UserException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TaughtVoiceFileTest {

  private static final TaughtVoice VOICE =
      new TaughtVoice(
          List.of(
              TaughtWord.of("pause", EarSounds.vowel(600, 120, 6_000)),
              TaughtWord.of("what now", EarSounds.vowel(500, 180, 6_000))));

  @TempDir private Path folder;
  private TaughtVoiceFile file;

  @BeforeEach
  void environment() throws Exception {
    file = new TaughtVoiceFile(new TestEnvironment(folder).environment());
  }

  @Test
  void keepsWhatWasTaughtForItsOwnersEyes() throws Exception {
    assertThat(file.read().isNobody()).isTrue();
    file.write(VOICE);

    List<TaughtWord> read = file.read().all();
    assertThat(read.stream().map(TaughtWord::words)).containsExactly("pause", "what now");
    for (int i = 0; i < 2; i++) {
      assertThat(read.get(i).levels()).isDeepEqualTo(VOICE.all().get(i).levels());
    }
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file.path())))
        .isEqualTo("rw-------");
  }

  @Test
  void forgetsIt() throws Exception {
    assertThat(file.forget()).isFalse();
    file.write(VOICE);
    assertThat(file.forget()).isTrue();
    assertThat(file.read().isNobody()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "something else\n",
        "backtalk taught voice 1\npause\n",
        "backtalk taught voice 1\npause\tAAAA\n",
        "backtalk taught voice 1\npause\t%%%%\n"
      })
  void whatIsDamagedIsToldWithWhatToDo(String text) throws Exception {
    file.write(VOICE);
    Files.writeString(file.path(), text);

    assertThatThrownBy(file::read)
        .isInstanceOf(UserException.class)
        .hasMessage(
            "What your voice taught is damaged: "
                + file.path()
                + ". \"backtalk listen --forget\" deletes it; then teach it again.");
  }

  @Test
  void isOfferedOnceAndNotToWhomHasTaught() throws Exception {
    assertThat(file.claimOffer()).isTrue();
    assertThat(file.claimOffer()).isFalse();

    Files.delete(file.path().resolveSibling("offered"));
    file.write(VOICE);
    assertThat(file.claimOffer()).isFalse();
  }
}
