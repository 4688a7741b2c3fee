package backtalk.studio;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RecordingProgressTest {

  @ParameterizedTest
  @CsvSource({
    "430, 0, 0 of 430 sentences are recorded.",
    "430, 1, 1 of 430 sentences is recorded.",
    "430, 429, 429 of 430 sentences are recorded.",
    "430, 430, All 430 sentences are recorded.",
    "1, 1, 1 of 1 sentence is recorded."
  })
  void oneIsAndMoreAre(int all, int recorded, String words) {
    assertThat(new RecordingProgress(all, recorded, all - recorded, Duration.ZERO).inWords())
        .isEqualTo(words);
  }
}
