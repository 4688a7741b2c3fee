package backtalk.routine;

import backtalk.routine.Guidance.Step;
import backtalk.yaml.Decoder;
import backtalk.yaml.Expected;
import backtalk.yaml.Key;
import backtalk.yaml.Keys;
import backtalk.yaml.Node.Mapping;
import backtalk.yaml.Node.Sequence;
import backtalk.yaml.Times;
import backtalk.yaml.Value;
import java.time.Duration;
import java.util.Optional;

/** A step: a plain sentence, or a sentence with the time to do it in. */
final class StepDecoder {

  /** Time to move after a step that does not say its own. */
  static final Duration DEFAULT_TIME = Duration.ofSeconds(4);

  private static final Key<String> SAY =
      Key.required("say", Sentences.sided(), "Lift your {side} leg.");
  private static final Key<Duration> TIME =
      Key.optional("time", Times.time(Duration.ZERO, Duration.ofMinutes(5)));

  static final Keys KEYS = Keys.of("a step", SAY, TIME);

  private static final Expected STEP =
      new Expected("a sentence, or say: and time:", "a sentence, or say and time");
  private static final Decoder<Step> TIMED =
      KEYS.decoder(fields -> new Step(fields.get(SAY), fields.get(TIME, DEFAULT_TIME)));

  private StepDecoder() {}

  static Decoder<Step> step() {
    return StepDecoder::decode;
  }

  private static Optional<Step> decode(Value value) {
    if (value.node() instanceof Mapping mapping) {
      if (mapping.find("say").isPresent() || mapping.find("time").isPresent()) {
        return TIMED.decode(value);
      }
      value.expected(STEP, "A sentence with a colon or a brace in it must be in double quotes.");
      return Optional.empty();
    }
    if (value.node() instanceof Sequence) {
      value.expected(STEP);
      return Optional.empty();
    }
    return Sentences.sided().decode(value).map(text -> new Step(text, DEFAULT_TIME));
  }
}
