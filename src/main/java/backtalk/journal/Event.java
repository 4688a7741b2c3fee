package backtalk.journal;

import backtalk.routine.Side;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Optional;

/** One line of the journal: something that happened in a session. */
sealed interface Event {

  /** The session's id. */
  String session();

  /** When, by the clock of the place. */
  OffsetDateTime at();

  /** The session began. */
  record Started(String session, OffsetDateTime at, PlannedSession planned) implements Event {}

  /** A hold was held to its end; {@code repetition} counts from 1. */
  record Held(
      String session,
      OffsetDateTime at,
      String stretch,
      Optional<Side> side,
      int repetition,
      Duration time)
      implements Event {}

  /** Something worth keeping, such as pain, at a stretch or in general. */
  record Noted(String session, OffsetDateTime at, String kind, Optional<String> stretch)
      implements Event {}

  /** The person said how it was. */
  record Felt(String session, OffsetDateTime at, Effort effort) implements Event {}

  /** The session ended, and how. */
  record Ended(String session, OffsetDateTime at, Ending outcome) implements Event {}
}
