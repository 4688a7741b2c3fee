package backtalk.journal;

import backtalk.journal.PlannedSession.PlannedStretch;
import backtalk.journal.SessionRecord.SideDone;
import backtalk.journal.SessionRecord.StretchRecord;
import backtalk.routine.Side;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;

/** What tests keep in journals. */
public final class Sessions {

  static final PlannedSession PLANNED =
      new PlannedSession(
          "two",
          "Two \"good\" stretches",
          List.of(
              new PlannedStretch("knee", Duration.ofSeconds(20), 2, List.of(Side.LEFT, Side.RIGHT)),
              new PlannedStretch("child", Duration.ofMillis(7_500), 1, List.of())));

  private Sessions() {}

  /** A session with one hold, or with none, begun at a time such as 2026-11-16T07:30:00+01:00. */
  public static SessionRecord at(String start, int holds, Ending outcome) {
    OffsetDateTime started = OffsetDateTime.parse(start);
    OffsetDateTime end = started.plusMinutes(12);
    return new SessionRecord(
        "id of " + start,
        started,
        outcome == Ending.UNFINISHED ? Optional.empty() : Optional.of(end),
        end,
        "two",
        "Two stretches",
        outcome,
        List.of(
            new StretchRecord(
                "child",
                Optional.empty(),
                List.of(
                    new SideDone(Optional.empty(), holds, Duration.ofSeconds(holds * 30L), 0)))),
        List.of(),
        Optional.empty());
  }

  /** Ends a session in a way, and waits until that is kept. */
  public static void end(JournalSession session, Ending how) {
    switch (how) {
      case FINISHED, PARTLY, LEFT_OUT -> session.end();
      case STOPPED -> session.stop();
      case FAILED, UNFINISHED -> session.cutOff(how);
    }
    session.close();
  }

  static SessionRecord on(String day) {
    return at(day + "T07:30:00+01:00", 1, Ending.FINISHED);
  }
}
