package backtalk.session;

import backtalk.Golden;
import backtalk.plan.SegmentKind;
import backtalk.routine.Position;
import backtalk.routine.Posture.Place;
import backtalk.routine.Routine;
import backtalk.routine.Sides;
import backtalk.routine.TestRoutines;
import backtalk.score.ScoredSegment;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
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

  /**
   * Those that show the most of what commands do: change a hold on both sides, leave it at once,
   * say something again, go back from any pose, and end everything unless one thinks better of it.
   */
  private static final Set<Command> IN_FULL =
      EnumSet.of(Command.LONGER, Command.PAIN, Command.REPEAT, Command.BACK, Command.STOP);

  @ParameterizedTest
  @EnumSource(Command.class)
  void eachCommandInEachKindOfSegment(Command command) throws Exception {
    CommandTexts texts = new CommandTexts();
    for (SegmentKind kind : PLANNED) {
      for (Rehearsal.When when : Rehearsal.When.values()) {
        texts.add(
            command + " in " + kind + ", " + when,
            kind + " " + when,
            command,
            new Rehearsal(routine()).say(command, in(kind), when).run());
      }
    }
    Golden.check(
        "commands/" + command.name().toLowerCase(Locale.ROOT) + ".txt",
        IN_FULL.contains(command) ? texts.inFull(SHOWN) : texts.inShort(telling(command)));
  }

  /** Where a command shows what it does. */
  private static String telling(Command command) {
    return switch (command) {
      case READY, WAIT -> SegmentKind.REST + " " + Rehearsal.When.MIDDLE;
      default -> SegmentKind.HOLD + " " + Rehearsal.When.MIDDLE;
    };
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
        TestRoutines.stretch("child", Position.HANDS_AND_KNEES, Place.FLOOR, 20, Sides.NONE, 1),
        TestRoutines.sided("knee", 30, 2),
        TestRoutines.stretch("cobra", Position.PRONE, Place.FLOOR, 20, Sides.NONE, 1));
  }
}
