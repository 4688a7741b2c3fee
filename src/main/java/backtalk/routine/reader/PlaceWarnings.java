package backtalk.routine.reader;

import backtalk.routine.Position;
import backtalk.routine.Posture;
import backtalk.routine.Posture.Place;
import backtalk.routine.Stretch;
import backtalk.routine.reader.RoutineKey.Heard;
import backtalk.routine.reader.RoutineKeys.OfAgain;
import backtalk.routine.reader.RoutineKeys.OfStretch;
import backtalk.routine.reader.RoutineReader.Warning;
import backtalk.routine.reader.RoutineTexts.Text;
import backtalk.system.EnumWords;
import backtalk.yaml.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Where a routine leaves open where the body is, or its words say another place. */
final class PlaceWarnings {

  private static final Map<Place, Pattern> NAMED =
      Map.of(
          Place.CHAIR, Pattern.compile("(?i)\\bchair\\b"),
          Place.BED, Pattern.compile("(?i)\\b(bed|couch)\\b"),
          Place.WALL, Pattern.compile("(?i)\\bwall\\b"));

  /** What a hand is on, beside or behind the body: it is somewhere else. */
  private static final Pattern SUPPORT =
      Pattern.compile(
          "(?i)\\b(hold on to|let go of|beside|behind|back of)\\b[^.]*?\\b(chair|bed|couch|wall)\\b");

  private static final Pattern ON_A_SIDE =
      Pattern.compile(
          "(?i)\\b(lie|roll|turn)\\b[^.]*\\bon(to)? your (\\{(other )?side\\}|left|right) side\\b.*");

  private final List<Text> texts;
  private final List<Warning> warnings = new ArrayList<>();

  private PlaceWarnings(List<Text> texts) {
    this.texts = texts;
  }

  /**
   * The warnings, in the order of the file.
   *
   * @param items the stretches as the file has them
   * @param stretches what they say, in the same order
   */
  static List<Warning> of(List<Value> items, List<Stretch> stretches, List<Text> texts) {
    PlaceWarnings found = new PlaceWarnings(texts);
    Optional<Posture> before = Optional.empty();
    for (int i = 0; i < items.size(); i++) {
      Posture posture = stretches.get(i).posture();
      if (!RoutineKeys.has(items.get(i), OfAgain.AGAIN)) {
        found.look(items.get(i), posture, before);
      }
      before = Optional.of(posture);
    }
    return found.warnings;
  }

  private void look(Value stretch, Posture posture, Optional<Posture> before) {
    boolean told =
        RoutineKeys.has(stretch, OfStretch.PLACE)
            || RoutineKeys.has(stretch, OfStretch.SURFACE)
            || RoutineKeys.has(stretch, OfStretch.NEEDS)
            || before.filter(it -> it.place() == posture.place()).isPresent();
    boolean mayBeElsewhere =
        posture.position() == Position.SEATED
            || (posture.position() != Position.STANDING && before.isPresent());
    if (!told && mayBeElsewhere) {
      warnings.add(
          new Warning(
              stretch.place(),
              stretch.path(),
              "It is not said where: "
                  + name(posture.place())
                  + " is assumed. Add place: with floor, chair, bed or wall."));
    }
    for (Text text : texts) {
      boolean isStep = text.key().heard() == Heard.STEP || text.key().heard() == Heard.SENTENCE;
      String path = text.value().path();
      if (isStep && path.startsWith(stretch.path() + ".") && !path.contains(".variants")) {
        look(text, posture);
      }
    }
  }

  private void look(Text text, Posture posture) {
    String where = SUPPORT.matcher(text.text()).replaceAll("");
    NAMED.forEach(
        (place, words) -> {
          if (place != posture.place() && words.matcher(where).find()) {
            warn(
                text,
                "This names "
                    + name(place).replace("the ", "a ")
                    + ", and the place is "
                    + name(posture.place())
                    + ". Write place: "
                    + EnumWords.of(place)
                    + ", if the body is there.");
          }
        });
    boolean onSide = posture.position().isLying() && ON_A_SIDE.matcher(text.text()).find();
    if (onSide && (posture.position() == Position.SUPINE || posture.position() == Position.PRONE)) {
      warn(
          text,
          "This lies on a side, and the position is "
              + EnumWords.of(posture.position())
              + ". Write position: side-lying, or side-lying-left or side-lying-right.");
    }
  }

  private static String name(Place place) {
    return "the " + EnumWords.of(place);
  }

  private void warn(Text at, String text) {
    warnings.add(new Warning(at.value().place(), at.value().path(), text));
  }
}
