package backtalk.journal;

import static org.assertj.core.api.Assertions.assertThat;

import backtalk.plan.Plan;
import backtalk.plan.Planner;
import backtalk.plan.Preferences;
import backtalk.plan.Segment;
import backtalk.plan.SegmentKind;
import backtalk.plan.Subject;
import backtalk.routine.Routine;
import backtalk.routine.reader.RoutineReader;
import backtalk.score.Arranger;
import backtalk.score.Narrator;
import backtalk.score.RecordedScore;
import backtalk.score.Timeline.CueRow;
import backtalk.speech.FakeEngine;
import backtalk.speech.Speaker;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Days in turn, each kept in the journal: what is done and heard on one follows from those before.
 */
class GrowingDaysTest {

  private static final String BREATHS =
      """
      name: Growing
      stretches:
        name: Bridge
        set-up: Lift your hips.
        progression: {hold: {from: 3 breaths, to: 6 breaths, add: 1-2 breaths, every: 2 days}}
      """;

  @TempDir private Path home;

  private final SetClock clock = SetClock.at("2026-11-16T07:30:00+01:00[Europe/Berlin]");

  @Test
  void aHoldInBreathsGrowsByBreaths() throws Exception {
    assertThat(day(BREATHS, Effort.RIGHT, "instead")).containsExactly("30 seconds");
    assertThat(day(BREATHS, Effort.RIGHT, "instead"))
        .as("not yet due")
        .containsExactly("30 seconds");
    assertThat(day(BREATHS, Effort.EASY, "instead"))
        .containsExactly("40 seconds", "Today four breaths instead of three.");
    assertThat(day(BREATHS, Effort.EASY, "instead")).containsExactly("40 seconds");
    assertThat(day(BREATHS, Effort.HARD, "instead"))
        .as("two more after an easy day")
        .containsExactly("60 seconds", "Today six breaths instead of four.");
    assertThat(day(BREATHS, Effort.RIGHT, "instead"))
        .as("one less after a hard day")
        .containsExactly("50 seconds", "Today five breaths instead of six.");
    assertThat(day(BREATHS, Effort.EASY, "instead")).containsExactly("50 seconds");
    assertThat(day(BREATHS, Effort.EASY, "instead"))
        .as("never more than the routine names")
        .containsExactly("60 seconds", "Today six breaths instead of five.");
  }

  /** Another length of a breath makes no other number of them. */
  @Test
  void itIsBreathsThatAreKeptAndNotTheirTime() throws Exception {
    Preferences slow =
        Preferences.with()
            .breath(breath -> breath.withIn(Duration.ofSeconds(6)).withOut(Duration.ofSeconds(9)))
            .preferences();
    assertThat(day(BREATHS, slow.breath(), Effort.RIGHT, "instead")).containsExactly("45 seconds");
    clock.pass(Duration.ofDays(1));
    assertThat(day(BREATHS, Effort.RIGHT, "instead"))
        .containsExactly("40 seconds", "Today four breaths instead of three.");
  }

  /** What a journal of before growth in breaths tells has no breaths, and they begin. */
  @Test
  void afterDaysInSecondsBreathsBeginWithTheLeast() throws Exception {
    String seconds =
        BREATHS.replaceFirst("hold: .*}}", "hold: {from: 50s, to: 60s, add: 2s, every: 1}}");
    assertThat(day(seconds, Effort.EASY, "instead")).containsExactly("50 seconds");
    assertThat(day(seconds, Effort.EASY, "instead"))
        .containsExactly("52 seconds", "Today fifty-two seconds instead of fifty seconds.");
    assertThat(day(BREATHS, Effort.EASY, "instead")).containsExactly("30 seconds");
  }

  @Test
  void aRestGrowsBetweenRepetitions() throws Exception {
    String rests =
        """
        name: Growing
        stretches:
          name: Bridge
          set-up: Lift your hips.
          hold: 6s
          progression:
            repetitions: {from: 2, to: 9, add: 1, every: 4 days}
            rest: {from: 10s, to: 15s, add: 4s, every: 2 days}
        """;
    assertThat(day(rests, Effort.RIGHT, "instead")).containsExactly("6 seconds", "10 seconds rest");
    assertThat(day(rests, Effort.RIGHT, "instead"))
        .as("not yet due")
        .containsExactly("6 seconds", "10 seconds rest");
    assertThat(day(rests, Effort.RIGHT, "instead"))
        .containsExactly(
            "6 seconds",
            "14 seconds rest",
            "Today a rest of fourteen seconds instead of ten seconds.");
    assertThat(day(rests, Effort.RIGHT, "instead")).containsExactly("6 seconds", "14 seconds rest");
    assertThat(day(rests, Effort.HARD, "instead"))
        .as("never more than the routine names")
        .containsExactly(
            "6 seconds",
            "15 seconds rest",
            "Today three times instead of two, and a rest of fifteen seconds instead of fourteen"
                + " seconds.");
    assertThat(day(rests, Effort.RIGHT, "instead"))
        .as("both go back a step after a hard day")
        .containsExactly(
            "6 seconds",
            "11 seconds rest",
            "Today twice instead of three, and a rest of eleven seconds instead of fifteen"
                + " seconds.");
  }

  private List<String> day(String text, Effort felt, String heard) throws Exception {
    return day(text, Preferences.defaults().breath(), felt, heard);
  }

  /**
   * Does what is due, and a day passes: how long holds and rests were, and what was heard with a
   * word.
   */
  private List<String> day(String text, Preferences.BreathLength breath, Effort felt, String word)
      throws Exception {
    Routine routine = RoutineReader.read(text, "growing.yaml");
    Journal journal = Journal.in(home, clock);
    Plan plan =
        Planner.plan(
            routine,
            Preferences.with()
                .breath(any -> breath)
                .today(
                    Progress.of(
                        routine, journal.read().sessions(), LocalDate.now(clock), Optional.empty()))
                .preferences());
    JournalSession session = journal.begin(PlannedSession.of(plan), problem -> {});
    for (Segment hold : plan.segments().filter(Segment::isHold).toList()) {
      Subject subject = hold.subject().orElseThrow();
      session.held(
          subject.stretch().id(),
          subject.side(),
          subject.repetition().orElse(1),
          hold.duration().orElseThrow());
    }
    session.felt(felt);
    Sessions.end(session, Ending.FINISHED);
    clock.pass(Duration.ofDays(1));
    return Stream.concat(
            Stream.concat(
                times(plan, Segment::isHold, " seconds"),
                times(plan, segment -> segment.kind() == SegmentKind.REST, " seconds rest")),
            sentences(plan, routine).stream().filter(sentence -> sentence.contains(word)))
        .toList();
  }

  private static Stream<String> times(Plan plan, Predicate<Segment> which, String unit) {
    return plan.segments()
        .filter(which)
        .map(segment -> segment.duration().orElseThrow().toSeconds() + unit)
        .distinct();
  }

  private static List<String> sentences(Plan plan, Routine routine) throws Exception {
    RecordedScore score =
        new RecordedScore(
            new Arranger(plan, new Narrator(plan, 130, Speaker.DEFAULT_PAUSE), new FakeEngine()),
            routine.id());
    while (score.next().isPresent()) {
      // Recorded as it goes by.
    }
    return score.timeline().cues().stream().map(CueRow::text).toList();
  }
}
