package backtalk.live;

import backtalk.plan.Segment;
import backtalk.plan.SegmentKind;
import backtalk.plan.Subject;
import backtalk.routine.Routine;
import backtalk.routine.Side;
import backtalk.system.ClockTime;
import backtalk.system.EnumWords;
import java.time.Duration;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;
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
    status.putNull("secondsLeft");
    status.put("sessionSecondsLeft", ClockTime.secondsLeft(left));
    status.put("text", "Starting · " + routine.name());
    return status.toString();
  }

  /**
   * A session in a segment.
   *
   * @param inSegment what is left of the segment
   * @param inAll about what is left of the session
   */
  static String of(
      SessionState state, Routine routine, Segment segment, Duration inSegment, Duration inAll) {
    ObjectNode status = status(EnumWords.of(state), routine);
    status.put("phase", segment.kind().id());
    writeSubject(status, segment.subject());
    if (segment.kind() == SegmentKind.HOLD || segment.kind() == SegmentKind.REST) {
      status.put("secondsLeft", ClockTime.secondsLeft(inSegment));
    } else {
      status.putNull("secondsLeft");
    }
    status.put("sessionSecondsLeft", ClockTime.secondsLeft(inAll));
    status.put("text", state.text + StatusLine.line(routine, segment, inSegment, inAll));
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

  /** The line for a person; the JSON itself if it has none. */
  public static String text(String json) {
    try {
      return JSON.readTree(json).path("text").asString(json);
    } catch (JacksonException e) {
      return json;
    }
  }
}
