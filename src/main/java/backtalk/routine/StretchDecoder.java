package backtalk.routine;

import backtalk.yaml.Choices;
import backtalk.yaml.Decoder;
import backtalk.yaml.Fields;
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

/** The keys of a stretch, and what they mean. */
final class StretchDecoder {

  /** Rest between two repetitions, unless said. */
  static final Duration DEFAULT_REST = Duration.ofSeconds(3);

  /** Not to be used for a stretch: in the config it stands among the ids of stretches. */
  private static final String RESERVED = "scale";

  private static final Decoder<List<Step>> STEPS = Lists.ofSome("steps", StepDecoder.step());

  private static final Key<String> ID =
      Key.required(
          "id", value -> Texts.id().decode(value).filter(id -> isFree(id, value)), "plank");
  private static final Key<String> NAME = Key.required("name", Sentences.plain(), "Child's pose");
  private static final Key<String> SAY = Key.optional("say", Sentences.plain());
  private static final Key<Position> POSITION =
      Key.required("position", Choices.of(Position.class), "supine");
  private static final Key<Surface> SURFACE = Key.optional("surface", Choices.of(Surface.class));
  private static final Key<List<String>> NEEDS = Key.optional("needs", Lists.of(Sentences.plain()));
  private static final Key<List<String>> CAUTIONS =
      Key.optional("cautions", Lists.of(Sentences.sided()));
  private static final Key<List<Step>> SET_UP =
      Key.required("set-up", STEPS, "Stretch both legs out long.");
  private static final Key<List<Step>> SHORT = Key.optional("short", STEPS);
  private static final Key<Hold> HOLD =
      Key.required(
          "hold",
          Times.range(
              Duration.ofSeconds(1),
              Duration.ofHours(1),
              (least, most) -> new Hold.Timed(new Range<>(least, most))),
          "20s");
  private static final Key<Sides> SIDES = Key.optional("sides", Choices.of(Sides.class));
  private static final Key<Range<Integer>> REPEAT =
      Key.optional("repeat", Numbers.range(1, 100, Range::new));
  private static final Key<Duration> REST =
      Key.optional("rest", Times.time(Duration.ZERO, Duration.ofMinutes(10)));
  private static final Key<String> BREATHING = Key.optional("breathing", Sentences.sided());
  private static final Key<List<Step>> COME_OUT =
      Key.optional("come-out", Lists.of(StepDecoder.step()));

  static final Keys KEYS =
      Keys.of(
          "a stretch",
          ID,
          NAME,
          SAY,
          POSITION,
          SURFACE,
          NEEDS,
          CAUTIONS,
          SET_UP,
          SHORT,
          HOLD,
          SIDES,
          REPEAT,
          REST,
          BREATHING,
          COME_OUT);

  private StretchDecoder() {}

  static Decoder<Stretch> stretch() {
    return StretchDecoder::decode;
  }

  private static Optional<Stretch> decode(Value value) {
    Optional<Fields> read = KEYS.read(value);
    if (read.isEmpty()) {
      return Optional.empty();
    }
    Fields fields = read.get();
    boolean sidesFit =
        fields.get(SIDES, Sides.NONE) == Sides.EACH ? saysWhichSide(fields) : saysNoSide(fields);
    return sidesFit && fields.areComplete() ? Optional.of(stretch(fields)) : Optional.empty();
  }

  private static Stretch stretch(Fields fields) {
    Phase hold =
        new Phase(
            Optional.empty(),
            Optional.empty(),
            new Approach.Free(Duration.ZERO),
            Optional.empty(),
            fields.get(HOLD));
    Duration rest = fields.get(REST, DEFAULT_REST);
    Prescription dose =
        new Prescription(
            List.of(hold),
            fields.get(SIDES, Sides.NONE),
            new Repetitions.Times(fields.get(REPEAT, Range.of(1))),
            1,
            new Rests(rest, rest, Duration.ZERO, Duration.ZERO));
    return new Stretch(
        fields.get(ID),
        fields.get(NAME),
        fields.get(SAY, fields.get(NAME)),
        fields.get(POSITION),
        fields.get(SURFACE, Surface.FLOOR),
        fields.get(NEEDS, List.of()),
        new Advice(fields.get(CAUTIONS, List.of()), List.of(), List.of(), List.of()),
        fields.get(SET_UP),
        fields.get(SHORT, fields.get(SET_UP)),
        List.of(),
        dose,
        fields.find(BREATHING),
        fields.get(COME_OUT, List.of()),
        Progression.NONE,
        List.of());
  }

  private static boolean isFree(String id, Value value) {
    if (id.equals(RESERVED)) {
      value.refuse("the id \"scale\" is kept for holds: in the config", "Choose another id.");
    }
    return !id.equals(RESERVED);
  }

  /** Both forms of the set-up must say the side, or the second side sounds like the first. */
  private static boolean saysWhichSide(Fields fields) {
    boolean fits = true;
    for (Key<List<Step>> key : List.of(SET_UP, SHORT)) {
      List<Step> steps = fields.get(key, List.of());
      if (!steps.isEmpty() && steps.stream().noneMatch(s -> Sentences.namesSide(s.text()))) {
        fits = false;
        fields
            .at(key)
            .ifPresent(
                value ->
                    value.refuse(
                        "a stretch with sides: each must say which side",
                        "Write {side} where the side is to be said: \"Lift your {side} leg.\""));
      }
    }
    return fits;
  }

  private static boolean saysNoSide(Fields fields) {
    int before = fields.value().problemCount();
    if (fields.at(SIDES).isPresent() && fields.find(SIDES).isEmpty()) {
      return false; // a mistyped "sides" has been reported, and may have been meant as "each"
    }
    for (Key<?> key : List.of(CAUTIONS, SET_UP, SHORT, BREATHING, COME_OUT)) {
      fields.at(key).ifPresent(Sentences::refuseSides);
    }
    return fields.value().problemCount() == before;
  }
}
