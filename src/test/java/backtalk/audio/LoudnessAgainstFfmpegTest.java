package backtalk.audio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Our meters beside ffmpeg's ebur128, to the tenth that ffmpeg shows. */
@Tag("slow")
class LoudnessAgainstFfmpegTest {

  @TempDir Path folder;

  @BeforeAll
  static void findFfmpeg() {
    Ebur128.needed();
  }

  static Stream<AudioClip> sounds() {
    AudioClip babble = TestSounds.babble(48_000, 8);
    return Stream.of(
        TestSounds.sine(48_000, 997, 0.5, 5, 0),
        TestSounds.sine(48_000, 80, 0.9, 5, 0),
        TestSounds.sine(16_000, 3_000, 0.2, 5, 1),
        babble,
        TestSounds.babble(16_000, 8),
        Leveller.SPEECH.level(babble),
        Leveller.SPEECH.level(TestSounds.babble(16_000, 8)));
  }

  @ParameterizedTest
  @MethodSource("sounds")
  void agrees(AudioClip clip) throws IOException, InterruptedException {
    Ebur128 ffmpeg = Ebur128.of(clip, folder);

    assertThat(Loudness.integrated(clip)).isCloseTo(ffmpeg.lufs(), within(0.11));
    assertThat(PeakMeter.truePeak(clip)).isCloseTo(ffmpeg.truePeak(), within(0.3));
  }
}
