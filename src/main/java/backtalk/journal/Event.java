package backtalk.journal;

import backtalk.routine.Side;
import backtalk.system.EnumWords;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Optional;

/**
 * One line of the journal: something that happened in a session. Each kind writes itself, and tells
 * what it adds to its session; {@link EventReader} reads it.
 */
sealed interface Event {

  /** The session's id. */
  String session();

  /** When, by the clock of the place. */
  OffsetDateTime at();

  /** What the line calls it. */
  String kind();

  /** Puts what it tells into its line. */
  void write(EventWriter line);

  /** Adds it to its session. */
  void addTo(SessionFold session);

  /** The session began. */
  record Started(String session, OffsetDateTime at, PlannedSession planned) implements Event {

    static final String KIND = "started";

    @Override
    public String kind() {
      return KIND;
    }

    @Override
    public void write(EventWriter line) {
      line.put(planned);
    }

    @Override
    public void addTo(SessionFold session) {
      session.started(this);
    }
  }

  /** A session that was cut off goes on. */
  record Continued(String session, OffsetDateTime at) implements Event {

    static final String KIND = "continued";

    @Override
    public String kind() {
      return KIND;
    }

    @Override
    public void write(EventWriter line) {
      // That it did is all.
    }

    @Override
    public void addTo(SessionFold session) {
      session.continued();
    }
  }

  /** A hold was held to its end; {@code repetition} counts from 1. */
  record Held(
      String session,
      OffsetDateTime at,
      String stretch,
      Optional<Side> side,
      int repetition,
      Duration time)
      implements Event {

    static final String KIND = "held";

    @Override
    public String kind() {
      return KIND;
    }

    @Override
    public void write(EventWriter line) {
      line.put(stretch, side, repetition, time);
    }

    @Override
    public void addTo(SessionFold session) {
      session.held(stretch, side, time, true);
    }
  }

  /** A hold was ended early, or begun again, after so much of it was heard. */
  record Left(
      String session,
      OffsetDateTime at,
      String stretch,
      Optional<Side> side,
      int repetition,
      Duration time)
      implements Event {

    static final String KIND = "left";

    @Override
    public String kind() {
      return KIND;
    }

    @Override
    public void write(EventWriter line) {
      line.put(stretch, side, repetition, time);
    }

    @Override
    public void addTo(SessionFold session) {
      session.held(stretch, side, time, false);
    }
  }

  /** Something worth keeping, such as pain, at a stretch or in general. */
  record Noted(
      String session, OffsetDateTime at, String note, Optional<String> stretch, Optional<Side> side)
      implements Event {

    static final String KIND = "noted";

    @Override
    public String kind() {
      return KIND;
    }

    @Override
    public void write(EventWriter line) {
      line.put("kind", note);
      stretch.ifPresent(id -> line.put("stretch", id));
      side.ifPresent(which -> line.put("side", EnumWords.of(which)));
    }

    @Override
    public void addTo(SessionFold session) {
      session.noted(this);
    }
  }

  /** The person said how it was. */
  record Felt(String session, OffsetDateTime at, Effort effort) implements Event {

    static final String KIND = "felt";

    @Override
    public String kind() {
      return KIND;
    }

    @Override
    public void write(EventWriter line) {
      line.put("effort", EnumWords.of(effort));
    }

    @Override
    public void addTo(SessionFold session) {
      session.felt(effort);
    }
  }

  /**
   * The session ended, and how; {@code byAnother} counts the sentences that another voice said than
   * the one that was wanted.
   */
  record Ended(String session, OffsetDateTime at, Ending outcome, int byAnother) implements Event {

    static final String KIND = "ended";

    /** By the voice that was wanted alone. */
    Ended(String session, OffsetDateTime at, Ending outcome) {
      this(session, at, outcome, 0);
    }

    @Override
    public String kind() {
      return KIND;
    }

    @Override
    public void write(EventWriter line) {
      line.put("outcome", EnumWords.of(outcome));
      if (byAnother > 0) {
        line.put("byAnotherVoice", byAnother);
      }
    }

    @Override
    public void addTo(SessionFold session) {
      session.ended(this);
    }
  }
}
