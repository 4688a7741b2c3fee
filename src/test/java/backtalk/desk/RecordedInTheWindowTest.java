package backtalk.desk;

import static org.assertj.core.api.Assertions.assertThat;

import backtalk.Waiting;
import backtalk.app.TestEnvironment;
import backtalk.audio.AudioClip;
import backtalk.audio.javasound.ChildJvm;
import backtalk.audio.javasound.PulseRig;
import backtalk.window.Screen;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The real window on a screen that nobody sees, keys, and a microphone that is none. */
@Tag("display")
@Tag("realtime")
@Timeout(300)
class RecordedInTheWindowTest {

  private static final String SAY = "SAY ";
  private static final int TAKES = 3;

  @TempDir private Path folder;

  @Test
  void aVoiceIsRecordedByKeysAlone() throws Exception {
    Path where = Files.createDirectory(folder.resolve("one"));
    TestEnvironment computer = new TestEnvironment(where);
    computer.ownRoutine("short.yaml", TestEnvironment.SHORT);
    computer.config("routine: short\nvoice: kevin16\n");
    try (Screen screen = Screen.start()) {
      PulseRig.useWithMicrophone(folder, rig -> record(rig, screen, where));
    }

    assertThat(where.resolve("config/backtalk/voices/anna/index.csv"))
        .content()
        .isEqualToNormalizingNewlines("text,file\nTwo.,two.wav\nOne.,one.wav\nHold.,hold.wav\n");
    assertThat(computer.configFile()).content().contains("voice: anna\n");
  }

  private static void record(PulseRig rig, Screen screen, Path where) throws Exception {
    Map<String, String> variables = new HashMap<>(rig.environment());
    variables.put("DISPLAY", screen.display());
    try (ChildJvm child =
        ChildJvm.start(
            variables, RecordingWindow.class, where.toString(), Integer.toString(TAKES))) {
      int seen = 0;
      while (!child.lines().contains("ENDED")) {
        int from = seen;
        Waiting.until(
            "more than " + child.lines(),
            Duration.ofSeconds(60),
            () -> child.lines().size() > from);
        List<String> lines = child.lines();
        for (String line : lines.subList(from, lines.size())) {
          seen++;
          if (line.startsWith(SAY)) {
            speak(rig, line.substring(SAY.length()));
          }
        }
      }
    }
  }

  private static void speak(PulseRig rig, String text) throws Exception {
    AudioClip words = TestEnvironment.PLAIN_VOICE.speak(text, 1);
    int second = TestEnvironment.FORMAT.sampleRate();
    short[] samples = new short[words.frames() + second];
    System.arraycopy(words.samples(), 0, samples, second / 2, words.frames());
    rig.say(samples);
  }
}
