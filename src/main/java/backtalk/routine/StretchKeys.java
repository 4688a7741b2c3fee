package backtalk.routine;

import backtalk.routine.Guidance.Step;
import backtalk.routine.Posture.Place;
import backtalk.yaml.Choices;
import backtalk.yaml.Decoder;
import backtalk.yaml.Key;
import backtalk.yaml.Keys;
import backtalk.yaml.Lists;
import backtalk.yaml.Numbers;
import backtalk.yaml.Texts;
import backtalk.yaml.Times;
import backtalk.yaml.Value;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The keys of a stretch, and those of a variant of it. */
final class StretchKeys {

  private static final Decoder<List<String>> SENTENCES = Lists.of(Sentences.plain());
  private static final Decoder<List<String>> SIDED = Lists.of(Sentences.sided());
  private static final Decoder<List<Step>> STEPS = Lists.ofSome("steps", StepDecoder.step());
  private static final Decoder<Duration> REST_TIME =
      Times.time(Duration.ZERO, Duration.ofMinutes(10));

  static final Key<String> ID =
      Key.optional("id", value -> Texts.id().decode(value).filter(id -> isFree(id, value)));
  static final Key<String> NAME = Key.required("name", Sentences.plain(), "Child's pose");
  static final Key<String> VARIANT_NAME = Key.required("name", Sentences.plain(), "With a strap");
  static final Key<String> SAY = Key.optional("say", Sentences.plain());

  static final Key<Position> POSITION = Key.optional("position", Choices.of(Position.class));
  static final Key<Place> PLACE = Key.optional("place", Choices.of(Place.class));

  /** What "place" was before there were chairs and walls. */
  static final Key<Surface> SURFACE = Key.optional("surface", Choices.of(Surface.class));

  static final Key<String> POSE = Key.optional("pose", Texts.id());
  static final Key<List<String>> NEEDS = Key.optional("needs", SENTENCES);
  static final Key<List<String>> CAUTIONS = Key.optional("cautions", SIDED);
  static final Key<List<String>> CAUTION_SHORT = Key.optional("caution-short", SIDED);
  static final Key<List<String>> STOP_IF = Key.optional("stop-if", SENTENCES);
  static final Key<List<String>> SEE_A_DOCTOR = Key.optional("see-a-doctor", SENTENCES);
  static final Key<List<Step>> SET_UP =
      Key.required("set-up", STEPS, "Stretch both legs out long.");
  static final Key<List<Step>> VARIANT_SET_UP = Key.optional("set-up", STEPS);
  static final Key<List<Step>> SHORT = Key.optional("short", STEPS);
  static final Key<List<Step>> BOTH = Key.optional("both", STEPS);
  static final Key<Hold> HOLD = Key.optional("hold", HoldDecoder.hold());
  static final Key<List<Phase>> PHASES = Key.optional("phases", PhaseDecoder.phases());
  static final Key<Sides> SIDES = Key.optional("sides", Choices.of(Sides.class));
  static final Key<Repetitions> REPEAT = Key.optional("repeat", RepetitionsDecoder.repetitions());
  static final Key<Integer> SETS = Key.optional("sets", Numbers.whole(1, 20));
  static final Key<Duration> REST = Key.optional("rest", REST_TIME);
  static final Key<Duration> REST_BETWEEN_SETS = Key.optional("rest-between-sets", REST_TIME);
  static final Key<Duration> REST_BETWEEN_SIDES = Key.optional("rest-between-sides", REST_TIME);
  static final Key<Duration> REST_AFTER = Key.optional("rest-after", REST_TIME);
  static final Key<List<String>> BREATHING = Key.optional("breathing", Lists.of(Sentences.sided()));
  static final Key<List<Step>> COME_OUT = Key.optional("come-out", Lists.of(StepDecoder.step()));

  static final Key<Progression> PROGRESSION =
      Key.optional("progression", ProgressionDecoder.progression());

  /** Kept as they stand: what they leave out is as in the stretch, which is not yet read. */
  static final Key<Value> VARIANTS = Key.optional("variants", Optional::of);

  /** The keys that may hold {side}. */
  static final List<Key<?>> NAMING_SIDES =
      List.of(CAUTIONS, CAUTION_SHORT, SET_UP, SHORT, PHASES, BREATHING, COME_OUT);

  private static final List<Key<?>> WAY =
      List.of(
          POSITION,
          PLACE,
          SURFACE,
          POSE,
          NEEDS,
          CAUTIONS,
          CAUTION_SHORT,
          STOP_IF,
          SEE_A_DOCTOR,
          SET_UP,
          SHORT,
          BOTH,
          HOLD,
          PHASES,
          SIDES,
          REPEAT,
          SETS,
          REST,
          REST_BETWEEN_SETS,
          REST_BETWEEN_SIDES,
          REST_AFTER,
          BREATHING,
          COME_OUT);

  static final Keys STRETCH =
      keys("a stretch", Stream.of(ID, NAME, SAY), WAY.stream(), Stream.of(PROGRESSION, VARIANTS));

  static final Keys VARIANT =
      keys(
          "a variant",
          Stream.of(ID, VARIANT_NAME),
          WAY.stream().map(key -> key == SET_UP ? VARIANT_SET_UP : key),
          Stream.of());

  /** The values of "surface". */
  enum Surface {
    FLOOR,
    RAISED
  }

  private StretchKeys() {}

  private static Keys keys(
      String what, Stream<Key<?>> first, Stream<Key<?>> then, Stream<Key<?>> last) {
    return Keys.of(what, Stream.of(first, then, last).flatMap(keys -> keys).toArray(Key<?>[]::new));
  }

  private static boolean isFree(String id, Value value) {
    if (Ids.isReserved(id)) {
      value.refuse("the id \"scale\" is kept for holds: in the config", "Choose another id.");
    }
    return !Ids.isReserved(id);
  }
}
