package backtalk.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TimesTest {

  @ParameterizedTest
  @CsvSource({
    "20s, PT20S",
    "20 s, PT20S",
    "20, PT20S",
    "2.5, PT2.5S",
    "2.5s, PT2.5S",
    "500ms, PT0.5S",
    "1m30s, PT1M30S",
    "1 min 30 s, PT1M30S",
    "1m 30s, PT1M30S",
    "2m, PT2M",
    "1.5 minutes, PT1M30S",
    "1h, PT1H",
    "1 hour 1 minute 1 second, PT1H1M1S",
    "90 seconds, PT1M30S",
    "0, PT0S",
    "-5s, PT-5S"
  })
  void understandsWhatPeopleWrite(String text, Duration time) {
    assertThat(TimeText.parse(text)).contains(time);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "s",
        "20x",
        "1:30",
        "NaN",
        "inf",
        "1e3",
        "20.",
        ".5",
        "0x10",
        "20s 10s",
        "10s 1m",
        "0.0001",
        "99999999999",
        "٢٠s",
        "2,5s",
        "1m30",
        "+5"
      })
  void doesNotGuess(String text) {
    assertThat(TimeText.parse(text)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "20x, PT20S",
    "20 sex, PT20S",
    "1:30, PT1M30S",
    "'2,5s', PT2.5S",
    "1m30, PT1M30S",
    "20S, PT20S"
  })
  void knowsWhatWasProbablyMeant(String text, Duration meant) {
    assertThat(TimeText.nearest(text)).contains(meant);
  }

  @ParameterizedTest
  @CsvSource({
    "PT0S, 0s",
    "PT20S, 20s",
    "PT2.5S, 2.5s",
    "PT1M30S, 1m30s",
    "PT1H, 1h",
    "PT61M, 1h1m"
  })
  void writesTheShortestForm(Duration time, String text) {
    assertThat(TimeText.write(time)).isEqualTo(text);
    assertThat(TimeText.parse(text)).contains(time);
  }

  @ParameterizedTest
  @CsvSource({
    "PT0S, 0 seconds",
    "PT1S, 1 second",
    "PT1M30S, 1 minute 30 seconds",
    "PT2H, 2 hours",
    "PT0.5S, 500 milliseconds"
  })
  void saysIt(Duration time, String words) {
    assertThat(TimeText.say(time)).isEqualTo(words);
  }

  @ParameterizedTest
  @CsvSource({
    "15-30s, 15, 30", "15s-30s, 15, 30", "15 - 30 s, 15, 30", "15–30s, 15, 30", "15 to 30s, 15, 30",
    "1-2m, 60, 120", "30s-1m, 30, 60", "15-30, 15, 30", "20s, 20, 20", "5s-5s, 5, 5",
    "1m30s-2m, 90, 120", "1 min 30 s - 2 min, 90, 120"
  })
  void understandsRanges(String text, int least, int most) throws YamlException {
    Decoder<List<Duration>> range = Times.range(Duration.ZERO, Duration.ofHours(1), List::of);
    assertThat(Yaml.parse('"' + text + '"', "my.yaml", range))
        .containsExactly(Duration.ofSeconds(least), Duration.ofSeconds(most));
  }

  @Test
  void everyTimeWrittenIsUnderstood() {
    for (long millis = 0; millis < 10_000_000; millis += 7_919) {
      Duration time = Duration.ofMillis(millis);
      assertThat(TimeText.parse(TimeText.write(time))).contains(time);
    }
  }
}
