package backtalk.live.status;

import backtalk.plan.Segment;
import backtalk.plan.SegmentKind;
import backtalk.plan.Subject;
import backtalk.routine.Routine;
import backtalk.routine.Side;
import backtalk.system.ClockTime;
import backtalk.system.EnumWords;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Where a session is, as one line of JSON: {@code null} for what is not there. Its {@code text}
 * says the same for a person.
 */
public final class StatusJson {

  /** What a session is doing. */
  enum SessionState {
    PLAYING(""),
    PAUSED(""),
    WAITING_FOR_SOUND("No sound output · ");

    private final String text;

    SessionState(String text) {
      this.text = text;
    }
  }

  /** Where no session runs. */
  public static final String NONE = "{\"running\":false}";

  private static final JsonMapper JSON = new JsonMapper();

  private StatusJson() {}

  /** A session that has not been heard yet. */
  static String starting(Routine routine, Duration left) {
    ObjectNode status = status("starting", routine);
    status.putNull("phase");
    writeSubject(status, Optional.empty());
    status.putNull("drawing");
    status.putNull("secondsLeft");
    status.put("sessionSecondsLeft", ClockTime.secondsLeft(left));
    status.putNull("secondsWhole");
    status.putNull("said");
    writeNeeds(status, routine, true);
    writeNext(status, Optional.empty());
    status.put("byAnotherVoice", 0);
    status.put("text", "Starting · " + routine.name());
    return status.toString();
  }

  /**
   * A session in a segment.
   *
   * @param inSegment what is left of the segment
   * @param inAll about what is left of the session
   * @param said the sentence that is spoken, or was last
   * @param next the hold that comes next
   * @param byAnother how many sentences were said by another voice than the one that is wanted
   */
  static String of(
      SessionState state,
      Routine routine,
      Segment segment,
      Duration inSegment,
      Duration inAll,
      Optional<String> said,
      Optional<Subject> next,
      int byAnother) {
    ObjectNode status = status(EnumWords.of(state), routine);
    status.put("phase", segment.kind().id());
    writeSubject(status, segment.subject());
    status.put("drawing", segment.pose().orElse(null));
    if (segment.kind() == SegmentKind.HOLD || segment.kind() == SegmentKind.REST) {
      status.put("secondsLeft", ClockTime.secondsLeft(inSegment));
    } else {
      status.putNull("secondsLeft");
    }
    status.put("sessionSecondsLeft", ClockTime.secondsLeft(inAll));
    status.put(
        "secondsWhole",
        status.path("secondsLeft").isNull() || segment.duration().isEmpty()
            ? null
            : ClockTime.secondsLeft(segment.duration().get()));
    status.put("said", said.orElse(null));
    writeNeeds(status, routine, segment.subject().isEmpty());
    writeNext(status, next);
    status.put("byAnotherVoice", byAnother);
    String others = byAnother == 0 ? "" : " · " + byAnother + " said by another voice";
    status.put("text", state.text + StatusLine.line(routine, segment, inSegment, inAll) + others);
    return status.toString();
  }

  private static ObjectNode status(String state, Routine routine) {
    ObjectNode status = JsonNodeFactory.instance.objectNode();
    status.put("running", true);
    status.put("state", state);
    status.put("routine", routine.id());
    status.put("routineName", routine.name());
    return status;
  }

  private static void writeSubject(ObjectNode status, Optional<Subject> subject) {
    status.put("stretch", subject.map(about -> about.stretch().id()).orElse(null));
    status.put("stretchName", subject.map(about -> about.stretch().name()).orElse(null));
    status.put("side", subject.flatMap(Subject::side).map(Side::word).orElse(null));
    Optional<Subject> turn = subject.filter(about -> about.repetition().isPresent());
    status.put("repetition", turn.flatMap(Subject::repetition).orElse(null));
    status.put("repetitions", turn.map(Subject::repetitions).orElse(null));
    status.put("set", turn.flatMap(Subject::set).orElse(null));
    status.put("sets", turn.map(Subject::sets).orElse(null));
  }

  /** What is to be fetched, as long as nothing is done with it. */
  private static void writeNeeds(ObjectNode status, Routine routine, boolean isBefore) {
    ArrayNode needs = status.putArray("needs");
    if (isBefore) {
      routine.needs().forEach(needs::add);
    }
  }

  private static void writeNext(ObjectNode status, Optional<Subject> next) {
    status.put("nextStretchName", next.map(about -> about.stretch().name()).orElse(null));
    status.put("nextSide", next.flatMap(Subject::side).map(Side::word).orElse(null));
    status.put("nextRepetition", next.flatMap(Subject::repetition).orElse(null));
  }

  /** Reads what a session has told; empty for what is no status. */
  public static Optional<SeenStatus> read(String json) {
    try {
      JsonNode status = JSON.readTree(json);
      List<String> needs = new ArrayList<>();
      status.path("needs").forEach(thing -> needs.add(thing.asString("")));
      return text(status, "routineName")
          .map(
              name ->
                  new SeenStatus(
                      text(status, "state").orElse(""),
                      kind(text(status, "phase")),
                      name,
                      text(status, "stretchName"),
                      text(status, "drawing"),
                      side(text(status, "side")),
                      number(status, "repetition"),
                      number(status, "repetitions"),
                      number(status, "secondsLeft"),
                      number(status, "secondsWhole"),
                      Duration.ofSeconds(number(status, "sessionSecondsLeft").orElse(0)),
                      text(status, "said").orElse(""),
                      needs,
                      text(status, "nextStretchName"),
                      side(text(status, "nextSide")),
                      number(status, "nextRepetition")));
    } catch (JacksonException e) {
      return Optional.empty();
    }
  }

  private static Optional<String> text(JsonNode status, String key) {
    return Optional.of(status.path(key)).filter(JsonNode::isString).map(JsonNode::asString);
  }

  private static Optional<Integer> number(JsonNode status, String key) {
    return Optional.of(status.path(key)).filter(JsonNode::isInt).map(JsonNode::asInt);
  }

  private static Optional<Side> side(Optional<String> word) {
    return Stream.of(Side.values())
        .filter(side -> word.equals(Optional.of(side.word())))
        .findFirst();
  }

  private static Optional<SegmentKind> kind(Optional<String> id) {
    return Stream.of(SegmentKind.values())
        .filter(kind -> id.equals(Optional.of(kind.id())))
        .findFirst();
  }

  /** The line for a person; the JSON itself if it has none. */
  public static String text(String json) {
    try {
      return JSON.readTree(json).path("text").asString(json);
    } catch (JacksonException e) {
      return json;
    }
  }
}
