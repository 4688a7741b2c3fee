package backtalk.journal;

import backtalk.journal.PlannedSession.PlannedStretch;
import backtalk.journal.SessionRecord.Note;
import backtalk.journal.SessionRecord.SideDone;
import backtalk.journal.SessionRecord.StretchRecord;
import backtalk.routine.Side;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Puts one session together from its events. An event that is there twice counts once: a line that
 * was not certainly on the disk is written again.
 */
final class SessionFold {

  private final Set<Event> events = new LinkedHashSet<>();

  void add(Event event) {
    events.add(event);
  }

  /** The session; empty if its start is not among the events. */
  Optional<SessionRecord> session() {
    return all(Event.Started.class).stream().findFirst().map(this::session);
  }

  private SessionRecord session(Event.Started started) {
    Optional<Event.Ended> ended = all(Event.Ended.class).stream().findFirst();
    OffsetDateTime lastSign =
        events.stream().map(Event::at).max(OffsetDateTime.timeLineOrder()).orElse(started.at());
    return new SessionRecord(
        started.session(),
        started.at(),
        ended.map(Event.Ended::at),
        ended.map(Event.Ended::at).orElse(lastSign),
        started.planned().routine(),
        started.planned().name(),
        ended.map(Event.Ended::outcome).orElse(Ending.UNFINISHED),
        stretches(started.planned().stretches()),
        all(Event.Noted.class).stream()
            .map(noted -> new Note(noted.at(), noted.kind(), noted.stretch()))
            .toList(),
        all(Event.Felt.class).stream().map(Event.Felt::effort).reduce((first, last) -> last));
  }

  private List<StretchRecord> stretches(List<PlannedStretch> planned) {
    Map<String, Optional<PlannedStretch>> plans = new LinkedHashMap<>();
    Map<String, Map<Optional<Side>, SideDone>> done = new LinkedHashMap<>();
    for (PlannedStretch stretch : planned) {
      plans.put(stretch.stretch(), Optional.of(stretch));
      Map<Optional<Side>, SideDone> rows = new LinkedHashMap<>();
      sides(stretch).forEach(side -> rows.put(side, new SideDone(side, 0, Duration.ZERO)));
      done.put(stretch.stretch(), rows);
    }
    for (Event.Held held : all(Event.Held.class)) {
      plans.putIfAbsent(held.stretch(), Optional.empty());
      done.computeIfAbsent(held.stretch(), any -> new LinkedHashMap<>())
          .compute(
              held.side(),
              (side, before) ->
                  (before == null ? new SideDone(side, 0, Duration.ZERO) : before)
                      .and(held.time()));
    }
    List<StretchRecord> records = new ArrayList<>();
    done.forEach(
        (id, rows) ->
            records.add(
                new StretchRecord(
                    id, plans.getOrDefault(id, Optional.empty()), List.copyOf(rows.values()))));
    return records;
  }

  private static List<Optional<Side>> sides(PlannedStretch stretch) {
    return stretch.sides().isEmpty()
        ? List.of(Optional.empty())
        : stretch.sides().stream().map(Optional::of).toList();
  }

  private <T extends Event> List<T> all(Class<T> type) {
    return events.stream().filter(type::isInstance).map(type::cast).toList();
  }
}
