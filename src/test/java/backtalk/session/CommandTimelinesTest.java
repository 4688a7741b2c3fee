package backtalk.session;

import static org.assertj.core.api.Assertions.assertThat;

import backtalk.Golden;
import backtalk.plan.SegmentKind;
import backtalk.routine.Position;
import backtalk.routine.Posture.Surface;
import backtalk.routine.Routine;
import backtalk.routine.Sides;
import backtalk.routine.TestRoutines;
import backtalk.score.ScoredSegment;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * What is heard after each command, given at the first frame, in the middle, in the last five
 * seconds and at the last frame of each kind of segment.
 */
class CommandTimelinesTest {

  /** Long enough for every answer, and for what comes after it. */
  private static final long SHOWN = 14_000;

  private static final List<SegmentKind> PLANNED =
      List.of(
          SegmentKind.WELCOME,
          SegmentKind.SAFETY,
          SegmentKind.TRANSITION,
          SegmentKind.SET_UP,
          SegmentKind.SETTLE,
          SegmentKind.HOLD,
          SegmentKind.RELEASE,
          SegmentKind.REST,
          SegmentKind.SWITCH,
          SegmentKind.CLOSING);

  @ParameterizedTest
  @EnumSource(Command.class)
  void eachCommandInEachKindOfSegment(Command command) throws Exception {
    StringBuilder text = new StringBuilder();
    for (SegmentKind kind : PLANNED) {
      for (Rehearsal.When when : Rehearsal.When.values()) {
        Rehearsal rehearsal = new Rehearsal(routine());
        rehearsal.say(command, in(kind), when).run();
        long at = rehearsal.obeyedAt().get(0);
        text.append(
            String.format(Locale.ROOT, "%s in %s, %s: %.3f%n", command, kind, when, at / 1000.0));
        text.append(rehearsal.heard(at, SHOWN)).append('\n');
      }
    }
    Golden.check("commands/" + command.name().toLowerCase(Locale.ROOT) + ".txt", text.toString());
    assertThat(text).isNotEmpty();
  }

  /** In the second stretch, where there is a stretch before and one after. */
  private static Predicate<ScoredSegment> in(SegmentKind kind) {
    boolean inStretch =
        kind != SegmentKind.WELCOME && kind != SegmentKind.SAFETY && kind != SegmentKind.CLOSING;
    return segment ->
        segment.segment().kind() == kind
            && segment.frames() > 200
            && (!inStretch
                || segment
                    .segment()
                    .subject()
                    .filter(s -> s.stretch().id().equals("knee"))
                    .isPresent());
  }

  private static Routine routine() {
    return TestRoutines.of(
        TestRoutines.stretch("child", Position.HANDS_AND_KNEES, Surface.FLOOR, 20, Sides.NONE, 1),
        TestRoutines.sided("knee", 30, 2),
        TestRoutines.stretch("cobra", Position.PRONE, Surface.FLOOR, 20, Sides.NONE, 1));
  }
}
