package backtalk.session;

import static org.assertj.core.api.Assertions.assertThat;

import backtalk.plan.Adjustments;
import backtalk.plan.Adjustments.HoldKey;
import backtalk.plan.Plan;
import backtalk.plan.PlanIndex;
import backtalk.plan.PlanPlace;
import backtalk.plan.Planner;
import backtalk.plan.Preferences;
import backtalk.plan.Segment;
import backtalk.plan.SegmentKind;
import backtalk.plan.Subject;
import backtalk.routine.Routine;
import backtalk.routine.Side;
import backtalk.routine.TestRoutines;
import backtalk.score.Placement;
import backtalk.score.ScoredSegment;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A session that was cut off can be gone on with, or begins again by itself. */
class OfferTest {

  private final Routine routine;
  private final PlanPlace rightHold;

  OfferTest() throws Exception {
    routine = TestRoutines.of(TestRoutines.plain("child", 30), TestRoutines.sided("knee", 20, 1));
    rightHold = rightHold(Planner.plan(routine, Preferences.defaults()));
  }

  private static PlanPlace rightHold(Plan plan) {
    for (int part = 0; part < plan.parts(); part++) {
      List<Segment> segments = plan.part(part);
      for (int i = 0; i < segments.size(); i++) {
        if (segments.get(i).isHold() && isRight(segments.get(i))) {
          return new PlanPlace(part, i);
        }
      }
    }
    throw new AssertionError("no hold on the right");
  }

  private static boolean isRight(Segment segment) {
    return segment.subject().flatMap(Subject::side).equals(Optional.of(Side.RIGHT));
  }

  private Rehearsal rehearsal() throws Exception {
    return rehearsal(Adjustments.NONE);
  }

  private Rehearsal rehearsal(Adjustments decided) throws Exception {
    return rehearsal(rightHold, decided);
  }

  private Rehearsal rehearsal(PlanPlace place, Adjustments decided) throws Exception {
    return new Rehearsal(routine, Preferences.defaults(), Optional.of(place), decided);
  }

  private static List<ScoredSegment> holds(Rehearsal session) {
    return session.heard().stream().filter(heard -> heard.segment().isHold()).toList();
  }

  private static String words(ScoredSegment segment) {
    return String.join(" ", segment.placements().stream().map(Placement::text).toList());
  }

  @Test
  void withoutAnAnswerItStartsOverAfterTenSeconds() throws Exception {
    Rehearsal session = rehearsal().run();

    ScoredSegment offer = session.heard().get(0);
    assertThat(words(offer))
        .isEqualTo(
            "You stopped at the knee, right side. Press space to go on; starting over in ten"
                + " seconds.");
    assertThat(offer.endFrame() - offer.placements().get(0).endFrame()).isEqualTo(10_000);
    assertThat(session.heard().get(1).segment().kind()).isEqualTo(SegmentKind.WELCOME);
    assertThat(holds(session)).hasSize(3);
  }

  @ParameterizedTest
  @EnumSource(names = {"RESUME", "PAUSE_OR_RESUME", "READY"})
  void whoeverGoesOnIsLedThereAndHoldsWhatIsLeft(Command command) throws Exception {
    Rehearsal session = rehearsal().say(command, SegmentKind.OFFER, 6_000).run();

    assertThat(words(session.heard().get(1))).isEqualTo("Going on.");
    assertThat(session.heard())
        .extracting(heard -> heard.segment().kind())
        .doesNotContain(SegmentKind.WELCOME);
    assertThat(holds(session)).hasSize(1);
    assertThat(holds(session).get(0).place()).isEqualTo(rightHold);
    assertThat(holds(session).get(0).frames()).isEqualTo(20_000);
    assertThat(session.heard().get(session.heard().size() - 1).place().part()).isEqualTo(3);
  }

  @Test
  void whatWasDecidedForTheOtherSideHoldsForThisOne() throws Exception {
    Adjustments longer =
        Adjustments.NONE.changed(new HoldKey(rightHold.part(), 0, 1, 1, 0), Duration.ofSeconds(5));
    Rehearsal goesOn = rehearsal(longer).say(Command.RESUME, SegmentKind.OFFER, 6_000).run();
    assertThat(holds(goesOn)).extracting(ScoredSegment::frames).containsExactly(25_000L);
    assertThat(goesOn.director().changedHolds()).containsOnlyKeys("knee");

    Rehearsal startsOver = rehearsal(longer).run();
    assertThat(holds(startsOver))
        .extracting(ScoredSegment::frames)
        .containsExactly(30_000L, 20_000L, 20_000L);
    assertThat(startsOver.director().changedHolds()).isEmpty();
  }

  @Test
  void whatWasHeldIsNotHeldAgain() throws Exception {
    PlanPlace release = new PlanIndex(plan()).after(childHold()).orElseThrow();
    Rehearsal session =
        rehearsal(release, Adjustments.NONE).say(Command.RESUME, SegmentKind.OFFER, 6_000).run();

    assertThat(words(session.heard().get(1))).isEqualTo("Going on.");
    assertThat(holds(session)).extracting(ScoredSegment::frames).containsExactly(20_000L, 20_000L);

    PlanPlace last = new PlanIndex(plan()).after(rightHold).orElseThrow();
    Rehearsal atTheEnd =
        rehearsal(last, Adjustments.NONE).say(Command.RESUME, SegmentKind.OFFER, 6_000).run();
    assertThat(holds(atTheEnd)).isEmpty();
    assertThat(atTheEnd.heard().get(2).place().part()).isEqualTo(3);
  }

  private Plan plan() throws Exception {
    return Planner.plan(routine, Preferences.defaults());
  }

  private PlanPlace childHold() throws Exception {
    List<Segment> segments = plan().part(1);
    for (int i = 0; i < segments.size(); i++) {
      if (segments.get(i).isHold()) {
        return new PlanPlace(1, i);
      }
    }
    throw new AssertionError("no hold");
  }

  @Test
  void nextLeavesTheOfferAtOnce() throws Exception {
    Rehearsal session = rehearsal().say(Command.NEXT, SegmentKind.OFFER, 1_000).run();

    assertThat(session.heard().get(1).segment().kind()).isEqualTo(SegmentKind.WELCOME);
    assertThat(holds(session)).hasSize(3);
  }

  @Test
  void whoeverTalksOverItIsListenedToAndAskedAgain() throws Exception {
    Rehearsal session =
        rehearsal()
            .say(Command.HUSH, SegmentKind.OFFER, 1_000)
            .say(Command.RESUME, SegmentKind.LISTEN, 2_000)
            .run();

    assertThat(holds(session)).hasSize(1);
  }
}
