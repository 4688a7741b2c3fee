package backtalk.routine;

import backtalk.yaml.Decoder;
import backtalk.yaml.Fields;
import backtalk.yaml.Key;
import backtalk.yaml.Keys;
import backtalk.yaml.Lists;
import backtalk.yaml.Node.Mapping;
import backtalk.yaml.Node.Scalar;
import backtalk.yaml.Numbers;
import backtalk.yaml.Texts;
import backtalk.yaml.Times;
import backtalk.yaml.Value;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** The keys of a routine file, and what they mean. */
final class RoutineDecoder {

  /** The version of the routine format that this program writes and understands. */
  static final int FORMAT = 1;

  private static final Decoder<List<String>> SENTENCES = Lists.of(Sentences.plain());

  private static final Key<Integer> FORMAT_KEY =
      Key.optional("format", Numbers.whole(FORMAT, FORMAT));
  private static final Key<String> ID = Key.optional("id", Texts.id());
  private static final Key<String> NAME =
      Key.required("name", Sentences.plain(), "Morning stretches");
  private static final Key<String> SAY = Key.optional("say", Sentences.plain());
  private static final Key<String> SOURCE = Key.optional("source", Texts.text());
  private static final Key<List<String>> PREPARE = Key.optional("prepare", SENTENCES);
  private static final Key<List<String>> SAFETY = Key.optional("safety", SENTENCES);
  private static final Key<List<String>> SAFETY_SHORT = Key.optional("safety-short", SENTENCES);
  private static final Key<List<String>> STOP_IF = Key.optional("stop-if", SENTENCES);
  private static final Key<List<String>> SEE_A_DOCTOR = Key.optional("see-a-doctor", SENTENCES);
  private static final Key<Frequency> HOW_OFTEN =
      Key.optional("how-often", FrequencyDecoder.frequency());
  private static final Key<Duration> REST_BETWEEN =
      Key.optional("rest-between", Times.time(Duration.ZERO, Duration.ofMinutes(10)));

  /** Kept as they stand: what they leave out depends on the rest of the routine. */
  private static final Key<Value> STRETCHES =
      Key.required(
          "stretches",
          Optional::of,
          "followed by one stretch or more, each beginning with - name: and its name");

  /** What a routine calls what it consists of, if it does not say. */
  private static final String USUAL_NOUN = "exercise";

  private static final Key<String> NOUN = Key.optional("noun", Sentences.noun());
  private static final Key<List<String>> CLOSING = Key.optional("closing", SENTENCES);

  static final Keys KEYS =
      Keys.of(
          "a routine",
          FORMAT_KEY,
          ID,
          NAME,
          SAY,
          SOURCE,
          PREPARE,
          SAFETY,
          SAFETY_SHORT,
          STOP_IF,
          SEE_A_DOCTOR,
          HOW_OFTEN,
          REST_BETWEEN,
          NOUN,
          STRETCHES,
          CLOSING);

  private RoutineDecoder() {}

  static Optional<Routine> decode(Value value) {
    if (isNewer(value)) {
      return Optional.empty();
    }
    Optional<Fields> read = KEYS.read(value);
    if (read.isEmpty()) {
      return Optional.empty();
    }
    Fields fields = read.get();
    ItemsDecoder items = new ItemsDecoder(fields.get(REST_BETWEEN, Duration.ZERO));
    Optional<List<Item>> list =
        fields.find(STRETCHES).flatMap(stretches -> items.items().decode(stretches));
    Optional<String> id = Ids.id(fields, ID, NAME);
    return fields.areComplete()
        ? id.flatMap(it -> list.map(all -> routine(fields, it, all)))
        : Optional.empty();
  }

  private static Routine routine(Fields fields, String id, List<Item> items) {
    List<String> safety = fields.get(SAFETY, List.of());
    return new Routine(
        id,
        fields.get(NAME),
        fields.get(SAY, fields.get(NAME)),
        fields.find(SOURCE),
        fields.get(PREPARE, List.of()),
        new Advice(
            safety,
            fields.get(SAFETY_SHORT, safety),
            fields.get(STOP_IF, List.of()),
            fields.get(SEE_A_DOCTOR, List.of())),
        fields.find(HOW_OFTEN),
        items,
        fields.get(REST_BETWEEN, Duration.ZERO),
        fields.get(CLOSING, List.of()),
        fields.get(NOUN, USUAL_NOUN));
  }

  /** A newer format has keys of its own: complaining of each of them would help nobody. */
  private static boolean isNewer(Value value) {
    Optional<Scalar> format =
        value.node() instanceof Mapping mapping
            ? mapping
                .find(FORMAT_KEY.name())
                .flatMap(e -> e.value() instanceof Scalar s ? Optional.of(s) : Optional.empty())
            : Optional.empty();
    boolean newer =
        format.isPresent()
            && format.get().text().matches("[0-9]{1,9}")
            && Integer.parseInt(format.get().text()) > FORMAT;
    if (newer) {
      value.refuse(
          format.get().place(),
          "this file was written for a newer Backtalk (format " + format.get().text() + ")",
          "This one understands format " + FORMAT + ".");
    }
    return newer;
  }
}
