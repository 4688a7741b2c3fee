package backtalk.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ClockTimeTest {

  private final Locale own = Locale.getDefault();

  @BeforeEach
  void onAComputerWithOtherDigits() {
    Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
  }

  @AfterEach
  void asBefore() {
    Locale.setDefault(own);
  }

  @Test
  void isRoundedDown() {
    Duration time = Duration.ofMillis(65_999);
    assertThat(ClockTime.minutes(time)).isEqualTo("1:05");
    assertThat(ClockTime.tenths(time)).isEqualTo("1:05.9");
    assertThat(ClockTime.millis(time)).isEqualTo("00:01:05.999");
  }

  @Test
  void countsMinutesBeyondAnHour() {
    assertThat(ClockTime.minutes(Duration.ofMinutes(75))).isEqualTo("75:00");
    assertThat(ClockTime.millis(Duration.ofMinutes(75))).isEqualTo("01:15:00.000");
  }

  @Test
  void countsDownToOne() {
    assertThat(ClockTime.secondsLeft(Duration.ofMillis(1))).isEqualTo(1);
    assertThat(ClockTime.secondsLeft(Duration.ofSeconds(2))).isEqualTo(2);
  }

  @Test
  void isNeverBelowNothing() {
    assertThat(ClockTime.minutes(Duration.ofSeconds(-5))).isEqualTo("0:00");
    assertThat(ClockTime.secondsLeft(Duration.ofSeconds(-5))).isZero();
  }

  @Test
  void isRoughlyTheNearestMinute() {
    assertThat(ClockTime.roughMinutes(Duration.ofSeconds(89))).isEqualTo(1);
    assertThat(ClockTime.roughMinutes(Duration.ofSeconds(90))).isEqualTo(2);
    assertThat(ClockTime.roughMinutes(Duration.ZERO)).isEqualTo(1);
  }
}
