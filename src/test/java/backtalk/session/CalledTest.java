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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whoever calls is listened to, and whoever may have said "stop" is asked. */
class CalledTest {

  private static final Routine ROUTINE = TestRoutines.of(TestRoutines.sided("knee", 20, 1));
  private static final Preferences ON =
      Preferences.with().signal(Signal.CALLED, true).preferences();
  private static final String QUESTION = "Did you say stop? Then say it again.";

  private static Rehearsal rehearsal() throws Exception {
    return new Rehearsal(ROUTINE, ON);
  }

  private static List<ScoredSegment> of(SegmentKind kind, Rehearsal session) {
    return session.heard().stream().filter(heard -> heard.segment().kind() == kind).toList();
  }

  @Test
  void aHoldGoesOnWithASoftNoteAndNoWordForFourSeconds() throws Exception {
    Rehearsal session = rehearsal().say(Command.CALLED, SegmentKind.HOLD, 6_000).run();

    long called = session.obeyedAt().get(0);
    ScoredSegment hold = of(SegmentKind.HOLD, session).get(0);
    assertThat(hold.frames()).isEqualTo(20_000);
    assertThat(hold.placements())
        .filteredOn(cue -> cue.startFrame() >= called && cue.startFrame() < called + 4_000)
        .extracting(cue -> cue.startFrame() - called + " " + cue.text())
        .containsExactly("0 called");
  }

  @Test
  void aSentenceIsBegunAnewAfterFourSeconds() throws Exception {
    Rehearsal session = rehearsal().say(Command.CALLED, SegmentKind.SET_UP, 700).run();

    ScoredSegment silence = of(SegmentKind.LISTEN, session).get(0);
    assertThat(silence.frames()).isEqualTo(4_000);
    assertThat(silence.placements()).hasSize(1);
    assertThat(silence.placements().get(0).text()).isEqualTo("called");
    ScoredSegment after = session.heard().get(session.heard().indexOf(silence) + 1);
    assertThat(after.segment().kind()).isEqualTo(SegmentKind.SET_UP);
  }

  @Test
  void whoCallsAgainIsListenedToAgain() throws Exception {
    Rehearsal session =
        rehearsal().say(Command.HUSH, SegmentKind.SET_UP, 700).then(Command.CALLED, 1_000).run();

    assertThat(of(SegmentKind.LISTEN, session))
        .extracting(ScoredSegment::frames)
        .containsExactly(1_000L, 4_000L);
  }

  @ParameterizedTest
  @CsvSource({"HOLD, 6000", "SET_UP, 700", "SETTLE, 500"})
  void aDoubtfulStopIsAskedAndTheSessionGoesOnAfterFourSeconds(SegmentKind in, long after)
      throws Exception {
    Rehearsal session = rehearsal().say(Command.DOUBTED_STOP, in, after).run();

    ScoredSegment question = of(SegmentKind.LISTEN, session).get(0);
    assertThat(question.placements()).extracting(cue -> cue.text()).containsExactly(QUESTION);
    assertThat(question.endFrame() - question.placements().get(0).endFrame()).isEqualTo(4_000);
    ScoredSegment next = session.heard().get(session.heard().indexOf(question) + 1);
    assertThat(next.placements().get(0).text()).startsWith("Going on.");
    assertThat(of(SegmentKind.STOPPED, session)).isEmpty();
    assertThat(of(SegmentKind.CLOSING, session)).isNotEmpty();
  }

  @ParameterizedTest
  @CsvSource({"STOP", "DOUBTED_STOP"})
  void saidAgainItIsDone(Command again) throws Exception {
    Rehearsal session =
        rehearsal().say(Command.DOUBTED_STOP, SegmentKind.HOLD, 6_000).then(again, 5_000).run();

    assertThat(of(SegmentKind.STOPPED, session)).hasSize(1);
    assertThat(of(SegmentKind.CLOSING, session)).isEmpty();
  }

  /** What the ear takes for an answer may be the end of the question. */
  @Test
  void whatIsHardlyHeardDuringTheQuestionIsNoAnswer() throws Exception {
    Rehearsal session =
        rehearsal()
            .say(Command.DOUBTED_PAIN, SegmentKind.HOLD, 6_000)
            .then(Command.DOUBTED_PAIN, 900)
            .run();

    assertThat(of(SegmentKind.PAUSE, session)).isEmpty();
    assertThat(of(SegmentKind.CLOSING, session)).isNotEmpty();
  }

  @Test
  void anotherDoubtIsAnotherQuestion() throws Exception {
    Rehearsal session =
        rehearsal()
            .say(Command.DOUBTED_STOP, SegmentKind.HOLD, 6_000)
            .then(Command.DOUBTED_PAIN, 3_000)
            .then(Command.DOUBTED_PAIN, 5_000)
            .run();

    assertThat(of(SegmentKind.LISTEN, session))
        .flatExtracting(ScoredSegment::placements)
        .extracting(cue -> cue.text())
        .containsExactly(QUESTION, "Did you say ouch? Then say it again.");
    assertThat(of(SegmentKind.STOPPED, session)).isEmpty();
    assertThat(of(SegmentKind.PAUSE, session)).hasSize(1);
  }

  @Test
  void aPausedSessionStaysPaused() throws Exception {
    Rehearsal session =
        rehearsal()
            .say(Command.PAUSE, SegmentKind.HOLD, 6_000)
            .then(Command.CALLED, 2_000)
            .then(Command.DOUBTED_STOP, 3_000)
            .then(Command.RESUME, 20_000)
            .run();

    assertThat(of(SegmentKind.LISTEN, session)).isEmpty();
    assertThat(of(SegmentKind.PAUSE, session))
        .flatExtracting(ScoredSegment::placements)
        .extracting(cue -> cue.text())
        .containsExactly("Paused.", "called", QUESTION);
    assertThat(of(SegmentKind.CLOSING, session)).isNotEmpty();
  }
}
