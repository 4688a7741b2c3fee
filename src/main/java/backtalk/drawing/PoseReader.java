package backtalk.drawing;

import backtalk.drawing.Pose.Arrow;
import backtalk.drawing.Pose.BodyPart;
import backtalk.drawing.Pose.View;
import backtalk.system.EnumWords;
import backtalk.yaml.Choices;
import backtalk.yaml.Decoder;
import backtalk.yaml.Fields;
import backtalk.yaml.Key;
import backtalk.yaml.Keys;
import backtalk.yaml.Lists;
import backtalk.yaml.Numbers;
import backtalk.yaml.Texts;
import backtalk.yaml.Yaml;
import backtalk.yaml.YamlException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads the poses. */
final class PoseReader {

  private static final Key<String> ID = Key.required("id", Texts.id(), "childs-pose");
  private static final Key<String> SHOWS = Key.required("shows", Texts.text(), "What is seen.");
  private static final Key<View> VIEW = Key.optional("view", Choices.of(View.class));
  private static final Key<Point> HIPS = Key.required("hips", Measures.point(), "[0, 90]");
  private static final Key<List<Double>> BACK =
      Key.required("back", Measures.numbers(3), "[90, 90, 90]");
  private static final Key<Double> NECK = Key.required("neck", Measures.degree(), "90");
  private static final Key<Double> FACE = Key.optional("face", Measures.degree());
  private static final Key<Double> TURNED = Key.optional("turned", Numbers.decimal(-1, 1));
  private static final Key<Point> HIPS_ACROSS = Key.optional("hips-across", Measures.point());
  private static final Key<Point> SHOULDERS_ACROSS =
      Key.optional("shoulders-across", Measures.point());
  private static final Key<Limb> LEFT_ARM =
      Key.required("left-arm", LimbDecoder.arm(), "{along: [-90, -90]}");
  private static final Key<Limb> RIGHT_ARM =
      Key.required("right-arm", LimbDecoder.arm(), "{along: [-90, -90]}");
  private static final Key<Limb> LEFT_LEG =
      Key.required("left-leg", LimbDecoder.leg(), "{along: [-90, -90]}");
  private static final Key<Limb> RIGHT_LEG =
      Key.required("right-leg", LimbDecoder.leg(), "{along: [-90, -90]}");
  private static final Key<List<BodyPart>> ORDER =
      Key.optional("order", Lists.of(Choices.of(BodyPart.class)));
  private static final Key<Map<PropKind, List<Double>>> PROPS =
      Key.optional("props", PropDecoder.props());

  private static final Key<Point> FROM = Key.required("from", Measures.point(), "[0, 0]");
  private static final Key<Point> TO = Key.required("to", Measures.point(), "[0, 20]");
  private static final Key<Double> CURVE = Key.optional("curve", Numbers.decimal(-1, 1));
  private static final Decoder<Arrow> ARROW =
      Keys.of("an arrow", FROM, TO, CURVE)
          .decoder(fields -> new Arrow(fields.get(FROM), fields.get(TO), fields.get(CURVE, 0.0)));
  private static final Key<List<Arrow>> ARROWS = Key.optional("arrows", Lists.of(ARROW));

  private static final Keys POSE =
      Keys.of(
          "a pose",
          ID,
          SHOWS,
          VIEW,
          HIPS,
          BACK,
          NECK,
          FACE,
          TURNED,
          HIPS_ACROSS,
          SHOULDERS_ACROSS,
          LEFT_ARM,
          RIGHT_ARM,
          LEFT_LEG,
          RIGHT_LEG,
          ORDER,
          PROPS,
          ARROWS);

  private static final Key<Integer> FORMAT = Key.required("format", Numbers.whole(1, 1), "1");
  private static final Key<List<Pose>> POSES =
      Key.required("poses", Lists.ofSome("poses", POSE.decoder(PoseReader::pose)), "a list");
  private static final Decoder<List<Pose>> FILE =
      Keys.of("a file of poses", FORMAT, POSES).decoder(fields -> fields.get(POSES));

  private static final Point EDGE_ON = new Point(0, 0);

  private PoseReader() {}

  /**
   * Reads poses.
   *
   * @param name what to call the text in messages
   * @throws YamlException with every mistake in it
   */
  static List<Pose> read(String text, String name) throws YamlException {
    return Yaml.parse(text, name, FILE);
  }

  private static Pose pose(Fields fields) {
    View view = fields.get(VIEW, View.SIDE);
    double neck = fields.get(NECK);
    Map<BodyPart, Limb> limbs = new EnumMap<>(BodyPart.class);
    limbs.put(BodyPart.LEFT_ARM, fields.get(LEFT_ARM));
    limbs.put(BodyPart.RIGHT_ARM, fields.get(RIGHT_ARM));
    limbs.put(BodyPart.LEFT_LEG, fields.get(LEFT_LEG));
    limbs.put(BodyPart.RIGHT_LEG, fields.get(RIGHT_LEG));
    return new Pose(
        fields.get(ID),
        fields.get(SHOWS),
        view,
        fields.get(HIPS),
        fields.get(BACK),
        neck,
        fields.get(FACE, neck + 90),
        fields.find(TURNED).or(() -> view == View.SIDE ? Optional.empty() : Optional.of(0.0)),
        fields.get(HIPS_ACROSS, view == View.SIDE ? EDGE_ON : new Point(8.5, 0)),
        fields.get(SHOULDERS_ACROSS, view == View.SIDE ? EDGE_ON : new Point(16.5, 0)),
        limbs,
        fields.get(ORDER, usualOrder(view)),
        fields.get(PROPS, Map.of()),
        fields.get(ARROWS, List.of()));
  }

  private static List<BodyPart> usualOrder(View view) {
    return view == View.SIDE
        ? List.of(
            BodyPart.RIGHT_ARM,
            BodyPart.RIGHT_LEG,
            BodyPart.BODY,
            BodyPart.LEFT_LEG,
            BodyPart.LEFT_ARM)
        : List.of(
            BodyPart.BODY,
            BodyPart.RIGHT_LEG,
            BodyPart.LEFT_LEG,
            BodyPart.RIGHT_ARM,
            BodyPart.LEFT_ARM);
  }

  /** Reads the things beside the body: each by its name, with its measures. */
  static final class PropDecoder {

    private static final Map<PropKind, Key<List<Double>>> KEYS = keys();

    private PropDecoder() {}

    static Decoder<Map<PropKind, List<Double>>> props() {
      return Keys.of("props", KEYS.values().toArray(Key<?>[]::new)).decoder(PropDecoder::props);
    }

    private static Map<PropKind, List<Double>> props(Fields fields) {
      Map<PropKind, List<Double>> props = new EnumMap<>(PropKind.class);
      KEYS.forEach((kind, key) -> fields.find(key).ifPresent(found -> props.put(kind, found)));
      return props;
    }

    private static Map<PropKind, Key<List<Double>>> keys() {
      Map<PropKind, Key<List<Double>>> keys = new EnumMap<>(PropKind.class);
      for (PropKind kind : PropKind.values()) {
        keys.put(kind, Key.optional(EnumWords.of(kind), Measures.numbers(kind.measures())));
      }
      return keys;
    }
  }
}
