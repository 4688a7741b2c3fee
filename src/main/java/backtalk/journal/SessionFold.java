package backtalk.journal;

import backtalk.journal.PlannedSession.PlannedStretch;
import backtalk.journal.SessionRecord.Note;
import backtalk.journal.SessionRecord.SideDone;
import backtalk.journal.SessionRecord.StretchRecord;
import backtalk.routine.Side;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Puts one session together from its events. An event that is there twice counts once: a line that
 * was not certainly on the disk is written again.
 */
final class SessionFold {

  private final Set<Event> events = new HashSet<>();
  private final Map<String, Map<Optional<Side>, SideDone>> done = new LinkedHashMap<>();
  private final List<Note> notes = new ArrayList<>();
  private Optional<Event.Started> started = Optional.empty();
  private Optional<Event.Ended> ended = Optional.empty();
  private Optional<OffsetDateTime> lastSign = Optional.empty();
  private Optional<Effort> effort = Optional.empty();

  void add(Event event) {
    if (events.add(event)) {
      if (lastSign.isEmpty() || event.at().isAfter(lastSign.get())) {
        lastSign = Optional.of(event.at());
      }
      event.addTo(this);
    }
  }

  void started(Event.Started event) {
    if (started.isEmpty()) {
      started = Optional.of(event);
    }
  }

  /** However it ended before, it goes on. */
  void continued() {
    ended = Optional.empty();
  }

  void held(String stretch, Optional<Side> side, Duration time, boolean toItsEnd) {
    Map<Optional<Side>, SideDone> sides =
        done.computeIfAbsent(stretch, any -> new LinkedHashMap<>());
    SideDone before = sides.get(side);
    sides.put(side, (before == null ? SideDone.nothing(side) : before).and(time, toItsEnd));
  }

  void noted(Event.Noted event) {
    notes.add(new Note(event.at(), event.note(), event.stretch(), event.side()));
  }

  void felt(Effort word) {
    effort = Optional.of(word);
  }

  void ended(Event.Ended event) {
    if (ended.isEmpty()) {
      ended = Optional.of(event);
    }
  }

  /** The session; empty if its start is not among the events. */
  Optional<SessionRecord> session() {
    return started.map(this::session);
  }

  private SessionRecord session(Event.Started from) {
    PlannedSession planned = from.planned();
    List<StretchRecord> stretches = stretches(planned.stretches());
    int held = stretches.stream().mapToInt(StretchRecord::holds).sum();
    // Once everything that was heard to its end was kept as finished, whatever was held.
    Ending outcome =
        ended
            .map(Event.Ended::outcome)
            .map(how -> how == Ending.FINISHED ? planned.heardToItsEnd(held) : how)
            .orElse(Ending.UNFINISHED);
    return new SessionRecord(
        from.session(),
        from.at(),
        ended.map(Event.Ended::at),
        ended.map(Event.Ended::at).or(() -> lastSign).orElse(from.at()),
        planned.routine(),
        planned.name(),
        outcome,
        stretches,
        notes,
        effort);
  }

  private List<StretchRecord> stretches(List<PlannedStretch> planned) {
    List<StretchRecord> records = new ArrayList<>();
    for (PlannedStretch stretch : planned) {
      Map<Optional<Side>, SideDone> rows = new LinkedHashMap<>();
      sides(stretch).forEach(side -> rows.put(side, SideDone.nothing(side)));
      rows.putAll(done.getOrDefault(stretch.stretch(), Map.of()));
      records.add(
          new StretchRecord(stretch.stretch(), Optional.of(stretch), List.copyOf(rows.values())));
    }
    done.forEach(
        (id, rows) -> {
          if (planned.stream().noneMatch(stretch -> stretch.stretch().equals(id))) {
            records.add(new StretchRecord(id, Optional.empty(), List.copyOf(rows.values())));
          }
        });
    return records;
  }

  private static List<Optional<Side>> sides(PlannedStretch stretch) {
    return stretch.sides().isEmpty()
        ? List.of(Optional.empty())
        : stretch.sides().stream().map(Optional::of).toList();
  }
}
