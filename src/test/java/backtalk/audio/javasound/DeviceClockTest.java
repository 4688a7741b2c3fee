package backtalk.audio.javasound;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** At 1,000 frames a second a frame is a millisecond; the buffer holds 120. */
class DeviceClockTest {

  private static final int BLOCK = 10;
  private static final int BUFFER = 120;

  private long nanos;
  private long sleptMilliseconds;

  private final DeviceClock clock =
      new DeviceClock(1_000, () -> nanos, () -> nanos / 1_000_000 + sleptMilliseconds);

  /** It keeps no more than the last block, as a file never does. */
  private boolean isDry;

  @BeforeEach
  void fills() {
    clock.restart(BUFFER);
    for (int i = 0; i < 12; i++) {
      assertThat(clock.isInTimeAfter(BLOCK, false, BUFFER)).isTrue();
    }
  }

  private boolean takesAfter(double milliseconds) {
    clock.asks();
    nanos += Math.round(milliseconds * 1e6);
    return clock.isInTimeAfter(BLOCK, !isDry, isDry ? BLOCK : BUFFER);
  }

  private void plays(int blocks, double millisecondsEach) {
    for (int i = 0; i < blocks; i++) {
      assertThat(takesAfter(millisecondsEach)).as("block " + i).isTrue();
    }
  }

  @Test
  void aDeviceThatPlaysInTimeIsInTimeForEver() {
    plays(100_000, 10);
  }

  @Test
  void itsOwnClockMayBeALittleFastOrSlow() {
    plays(100_000, 9.95);
    plays(100_000, 10.05);
  }

  @Test
  void aServerMayTakeItInPortions() {
    for (int i = 0; i < 1_000; i++) {
      assertThat(takesAfter(40)).isTrue();
      plays(3, 0.1);
    }
  }

  @Test
  void theFirstBlockMayWaitForAServerToStart() {
    assertThat(takesAfter(1_600)).isTrue();
    plays(100, 10);
  }

  @Test
  void soundThatIsTakenFasterThanItCanBePlayedIsNoticedWithinAQuarterOfASecond() {
    plays(100, 10);
    long rushed = 0;
    while (takesAfter(0.4)) {
      rushed += BLOCK;
    }
    assertThat(rushed).isBetween(120L, 250L);
    assertThat(clock.aheadFrames()).as("all of it can be played again").isGreaterThan(rushed);
  }

  /**
   * On a busy computer, where each block waits for its turn as long as it would have been heard.
   */
  @Test
  void soundThatIsSwallowedNoFasterThanItWouldBePlayedIsNoticedToo() {
    plays(100, 10);
    isDry = true;
    long swallowed = 0;
    while (takesAfter(10)) {
      swallowed += BLOCK;
    }
    assertThat(swallowed).isEqualTo(BUFFER / 4 + 60);
    assertThat(clock.aheadFrames()).as("all of it can be played again").isGreaterThan(swallowed);
  }

  @Test
  void aLineThatFillsAgainHasOnlyBeenCaughtUpWith() {
    plays(100, 10);
    isDry = true;
    plays(5, 0.4);
    isDry = false;
    plays(100, 10);
  }

  @Test
  void aStopAsLongAsTheBufferIsSilence() {
    plays(100, 10);
    assertThat(takesAfter(150)).isFalse();
    assertThat(clock.silence().toMillis()).isEqualTo(150);
  }

  @Test
  void aStopThatTheBufferBridgesIsNone() {
    plays(100, 10);
    assertThat(takesAfter(65)).isTrue();
    plays(5, 0.4);
    plays(100, 10);
  }

  /** A server has less of the buffer than the line says. */
  @Test
  void aStopOfMostOfTheBufferIsSilence() {
    plays(100, 10);
    assertThat(takesAfter(80)).isFalse();
  }

  @Test
  void whatTakesLargePortionsIsLeftAloneForLonger() {
    for (int i = 0; i < 100; i++) {
      assertThat(takesAfter(60)).isTrue();
      plays(5, 0.1);
    }
    assertThat(takesAfter(80)).isTrue();
    assertThat(takesAfter(110)).isFalse();
  }

  @Test
  void aLongWaitForAServerToStartIsSoonForgotten() {
    assertThat(takesAfter(1_600)).isTrue();
    plays(500, 10);
    assertThat(takesAfter(80)).isFalse();
  }

  /** As where the program stood still in the first moment of a session, or of another line. */
  @Test
  void aRushFromTheFirstBlockOnIsNoticed() {
    assertThat(takesAfter(200)).isTrue();
    int rushed = 0;
    while (takesAfter(0.4)) {
      rushed += BLOCK;
    }
    assertThat(rushed).isLessThan(300);
  }

  /** Whatever it makes wait, it always has room. */
  @Test
  void aFileTakesEverythingAtOnceAndIsLeftAlone() {
    isDry = true;
    plays(1_000, 0.02);
    assertThat(takesAfter(2_000)).isTrue();
    plays(200, 15);
    plays(100_000, 0.02);
    assertThat(clock.aheadFrames()).isZero();
  }

  /** Whose monotonic clock stands while it sleeps. */
  @Test
  void aComputerThatSleptWasSilentForAsLong() {
    plays(100, 10);
    sleptMilliseconds = 30_000;
    assertThat(takesAfter(10)).isFalse();
    assertThat(clock.silence().toMillis()).isEqualTo(30_010);
  }

  @Test
  void aClockThatIsSetByASecondIsNoSleep() {
    plays(100, 10);
    sleptMilliseconds = 1_000;
    plays(100, 10);
  }
}
