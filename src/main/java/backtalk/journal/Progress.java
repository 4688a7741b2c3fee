package backtalk.journal;

import backtalk.journal.PlannedSession.PlannedStretch;
import backtalk.plan.Preferences.TodaysDose;
import backtalk.routine.Progression;
import backtalk.routine.Progression.Amount;
import backtalk.routine.Progression.Growth;
import backtalk.routine.Routine;
import backtalk.routine.Stretch;
import java.time.Duration;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BinaryOperator;
import java.util.function.Function;

/**
 * Today's doses of stretches that grow over the weeks. They follow from what was done before, and
 * from how it felt:
 *
 * <ul>
 *   <li>The first day has the least that the routine names.
 *   <li>After the days that the routine names, and if the last session was not hard, the dose is
 *       raised once: by the least step, or by the most one if the last session was easy. It never
 *       exceeds what the routine names.
 *   <li>After a hard session, and after more than a week without any, it goes back one step.
 *   <li>When all of it has come to its most and a session of that felt easy, the next variant
 *       begins, with the least.
 * </ul>
 */
public final class Progress {

  private static final long GAP_DAYS = 7;

  /** The sessions in which the stretch was done, in the order of their time. */
  private final List<PerformedDose> done;

  private final LocalDate today;

  private Progress(List<PerformedDose> done, LocalDate today) {
    this.done = done;
    this.today = today;
  }

  /** What was to be done of a stretch on a day, and how the session felt. */
  private record PerformedDose(LocalDate day, PlannedStretch planned, Optional<Effort> effort) {

    Optional<Integer> repetitions() {
      return Optional.of(planned.repetitions());
    }

    Optional<Duration> hold() {
      return Optional.of(planned.hold());
    }

    Optional<Integer> breaths() {
      return planned.breaths();
    }

    Optional<Duration> rest() {
      return planned.rest();
    }
  }

  /**
   * The doses of a day, by stretch id; nothing for stretches that do not grow.
   *
   * @param sessions what was done, of any routine
   * @param felt how the last session felt, where the person says so now rather than at its end
   */
  public static Map<String, TodaysDose> of(
      Routine routine, List<SessionRecord> sessions, LocalDate today, Optional<Effort> felt) {
    Map<String, TodaysDose> doses = new HashMap<>();
    for (Stretch stretch : routine.stretches()) {
      if (!stretch.progression().equals(Progression.NONE)) {
        List<PerformedDose> done = done(routine.id(), stretch.id(), sessions);
        if (!done.isEmpty() && felt.isPresent()) {
          PerformedDose last = done.remove(done.size() - 1);
          done.add(new PerformedDose(last.day(), last.planned(), felt));
        }
        doses.put(stretch.id(), new Progress(done, today).of(stretch.progression()));
      }
    }
    return doses;
  }

  private static List<PerformedDose> done(
      String routine, String stretch, List<SessionRecord> sessions) {
    List<PerformedDose> done = new ArrayList<>();
    sessions.stream()
        .filter(session -> session.routine().equals(routine))
        .sorted(Comparator.comparing(SessionRecord::started))
        .forEach(
            session ->
                session.stretches().stream()
                    .filter(record -> record.stretch().equals(stretch) && record.holds() > 0)
                    .flatMap(record -> record.planned().stream())
                    .map(planned -> new PerformedDose(session.day(), planned, session.effort()))
                    .forEach(done::add));
    return done;
  }

  private TodaysDose of(Progression progression) {
    Optional<Integer> nextSince = progression.next().flatMap(any -> graduation(progression));
    List<PerformedDose> relevant =
        nextSince.map(index -> done.subList(index + 1, done.size())).orElse(done);
    Amount amount =
        new Amount(
            progression
                .repetitions()
                .map(growth -> number(growth, PerformedDose::repetitions))
                .map(rule -> rule.today(relevant, today)),
            progression
                .hold()
                .map(growth -> time(growth, PerformedDose::hold))
                .map(rule -> rule.today(relevant, today)),
            progression
                .breaths()
                .map(growth -> number(growth, PerformedDose::breaths))
                .map(rule -> rule.today(relevant, today)),
            progression
                .rest()
                .map(growth -> time(growth, PerformedDose::rest))
                .map(rule -> rule.today(relevant, today)));
    Optional<Amount> before =
        relevant.stream()
            .reduce((earlier, later) -> later)
            .map(
                last ->
                    new Amount(
                        amount.repetitions().flatMap(any -> last.repetitions()),
                        amount.hold().flatMap(any -> last.hold()),
                        amount.breaths().flatMap(any -> last.breaths()),
                        amount.rest().flatMap(any -> last.rest())))
            .filter(was -> !was.equals(amount));
    return new TodaysDose(
        amount, nextSince.isPresent() ? progression.next() : Optional.empty(), before);
  }

  /** The last session that was easy with everything at its most and no long gap after it. */
  private Optional<Integer> graduation(Progression progression) {
    LocalDate after = today;
    for (int i = done.size() - 1; i >= 0; i--) {
      if (ChronoUnit.DAYS.between(done.get(i).day(), after) > GAP_DAYS) {
        return Optional.empty();
      }
      if (done.get(i).effort().equals(Optional.of(Effort.EASY))
          && isAtMost(progression, done.get(i))) {
        return Optional.of(i);
      }
      after = done.get(i).day();
    }
    return Optional.empty();
  }

  private static boolean isAtMost(Progression progression, PerformedDose dose) {
    return isAtMost(progression.repetitions(), dose.repetitions())
        && isAtMost(progression.hold(), dose.hold())
        && isAtMost(progression.breaths(), dose.breaths())
        && isAtMost(progression.rest(), dose.rest());
  }

  private static <T extends Comparable<T>> boolean isAtMost(
      Optional<Growth<T>> growth, Optional<T> dose) {
    return growth.isEmpty()
        || dose.filter(amount -> amount.compareTo(growth.get().to()) >= 0).isPresent();
  }

  private static GrowthRule<Integer> number(
      Growth<Integer> growth, Function<PerformedDose, Optional<Integer>> what) {
    return new GrowthRule<>(growth, what, Integer::sum, (a, b) -> a - b);
  }

  private static GrowthRule<Duration> time(
      Growth<Duration> growth, Function<PerformedDose, Optional<Duration>> what) {
    return new GrowthRule<>(growth, what, Duration::plus, Duration::minus);
  }

  /**
   * How a dose follows from those before it.
   *
   * @param what of a day it is; nothing where that day had none of it
   */
  private record GrowthRule<T extends Comparable<T>>(
      Growth<T> growth,
      Function<PerformedDose, Optional<T>> what,
      BinaryOperator<T> plus,
      BinaryOperator<T> minus) {

    T today(List<PerformedDose> all, LocalDate today) {
      List<PerformedDose> done = all.stream().filter(it -> what.apply(it).isPresent()).toList();
      if (done.isEmpty()) {
        return growth.from();
      }
      PerformedDose last = done.get(done.size() - 1);
      T dose = within(of(last));
      boolean wasHard = last.effort().equals(Optional.of(Effort.HARD));
      if (ChronoUnit.DAYS.between(last.day(), today) > GAP_DAYS) {
        return within(minus.apply(dose, growth.add().least()));
      }
      LocalDate since = since(done);
      boolean changedToday = since.equals(today) && done.size() > 1;
      if (wasHard && !changedToday) {
        return within(minus.apply(dose, growth.add().least()));
      }
      boolean due = ChronoUnit.DAYS.between(since, today) >= growth.days();
      if (!due || wasHard) {
        return dose;
      }
      boolean wasEasy = last.effort().equals(Optional.of(Effort.EASY));
      return within(plus.apply(dose, wasEasy ? growth.add().most() : growth.add().least()));
    }

    /** Since which day the dose is what it was the last time. */
    private LocalDate since(List<PerformedDose> done) {
      int first = done.size() - 1;
      T dose = of(done.get(first));
      while (first > 0 && of(done.get(first - 1)).equals(dose)) {
        first--;
      }
      return done.get(first).day();
    }

    private T of(PerformedDose day) {
      return what.apply(day).orElseThrow();
    }

    private T within(T dose) {
      return dose.compareTo(growth.from()) < 0
          ? growth.from()
          : dose.compareTo(growth.to()) > 0 ? growth.to() : dose;
    }
  }
}
