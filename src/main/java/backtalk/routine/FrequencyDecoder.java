package backtalk.routine;

import backtalk.yaml.Decoder;
import backtalk.yaml.Fields;
import backtalk.yaml.Key;
import backtalk.yaml.Keys;
import backtalk.yaml.Numbers;
import backtalk.yaml.Times;
import backtalk.yaml.Value;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** How often a routine is to be done. */
final class FrequencyDecoder {

  private static final Key<Integer> TIMES_A_DAY = Key.optional("times-a-day", Numbers.whole(1, 24));
  private static final Key<Integer> DAYS_A_WEEK = Key.optional("days-a-week", Numbers.whole(1, 7));
  private static final Key<Duration> EVERY =
      Key.optional("every", Times.time(Duration.ofMinutes(5), Duration.ofHours(24)));
  private static final Key<Integer> WEEKS = Key.optional("weeks", Numbers.whole(1, 104));

  private static final List<Key<?>> ALL = List.of(TIMES_A_DAY, DAYS_A_WEEK, EVERY, WEEKS);

  static final Keys KEYS = Keys.of("how-often", ALL.toArray(Key<?>[]::new));

  private FrequencyDecoder() {}

  static Decoder<Frequency> frequency() {
    return FrequencyDecoder::decode;
  }

  private static Optional<Frequency> decode(Value value) {
    Optional<Fields> read = KEYS.read(value).filter(Fields::areComplete);
    if (read.isPresent() && ALL.stream().noneMatch(read.get()::mention)) {
      value.refuse("this does not say how often", "Write for example times-a-day: 2");
      return Optional.empty();
    }
    return read.map(
        fields ->
            new Frequency(
                fields.find(TIMES_A_DAY),
                fields.find(DAYS_A_WEEK),
                fields.find(EVERY),
                fields.find(WEEKS)));
  }
}
