package backtalk.journal;

import backtalk.journal.PlannedSession.PlannedStretch;
import backtalk.routine.Side;
import backtalk.system.CleanText;
import backtalk.system.EnumWords;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A line of JSON as its event, its texts clean. Whatever else a line carries is passed over. */
final class EventReader {

  private static final BigDecimal DAY_SECONDS = BigDecimal.valueOf(86_400);

  private EventReader() {}

  /**
   * Reads a line.
   *
   * @throws BadLineException if it is damaged, or of a version or a kind that is not known here
   */
  static Event read(String line) throws BadLineException {
    try {
      JsonNode node = JsonMapper.shared().readTree(line);
      int version = node.required("v").intValue();
      if (version != EventWriter.VERSION) {
        throw new BadLineException("is of format " + version + ", which this Backtalk cannot read");
      }
      return read(node);
    } catch (JacksonException | DateTimeException | IllegalArgumentException e) {
      throw new BadLineException("is damaged");
    }
  }

  private static Event read(JsonNode node) throws BadLineException {
    String kind = text(node, "event");
    String session = text(node, "session");
    OffsetDateTime at = OffsetDateTime.parse(text(node, "at"));
    return switch (kind) {
      case "started" -> new Event.Started(session, at, planned(node));
      case "held" ->
          new Event.Held(
              session,
              at,
              text(node, "stretch"),
              node.optional("side").map(side -> word(Side.class, side)),
              count(node, "repetition"),
              seconds(node));
      case "noted" ->
          new Event.Noted(
              session,
              at,
              text(node, "kind"),
              node.optional("stretch").map(any -> text(node, "stretch")));
      case "felt" -> new Event.Felt(session, at, word(Effort.class, node.required("effort")));
      case "ended" -> new Event.Ended(session, at, word(Ending.class, node.required("outcome")));
      default ->
          throw new BadLineException("tells of \"" + kind + "\", which this Backtalk cannot read");
    };
  }

  private static PlannedSession planned(JsonNode node) {
    List<PlannedStretch> stretches = new ArrayList<>();
    for (JsonNode dose : node.required("planned").values()) {
      List<Side> sides =
          dose.required("sides").values().stream().map(side -> word(Side.class, side)).toList();
      stretches.add(
          new PlannedStretch(
              text(dose, "stretch"), seconds(dose), count(dose, "repetitions"), sides));
    }
    return new PlannedSession(text(node, "routine"), text(node, "name"), stretches);
  }

  private static String text(JsonNode node, String name) {
    return CleanText.line(node.required(name).stringValue());
  }

  private static int count(JsonNode node, String name) {
    int count = node.required(name).intValue();
    if (count < 1) {
      throw new IllegalArgumentException(name + " " + count);
    }
    return count;
  }

  private static Duration seconds(JsonNode node) {
    BigDecimal seconds = node.required("seconds").decimalValue();
    if (seconds.signum() < 0 || seconds.compareTo(DAY_SECONDS) > 0) {
      throw new IllegalArgumentException("seconds " + seconds);
    }
    return Duration.ofMillis(seconds.movePointRight(3).longValue());
  }

  private static <E extends Enum<E>> E word(Class<E> type, JsonNode node) {
    return EnumWords.constant(type, node.stringValue());
  }

  /** A line that cannot be read; the message goes on after "journal-2026.jsonl, line 3 ". */
  static final class BadLineException extends Exception {

    private static final long serialVersionUID = 1L;

    BadLineException(String what) {
      super(what);
    }
  }
}
