package backtalk.speech.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class WaitingCreditTest {

  private static final Duration LIMIT = Duration.ofSeconds(10);

  private final WaitingCredit patience = WaitingCredit.live(() -> 0);

  @BeforeEach
  void begin() {
    patience.begin();
  }

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
  void itHasTheTimeUntilWhatIsArrangedIsHeard() {
    patience.arranged(seconds(60));
    assertThat(patience.limit(LIMIT)).isEqualTo(LIMIT);

    patience.taken(seconds(50));
    patience.spent(seconds(10), true); // the test's clock stands still: that is the credit
    assertThat(patience.limit(seconds(57))).isEqualTo(seconds(50.5)); // five times the slowest

    patience.arrangedAnew();
    assertThat(patience.isLeft()).isFalse();
  }

  @Test
  void aSessionBeginsWithItsFirstWordsOrWhereAVoiceIsSlowWithItsFirstMinute() throws Exception {
    WaitingCredit fresh = WaitingCredit.live(() -> 0);
    assertThat(fresh.awaitBeginning(Duration.ofMillis(1))).isFalse();
    fresh.arranged(seconds(3));
    assertThat(fresh.awaitBeginning(Duration.ofMillis(1))).isTrue(); // not a program

    fresh.hasProgram();
    assertThat(fresh.awaitBeginning(Duration.ofMillis(1))).isFalse();
    fresh.spent(seconds(1), true);
    fresh.gained(seconds(2));
    assertThat(fresh.awaitBeginning(Duration.ofMillis(1))).isTrue();

    fresh.spent(seconds(3), true);
    assertThat(fresh.awaitBeginning(Duration.ofMillis(1))).isFalse();
    fresh.arranged(seconds(56));
    assertThat(fresh.awaitBeginning(Duration.ofMillis(1))).isFalse();
    fresh.arranged(seconds(1));
    assertThat(fresh.awaitBeginning(Duration.ofMillis(1))).isTrue();
  }

  @Test
  void howLongAProgramTakesToLoadDoesNotMakeItsVoiceSlow() throws Exception {
    WaitingCredit fresh = WaitingCredit.live(() -> 0);
    fresh.hasProgram();
    fresh.arranged(seconds(3));
    fresh.loaded(seconds(2.5), seconds(2));
    fresh.spent(seconds(2.5), true);
    fresh.gained(seconds(2));
    assertThat(fresh.awaitBeginning(Duration.ofMillis(1))).isFalse(); // it may be slow as well

    fresh.spent(seconds(0.3), true);
    fresh.gained(seconds(2));
    assertThat(fresh.awaitBeginning(Duration.ofMillis(1))).isTrue();

    fresh.spent(seconds(1.2), true); // 1.5 of 2 seconds
    assertThat(fresh.awaitBeginning(Duration.ofMillis(1))).isFalse();
  }

  @Test
  void beforeItBeginsAVoiceHasItsOwnTimeAndOneThatFailsHasNot() {
    WaitingCredit fresh = WaitingCredit.live(() -> 0);
    assertThat(fresh.limit(LIMIT)).isEqualTo(LIMIT);

    fresh.spent(LIMIT, false);

    assertThat(fresh.limit(LIMIT)).isEqualTo(seconds(4));
  }

  @Test
  void aFileCanWait() {
    WaitingCredit endless = WaitingCredit.endless();
    endless.spent(seconds(100), false);

    assertThat(endless.isLeft()).isTrue();
    assertThat(endless.limit(LIMIT)).isEqualTo(LIMIT);
  }
}
