package backtalk.routine;

import backtalk.yaml.Decoder;
import backtalk.yaml.Fields;
import backtalk.yaml.Key;
import backtalk.yaml.Keys;
import backtalk.yaml.Lists;
import backtalk.yaml.Node;
import backtalk.yaml.Node.Mapping;
import backtalk.yaml.Node.Scalar;
import backtalk.yaml.Node.Sequence;
import backtalk.yaml.Numbers;
import backtalk.yaml.Place;
import backtalk.yaml.Texts;
import backtalk.yaml.Value;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The keys of a routine file, and what they mean. */
final class RoutineDecoder {

  /** The version of the routine format that this program writes and understands. */
  static final int FORMAT = 1;

  private static final Decoder<List<String>> SENTENCES = Lists.of(Sentences.plain());

  private static final Key<Integer> FORMAT_KEY =
      Key.required("format", Numbers.whole(FORMAT, FORMAT), "1");
  private static final Key<String> ID = Key.required("id", Texts.id(), "morning-stretches");
  private static final Key<String> NAME =
      Key.required("name", Sentences.plain(), "Morning stretches");
  private static final Key<String> SAY = Key.optional("say", Sentences.plain());
  private static final Key<String> SOURCE = Key.optional("source", Texts.text());
  private static final Key<List<String>> PREPARE = Key.optional("prepare", SENTENCES);
  private static final Key<List<String>> SAFETY = Key.optional("safety", SENTENCES);
  private static final Key<List<Stretch>> STRETCHES =
      Key.required(
          "stretches",
          Lists.ofSome("stretches", StretchDecoder.stretch()),
          "followed by one stretch or more, each beginning with - id: and its name");
  private static final Key<List<String>> CLOSING = Key.optional("closing", SENTENCES);

  static final Keys KEYS =
      Keys.of("a routine", FORMAT_KEY, ID, NAME, SAY, SOURCE, PREPARE, SAFETY, STRETCHES, CLOSING);

  private RoutineDecoder() {}

  static Optional<Routine> decode(Value value) {
    if (isNewer(value)) {
      return Optional.empty();
    }
    Optional<Fields> read = KEYS.read(value);
    read.flatMap(fields -> fields.at(STRETCHES)).ifPresent(RoutineDecoder::checkIds);
    return read.filter(Fields::areComplete).map(RoutineDecoder::routine);
  }

  private static Routine routine(Fields fields) {
    return new Routine(
        fields.get(ID),
        fields.get(NAME),
        fields.get(SAY, fields.get(NAME)),
        fields.find(SOURCE),
        fields.get(PREPARE, List.of()),
        new Advice(fields.get(SAFETY, List.of()), List.of(), List.of(), List.of()),
        Optional.empty(),
        fields.get(STRETCHES).stream().<Item>map(Item.Single::new).toList(),
        Duration.ZERO,
        fields.get(CLOSING, List.of()));
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

  private static void checkIds(Value stretches) {
    if (!(stretches.node() instanceof Sequence sequence)) {
      return;
    }
    Map<String, Place> seen = new HashMap<>();
    for (Node item : sequence.items()) {
      if (item instanceof Mapping mapping
          && mapping.find("id").isPresent()
          && mapping.find("id").get().value() instanceof Scalar id) {
        Place first = seen.putIfAbsent(id.text(), id.place());
        if (first != null && Texts.isId(id.text())) {
          stretches.refuse(
              id.place(),
              "the id \"" + id.text() + "\" is already that of the stretch on line " + first.line(),
              "Every stretch needs an id of its own.");
        }
      }
    }
  }
}
