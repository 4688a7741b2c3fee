package backtalk.plan;

import backtalk.routine.Item;
import backtalk.routine.Posture;
import backtalk.routine.Side;
import backtalk.routine.Stretch;
import backtalk.script.Line;
import backtalk.script.Message;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The segments of one item of a routine: a stretch, or a block of them round by round.
 *
 * @param part index of the plan's part
 * @param item what to do
 * @param noun what the routine calls a stretch
 * @param number the number of its first stretch in the session
 * @param of how many there are in the session
 * @param known ids of stretches that have come before in the session
 */
record ItemPlanner(int part, Item item, String noun, int number, int of, Set<String> known) {

  /** The doings of this item's stretches, in order, without rests. */
  List<Segment> plan(Posture start, Preferences preferences, Adjustments adjustments)
      throws PlanException {
    List<Segment> segments = new ArrayList<>();
    Posture from = start;
    List<PlannedRound> rounds = rounds(preferences);
    for (int i = 0; i < rounds.size(); i++) {
      PlannedRound round = rounds.get(i);
      round.call().ifPresent(call -> segments.add(call(call)));
      for (Performance performance : round.performances()) {
        segments.addAll(StretchPlanner.plan(performance, from, preferences, adjustments));
        from = performance.end();
      }
      if (i < rounds.size() - 1
          && item instanceof Item.Block block
          && !block.rest().isZero()
          && round.restAfter()) {
        segments.add(StretchPlanner.rest(block.rest(), after(round), segments));
      }
    }
    return segments;
  }

  /** The posture that the body is in afterwards. */
  Posture end(Preferences preferences) throws PlanException {
    List<PlannedRound> rounds = rounds(preferences);
    List<Performance> last = rounds.get(rounds.size() - 1).performances();
    return last.get(last.size() - 1).end();
  }

  private record PlannedRound(
      Optional<Message> call, List<Performance> performances, boolean restAfter) {}

  private List<PlannedRound> rounds(Preferences preferences) throws PlanException {
    List<PlannedRound> rounds = new ArrayList<>();
    Optional<Side> before = Optional.empty();
    if (!(item instanceof Item.Block block)) {
      rounds.add(
          new PlannedRound(
              Optional.empty(),
              performances(0, Optional.empty(), before, true, preferences),
              false));
      return rounds;
    }
    int times = preferences.ranges().of(block.times());
    for (int round = 1; round <= times; round++) {
      Optional<Message> call =
          times > 1 || block.name().isPresent()
              ? Optional.of(new Line.Round(block.name(), round, times))
              : Optional.empty();
      int first = (round - 1) * block.stretches().size();
      if (block.oneSideFirst()) {
        Side side = preferences.firstSide();
        rounds.add(
            new PlannedRound(
                call,
                performances(first, Optional.of(side), before, round == 1, preferences),
                false));
        rounds.add(
            new PlannedRound(
                Optional.empty(),
                performances(
                    first, Optional.of(side.other()), Optional.of(side), false, preferences),
                true));
        before = Optional.of(side.other());
      } else {
        rounds.add(
            new PlannedRound(
                call,
                performances(first, Optional.empty(), before, round == 1, preferences),
                true));
      }
    }
    return rounds;
  }

  private List<Performance> performances(
      int firstIndex,
      Optional<Side> only,
      Optional<Side> before,
      boolean firstRound,
      Preferences preferences)
      throws PlanException {
    List<Performance> performances = new ArrayList<>();
    for (int i = 0; i < item.stretches().size(); i++) {
      StretchResolver.Resolved resolved =
          StretchResolver.resolve(item.stretches().get(i), preferences);
      Stretch stretch = resolved.stretch();
      SideOrder sides =
          only.map(SideOrder::half)
              .orElseGet(() -> SideOrder.of(stretch.dose(), preferences.firstSide()));
      Line.Title title =
          new Line.Title(
              noun, stretch.spokenName(), resolved.variant(), firstRound ? number + i : 0, of);
      performances.add(
          new Performance(
              part,
              firstIndex + i,
              stretch,
              sides,
              Optional.of(title),
              i == 0 ? before : only,
              firstRound && !known.contains(stretch.id())));
    }
    return performances;
  }

  private static Segment call(Message message) {
    return Segment.spoken(
        SegmentKind.TRANSITION, Optional.empty(), Cue.sentence(CueKind.REPETITION, message));
  }

  private static Optional<Subject> after(PlannedRound round) {
    Performance last = round.performances().get(round.performances().size() - 1);
    return Optional.of(Subject.of(last.stretch()));
  }
}
