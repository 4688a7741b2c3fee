package backtalk.routine;

import backtalk.routine.Phase.Approach;
import backtalk.yaml.Choices;
import backtalk.yaml.Decoder;
import backtalk.yaml.Fields;
import backtalk.yaml.Key;
import backtalk.yaml.Keys;
import backtalk.yaml.Lists;
import backtalk.yaml.Times;
import backtalk.yaml.Value;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** The keys of a phase: one movement of a repetition, and its hold. */
final class PhaseDecoder {

  /** Time to move after the words of a phase that does not say its own. */
  static final Duration DEFAULT_TIME = Duration.ofSeconds(3);

  private static final Key<String> SAY =
      Key.required("say", Sentences.sided(), "Lift your {side} leg.");
  private static final Key<String> SHORT = Key.optional("short", Sentences.sided());
  private static final Key<Duration> TIME =
      Key.optional("time", Times.time(Duration.ZERO, Duration.ofMinutes(5)));
  private static final Key<Duration> OVER =
      Key.optional("over", Times.time(Duration.ofSeconds(1), Duration.ofMinutes(1)));
  private static final Key<Breath> BREATH = Key.optional("breath", Choices.of(Breath.class));
  private static final Key<Hold> HOLD = Key.optional("hold", HoldDecoder.hold());

  static final Keys KEYS = Keys.of("a phase", SAY, SHORT, TIME, OVER, BREATH, HOLD);

  private PhaseDecoder() {}

  static Decoder<List<Phase>> phases() {
    return Lists.ofSome("phases", PhaseDecoder::decode);
  }

  private static Optional<Phase> decode(Value value) {
    Optional<Fields> read = KEYS.read(value);
    Optional<Value> over = read.flatMap(fields -> fields.at(OVER));
    if (over.isPresent() && read.get().at(TIME).isPresent()) {
      over.get()
          .refuse(
              "\"time\" and \"over\" cannot both say how long this takes",
              "Keep over for a movement at a tempo, or time for one at the person's own pace.");
      return Optional.empty();
    }
    return read.filter(Fields::areComplete).map(PhaseDecoder::phase);
  }

  private static Phase phase(Fields fields) {
    Approach approach =
        fields
            .find(OVER)
            .<Approach>map(Approach.Paced::new)
            .orElseGet(() -> new Approach.Free(fields.get(TIME, DEFAULT_TIME)));
    return new Phase(
        fields.find(SAY),
        fields.find(SHORT),
        approach,
        fields.find(BREATH),
        fields.get(HOLD, new Hold.None()));
  }
}
