package backtalk.setup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import backtalk.app.TestEnvironment;
import backtalk.listen.EarSounds;
import backtalk.listen.embedding.WordFeatures;
import backtalk.listen.taught.TaughtVoice;
import backtalk.listen.taught.TaughtWord;
import backtalk.system.UserException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TaughtVoiceFileTest {

  private static final WordFeatures FEATURES = new WordFeatures();
  private static final TaughtVoice VOICE =
      new TaughtVoice(
          List.of(
              TaughtWord.of("pause", EarSounds.vowel(600, 120, 6_000), FEATURES),
              TaughtWord.of("what now", EarSounds.vowel(500, 180, 6_000), FEATURES)));

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
      for (int way = 0; way < 2; way++) {
        assertThat(read.get(i).features().get(way))
            .isEqualTo(VOICE.all().get(i).features().get(way));
      }
    }
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file.path())))
        .isEqualTo("rw-------");
  }

  /** Taught before it was kept how words sound as a whole. */
  @Test
  void whatWasTaughtLongAgoServesAllTheSame() throws Exception {
    file.write(VOICE);
    String bands = Base64.getEncoder().encodeToString(VOICE.all().get(0).levelBytes());
    Files.writeString(file.path(), "backtalk taught voice 1\npause\t" + bands + "\n");

    TaughtVoice read = file.read();
    assertThat(read.all().get(0).levels()).isDeepEqualTo(VOICE.all().get(0).levels());
    assertThat(read.sounds()).isEmpty();
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
        "backtalk taught voice 1\npause\t%%%%\n",
        "backtalk taught voice 2\npause\tAAAA\n",
        "backtalk taught voice 2\npause\tAAAA\tAAAA\n"
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
