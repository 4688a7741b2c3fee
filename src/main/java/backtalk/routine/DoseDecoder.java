package backtalk.routine;

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
  static Optional<List<Phase>> phases(Said said) {
    if (said.mentions(StretchKeys.PHASES)) {
      if (said.mentions(StretchKeys.HOLD)) {
        said.at(StretchKeys.PHASES)
            .refuse(
                "\"hold\" and \"phases\" cannot both say how long to hold",
                "Keep one of the two: each phase may have a hold of its own.");
        return Optional.empty();
      }
      return said.find(StretchKeys.PHASES);
    }
    Optional<Hold> hold =
        said.find(StretchKeys.HOLD)
            .or(() -> progression(said).hold().map(growth -> Hold.timed(growth.from())));
    boolean mayGrow =
        said.mentions(StretchKeys.PROGRESSION) && said.find(StretchKeys.PROGRESSION).isEmpty();
    if (hold.isEmpty() && !mayGrow && !said.mentions(StretchKeys.HOLD)) {
      Value stretch = said.own().value();
      stretch.refuse("the key \"hold\" is missing", "How long? Write for example hold: 20s");
    }
    return hold.map(DoseDecoder::oneHold);
  }

  /**
   * The whole dose.
   *
   * @param restAfter rest after a stretch that does not say its own
   */
  static Prescription dose(Said said, List<Phase> phases, Sides sides, Duration restAfter) {
    Rests rests =
        new Rests(
            said.get(StretchKeys.REST, DEFAULT_REST),
            said.get(StretchKeys.REST_BETWEEN_SETS, DEFAULT_REST_BETWEEN_SETS),
            said.get(StretchKeys.REST_BETWEEN_SIDES, Duration.ZERO),
            said.get(StretchKeys.REST_AFTER, restAfter));
    return new Prescription(phases, sides, repetitions(said), said.get(StretchKeys.SETS, 1), rests);
  }

  private static Repetitions repetitions(Said said) {
    return said.find(StretchKeys.REPEAT)
        .or(() -> progression(said).repetitions().map(g -> Repetitions.times(g.from())))
        .orElse(Repetitions.times(1));
  }

  private static Progression progression(Said said) {
    return said.get(StretchKeys.PROGRESSION, Progression.NONE);
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
