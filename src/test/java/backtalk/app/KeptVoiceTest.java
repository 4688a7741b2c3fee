package backtalk.app;

import static org.assertj.core.api.Assertions.assertThat;

import backtalk.audio.AudioClip;
import backtalk.setup.Voices;
import backtalk.speech.Voice;
import backtalk.speech.command.Programs;
import backtalk.speech.command.WaitingCredit;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeptVoiceTest {

  @TempDir private Path folder;

  private AudioClip said(Voice voice) throws Exception {
    return voices().engine(voice, WaitingCredit.endless(), why -> {}).speak("Welcome.", 1);
  }

  private Voices voices() {
    return new Voices(
        Path.of("voices"), folder.resolve("own"), Programs.of(Map.of()), folder.resolve("kept"));
  }

  private long kept() throws IOException {
    try (Stream<Path> files = Files.walk(folder.resolve("kept"))) {
      return files.filter(Files::isRegularFile).count();
    }
  }

  @Test
  void theEmbeddedVoiceSaysAGreetingThatWasKeptExactlyAsItWas() throws Exception {
    Voice kevin = voices().find("kevin16");
    AudioClip first = said(kevin);
    assertThat(kept()).isEqualTo(1);
    assertThat(said(kevin).samples()).isEqualTo(first.samples());
    assertThat(kept()).isEqualTo(1);
  }

  @Test
  void whatWasKeptAtOnePaceIsNotTakenForAnother() throws Exception {
    Voice kevin = voices().find("kevin16");
    AudioClip usual = said(kevin);
    assertThat(said(kevin.at(2 * kevin.pace())).frames()).isLessThan(usual.frames());
    assertThat(kept()).isEqualTo(2);
  }
}
