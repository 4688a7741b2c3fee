package backtalk.journal;

import backtalk.journal.SessionRecord.SideDone;
import backtalk.journal.SessionRecord.StretchRecord;
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
 * seconds are those held.
 */
public final class HistoryCsv {

  private static final List<String> COLUMNS =
      List.of(
          "date", "time", "routine", "outcome", "minutes", "stretch", "side", "holds", "seconds");
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
        if (session.stretches().isEmpty()) {
          rows.write(row(session, "", new SideDone(Optional.empty(), 0, Duration.ZERO)));
        }
        for (StretchRecord stretch : session.stretches()) {
          for (SideDone side : stretch.done()) {
            rows.write(row(session, stretch.stretch(), side));
          }
        }
      }
    }
    return table.toString();
  }

  private static List<Object> row(SessionRecord session, String stretch, SideDone done) {
    return List.of(
        session.day().toString(),
        TIME.format(session.started()),
        cell(session.routine()),
        word(session.outcome()),
        session.length().toMinutes(),
        cell(stretch),
        done.side().map(HistoryCsv::word).orElse(""),
        done.holds(),
        seconds(done.time()));
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
