package backtalk.live;

import backtalk.score.Timeline;
import java.io.StringWriter;
import java.util.Optional;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/**
 * A timeline as the JSON that other tools read: frames from the session's first, {@code null} for
 * what is not there.
 */
public final class TimelineJson {

  private TimelineJson() {}

  public static String write(Timeline timeline) {
    StringWriter text = new StringWriter();
    try (JsonGenerator json = new JsonFactory().createGenerator(ObjectWriteContext.empty(), text)) {
      json.writeStartObject();
      json.writeNumberProperty("version", Timeline.VERSION);
      json.writeStringProperty("routine", timeline.routine());
      json.writeNumberProperty("sampleRate", timeline.sampleRate());
      json.writeNumberProperty("frames", timeline.frames());
      json.writeArrayPropertyStart("segments");
      timeline.segments().forEach(segment -> write(json, segment));
      json.writeEndArray();
      json.writeArrayPropertyStart("cues");
      timeline.cues().forEach(cue -> write(json, cue));
      json.writeEndArray();
      json.writeEndObject();
    }
    return text.append('\n').toString();
  }

  private static void write(JsonGenerator json, Timeline.SegmentRow segment) {
    json.writeStartObject();
    json.writeNumberProperty("index", segment.index());
    json.writeStringProperty("kind", segment.kind());
    write(json, "stretch", segment.stretch());
    write(json, "side", segment.side());
    writeNumber(json, "repetition", segment.repetition());
    writeNumber(json, "repetitions", segment.repetitions());
    json.writeNumberProperty("start", segment.start());
    json.writeNumberProperty("end", segment.end());
    json.writeEndObject();
  }

  private static void write(JsonGenerator json, Timeline.CueRow cue) {
    json.writeStartObject();
    json.writeNumberProperty("segment", cue.segment());
    json.writeStringProperty("kind", cue.kind());
    json.writeStringProperty("text", cue.text());
    json.writeNumberProperty("start", cue.start());
    json.writeNumberProperty("end", cue.end());
    json.writeEndObject();
  }

  private static void write(JsonGenerator json, String name, Optional<String> value) {
    if (value.isPresent()) {
      json.writeStringProperty(name, value.get());
    } else {
      json.writeNullProperty(name);
    }
  }

  private static void writeNumber(JsonGenerator json, String name, Optional<Integer> value) {
    if (value.isPresent()) {
      json.writeNumberProperty(name, value.get());
    } else {
      json.writeNullProperty(name);
    }
  }
}
