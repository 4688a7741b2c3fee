package backtalk.session;

import static org.assertj.core.api.Assertions.assertThat;

import backtalk.plan.SegmentKind;
import backtalk.routine.Position;
import backtalk.routine.Posture.Place;
import backtalk.routine.Routine;
import backtalk.routine.Sides;
import backtalk.routine.TestRoutines;
import backtalk.score.ScoredSegment;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** On and back through a session: every jump begins where the body is, and can be undone. */
class NavigationTest {

  @ParameterizedTest
  @ValueSource(longs = {0, 500, 1_800, 4_000, 7_000, 9_500, 15_000})
  void backUndoesNextAndBothSidesStayEqual(long later) throws Exception {
    Rehearsal session =
        new Rehearsal(routine())
            .say(Command.NEXT, SegmentKind.HOLD, 12_000)
            .then(Command.BACK, later);
    session.run();

    assertThat(wholeHolds(session)).containsExactly("knee 20000", "knee 20000", "cobra 20000");
  }

  @ParameterizedTest
  @ValueSource(longs = {0, 500, 1_800, 4_000, 7_000})
  void nextUndoesBack(long later) throws Exception {
    Rehearsal session =
        new Rehearsal(routine())
            .say(
                Command.BACK,
                segment ->
                    segment.segment().kind() == SegmentKind.SET_UP && id(segment).equals("cobra"),
                Rehearsal.When.MIDDLE)
            .then(Command.NEXT, later);
    session.run();

    assertThat(wholeHolds(session)).containsExactly("knee 20000", "knee 20000", "cobra 20000");
  }

  @Test
  void twoNextsInARowLeadFromWhereTheBodyIs() throws Exception {
    Rehearsal session =
        new Rehearsal(
                TestRoutines.of(
                    TestRoutines.sided("knee", 20, 1),
                    prone("cobra"),
                    TestRoutines.stretch(
                        "cat", Position.HANDS_AND_KNEES, Place.FLOOR, 20, Sides.NONE, 1)))
            .say(Command.NEXT, SegmentKind.HOLD, 1000)
            .then(Command.NEXT, 8_000);
    session.run();

    assertThat(session.heard(session.obeyedAt().get(1), 12_000))
        .contains("The cat.", "Roll onto your side.");
  }

  @Test
  void whoLeavesTheLastStretchGetsUpFromWhereTheyAre() throws Exception {
    Rehearsal session =
        new Rehearsal(TestRoutines.of(TestRoutines.sided("knee", 20, 1), prone("cobra")))
            .say(Command.NEXT, SegmentKind.HOLD, 1000)
            .then(Command.NEXT, 7_500);
    session.run();

    assertThat(session.heard(session.obeyedAt().get(1), 20_000))
        .contains("Well done.", "Roll onto your side.");
  }

  private static Routine routine() {
    return TestRoutines.of(TestRoutines.sided("knee", 20, 1), prone("cobra"));
  }

  private static backtalk.routine.Stretch prone(String id) {
    return TestRoutines.stretch(id, Position.PRONE, Place.FLOOR, 20, Sides.NONE, 1);
  }

  private static List<String> wholeHolds(Rehearsal session) {
    return session.heard().stream()
        .filter(segment -> segment.segment().kind() == SegmentKind.HOLD)
        .filter(segment -> segment.frames() == 20_000)
        .map(segment -> id(segment) + " " + segment.frames())
        .toList();
  }

  private static String id(ScoredSegment segment) {
    return segment.segment().subject().map(about -> about.stretch().id()).orElse("");
  }
}
