package backtalk.journal;

import backtalk.journal.PlannedSession.PlannedStretch;
import backtalk.journal.SessionRecord.Note;
import backtalk.journal.SessionRecord.SideDone;
import backtalk.journal.SessionRecord.StretchRecord;
import backtalk.routine.Side;
import backtalk.system.CleanText;
import backtalk.system.EnumWords;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import tools.jackson.databind.SequenceWriter;
import tools.jackson.dataformat.csv.CsvMapper;
import tools.jackson.dataformat.csv.CsvSchema;
import tools.jackson.dataformat.csv.CsvWriteFeature;

/**
 * A journal as a table for other programs, after RFC 4180: a row for each side of each stretch of
 * each session, with 0 holds where nothing was done, and one row for a session without stretches.
 * Date and time are those of the session's start, minutes are its length, started ones left out,
 * seconds are those held and heard. Then how many holds were planned, how many were ended early,
 * how often the stretch was skipped and how often it hurt, and how the session felt.
 */
public final class HistoryCsv {

  private static final List<String> COLUMNS =
      List.of(
          "date", "time", "routine", "outcome", "minutes", "stretch", "side", "holds", "seconds",
          "planned", "left", "skipped", "pain", "effort");
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("HH:mm:ss", Locale.ROOT);
  private static final CsvMapper CSV =
      CsvMapper.builder().enable(CsvWriteFeature.STRICT_CHECK_FOR_QUOTING).build();

  private HistoryCsv() {}

  /** The table, its names in the first line. */
  public static String write(Collection<SessionRecord> sessions) {
    CsvSchema.Builder schema = CsvSchema.builder().setUseHeader(false).setLineSeparator("\r\n");
    StringWriter table = new StringWriter();
    try (SequenceWriter rows = CSV.writer(schema.build()).writeValues(table)) {
      rows.write(COLUMNS);
      for (SessionRecord session : sessions) {
        Rows of = new Rows(session);
        for (StretchRecord stretch : session.stretches()) {
          for (SideDone side : stretch.done()) {
            rows.write(of.row(stretch, side));
          }
        }
        if (session.stretches().isEmpty() || of.hurtsOutside()) {
          rows.write(of.outside());
        }
      }
    }
    return table.toString();
  }

  /** The rows of a session. */
  private record Rows(SessionRecord session) {

    List<Object> row(StretchRecord stretch, SideDone done) {
      int planned = stretch.planned().map(PlannedStretch::holdsASide).orElse(0);
      return row(
          stretch.stretch(),
          done,
          planned,
          count(Note.SKIPPED, stretch, done),
          count(Note.PAIN, stretch, done));
    }

    /** What belongs to no stretch. */
    List<Object> outside() {
      long pains = session.pains().stream().filter(note -> note.stretch().isEmpty()).count();
      return row("", SideDone.nothing(Optional.empty()), 0, 0, pains);
    }

    boolean hurtsOutside() {
      return session.pains().stream().anyMatch(note -> note.stretch().isEmpty());
    }

    private List<Object> row(String stretch, SideDone done, int planned, long skipped, long pain) {
      return List.of(
          session.day().toString(),
          TIME.format(session.started()),
          cell(session.routine()),
          word(session.outcome()),
          session.length().toMinutes(),
          cell(stretch),
          done.side().map(HistoryCsv::word).orElse(""),
          done.holds(),
          seconds(done.time()),
          planned,
          done.left(),
          skipped,
          pain,
          session.effort().map(HistoryCsv::word).orElse(""));
    }

    /** What was noted without a side is told with the first. */
    private long count(String kind, StretchRecord stretch, SideDone done) {
      return session.notes().stream()
          .filter(note -> note.kind().equals(kind))
          .filter(note -> note.stretch().equals(Optional.of(stretch.stretch())))
          .filter(
              note ->
                  (note.side().isPresent() && hasRow(stretch, note.side()))
                      ? note.side().equals(done.side())
                      : done.equals(stretch.done().get(0)))
          .count();
    }

    private static boolean hasRow(StretchRecord stretch, Optional<Side> side) {
      return stretch.done().stream().anyMatch(row -> row.side().equals(side));
    }
  }

  /** A journal may hold what a spreadsheet would calculate: there it is a text. */
  private static String cell(String text) {
    String clean = CleanText.lines(text);
    return clean.matches("(?s)[=+@\\-].*") ? "'" + clean : clean;
  }

  private static String word(Enum<?> value) {
    return EnumWords.of(value);
  }

  private static String seconds(Duration time) {
    BigDecimal exact = BigDecimal.valueOf(time.toMillis(), 3);
    return time.toMillisPart() == 0
        ? String.valueOf(time.toSeconds())
        : exact.stripTrailingZeros().toPlainString();
  }
}
