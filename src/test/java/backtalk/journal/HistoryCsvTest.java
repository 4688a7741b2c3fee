package backtalk.journal;

import static org.assertj.core.api.Assertions.assertThat;

import backtalk.journal.SessionRecord.Note;
import backtalk.journal.SessionRecord.SideDone;
import backtalk.journal.SessionRecord.StretchRecord;
import backtalk.routine.Side;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class HistoryCsvTest {

  private static final String HEAD =
      "date,time,routine,outcome,minutes,stretch,side,holds,seconds,"
          + "planned,left,skipped,pain,effort\r\n";

  @Test
  void aRowForEachSideOfEachStretch() {
    SessionRecord session =
        session(
            "two",
            new StretchRecord(
                "knee",
                Optional.empty(),
                List.of(
                    new SideDone(Optional.of(Side.LEFT), 2, Duration.ofSeconds(40), 0),
                    new SideDone(Optional.of(Side.RIGHT), 0, Duration.ZERO, 1))),
            new StretchRecord(
                "child",
                Optional.empty(),
                List.of(new SideDone(Optional.empty(), 1, Duration.ofMillis(7_500), 0))));

    assertThat(HistoryCsv.write(List.of(hurt(session))))
        .isEqualTo(
            HEAD
                + "2026-11-16,07:30:05,two,finished,12,knee,left,2,40,0,0,0,0,hard\r\n"
                + "2026-11-16,07:30:05,two,finished,12,knee,right,0,0,0,1,1,2,hard\r\n"
                + "2026-11-16,07:30:05,two,finished,12,child,,1,7.5,0,0,0,1,hard\r\n");
  }

  @Test
  void aSessionWithoutStretchesHasARow() {
    assertThat(HistoryCsv.write(List.of(session("two"))))
        .isEqualTo(HEAD + "2026-11-16,07:30:05,two,finished,12,,,0,0,0,0,0,0,\r\n");
  }

  @Test
  void noSessionsAreATableOfNames() {
    assertThat(HistoryCsv.write(List.of())).isEqualTo(HEAD);
  }

  @Test
  void whatTheTableIsMadeOfIsQuoted() {
    assertThat(HistoryCsv.write(List.of(session("a,\"b\"\nc"))))
        .isEqualTo(HEAD + "2026-11-16,07:30:05,\"a,\"\"b\"\"\nc\",finished,12,,,0,0,0,0,0,0,\r\n");
  }

  private static SessionRecord hurt(SessionRecord of) {
    return new SessionRecord(
        of.id(),
        of.started(),
        of.ended(),
        of.lastSign(),
        of.routine(),
        of.routineName(),
        of.outcome(),
        of.stretches(),
        List.of(
            note(of, Note.PAIN, "knee", Optional.of(Side.RIGHT)),
            note(of, Note.PAIN, "knee", Optional.of(Side.RIGHT)),
            note(of, Note.SKIPPED, "knee", Optional.of(Side.RIGHT)),
            note(of, Note.PAIN, "child", Optional.empty())),
        Optional.of(Effort.HARD));
  }

  private static Note note(SessionRecord of, String kind, String stretch, Optional<Side> side) {
    return new Note(of.started(), kind, Optional.of(stretch), side);
  }

  private static SessionRecord session(String routine, StretchRecord... stretches) {
    OffsetDateTime start = OffsetDateTime.parse("2026-11-16T07:30:05.25+01:00");
    return new SessionRecord(
        "a",
        start,
        Optional.of(start.plusSeconds(770)),
        start.plusSeconds(770),
        routine,
        "Two stretches",
        Ending.FINISHED,
        List.of(stretches),
        List.of(),
        Optional.empty());
  }
}
