package backtalk.session;

import backtalk.Golden;
import backtalk.plan.SegmentKind;
import backtalk.routine.Position;
import backtalk.routine.Posture.Place;
import backtalk.routine.Routine;
import backtalk.routine.Sides;
import backtalk.routine.TestRoutines;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What is heard after each command, given while another one is being obeyed. */
class CommandsWhileWaitingTest {

  private static final long SHOWN = 16_000;

  /** What the session is doing when the command comes. */
  enum Doing {
    PAUSED_EARLY_IN_A_HOLD(Command.PAUSE, SegmentKind.HOLD, 7_000, 2_000, Command.RESUME),
    PAUSED_LATE_IN_A_HOLD(Command.PAUSE, SegmentKind.HOLD, 20_400, 2_000, Command.RESUME),
    PAUSED_LONG_IN_A_HOLD(Command.PAUSE, SegmentKind.HOLD, 20_400, 11_000, Command.RESUME),
    PAUSED_IN_A_COUNTDOWN(Command.PAUSE, SegmentKind.HOLD, 27_500, 2_000, Command.RESUME),
    PAUSED_IN_A_SENTENCE(Command.PAUSE, SegmentKind.SET_UP, 1_600, 2_000, Command.RESUME),
    PAUSED_IN_A_REST(Command.PAUSE, SegmentKind.REST, 1_000, 2_000, Command.RESUME),
    HAVING_PAIN(Command.PAIN, SegmentKind.HOLD, 10_000, 12_000, Command.RESUME),
    GIVING_MORE_TIME(Command.WAIT, SegmentKind.SET_UP, 1_700, 3_000, Command.READY),
    LISTENING_TO_THE_PERSON(Command.HUSH, SegmentKind.SET_UP, 700, 1_500, Command.LONGER),
    ANSWERING(Command.WHAT_NOW, SegmentKind.SET_UP, 700, 400, Command.REPEAT),
    STOPPED(Command.STOP, SegmentKind.HOLD, 20_000, 4_000, Command.RESUME);

    private final Command first;
    private final SegmentKind in;
    private final long after;
    private final long then;

    /** The command that shows what happens then. */
    private final Command telling;

    Doing(Command first, SegmentKind in, long after, long then, Command telling) {
      this.first = first;
      this.in = in;
      this.after = after;
      this.then = then;
      this.telling = telling;
    }
  }

  @ParameterizedTest
  @EnumSource(Doing.class)
  void eachCommand(Doing doing) throws Exception {
    CommandTexts texts = new CommandTexts();
    for (Command command : Command.values()) {
      texts.add(
          command + " while " + doing,
          command.name(),
          command,
          new Rehearsal(routine())
              .say(doing.first, doing.in, doing.after)
              .then(command, doing.then)
              .run());
    }
    Golden.check(
        "commands/while-" + doing.name().toLowerCase(Locale.ROOT).replace('_', '-') + ".txt",
        doing == Doing.PAUSED_EARLY_IN_A_HOLD
            ? texts.inFull(SHOWN)
            : texts.inShort(doing.telling.name()));
  }

  private static Routine routine() {
    return TestRoutines.of(
        TestRoutines.sided("knee", 30, 2),
        TestRoutines.stretch("cobra", Position.PRONE, Place.FLOOR, 20, Sides.NONE, 1));
  }
}
