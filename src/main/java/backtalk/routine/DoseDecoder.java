package backtalk.routine;

import backtalk.routine.Phase.Approach;
import backtalk.routine.Prescription.Rests;
import backtalk.yaml.Value;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** The dose of a stretch: what one repetition is, how often, and the rests. */
final class DoseDecoder {

  /** Rest between two repetitions, unless said. */
  static final Duration DEFAULT_REST = Duration.ofSeconds(3);

  /** Rest between two sets, unless said. */
  static final Duration DEFAULT_REST_BETWEEN_SETS = Duration.ofSeconds(30);

  private DoseDecoder() {}

  /** What one repetition consists of; nothing after a mistake was reported. */
  static Optional<List<Phase>> phases(StretchFields given) {
    if (given.mentions(StretchKeys.PHASES)) {
      if (given.mentions(StretchKeys.HOLD)) {
        given
            .at(StretchKeys.PHASES)
            .refuse(
                "\"hold\" and \"phases\" cannot both say how long to hold",
                "Keep one of the two: each phase may have a hold of its own.");
        return Optional.empty();
      }
      return given.find(StretchKeys.PHASES);
    }
    Optional<Hold> hold =
        given
            .find(StretchKeys.HOLD)
            .or(() -> progression(given).hold().map(growth -> Hold.timed(growth.from())));
    boolean mayGrow =
        given.mentions(StretchKeys.PROGRESSION) && given.find(StretchKeys.PROGRESSION).isEmpty();
    if (hold.isEmpty() && !mayGrow && !given.mentions(StretchKeys.HOLD)) {
      Value stretch = given.own().value();
      stretch.refuse("the key \"hold\" is missing", "How long? Write for example hold: 20s");
    }
    return hold.map(DoseDecoder::oneHold);
  }

  /**
   * The whole dose.
   *
   * @param restAfter rest after a stretch that does not say its own
   */
  static Prescription dose(
      StretchFields given, List<Phase> phases, Sides sides, Duration restAfter) {
    Rests rests =
        new Rests(
            given.get(StretchKeys.REST, DEFAULT_REST),
            given.get(StretchKeys.REST_BETWEEN_SETS, DEFAULT_REST_BETWEEN_SETS),
            given.get(StretchKeys.REST_BETWEEN_SIDES, Duration.ZERO),
            given.get(StretchKeys.REST_AFTER, restAfter));
    return new Prescription(
        phases, sides, repetitions(given), given.get(StretchKeys.SETS, 1), rests);
  }

  private static Repetitions repetitions(StretchFields given) {
    return given
        .find(StretchKeys.REPEAT)
        .or(() -> progression(given).repetitions().map(g -> Repetitions.times(g.from())))
        .orElse(Repetitions.times(1));
  }

  private static Progression progression(StretchFields given) {
    return given.get(StretchKeys.PROGRESSION, Progression.NONE);
  }

  /** The words of a stretch that is one hold are its set-up. */
  private static List<Phase> oneHold(Hold hold) {
    return List.of(
        new Phase(
            Optional.empty(),
            Optional.empty(),
            new Approach.Free(Duration.ZERO),
            Optional.empty(),
            hold));
  }
}
