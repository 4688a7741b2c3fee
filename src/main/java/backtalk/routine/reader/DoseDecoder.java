package backtalk.routine.reader;

import backtalk.routine.Hold;
import backtalk.routine.Phase;
import backtalk.routine.Phase.Approach;
import backtalk.routine.Prescription;
import backtalk.routine.Prescription.Rests;
import backtalk.routine.Progression;
import backtalk.routine.Repetitions;
import backtalk.routine.Sides;
import backtalk.routine.reader.RoutineKeys.OfStretch;
import backtalk.yaml.Value;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** The dose of a stretch: what one repetition is, how often, and the rests. */
final class DoseDecoder {

  private DoseDecoder() {}

  /** What one repetition consists of; nothing after a mistake was reported. */
  static Optional<List<Phase>> phases(StretchFields given) {
    if (given.mentions(OfStretch.PHASES)) {
      if (given.mentions(OfStretch.HOLD)) {
        given
            .at(OfStretch.PHASES)
            .refuse(
                "\"hold\" and \"phases\" cannot both say how long to hold",
                "Keep one of the two: each phase may have a hold of its own.");
        return Optional.empty();
      }
      return given.find(OfStretch.PHASES);
    }
    Optional<Hold> hold =
        given
            .find(OfStretch.HOLD)
            .or(() -> progression(given).hold().map(growth -> Hold.timed(growth.from())));
    boolean mayGrow =
        given.mentions(OfStretch.PROGRESSION) && given.find(OfStretch.PROGRESSION).isEmpty();
    if (hold.isEmpty() && !mayGrow && !given.mentions(OfStretch.HOLD)) {
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
            given.get(OfStretch.REST),
            given.get(OfStretch.REST_BETWEEN_SETS),
            given.get(OfStretch.REST_BETWEEN_SIDES),
            given.get(OfStretch.REST_AFTER, restAfter));
    return new Prescription(
        phases, sides, repetitions(given), given.get(OfStretch.SETS), rests);
  }

  private static Repetitions repetitions(StretchFields given) {
    return given
        .find(OfStretch.REPEAT)
        .or(() -> progression(given).repetitions().map(g -> Repetitions.times(g.from())))
        .orElseGet(() -> given.get(OfStretch.REPEAT));
  }

  private static Progression progression(StretchFields given) {
    return given.get(OfStretch.PROGRESSION);
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
