package backtalk.journal;

import backtalk.plan.Plan;
import backtalk.plan.Segment;
import backtalk.plan.Subject;
import backtalk.routine.Prescription;
import backtalk.routine.Side;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a session was to be.
 *
 * @param routine its id
 * @param name the routine's name as written on a page
 * @param stretches in the order of the session
 */
public record PlannedSession(String routine, String name, List<PlannedStretch> stretches) {

  public PlannedSession {
    stretches = List.copyOf(stretches);
  }

  /** What a plan comes to, by its holds. */
  public static PlannedSession of(Plan plan) {
    Map<String, PlannedStretch> stretches = new LinkedHashMap<>();
    for (Segment segment : plan) {
      if (segment.isHold()) {
        Subject subject = segment.subject().orElseThrow();
        PlannedStretch once = once(subject, segment.duration().orElseThrow());
        stretches.merge(subject.stretch().id(), once, PlannedSession::withSidesOf);
      }
    }
    return new PlannedSession(
        plan.routine().id(), plan.routine().name(), List.copyOf(stretches.values()));
  }

  private static PlannedStretch once(Subject subject, Duration hold) {
    Prescription dose = subject.stretch().dose();
    boolean isAsked =
        (!dose.isUntilTired() || subject.repetition().orElse(1) == 1)
            && (!dose.setsUntilTired() || subject.set().orElse(1) == 1);
    return new PlannedStretch(
        subject.stretch().id(),
        subject.stretch().growingHold().orElse(hold),
        subject.stretch().growingBreaths(),
        subject.stretch().progression().rest().map(any -> dose.rests().betweenRepetitions()),
        subject.repetitions(),
        subject.side().stream().toList(),
        isAsked ? 1 : 0);
  }

  private static PlannedStretch withSidesOf(PlannedStretch stretch, PlannedStretch later) {
    List<Side> sides = new ArrayList<>(stretch.sides());
    later.sides().stream().filter(side -> !sides.contains(side)).forEach(sides::add);
    return new PlannedStretch(
        stretch.stretch(),
        stretch.hold(),
        stretch.breaths(),
        stretch.rest(),
        stretch.repetitions(),
        sides,
        stretch.holds() + later.holds());
  }

  /** How many holds there were to be. */
  int holds() {
    return stretches.stream().mapToInt(PlannedStretch::holds).sum();
  }

  /** Whether so many holds are at least half of those that there were to be. */
  boolean isMostOf(int held) {
    return 2 * held >= holds();
  }

  /** What a session comes to that was heard to its end. */
  Ending heardToItsEnd(int held) {
    return isMostOf(held) ? Ending.FINISHED : held > 0 ? Ending.PARTLY : Ending.LEFT_OUT;
  }

  /**
   * The dose of a stretch on the day.
   *
   * @param stretch its id
   * @param hold how long each hold was to be; of different ones that which grows, or the first
   * @param breaths how many breaths of it there were to be, where their number grows
   * @param rest how long the rest between two repetitions was to be, where it grows
   * @param repetitions how many there were to be on each side, at least 1
   * @param sides in the order they were to be done; none where the stretch has no sides
   * @param holds how many holds there were to be in all, sides, sets and phases included; of those
   *     that go on until the person is tired, the first, or those of the first set
   */
  public record PlannedStretch(
      String stretch,
      Duration hold,
      Optional<Integer> breaths,
      Optional<Duration> rest,
      int repetitions,
      List<Side> sides,
      int holds) {

    public PlannedStretch {
      sides = List.copyOf(sides);
    }

    /** One set of one hold each. */
    public PlannedStretch(String stretch, Duration hold, int repetitions, List<Side> sides) {
      this(
          stretch,
          hold,
          Optional.empty(),
          Optional.empty(),
          repetitions,
          sides,
          repetitions * Math.max(1, sides.size()));
    }

    /** How many holds there were to be on each side. */
    public int holdsASide() {
      return holds / Math.max(1, sides.size());
    }
  }
}
