package backtalk.listen.vosk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import backtalk.listen.DeafException;
import backtalk.listen.Sounds;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** With a stand-in: the real Vosk was never at hand. */
class VoskRecognizerTest {

  @TempDir private static Path vosk;

  @TempDir private Path folder;

  @BeforeAll
  static void standIn() throws IOException {
    StandInVosk.in(vosk);
  }

  @Test
  void tellsTheWordsThatVoskHeard() throws Exception {
    try (VoskRecognizer recognizer = VoskRecognizer.open(vosk)) {
      assertThat(recognizer.recognize(Sounds.vowel(300, 120, 8_000))).contains("coach pause");
      assertThat(recognizer.recognize(Sounds.vowel(300, 120, 300))).isEmpty();
      assertThat(recognizer.recognize(Sounds.silence(300))).isEmpty();
      assertThat(recognizer.recognize(new short[0])).isEmpty();
    }
  }

  @Test
  void asksForCommandsWithAndWithoutTheWakeWordAndForOtherWords() {
    assertThat(VoskGrammar.json())
        .startsWith("[\"pause\", \"pause please\", ")
        .contains("\"coach how long\"", "\"hey coach stop\"", "\"water\"")
        .endsWith("\"[unk]\"]");
  }

  @Test
  void saysWhatIsNotThere() throws Exception {
    says(
        folder.resolve("nowhere"),
        "The folder of Vosk, FOLDER, cannot be read. Set vosk-folder to a folder that is there.");
    says(
        folder,
        "There is no vosk-….jar in FOLDER. The recogniser Vosk needs two files there, vosk-….jar"
            + " (com.alphacephei:vosk) and jna-….jar (net.java.dev.jna:jna), and the unpacked"
            + " folder of a model for English.");
    Files.copy(vosk.resolve("vosk-0.3.45.jar"), folder.resolve("vosk-0.3.45.jar"));
    Files.copy(vosk.resolve("jna-5.13.0.jar"), folder.resolve("jna-5.13.0.jar"));
    says(
        folder,
        "There is no model of Vosk in FOLDER. Unpack one for English there, such as"
            + " vosk-model-small-en-us-0.15.");
    Files.createDirectories(folder.resolve("model/am"));
    Files.createFile(folder.resolve("model/am/final.mdl"));
    says(
        folder,
        "Vosk in FOLDER cannot be used: IOException, Failed to create a model. Look whether its"
            + " library is made for this computer and whether the model was unpacked whole, or set"
            + " recognizer to sphinx.");
  }

  @Test
  void saysThatALibraryIsNotVosk() throws Exception {
    Files.copy(vosk.resolve("jna-5.13.0.jar"), folder.resolve("vosk-1.jar"));
    Files.copy(vosk.resolve("jna-5.13.0.jar"), folder.resolve("jna-1.jar"));
    Files.createFile(folder.resolve("final.mdl"));
    Files.createDirectories(folder.resolve("model"));
    Files.createFile(folder.resolve("model/final.mdl"));

    assertThatExceptionOfType(DeafException.class)
        .isThrownBy(() -> VoskRecognizer.open(folder))
        .withMessageContaining("cannot be used: ClassNotFoundException, org.vosk.LibVosk. Look");
  }

  private static void says(Path folder, String message) {
    assertThatExceptionOfType(DeafException.class)
        .isThrownBy(() -> VoskRecognizer.open(folder))
        .withMessage(message.replace("FOLDER", folder.toString()));
  }
}
