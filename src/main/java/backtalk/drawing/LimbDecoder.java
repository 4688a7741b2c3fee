package backtalk.drawing;

import backtalk.drawing.Limb.Bend;
import backtalk.drawing.Limb.Joint;
import backtalk.drawing.Limb.Target;
import backtalk.yaml.Choices;
import backtalk.yaml.Decoder;
import backtalk.yaml.Fields;
import backtalk.yaml.Key;
import backtalk.yaml.Keys;
import backtalk.yaml.Node;
import backtalk.yaml.Value;
import java.util.List;
import java.util.Optional;

/** Reads what a pose says of its arms and legs. */
final class LimbDecoder {

  private static final Decoder<Joint> JOINT = Choices.of(Joint.class);
  private static final Key<Target> END = Key.optional("end", LimbDecoder::target);
  private static final Key<Point> OFF = Key.optional("off", Measures.point());
  private static final Key<List<Double>> ALONG = Key.optional("along", Measures.numbers(2));
  private static final Key<Bend> BEND = Key.optional("bend", Choices.of(Bend.class));
  private static final Key<Double> TIP = Key.optional("tip", Measures.degree());
  private static final Key<List<Double>> SEEN = Key.optional("seen", Measures.shares(3));
  private static final Keys KEYS = Keys.of("a limb", END, OFF, ALONG, BEND, TIP, SEEN);

  private LimbDecoder() {}

  /** A leg: its knee bends as knees do, seen from the person's left. */
  static Decoder<Limb> leg() {
    return decoder(Bend.COUNTER_CLOCKWISE);
  }

  /** An arm: its elbow bends as elbows do, seen from the person's left. */
  static Decoder<Limb> arm() {
    return decoder(Bend.CLOCKWISE);
  }

  private static Decoder<Limb> decoder(Bend usual) {
    return value ->
        KEYS.read(value)
            .filter(Fields::areComplete)
            .filter(fields -> saysWhere(fields, value))
            .map(fields -> limb(fields, usual));
  }

  private static boolean saysWhere(Fields fields, Value value) {
    if (fields.find(END).isPresent() == fields.find(ALONG).isPresent()) {
      value.refuse("a limb has either an end, or the directions of its bones along", "");
      return false;
    }
    return true;
  }

  private static Limb limb(Fields fields, Bend usual) {
    Point off = fields.get(OFF, new Point(0, 0));
    return new Limb(
        fields.find(END).map(end -> new Target(end.joint(), end.point().plus(off))),
        fields.get(ALONG, List.of()),
        fields.get(BEND, usual),
        fields.find(TIP),
        fields.get(SEEN, List.of(1.0, 1.0, 1.0)));
  }

  private static Optional<Target> target(Value value) {
    return value.node() instanceof Node.Scalar
        ? JOINT.decode(value).map(joint -> new Target(Optional.of(joint), new Point(0, 0)))
        : Measures.point().decode(value).map(point -> new Target(Optional.empty(), point));
  }
}
