package backtalk.routine.reader;

import backtalk.routine.Position;
import backtalk.routine.Posture;
import backtalk.routine.Posture.Place;
import backtalk.routine.reader.RoutineKeys.OfStretch;
import backtalk.routine.reader.RoutineKeys.Surface;
import backtalk.yaml.Fields;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Where the body is in a stretch that does not say it: what is not said stays as it was. */
final class Postures {

  private static final Pattern MAT = Pattern.compile("(?i)\\bmat\\b");
  private static final Pattern CHAIR = Pattern.compile("(?i)\\b(chair|stool)\\b");
  private static final Pattern BED = Pattern.compile("(?i)\\b(bed|couch|sofa)\\b");
  private static final Pattern WALL = Pattern.compile("(?i)\\bwall\\b");

  private Postures() {}

  /**
   * The posture of a stretch.
   *
   * @param before of the stretch before it, or of that which this is a variant of, if there is one
   */
  static Posture of(StretchFields given, Optional<Posture> before) {
    Fields own = given.own();
    Position position =
        own.get(OfStretch.POSITION, before.map(Posture::position).orElse(Position.SUPINE));
    List<String> needs = own.get(OfStretch.NEEDS, List.of());
    Place place =
        own.find(OfStretch.PLACE)
            .or(() -> own.find(OfStretch.SURFACE).map(on -> of(on, position, needs, before)))
            .or(() -> needed(needs, position))
            .or(() -> before.filter(it -> stays(position, it)).map(Posture::place))
            .orElse(position == Position.SEATED ? Place.CHAIR : Place.FLOOR);
    return new Posture(position, place);
  }

  /** Who sits on something raised sits on a chair, unless they are on a bed already. */
  private static Place of(
      Surface surface, Position position, List<String> needs, Optional<Posture> before) {
    if (surface == Surface.FLOOR) {
      return Place.FLOOR;
    } else if (position == Position.STANDING) {
      return before.map(Posture::place).orElse(Place.FLOOR);
    } else if (position != Position.SEATED) {
      return Place.BED;
    }
    return needed(needs, position)
        .filter(place -> place == Place.BED || place == Place.CHAIR)
        .orElse(before.filter(it -> it.place() == Place.BED).isPresent() ? Place.BED : Place.CHAIR);
  }

  /** The place that the things at hand tell of, where the position goes with it. */
  private static Optional<Place> needed(List<String> needs, Position position) {
    String all = String.join(", ", needs);
    if (position == Position.SEATED && CHAIR.matcher(all).find()) {
      return Optional.of(Place.CHAIR);
    } else if (position == Position.STANDING && WALL.matcher(all).find()) {
      return Optional.of(Place.WALL);
    } else if (Place.BED.allows(position)
        && position != Position.STANDING
        && BED.matcher(all).find()) {
      return Optional.of(Place.BED);
    } else if (position != Position.STANDING && MAT.matcher(all).find()) {
      return Optional.of(Place.FLOOR);
    }
    return Optional.empty();
  }

  /** Nobody who sat on a chair, or stood at something, is taken to lie down beside it. */
  private static boolean stays(Position position, Posture before) {
    Place same = before.place();
    return switch (same) {
      case BED -> same.allows(position);
      case FLOOR -> position != Position.SEATED || before.position() != Position.STANDING;
      case CHAIR, WALL ->
          position == Position.STANDING
              || position == before.position()
              || (same == Place.CHAIR && position == Position.SEATED)
              || (before.position() != Position.STANDING && before.position() != Position.SEATED);
    };
  }
}
