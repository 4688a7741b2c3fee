package backtalk.routine.reader;

import backtalk.routine.Guidance.Step;
import backtalk.routine.Hold;
import backtalk.routine.Phase;
import backtalk.routine.Phase.Approach;
import backtalk.routine.reader.RoutineKeys.OfPhase;
import backtalk.routine.reader.RoutineKeys.OfStep;
import backtalk.yaml.Expected;
import backtalk.yaml.Fields;
import backtalk.yaml.Node.Mapping;
import backtalk.yaml.Node.Sequence;
import backtalk.yaml.Value;
import java.time.Duration;
import java.util.Optional;

/** What the body is told to do: the steps of a set-up, and the phases of a repetition. */
final class MovementDecoder {

  private static final Expected STEP =
      new Expected("a sentence, or say: and time:", "a sentence, or say and time");

  private MovementDecoder() {}

  /** A plain sentence, or a sentence with the time to do it in. */
  static Optional<Step> step(Value value) {
    if (value.node() instanceof Mapping) {
      if (RoutineKeys.has(value, OfStep.SAY) || RoutineKeys.has(value, OfStep.TIME)) {
        return OfStep.ALL
            .read(value)
            .filter(Fields::areComplete)
            .map(fields -> new Step(fields.get(OfStep.SAY), fields.get(OfStep.TIME)));
      }
      value.expected(STEP, "A sentence with a colon or a brace in it must be in double quotes.");
      return Optional.empty();
    }
    if (value.node() instanceof Sequence) {
      value.expected(STEP);
      return Optional.empty();
    }
    return Sentences.sided()
        .decode(value)
        .map(text -> new Step(text, OfStep.TIME.otherwise().orElseThrow()));
  }

  /** One movement of a repetition, and its hold. */
  static Optional<Phase> phase(Value value) {
    Optional<Fields> read = OfPhase.ALL.read(value);
    Optional<Value> over = read.flatMap(fields -> fields.at(OfPhase.OVER));
    if (over.isPresent() && read.get().at(OfPhase.TIME).isPresent()) {
      over.get()
          .refuse(
              "\"time\" and \"over\" cannot both say how long this takes",
              "Keep over for a movement at a tempo, or time for one at the person's own pace.");
      return Optional.empty();
    }
    return read.filter(Fields::areComplete).map(MovementDecoder::phase);
  }

  private static Phase phase(Fields fields) {
    Hold hold = fields.get(OfPhase.HOLD);
    return new Phase(
        fields.find(OfPhase.SAY),
        fields.find(OfPhase.SHORT),
        approach(fields, hold),
        fields.find(OfPhase.BREATH),
        hold,
        fields.find(OfPhase.SIDE),
        fields.find(OfPhase.POSE));
  }

  /** A time that is held is all that the body does, unless it gets time to come there. */
  private static Approach approach(Fields fields, Hold hold) {
    Optional<Duration> over = fields.find(OfPhase.OVER);
    boolean isTime = hold instanceof Hold.Timed || hold instanceof Hold.Open;
    if (over.isPresent()) {
      return new Approach.Paced(over.get());
    }
    return isTime && fields.find(OfPhase.TIME).isEmpty()
        ? new Approach.AtOnce()
        : new Approach.Free(fields.get(OfPhase.TIME));
  }
}
