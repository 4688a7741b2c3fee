package backtalk.app;

import static org.assertj.core.api.Assertions.assertThat;

import backtalk.Waiting;
import backtalk.audio.AudioClip;
import backtalk.audio.javasound.ChildJvm;
import backtalk.audio.javasound.PulseRig;
import backtalk.listen.taught.TaughtWord;
import backtalk.setup.TaughtVoiceFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A microphone that is none, into which another voice speaks: it teaches, and then commands. */
@Tag("realtime")
@Timeout(300)
class TaughtByMicrophoneTest {

  private static final Duration LONG = Duration.ofSeconds(60);
  private static final Pattern ASKED = Pattern.compile("(?:\\d of \\d|  again): (.*)");
  private static final int TRIES = 3;

  @TempDir private Path folder;

  @Test
  void whatIsTaughtThroughAMicrophoneIsUnderstoodThroughIt() throws Exception {
    TestEnvironment computer = new TestEnvironment(Files.createDirectory(folder.resolve("one")));
    PulseRig.useWithMicrophone(folder, rig -> teachAndCommand(rig, computer));

    List<TaughtWord> taught = new TaughtVoiceFile(computer.environment()).read().all();
    assertThat(taught.stream().map(TaughtWord::words))
        .containsExactly("pause", "pause", "longer", "longer");
  }

  private static void teachAndCommand(PulseRig rig, TestEnvironment computer) throws Exception {
    try (ChildJvm child =
        ChildJvm.start(
            rig.environment(),
            TeachingChild.class,
            computer.folder().toString(),
            "pause",
            "longer")) {
      int seen = 0;
      while (!isListening(child)) {
        int from = seen;
        Waiting.until(
            "more than " + child.lines(),
            LONG,
            () -> child.lines().size() > from || isListening(child));
        for (String line : child.lines().subList(from, child.lines().size())) {
          seen++;
          Matcher asked = ASKED.matcher(line);
          if (asked.matches()) {
            speak(rig, asked.group(1));
          }
        }
      }
      for (String words : List.of("pause", "longer")) {
        assertThat(isHeard(rig, child, words)).as("%s in %s", words, child.lines()).isTrue();
      }
    }
  }

  private static boolean isListening(ChildJvm child) {
    return child.lines().stream().anyMatch(line -> line.startsWith("Listening."));
  }

  /** A stream that has just begun may miss the first word. */
  private static boolean isHeard(PulseRig rig, ChildJvm child, String words) throws Exception {
    for (int i = 0; i < TRIES && !child.lines().contains(words); i++) {
      speak(rig, words);
      try {
        Waiting.until(words, Duration.ofSeconds(10), () -> child.lines().contains(words));
      } catch (AssertionError e) {
        // once more
      }
    }
    return child.lines().contains(words);
  }

  private static void speak(PulseRig rig, String text) throws Exception {
    AudioClip words = TestEnvironment.PLAIN_VOICE.speak(text, 1);
    int before = TestEnvironment.FORMAT.sampleRate() / 2;
    short[] samples = new short[words.frames() + 2 * before];
    System.arraycopy(words.samples(), 0, samples, before, words.frames());
    rig.say(samples);
  }
}
