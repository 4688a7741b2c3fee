package backtalk.journal;

import backtalk.journal.PlannedSession.PlannedStretch;
import backtalk.journal.SessionRecord.StretchRecord;
import backtalk.plan.Preferences.TodaysDose;
import backtalk.routine.Progression;
import backtalk.routine.Progression.Amount;
import backtalk.routine.Progression.Growth;
import backtalk.routine.Range;
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

  private final List<SessionRecord> sessions;
  private final LocalDate today;

  private Progress(List<SessionRecord> sessions, LocalDate today) {
    this.sessions = sessions;
    this.today = today;
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
        List<SessionRecord> done = done(routine, stretch, sessions);
        doses.put(
            stretch.id(), new Progress(done, today).of(stretch.progression(), stretch.id(), felt));
      }
    }
    return doses;
  }

  /** The sessions in which a stretch was done, in the order of their time. */
  private static List<SessionRecord> done(
      Routine routine, Stretch stretch, List<SessionRecord> sessions) {
    return sessions.stream()
        .filter(session -> session.routine().equals(routine.id()))
        .filter(session -> planned(session, stretch.id()).isPresent())
        .filter(
            session ->
                session.stretches().stream()
                    .anyMatch(s -> s.stretch().equals(stretch.id()) && s.holds() > 0))
        .sorted(Comparator.comparing(SessionRecord::started))
        .toList();
  }

  private static Optional<PlannedStretch> planned(SessionRecord session, String stretch) {
    return session.stretches().stream()
        .filter(record -> record.stretch().equals(stretch))
        .findFirst()
        .flatMap(StretchRecord::planned);
  }

  private TodaysDose of(Progression progression, String stretch, Optional<Effort> felt) {
    Optional<Integer> nextSince =
        progression.next().flatMap(next -> indexOfGraduation(progression, stretch, felt));
    List<SessionRecord> relevant =
        nextSince.map(index -> sessions.subList(index + 1, sessions.size())).orElse(sessions);
    Optional<Integer> repetitions =
        progression.repetitions().map(growth -> repetitions(growth, relevant, stretch, felt));
    Optional<Duration> hold =
        progression.hold().map(growth -> hold(growth, relevant, stretch, felt));
    Amount amount = new Amount(repetitions, hold);
    Optional<Amount> before =
        last(relevant)
            .flatMap(session -> planned(session, stretch))
            .map(
                planned ->
                    new Amount(
                        repetitions.map(any -> planned.repetitions()),
                        hold.map(any -> planned.hold())))
            .filter(was -> !was.equals(amount));
    return new TodaysDose(
        amount, nextSince.isPresent() ? progression.next() : Optional.empty(), before);
  }

  private int repetitions(
      Growth<Integer> growth, List<SessionRecord> done, String stretch, Optional<Effort> felt) {
    List<Dated<Integer>> doses = new ArrayList<>();
    done.forEach(
        session ->
            planned(session, stretch)
                .ifPresent(p -> doses.add(new Dated<>(session.day(), p.repetitions()))));
    return new Rule<>(growth, Integer::sum, (a, b) -> a - b)
        .today(doses, effort(done, felt), today);
  }

  private Duration hold(
      Growth<Duration> growth, List<SessionRecord> done, String stretch, Optional<Effort> felt) {
    List<Dated<Duration>> doses = new ArrayList<>();
    done.forEach(
        session ->
            planned(session, stretch)
                .ifPresent(p -> doses.add(new Dated<>(session.day(), p.hold()))));
    return new Rule<>(growth, Duration::plus, Duration::minus)
        .today(doses, effort(done, felt), today);
  }

  private Optional<Effort> effort(List<SessionRecord> done, Optional<Effort> felt) {
    return last(done).isEmpty()
        ? Optional.empty()
        : felt.or(() -> last(done).flatMap(SessionRecord::effort));
  }

  private static Optional<SessionRecord> last(List<SessionRecord> done) {
    return done.isEmpty() ? Optional.empty() : Optional.of(done.get(done.size() - 1));
  }

  /** The last session that was easy with everything at its most and no long gap after it. */
  private Optional<Integer> indexOfGraduation(
      Progression progression, String stretch, Optional<Effort> felt) {
    LocalDate after = today;
    for (int i = sessions.size() - 1; i >= 0; i--) {
      SessionRecord session = sessions.get(i);
      if (ChronoUnit.DAYS.between(session.day(), after) > GAP_DAYS) {
        return Optional.empty();
      }
      Optional<Effort> effort =
          i == sessions.size() - 1 ? felt.or(session::effort) : session.effort();
      if (effort.equals(Optional.of(Effort.EASY))
          && atMost(progression, planned(session, stretch).orElseThrow())) {
        return Optional.of(i);
      }
      after = session.day();
    }
    return Optional.empty();
  }

  private static boolean atMost(Progression progression, PlannedStretch planned) {
    return progression
            .repetitions()
            .map(growth -> planned.repetitions() >= growth.to())
            .orElse(true)
        && progression
            .hold()
            .map(growth -> planned.hold().compareTo(growth.to()) >= 0)
            .orElse(true);
  }

  /** A dose on a day. */
  private record Dated<T>(LocalDate day, T dose) {}

  /** How a dose follows from those before it. */
  private record Rule<T extends Comparable<T>>(
      Growth<T> growth, BinaryOperator<T> plus, BinaryOperator<T> minus) {

    T today(List<Dated<T>> done, Optional<Effort> effort, LocalDate today) {
      if (done.isEmpty()) {
        return growth.from();
      }
      Dated<T> last = done.get(done.size() - 1);
      T dose = within(last.dose());
      if (ChronoUnit.DAYS.between(last.day(), today) > GAP_DAYS) {
        return within(minus.apply(dose, growth.add().least()));
      }
      boolean changedToday = since(done).equals(today) && done.size() > 1;
      if (effort.equals(Optional.of(Effort.HARD)) && !changedToday) {
        return within(minus.apply(dose, growth.add().least()));
      }
      boolean due = ChronoUnit.DAYS.between(since(done), today) >= growth.days();
      if (!due || effort.equals(Optional.of(Effort.HARD))) {
        return dose;
      }
      Range<T> add = growth.add();
      return within(
          plus.apply(dose, effort.equals(Optional.of(Effort.EASY)) ? add.most() : add.least()));
    }

    /** Since which day the dose is what it was the last time. */
    private LocalDate since(List<Dated<T>> done) {
      Dated<T> first = done.get(done.size() - 1);
      for (int i = done.size() - 1; i >= 0 && done.get(i).dose().equals(first.dose()); i--) {
        first = done.get(i);
      }
      return first.day();
    }

    private T within(T dose) {
      return dose.compareTo(growth.from()) < 0
          ? growth.from()
          : dose.compareTo(growth.to()) > 0 ? growth.to() : dose;
    }
  }
}
