package backtalk.journal;

import backtalk.journal.PlannedSession.PlannedStretch;
import backtalk.routine.Side;
import backtalk.system.EnumWords;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** An event as its line of JSON, without the line's end. */
final class EventWriter {

  /** The format's version; a reader leaves out lines of any other. */
  static final int VERSION = 1;

  private static final JsonMapper JSON = JsonMapper.shared();

  private EventWriter() {}

  static String write(Event event) {
    ObjectNode line = JSON.createObjectNode();
    line.put("v", VERSION);
    line.put("session", event.session());
    line.put("event", event.getClass().getSimpleName().toLowerCase(Locale.ROOT));
    line.put("at", DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(event.at()));
    if (event instanceof Event.Started started) {
      write(started.planned(), line);
    } else if (event instanceof Event.Held held) {
      line.put("stretch", held.stretch());
      held.side().ifPresent(side -> line.put("side", word(side)));
      line.put("repetition", held.repetition());
      putSeconds(line, held.time());
    } else if (event instanceof Event.Noted noted) {
      line.put("kind", noted.kind());
      noted.stretch().ifPresent(stretch -> line.put("stretch", stretch));
    } else if (event instanceof Event.Felt felt) {
      line.put("effort", word(felt.effort()));
    } else if (event instanceof Event.Ended ended) {
      line.put("outcome", word(ended.outcome()));
    }
    return JSON.writeValueAsString(line);
  }

  private static void write(PlannedSession planned, ObjectNode line) {
    line.put("routine", planned.routine());
    line.put("name", planned.name());
    ArrayNode stretches = line.putArray("planned");
    for (PlannedStretch stretch : planned.stretches()) {
      ObjectNode dose = stretches.addObject();
      dose.put("stretch", stretch.stretch());
      putSeconds(dose, stretch.hold());
      dose.put("repetitions", stretch.repetitions());
      ArrayNode sides = dose.putArray("sides");
      for (Side side : stretch.sides()) {
        sides.add(word(side));
      }
    }
  }

  /** Whole seconds as whole numbers: it is people who open these files. */
  private static void putSeconds(ObjectNode node, Duration time) {
    if (time.toMillisPart() == 0) {
      node.put("seconds", time.toSeconds());
    } else {
      node.put("seconds", BigDecimal.valueOf(time.toMillis(), 3).stripTrailingZeros());
    }
  }

  private static String word(Enum<?> value) {
    return EnumWords.of(value);
  }
}
