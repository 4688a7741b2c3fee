package backtalk.journal;

import backtalk.journal.PlannedSession.PlannedStretch;
import backtalk.routine.Side;
import backtalk.system.EnumWords;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** An event as its line of JSON, without the line's end. */
final class EventWriter {

  /** The format's version; a reader leaves out lines of any other. */
  static final int VERSION = 1;

  private static final JsonFactory JSON = new JsonFactory();

  private final JsonGenerator json;

  private EventWriter(JsonGenerator json) {
    this.json = json;
  }

  static String write(Event event) {
    StringWriter text = new StringWriter();
    try (JsonGenerator json = JSON.createGenerator(ObjectWriteContext.empty(), text)) {
      EventWriter line = new EventWriter(json);
      json.writeStartObject();
      json.writeNumberProperty("v", VERSION);
      line.put("session", event.session());
      line.put("event", event.kind());
      line.put("at", DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(event.at()));
      event.write(line);
      json.writeEndObject();
    }
    return text.toString();
  }

  void put(String name, String value) {
    json.writeStringProperty(name, value);
  }

  void put(String name, int number) {
    json.writeNumberProperty(name, number);
  }

  void put(PlannedSession planned) {
    put("routine", planned.routine());
    put("name", planned.name());
    json.writeArrayPropertyStart("planned");
    planned.stretches().forEach(this::put);
    json.writeEndArray();
  }

  private void put(PlannedStretch stretch) {
    json.writeStartObject();
    put("stretch", stretch.stretch());
    put("seconds", stretch.hold());
    stretch.breaths().ifPresent(number -> json.writeNumberProperty("breaths", number));
    stretch.rest().ifPresent(time -> put("rest", time));
    json.writeNumberProperty("repetitions", stretch.repetitions());
    json.writeArrayPropertyStart("sides");
    stretch.sides().forEach(side -> json.writeString(EnumWords.of(side)));
    json.writeEndArray();
    json.writeNumberProperty("holds", stretch.holds());
    json.writeEndObject();
  }

  /** A hold, and for how long. */
  void put(String stretch, Optional<Side> side, int repetition, Duration time) {
    put("stretch", stretch);
    side.ifPresent(which -> put("side", EnumWords.of(which)));
    json.writeNumberProperty("repetition", repetition);
    put("seconds", time);
  }

  /** Whole seconds as whole numbers: it is people who open these files. */
  private void put(String name, Duration time) {
    if (time.toMillisPart() == 0) {
      json.writeNumberProperty(name, time.toSeconds());
    } else {
      json.writeNumberProperty(name, BigDecimal.valueOf(time.toMillis(), 3).stripTrailingZeros());
    }
  }
}
