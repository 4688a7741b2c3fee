package backtalk.session;

import static org.assertj.core.api.Assertions.assertThat;

import backtalk.plan.Preferences;
import backtalk.plan.SegmentKind;
import backtalk.routine.Routine;
import backtalk.routine.TestRoutines;
import backtalk.score.ScoredSegment;
import backtalk.script.Signal;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The sounds of pausing and going on: before the word, as soon as the command is heard. */
class SignalsTest {

  private static final Routine ROUTINE = TestRoutines.of(TestRoutines.plain("one", 20));
  private static final Preferences ON =
      Preferences.with().signal(Signal.PAUSED, true).signal(Signal.RESUMED, true).preferences();

  private static List<String> heard(ScoredSegment segment) {
    return segment.placements().stream()
        .map(cue -> cue.startFrame() - segment.startFrame() + " " + cue.text())
        .toList();
  }

  private static List<ScoredSegment> pausedInTheHold(Preferences preferences) throws Exception {
    return new Rehearsal(ROUTINE, preferences)
        .say(Command.PAUSE, SegmentKind.HOLD, 6_000)
        .then(Command.RESUME, 4_000)
        .run()
        .heard();
  }

  private static int pause(List<ScoredSegment> heard) {
    for (int i = 0; i < heard.size(); i++) {
      if (heard.get(i).segment().kind() == SegmentKind.PAUSE) {
        return i;
      }
    }
    throw new AssertionError("no pause");
  }

  @Test
  void comeBeforeTheirWords() throws Exception {
    List<ScoredSegment> heard = pausedInTheHold(ON);
    int pause = pause(heard);

    assertThat(heard(heard.get(pause))).containsExactly("0 paused", "360 Paused.");
    assertThat(heard(heard.get(pause + 1))).startsWith("0 resumed").hasSize(2);
    assertThat(heard(heard.get(pause + 1)).get(1)).startsWith("360 Going on.");
    assertThat(heard.get(pause + 2).segment().kind()).isEqualTo(SegmentKind.HOLD);
  }

  @Test
  void areNotHeardWhereTheyAreOff() throws Exception {
    List<ScoredSegment> heard = pausedInTheHold(Preferences.defaults());
    int pause = pause(heard);

    assertThat(heard(heard.get(pause))).containsExactly("0 Paused.");
    assertThat(heard(heard.get(pause + 1))).hasSize(1);
  }
}
