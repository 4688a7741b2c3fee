package backtalk.session;

import static org.assertj.core.api.Assertions.assertThat;

import backtalk.plan.SegmentKind;
import backtalk.routine.TestRoutines;
import org.junit.jupiter.api.Test;

class HushLimitTest {

  @Test
  void anEchoThatIsTakenForATalkerCannotStopTheSession() throws Exception {
    Rehearsal session =
        new Rehearsal(TestRoutines.of(TestRoutines.sided("knee", 20, 1)))
            .say(Command.HUSH, SegmentKind.TRANSITION, 300);
    for (int i = 0; i < 5; i++) {
      session.then(Command.HUSH, 4_300);
    }
    session.run();

    String heard = session.heard(session.obeyedAt().get(0), 20_000);
    assertThat(heard.split("listen ", -1)).as("twice a sentence").hasSize(5);
    assertThat(session.heard().get(session.heard().size() - 1).segment().kind())
        .isEqualTo(SegmentKind.CLOSING);
  }

  @Test
  void whoIsPassedOverWhileOthersTalkIsToldOnceWhatHelps() throws Exception {
    Rehearsal session =
        new Rehearsal(TestRoutines.of(TestRoutines.sided("knee", 40, 1)))
            .say(Command.AMONG_TALK, SegmentKind.HOLD, 5_000)
            .then(Command.AMONG_TALK, 6_000)
            .then(Command.AMONG_TALK, 40_000);
    session.run();

    String heard = session.heard(session.obeyedAt().get(0) - 1_000, 200_000);
    assertThat(heard.split("While others talk, say coach before each word.", -1)).hasSize(2);
  }
}
