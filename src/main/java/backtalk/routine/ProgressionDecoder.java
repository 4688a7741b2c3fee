package backtalk.routine;

import backtalk.routine.Progression.Growth;
import backtalk.yaml.Decoder;
import backtalk.yaml.Key;
import backtalk.yaml.Keys;
import backtalk.yaml.Texts;
import java.time.Duration;

/** How a stretch is made more of over the weeks. */
final class ProgressionDecoder {

  static final Key<Growth<Integer>> REPETITIONS =
      Key.optional("repetitions", GrowthDecoder.NUMBER.growth());
  static final Key<Growth<Duration>> HOLD = Key.optional("hold", GrowthDecoder.TIME.growth());
  static final Key<String> NEXT = Key.optional("next", Texts.id());

  static final Keys KEYS = Keys.of("a progression", REPETITIONS, HOLD, NEXT);

  private ProgressionDecoder() {}

  static Decoder<Progression> progression() {
    return KEYS.decoder(
        fields -> new Progression(fields.find(REPETITIONS), fields.find(HOLD), fields.find(NEXT)));
  }
}
