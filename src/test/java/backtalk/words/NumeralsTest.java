package backtalk.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumeralsTest {

  @ParameterizedTest
  @CsvSource({
    "PT1S, one second, 1 second",
    "PT30S, thirty seconds, 30 seconds",
    "PT1M, one minute, 1 minute",
    "PT1M1S, one minute and one second, 1 minute 1 second",
    "PT2M30S, two minutes and thirty seconds, 2 minutes 30 seconds",
    "PT2.5S, two and a half seconds, 2.5 seconds",
    "PT0.5S, half a second, 0.5 seconds",
    "PT7.25S, seven point two five seconds, 7.25 seconds",
    "PT1M0.75S, one minute and zero point seven five seconds, 1 minute 0.75 seconds",
    "PT1H, one hour, 1 hour",
    "PT1H30M, one hour and thirty minutes, 1 hour 30 minutes",
    "PT0S, zero seconds, 0 seconds",
  })
  void timesAreExact(Duration time, String words, String figures) {
    assertThat(Numerals.WORDS.time(time)).isEqualTo(words);
    assertThat(Numerals.FIGURES.time(time)).isEqualTo(figures);
  }

  @ParameterizedTest
  @CsvSource({
    "PT20S, a minute, 1 minute",
    "PT1M29S, a minute, 1 minute",
    "PT1M30S, two minutes, 2 minutes",
    "PT59M20S, fifty-nine minutes, 59 minutes",
    "PT59M40S, one hour, 1 hour",
    "PT2H5M, two hours and five minutes, 2 hours 5 minutes",
  })
  void longTimesAreToTheMinute(Duration time, String words, String figures) {
    assertThat(Numerals.WORDS.roughly(time)).isEqualTo(words);
    assertThat(Numerals.FIGURES.roughly(time)).isEqualTo(figures);
  }
}
