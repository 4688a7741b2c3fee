package backtalk.journal;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import backtalk.journal.PlannedSession.PlannedStretch;
import backtalk.journal.SessionRecord.SideDone;
import backtalk.journal.SessionRecord.StretchRecord;
import backtalk.plan.Preferences.TodaysDose;
import backtalk.routine.Position;
import backtalk.routine.Posture.Place;
import backtalk.routine.Progression;
import backtalk.routine.Progression.Amount;
import backtalk.routine.Progression.Growth;
import backtalk.routine.Range;
import backtalk.routine.Routine;
import backtalk.routine.Sides;
import backtalk.routine.Stretch;
import backtalk.routine.TestRoutines;
import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProgressTest {

  private static final LocalDate START = LocalDate.of(2026, 1, 1);
  private static final Growth<Integer> FIVE_TO_THIRTY = new Growth<>(5, 30, new Range<>(1, 2), 3);
  private static final Growth<Duration> SIX_TO_THIRTY_SECONDS =
      new Growth<>(
          Duration.ofSeconds(6), Duration.ofSeconds(30), Range.of(Duration.ofSeconds(2)), 2);

  private final List<SessionRecord> done = new ArrayList<>();

  @Test
  void theFirstDayHasTheLeast() {
    assertThat(repetitions(0)).isEqualTo(5);
    assertThat(today(0).before()).isEmpty();
  }

  @Test
  void itIsRaisedOnceAfterTheDaysThatTheRoutineNamesAndSaysWhatChanged() {
    session(0, 5, Effort.RIGHT);
    session(1, 5, Effort.RIGHT);

    assertThat(repetitions(2)).isEqualTo(5);
    assertThat(repetitions(3)).isEqualTo(6);
    assertThat(today(3).before())
        .contains(new Amount(Optional.of(5), Optional.empty(), Optional.empty(), Optional.empty()));
    session(3, 6, Effort.RIGHT);
    assertThat(repetitions(3)).as("a second session on the same day").isEqualTo(6);
    assertThat(today(3).before()).isEmpty();
    assertThat(repetitions(5)).isEqualTo(6);
    assertThat(repetitions(6)).isEqualTo(7);
  }

  @Test
  void afterAnEasySessionTheStepIsTheLongerOne() {
    session(0, 5, Effort.EASY);

    assertThat(repetitions(2)).isEqualTo(5);
    assertThat(repetitions(3)).isEqualTo(7);
  }

  @Test
  void afterAHardSessionItGoesBackOneStepAndNeverBelowTheLeast() {
    session(0, 5, Effort.RIGHT);
    session(3, 6, Effort.HARD);

    assertThat(repetitions(4)).isEqualTo(5);
    session(4, 5, Effort.HARD);
    assertThat(repetitions(5)).isEqualTo(5);
    assertThat(repetitions(9)).as("hard sessions are not raised from").isEqualTo(5);
  }

  @Test
  void afterMoreThanAWeekItGoesBackOneStep() {
    session(0, 10, Effort.EASY);

    assertThat(repetitions(7)).isEqualTo(12);
    assertThat(repetitions(8)).isEqualTo(9);
    assertThat(repetitions(100)).isEqualTo(9);
  }

  @Test
  void itNeverExceedsWhatTheRoutineNamesWhateverWasDone() {
    session(0, 29, Effort.EASY);
    assertThat(repetitions(3)).isEqualTo(30);
    session(3, 99, Effort.EASY);
    assertThat(repetitions(6)).isEqualTo(30);
  }

  @Test
  void theWordOfTodayWinsOverThatOfTheLastSession() {
    session(0, 5, Effort.RIGHT);
    session(3, 6, Effort.RIGHT);

    assertThat(repetitions(4, Optional.of(Effort.HARD))).isEqualTo(5);
    assertThat(repetitions(6, Optional.of(Effort.EASY))).isEqualTo(8);
  }

  @Test
  void holdsGrowTheSameWay() {
    Routine routine =
        routine(Optional.empty(), Optional.of(SIX_TO_THIRTY_SECONDS), Optional.empty());
    done.add(record(0, 1, Duration.ofSeconds(6), Effort.RIGHT));

    assertThat(today(routine, 1).amount().hold()).contains(Duration.ofSeconds(6));
    assertThat(today(routine, 2).amount().hold()).contains(Duration.ofSeconds(8));
  }

  @Test
  void whenAllIsAtItsMostAndEasyTheNextVariantBeginsWithTheLeast() {
    Routine routine =
        routine(Optional.of(FIVE_TO_THIRTY), Optional.empty(), Optional.of("one-leg"));
    session(0, 30, Effort.RIGHT);
    assertThat(today(routine, 1).variant()).isEmpty();
    session(1, 30, Effort.EASY);
    assertThat(today(routine, 2).variant()).contains("one-leg");
    assertThat(today(routine, 2).amount().repetitions()).contains(5);
    session(2, 5, Effort.RIGHT);
    assertThat(today(routine, 5).variant()).contains("one-leg");
    assertThat(today(routine, 5).amount().repetitions()).contains(6);
    assertThat(today(routine, 10).variant()).as("after a gap, back to what is known").isEmpty();
  }

  @Test
  void sessionsOfOtherRoutinesAndThoseWithoutTheStretchDoNotCount() {
    done.add(
        new SessionRecord(
            "x",
            at(0),
            Optional.of(at(0)),
            at(0),
            "another",
            "Another",
            Ending.FINISHED,
            stretch(20, Duration.ofSeconds(5), 1),
            List.of(),
            Optional.of(Effort.EASY)));
    done.add(
        new SessionRecord(
            "y",
            at(1),
            Optional.of(at(1)),
            at(1),
            "test",
            "Test",
            Ending.STOPPED,
            stretch(20, Duration.ofSeconds(5), 0),
            List.of(),
            Optional.empty()));

    assertThat(repetitions(3)).isEqualTo(5);
  }

  /**
   * A year of sessions on most days: never over the most, never raised by more than a step, never
   * twice in three days.
   */
  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void aYearNeverRaisesMoreThanTheRoutineAllows(long seed) {
    java.util.Random random = new java.util.Random(seed);
    int last = 5;
    int raisedOn = 0;
    for (int day = 0; day < 365; day += 1 + (random.nextInt(20) == 0 ? 10 : random.nextInt(3))) {
      int dose = repetitions(day);
      assertThat(dose).isBetween(5, 30);
      assertThat(dose - last).isLessThanOrEqualTo(2);
      if (dose > last) {
        assertThat(day - raisedOn).isGreaterThanOrEqualTo(3);
        raisedOn = day;
      } else if (dose < last) {
        raisedOn = day;
      }
      last = dose;
      session(
          day,
          dose,
          random.nextInt(9) == 0
              ? Effort.HARD
              : random.nextInt(2) == 0 ? Effort.EASY : Effort.RIGHT);
    }
  }

  private void session(int day, int repetitions, Effort effort) {
    done.add(record(day, repetitions, Duration.ofSeconds(5), effort));
  }

  private static SessionRecord record(int day, int repetitions, Duration hold, Effort effort) {
    return new SessionRecord(
        "session-" + day,
        at(day),
        Optional.of(at(day)),
        at(day),
        "test",
        "Test routine",
        Ending.FINISHED,
        stretch(repetitions, hold, repetitions),
        List.of(),
        Optional.of(effort));
  }

  private static List<StretchRecord> stretch(int repetitions, Duration hold, int held) {
    return List.of(
        new StretchRecord(
            "bridge",
            Optional.of(new PlannedStretch("bridge", hold, repetitions, List.of())),
            List.of(new SideDone(Optional.empty(), held, hold.multipliedBy(held), 0))));
  }

  private static OffsetDateTime at(int day) {
    return START.plusDays(day).atTime(8, 0).atOffset(ZoneOffset.UTC);
  }

  private int repetitions(int day) {
    return repetitions(day, Optional.empty());
  }

  private int repetitions(int day, Optional<Effort> felt) {
    Routine routine = routine(Optional.of(FIVE_TO_THIRTY), Optional.empty(), Optional.empty());
    return requireNonNull(Progress.of(routine, done, START.plusDays(day), felt).get("bridge"))
        .amount()
        .repetitions()
        .orElseThrow();
  }

  private TodaysDose today(int day) {
    return today(routine(Optional.of(FIVE_TO_THIRTY), Optional.empty(), Optional.empty()), day);
  }

  private TodaysDose today(Routine routine, int day) {
    return requireNonNull(
        Progress.of(routine, done, START.plusDays(day), Optional.empty()).get("bridge"));
  }

  private static Routine routine(
      Optional<Growth<Integer>> repetitions,
      Optional<Growth<Duration>> hold,
      Optional<String> next) {
    Stretch plain = TestRoutines.stretch("bridge", Position.SUPINE, Place.FLOOR, 5, Sides.NONE, 5);
    return TestRoutines.of(
        new Stretch(
            plain.id(),
            plain.name(),
            plain.spokenName(),
            plain.posture(),
            plain.pose(),
            plain.needs(),
            plain.advice(),
            plain.guidance(),
            plain.dose(),
            plain.frequency(),
            new Progression(
                repetitions, hold, Optional.empty(), Optional.empty(), Optional.empty(), next),
            List.of()));
  }
}
