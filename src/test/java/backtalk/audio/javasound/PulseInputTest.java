package backtalk.audio.javasound;

import static org.assertj.core.api.Assertions.assertThat;

import backtalk.Waiting;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Real time, real Java Sound, a real sound server with a microphone that is none. */
@Tag("realtime")
@Timeout(90)
class PulseInputTest {

  @TempDir private Path folder;

  @Test
  void hearsWhatIsSaidAlsoWhenTheServerWasKilledAndCameBack() throws Exception {
    PulseRig.useWithMicrophone(
        folder,
        rig -> {
          try (ChildJvm listener = ChildJvm.start(rig.environment(), ToneListener.class)) {
            listener.awaitLine("OPEN", 10);
            rig.say(ToneListener.tone());
            listener.awaitLine("TONE 1", 10);

            rig.killServer();
            listener.awaitLine("LOST The microphone ", 10);
            rig.startServer();
            listener.awaitLine("BACK", 10);
            // A stream that has just begun was seen to miss up to two seconds.
            rig.say(ToneListener.tones(10));
            listener.awaitLine("TONE 2", 10);
          }
        });
  }

  @Test
  void aServerThatHangsIsNoticedAndLetsTheProgramEnd() throws Exception {
    PulseRig.useWithMicrophone(
        folder,
        rig -> {
          try (ChildJvm listener = ChildJvm.start(rig.environment(), ToneListener.class, "leave")) {
            listener.awaitLine("OPEN", 10);
            Waiting.letPass(Duration.ofMillis(500));
            rig.hangServer();
            listener.awaitLine("LOST The microphone is stuck", 10);
            assertThat(listener.awaitEnd(10)).contains("CLOSED");
          }
        });
  }

  @Test
  void withoutADeviceItSaysSo() throws Exception {
    Requirements.linux();
    Path config = folder.resolve("asound.conf");
    Files.writeString(config, "pcm.!default { type hw card 29 }\n");
    try (ChildJvm listener =
        ChildJvm.start(Map.of("ALSA_CONFIG_PATH", config.toString()), ToneListener.class)) {
      assertThat(listener.awaitEnd(20)).containsExactly("UNAVAILABLE " + InputMessages.NO_DEVICE);
    }
  }
}
