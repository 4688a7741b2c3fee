package backtalk.speech.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class WaitingCreditTest {

  private static final Duration LIMIT = Duration.ofSeconds(10);

  private final WaitingCredit patience = WaitingCredit.live(() -> 0);

  private static Duration seconds(double seconds) {
    return Duration.ofMillis(Math.round(seconds * 1000));
  }

  @Test
  void whatHangsNeverTakesMoreThanTheLeadAndWhatWasSpoken() {
    Duration lost = Duration.ZERO;
    Duration spoken = Duration.ZERO;
    for (int i = 0; i < 1000; i++) {
      if (patience.isLeft()) {
        Duration waited = patience.limit(LIMIT);
        patience.spent(waited, false);
        lost = lost.plus(waited);
      }
      patience.gained(seconds(0.4));
      spoken = spoken.plus(seconds(0.4));
      assertThat(lost).isLessThanOrEqualTo(spoken.plusSeconds(4));
    }
  }

  @Test
  void aVoiceThatKeepsUpIsAlwaysWaitedFor() {
    for (int i = 0; i < 1000; i++) {
      assertThat(patience.isLeft()).isTrue();
      patience.spent(seconds(0.9), true);
      patience.gained(seconds(1));
    }
  }

  @Test
  void aVoiceIsGivenTheTimeItTookBefore() {
    patience.spent(seconds(0.04), true);
    patience.gained(seconds(1));

    assertThat(patience.limit(LIMIT)).isEqualTo(seconds(0.7));
  }

  @Test
  void aFileCanWait() {
    WaitingCredit endless = WaitingCredit.endless();
    endless.spent(seconds(100), false);

    assertThat(endless.isLeft()).isTrue();
    assertThat(endless.limit(LIMIT)).isEqualTo(LIMIT);
  }
}
