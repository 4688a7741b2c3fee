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
      if (patience.isLeftFor(seconds(1))) {
        Duration waited = patience.limit(LIMIT);
        patience.spent(waited, Duration.ZERO);
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
      assertThat(patience.isLeftFor(seconds(1))).isTrue();
      patience.spent(seconds(0.9), seconds(1));
      patience.gained(seconds(1));
      patience.arranged(seconds(1));
    }
  }

  /** A sentence that comes a moment late is better than one in another voice. */
  @Test
  void aFastVoiceIsNotPassedOverWhereNothingIsArrangedYet() {
    patience.spent(seconds(0.5), seconds(2));
    patience.gained(seconds(2));

    assertThat(patience.isLeftFor(seconds(2))).isTrue();
  }

  @Test
  void aVoiceIsGivenTheTimeItTookBefore() {
    patience.spent(seconds(0.04), seconds(1));
    patience.gained(seconds(1));

    assertThat(patience.limit(LIMIT)).isEqualTo(seconds(0.7));
  }

  @Test
  void itHasTheTimeUntilWhatIsArrangedIsHeard() {
    patience.arranged(seconds(60));
    assertThat(patience.limit(LIMIT)).isEqualTo(LIMIT);

    patience.taken(seconds(50));
    patience.spent(seconds(10), seconds(10)); // the test's clock stands still: that is the credit
    assertThat(patience.limit(seconds(57))).isEqualTo(seconds(50.5)); // five times the slowest

    patience.arrangedAnew(seconds(20)); // of a hold that goes on
    assertThat(patience.limit(LIMIT)).isEqualTo(LIMIT);
  }

  @Test
  void anAnswerIsWaitedForUntilSomethingIsHeard() {
    patience.spent(seconds(4), seconds(4));
    assertThat(patience.isLeftFor(seconds(1))).isFalse();

    patience.arrangedAnew(Duration.ZERO);
    assertThat(patience.limit(LIMIT)).isEqualTo(seconds(4));
    patience.spent(seconds(2), seconds(2));
    assertThat(patience.limit(LIMIT)).isEqualTo(seconds(2));
    patience.arranged(seconds(2));
    patience.taken(seconds(2));

    assertThat(patience.isLeftFor(seconds(2.1))).isFalse();
  }

  @Test
  void whatWouldComeTooLateIsNotBegun() {
    patience.spent(seconds(3), seconds(2));
    patience.arrangedAnew(Duration.ZERO);

    assertThat(patience.isLeftFor(seconds(2.6))).isTrue();
    assertThat(patience.isLeftFor(seconds(2.7))).isFalse();
  }

  @Test
  void aSessionBeginsWithItsFirstWordsOrWhereAVoiceIsSlowWithItsFirstMinute() throws Exception {
    WaitingCredit fresh = WaitingCredit.live(() -> 0);
    assertThat(isThere(fresh)).isFalse();
    fresh.arranged(seconds(3));
    assertThat(isThere(fresh)).isTrue(); // not a program

    WaitingCredit fast = program();
    fast.spent(seconds(1), seconds(2));
    fast.gained(seconds(2));
    assertThat(isThere(fast)).isFalse();
    fast.arranged(seconds(3));
    assertThat(isThere(fast)).isTrue();

    WaitingCredit slow = program();
    slow.spent(seconds(3), seconds(2));
    slow.gained(seconds(2));
    slow.arranged(seconds(59));
    assertThat(isThere(slow)).isFalse();
    slow.arranged(seconds(1));
    assertThat(isThere(slow)).isTrue();

    WaitingCredit hurried = program();
    hurried.hurry();
    assertThat(isThere(hurried)).isTrue();
  }

  private static WaitingCredit program() {
    WaitingCredit program = WaitingCredit.live(() -> 0);
    program.hasProgram();
    return program;
  }

  private static boolean isThere(WaitingCredit patience) throws InterruptedException {
    return patience.awaitBeginning(Duration.ofMillis(1));
  }

  @Test
  void howLongAProgramTakesToLoadDoesNotMakeItsVoiceSlow() throws Exception {
    WaitingCredit fresh = loaded();
    assertThat(isThere(fresh)).isFalse(); // it may be slow as well
    fresh.spent(seconds(0.3), seconds(2));
    fresh.gained(seconds(2));
    assertThat(isThere(fresh)).isTrue();

    WaitingCredit slow = loaded();
    slow.spent(seconds(1.5), seconds(2));
    slow.gained(seconds(2));
    assertThat(isThere(slow)).isFalse();
  }

  private static WaitingCredit loaded() {
    WaitingCredit program = program();
    program.arranged(seconds(3));
    program.loaded(seconds(2.5), seconds(2));
    program.spent(seconds(2.5), seconds(2));
    program.gained(seconds(2));
    return program;
  }

  @Test
  void beforeItBeginsAVoiceHasItsOwnTimeAndOneThatFailsHasNot() {
    WaitingCredit fresh = WaitingCredit.live(() -> 0);
    assertThat(fresh.limit(LIMIT)).isEqualTo(LIMIT);

    fresh.spent(LIMIT, Duration.ZERO);

    assertThat(fresh.limit(LIMIT)).isEqualTo(seconds(4));
  }

  @Test
  void aFileCanWait() {
    WaitingCredit endless = WaitingCredit.endless();
    endless.spent(seconds(100), Duration.ZERO);

    assertThat(endless.isLeftFor(seconds(1))).isTrue();
    assertThat(endless.limit(LIMIT)).isEqualTo(LIMIT);
  }
}
