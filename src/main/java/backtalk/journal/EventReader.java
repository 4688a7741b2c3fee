package backtalk.journal;

import backtalk.journal.PlannedSession.PlannedStretch;
import backtalk.routine.Side;
import backtalk.system.CleanText;
import backtalk.system.EnumWords;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/**
 * Lines of JSON as their events, their texts clean. Whatever else a line carries is passed over. A
 * journal of years has hundreds of thousands of lines, most of them alike: so what is the same is
 * kept once, and lines are read together as long as nothing is wrong with them.
 */
final class EventReader {

  private static final BigDecimal DAY_SECONDS = BigDecimal.valueOf(86_400);
  private static final int LEAST_TIME = "2026-11-16T07:30:00Z".length();
  private static final JsonFactory JSON = new JsonFactory();

  /** More different words than a journal of years has: whatever comes then is no journal. */
  private static final int MOST_WORDS = 10_000;

  private final Map<String, String> words = new HashMap<>();
  private final Map<String, Optional<Side>> sides = new HashMap<>();
  private final Map<PlannedSession, PlannedSession> plans = new HashMap<>();

  /**
   * Reads whole lines.
   *
   * @throws BadLineException if any is damaged, or of a version or a kind that is not known here
   */
  List<Event> read(byte[] bytes, int from, int to) throws BadLineException {
    List<Event> events = new ArrayList<>();
    try (JsonParser json = JSON.createParser(ObjectReadContext.empty(), bytes, from, to - from)) {
      for (JsonToken token = json.nextToken(); token != null; token = json.nextToken()) {
        if (token != JsonToken.START_OBJECT) {
          throw new BadLineException("is damaged");
        }
        events.add(new Line().event(json));
      }
    } catch (JacksonException | DateTimeException | IllegalArgumentException e) {
      throw new BadLineException("is damaged");
    }
    return events;
  }

  /** What a line says, in whatever order. */
  private final class Line {

    private int version;
    private @Nullable String session;
    private @Nullable String kind;
    private @Nullable String at;
    private @Nullable String stretch;
    private @Nullable String side;
    private @Nullable String note;
    private @Nullable String word;
    private @Nullable String routine;
    private @Nullable String name;
    private @Nullable Duration time;
    private @Nullable List<PlannedStretch> planned;
    private int repetition;
    private int byAnother;

    /** Something is not what it should be, which is no fault in a version of later days. */
    private boolean isOdd;

    Event event(JsonParser json) throws BadLineException {
      while (json.nextToken() != JsonToken.END_OBJECT) {
        String field = json.currentName();
        json.nextToken();
        take(field, json);
      }
      if (version != EventWriter.VERSION) {
        throw new BadLineException(
            version == 0
                ? "is damaged"
                : "is of format " + version + ", which this Backtalk cannot read");
      } else if (isOdd) {
        throw new BadLineException("is damaged");
      }
      return event();
    }

    private void take(String field, JsonParser json) {
      switch (field) {
        case "v" -> version = number(json);
        case "session" -> session = text(json);
        case "event" -> kind = kept(text(json));
        case "at" -> at = text(json);
        case "stretch" -> stretch = kept(text(json));
        case "side" -> side = kept(text(json));
        case "repetition" -> repetition = number(json);
        case "byAnotherVoice" -> byAnother = number(json);
        case "seconds" -> time = seconds(json);
        case "kind" -> note = kept(text(json));
        case "effort", "outcome" -> word = text(json);
        case "routine" -> routine = kept(text(json));
        case "name" -> name = kept(text(json));
        case "planned" -> planned = stretches(json);
        default -> json.skipChildren();
      }
    }

    private Event event() throws BadLineException {
      String id = there(session);
      OffsetDateTime then = time(there(at));
      Optional<Side> which = side == null ? Optional.empty() : oneSide(side);
      return switch (there(kind)) {
        case Event.Started.KIND ->
            new Event.Started(
                id, then, kept(new PlannedSession(there(routine), there(name), there(planned))));
        case Event.Continued.KIND -> new Event.Continued(id, then);
        case Event.Held.KIND ->
            new Event.Held(id, then, there(stretch), which, positive(repetition), there(time));
        case Event.Left.KIND ->
            new Event.Left(id, then, there(stretch), which, positive(repetition), there(time));
        case Event.Noted.KIND ->
            new Event.Noted(id, then, there(note), Optional.ofNullable(stretch), which);
        case Event.Felt.KIND -> new Event.Felt(id, then, constant(Effort.class, there(word)));
        case Event.Ended.KIND ->
            new Event.Ended(id, then, constant(Ending.class, there(word)), byAnother);
        default ->
            throw new BadLineException(
                "tells of \"" + kind + "\", which this Backtalk cannot read");
      };
    }

    private List<PlannedStretch> stretches(JsonParser json) {
      List<PlannedStretch> all = new ArrayList<>();
      if (!isArray(json)) {
        return all;
      }
      while (json.nextToken() != JsonToken.END_ARRAY) {
        if (json.currentToken() == JsonToken.START_OBJECT) {
          all.add(stretch(json));
        } else {
          odd(json);
        }
      }
      return all;
    }

    private PlannedStretch stretch(JsonParser json) {
      String id = null;
      Duration hold = null;
      List<Side> both = null;
      Optional<Duration> rest = Optional.empty();
      int breaths = 0;
      int repetitions = 0;
      int holds = 0;
      while (json.nextToken() != JsonToken.END_OBJECT) {
        String field = json.currentName();
        json.nextToken();
        switch (field) {
          case "stretch" -> id = kept(text(json));
          case "seconds" -> hold = seconds(json);
          case "rest" -> rest = Optional.ofNullable(seconds(json));
          case "breaths" -> breaths = number(json);
          case "repetitions" -> repetitions = number(json);
          case "sides" -> both = sides(json);
          case "holds" -> holds = number(json);
          default -> json.skipChildren();
        }
      }
      if (id == null
          || hold == null
          || both == null
          || breaths < 0
          || repetitions < 1
          || holds < 0) {
        isOdd = true;
        return new PlannedStretch("", Duration.ZERO, 1, List.of());
      }
      int all = holds == 0 ? new PlannedStretch(id, hold, repetitions, both).holds() : holds;
      Optional<Integer> counted = breaths == 0 ? Optional.empty() : Optional.of(breaths);
      return new PlannedStretch(id, hold, counted, rest, repetitions, both, all);
    }

    private List<Side> sides(JsonParser json) {
      List<Side> all = new ArrayList<>();
      if (isArray(json)) {
        while (json.nextToken() != JsonToken.END_ARRAY) {
          oneSide(String.valueOf(text(json))).ifPresent(all::add);
        }
      }
      return all;
    }

    private boolean isArray(JsonParser json) {
      if (json.currentToken() == JsonToken.START_ARRAY) {
        return true;
      }
      odd(json);
      return false;
    }

    private @Nullable String text(JsonParser json) {
      if (json.currentToken() == JsonToken.VALUE_STRING) {
        return json.getString();
      }
      odd(json);
      return null;
    }

    private int number(JsonParser json) {
      if (json.currentToken() == JsonToken.VALUE_NUMBER_INT) {
        return json.getIntValue();
      }
      odd(json);
      return 0;
    }

    private @Nullable Duration seconds(JsonParser json) {
      if (!json.currentToken().isNumeric()) {
        odd(json);
        return null;
      }
      BigDecimal seconds = json.getDecimalValue();
      if (seconds.signum() < 0 || seconds.compareTo(DAY_SECONDS) > 0) {
        isOdd = true;
        return null;
      }
      return Duration.ofMillis(seconds.movePointRight(3).longValue());
    }

    private void odd(JsonParser json) {
      isOdd = true;
      json.skipChildren();
    }
  }

  private @Nullable String kept(@Nullable String word) {
    if (word == null) {
      return null;
    }
    String known = words.get(word);
    if (known != null) {
      return known;
    }
    String clean = CleanText.line(word);
    if (words.size() < MOST_WORDS) {
      words.put(word, clean);
    }
    return clean;
  }

  private Optional<Side> oneSide(String word) {
    return sides.computeIfAbsent(word, any -> Optional.of(constant(Side.class, word)));
  }

  private PlannedSession kept(PlannedSession plan) {
    PlannedSession known = plans.get(plan);
    if (known == null && plans.size() < MOST_WORDS) {
      plans.put(plan, plan);
    }
    return known == null ? plan : known;
  }

  private static <T> T there(@Nullable T value) {
    if (value == null) {
      throw new IllegalArgumentException("something is missing");
    }
    return value;
  }

  private static int positive(int count) {
    if (count < 1) {
      throw new IllegalArgumentException("a count of " + count);
    }
    return count;
  }

  private static <E extends Enum<E>> E constant(Class<E> type, String word) {
    return EnumWords.constant(type, word);
  }

  /** As the journal writes it, which is quick to read; else whatever else the standard allows. */
  private static OffsetDateTime time(String text) {
    int end = text.length();
    if (end < LEAST_TIME
        || text.charAt(4) != '-'
        || text.charAt(7) != '-'
        || text.charAt(10) != 'T'
        || text.charAt(13) != ':'
        || text.charAt(16) != ':') {
      return OffsetDateTime.parse(text);
    }
    int nanos = 0;
    int i = 19;
    if (text.charAt(i) == '.') {
      int unit = 100_000_000;
      for (i++; i < end && Character.digit(text.charAt(i), 10) >= 0; i++) {
        nanos += Character.digit(text.charAt(i), 10) * unit;
        unit /= 10;
      }
    }
    return OffsetDateTime.of(
        LocalDate.of(part(text, 0, 4), part(text, 5, 7), part(text, 8, 10)),
        LocalTime.of(part(text, 11, 13), part(text, 14, 16), part(text, 17, 19), nanos),
        ZoneOffset.of(text.substring(i)));
  }

  private static int part(String text, int from, int to) {
    return Integer.parseInt(text, from, to, 10);
  }

  /** A line that cannot be read; the message goes on after "journal-2026.jsonl, line 3 ". */
  static final class BadLineException extends Exception {

    private static final long serialVersionUID = 1L;

    BadLineException(String what) {
      super(what);
    }
  }
}
