package backtalk.live;

import backtalk.journal.JournalSession;
import backtalk.journal.KeptPlace;
import backtalk.journal.Place;
import backtalk.plan.Adjustments;
import backtalk.plan.Plan;
import backtalk.plan.PlanIndex;
import backtalk.plan.PlanPlace;
import backtalk.plan.Segment;
import backtalk.plan.SegmentKind;
import backtalk.score.Passage;
import backtalk.score.ScoredSegment;
import java.util.Optional;

/**
 * Where a session is, as the journal keeps it: for who is cut off there, and goes on later that
 * day. For one thread at a time.
 */
final class ReachedPlace {

  /** The plan as it was at the beginning, and with what the person has decided since. */
  private final Plan fresh;

  private Plan plan;
  private Optional<Place> reached = Optional.empty();

  /** The hold that was heard to its end last: nothing leads back to it but the person. */
  private Optional<PlanPlace> done = Optional.empty();

  ReachedPlace(Plan fresh) {
    this.fresh = fresh;
    this.plan = fresh;
  }

  /** Whether a place is still what it was: the routine or the settings may have changed since. */
  static boolean isIn(Plan fresh, KeptPlace kept) {
    if (!kept.routine().equals(fresh.routine().id())
        || !kept.adjustments().areWithin(fresh.parts())) {
      return false;
    }
    Place place = kept.place();
    Plan plan = fresh.with(kept.adjustments());
    return place.part() < plan.parts()
        && place.segment() < plan.part(place.part()).size()
        && place(new PlanIndex(plan).at(where(place)), where(place)).equals(Optional.of(place));
  }

  /** A place of the journal in its plan. */
  static PlanPlace where(Place place) {
    return new PlanPlace(place.part(), place.segment());
  }

  private static Optional<Place> place(Segment segment, PlanPlace at) {
    return segment
        .subject()
        .map(
            about ->
                new Place(
                    at.part(),
                    at.segment(),
                    about.stretch().id(),
                    about.side(),
                    about.repetition()));
  }

  /** Whether a session is where a segment is: an answer is heard anywhere, the offer before it. */
  static boolean isOne(ScoredSegment segment) {
    return segment.segment().kind() != SegmentKind.OFFER
        && segment.passage().origin() != Passage.Origin.ANSWER;
  }

  /** Keeps where a session is that is heard. */
  void heard(ScoredSegment segment, JournalSession session) {
    if (segment.passage().origin() == Passage.Origin.PLAN) {
      done = Optional.empty();
    }
    if (!done.equals(Optional.of(segment.place()))) {
      reached(segment.segment(), segment.place(), session);
    }
  }

  /** Keeps that it goes on behind a hold. */
  void held(ScoredSegment hold, JournalSession session) {
    done = Optional.of(hold.place());
    PlanIndex index = new PlanIndex(plan);
    index.after(hold.place()).ifPresent(next -> reached(index.at(next), next, session));
  }

  private void reached(Segment segment, PlanPlace at, JournalSession session) {
    Optional<Place> here = place(segment, at);
    if (!here.equals(reached)) {
      reached = here;
      if (here.isPresent()) {
        keep(session);
      } else {
        session.outside();
      }
    }
  }

  /** The person has decided something: all that was decided so far. */
  void decided(Adjustments all) {
    plan = fresh.with(all);
  }

  /** Keeps where it is, if it is anywhere, and what was decided. */
  void keep(JournalSession session) {
    reached.ifPresent(here -> session.reached(here, plan.adjustments()));
  }
}
