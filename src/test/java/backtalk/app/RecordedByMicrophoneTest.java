package backtalk.app;

import static org.assertj.core.api.Assertions.assertThat;

import backtalk.Waiting;
import backtalk.audio.AudioClip;
import backtalk.audio.Leveller;
import backtalk.audio.Resampler;
import backtalk.audio.file.SoundClips;
import backtalk.audio.javasound.ChildJvm;
import backtalk.audio.javasound.PulseRig;
import backtalk.speech.recorded.Recordings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A microphone that is none, into which another voice speaks: recorded, and led by it. */
@Tag("realtime")
@Timeout(300)
class RecordedByMicrophoneTest {

  private static final int TAKES = 6;
  private static final int SECONDS = 60;

  /** An onset that is found so near to the true one is heard in its place. */
  private static final double MOST_MILLIS = 5;

  @TempDir private Path folder;

  @Test
  void whatIsSaidIntoAMicrophoneLeadsASession() throws Exception {
    TestEnvironment computer = new TestEnvironment(Files.createDirectory(folder.resolve("one")));
    computer.ownRoutine("short.yaml", TestEnvironment.SHORT);
    PulseRig.useWithMicrophone(folder, rig -> record(rig, computer));

    List<String> table = Files.readAllLines(voice().resolve("index.csv"));
    assertThat(table).hasSizeGreaterThan(TAKES / 2);
    List<Double> millis = new ArrayList<>();
    for (String row : table.subList(1, table.size())) {
      int comma = row.lastIndexOf(',');
      String text = row.substring(0, comma).replace("\"", "");
      millis.add(Math.abs(millisOff(text, row.substring(comma + 1))));
    }
    // A sound server loses a piece now and then where the machine stands still: not of most.
    millis.sort(Comparator.naturalOrder());
    assertThat(millis.get(millis.size() / 2)).as("of %s", millis).isLessThanOrEqualTo(MOST_MILLIS);

    assertThat(computer.run("start", "short", "--voice", "anna")).as(computer.err()).isZero();
    AudioClip two = Leveller.SPEECH.level(clip(voice().resolve("two.wav")));
    assertThat(isIn(computer.heard(), two)).as("\"two\" is heard as it was recorded").isTrue();
  }

  private Path voice() {
    return folder.resolve("one/config/backtalk/voices/anna");
  }

  private void record(PulseRig rig, TestEnvironment computer) throws Exception {
    try (ChildJvm child =
        ChildJvm.start(
            rig.environment(),
            RecordingChild.class,
            computer.folder().toString(),
            Integer.toString(TAKES))) {
      int seen = 0;
      while (child.lines().stream().noneMatch(line -> line.startsWith("ENDED"))) {
        int from = seen;
        Waiting.until(
            "the next sentence, or the end",
            Duration.ofSeconds(SECONDS),
            () -> asked(child, from) || ended(child));
        List<String> lines = child.lines();
        while (seen < lines.size() && !lines.get(seen).equals("  Speak now.")) {
          seen++;
        }
        if (seen < lines.size()) {
          speak(rig, lines.get(seen - 1).strip());
          seen++;
        }
      }
      assertThat(child.awaitEnd(SECONDS)).contains("ENDED 0");
    }
  }

  private static boolean asked(ChildJvm child, int from) {
    List<String> lines = child.lines();
    return lines.subList(from, lines.size()).contains("  Speak now.");
  }

  private static boolean ended(ChildJvm child) {
    return child.lines().stream().anyMatch(line -> line.startsWith("ENDED"));
  }

  private void speak(PulseRig rig, String text) throws Exception {
    AudioClip words = TestEnvironment.PLAIN_VOICE.speak(text, 1);
    short[] samples = new short[words.frames() + TestEnvironment.FORMAT.sampleRate()];
    int before = TestEnvironment.FORMAT.sampleRate() / 2;
    System.arraycopy(words.samples(), 0, samples, before, words.frames());
    rig.say(samples);
  }

  private static AudioClip clip(Path file) throws IOException {
    return SoundClips.read(file, Recordings.FORMAT, Recordings.LONGEST);
  }

  /** How much later than what was said the first frame of what was kept is. */
  private double millisOff(String text, String file) throws Exception {
    AudioClip kept = clip(voice().resolve(file));
    AudioClip words =
        Resampler.convert(TestEnvironment.PLAIN_VOICE.speak(text, 1), Recordings.FORMAT);
    int rate = Recordings.FORMAT.sampleRate();
    int most = rate / 10;
    int best = 0;
    double alike = Double.NEGATIVE_INFINITY;
    for (int shift = -most; shift <= most; shift++) {
      double product = 0;
      for (int i = most; i < most + rate / 5; i++) {
        product += sample(kept, i + shift) * sample(words, i);
      }
      best = product > alike ? shift : best;
      alike = Math.max(alike, product);
    }
    return 1000.0 * best / rate;
  }

  private static double sample(AudioClip clip, int at) {
    return at >= 0 && at < clip.frames() ? clip.sample(at) : 0;
  }

  /** Whether a clip is heard after a silence; volume and mixing may round. */
  private static boolean isIn(AudioClip heard, AudioClip clip) {
    int silent = 0;
    for (int at = 0; at < heard.frames(); at++) {
      boolean begins = silent > Recordings.FORMAT.sampleRate() / 100 && heard.sample(at) != 0;
      silent = heard.sample(at) == 0 ? silent + 1 : 0;
      for (int first = 0; begins && first < 20; first++) {
        if (likeness(heard, at - first, clip) > 0.98) {
          return true;
        }
      }
    }
    return false;
  }

  private static double likeness(AudioClip heard, int from, AudioClip clip) {
    double product = 0;
    double power = 1;
    double other = 1;
    for (int i = 0; i < clip.frames(); i++) {
      product += sample(clip, i) * sample(heard, from + i);
      power += sample(clip, i) * sample(clip, i);
      other += sample(heard, from + i) * sample(heard, from + i);
    }
    return product / Math.sqrt(power * other);
  }
}
