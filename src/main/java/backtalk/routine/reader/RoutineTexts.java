package backtalk.routine.reader;

import backtalk.routine.reader.RoutineKey.Heard;
import backtalk.routine.reader.RoutineKeys.OfBlock;
import backtalk.routine.reader.RoutineKeys.OfPhase;
import backtalk.routine.reader.RoutineKeys.OfRoutine;
import backtalk.routine.reader.RoutineKeys.OfStretch;
import backtalk.yaml.Lists;
import backtalk.yaml.Node.Entry;
import backtalk.yaml.Node.Mapping;
import backtalk.yaml.Node.Scalar;
import backtalk.yaml.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Goes through a routine without a mistake for all that stands in it, key by key. */
final class RoutineTexts {

  private final List<Text> texts = new ArrayList<>();

  private RoutineTexts() {}

  /**
   * A text, a number or a word.
   *
   * @param in the mapping that its key stands in
   * @param sided whether it belongs to a stretch or a phase with sides
   */
  record Text(RoutineKey<?> key, Value value, Value in, boolean sided) {

    Scalar scalar() {
      return (Scalar) value.node();
    }

    String text() {
      return scalar().text().strip();
    }

    /** Whether it is spoken: a name only where nothing is said in its place. */
    boolean isSpoken() {
      boolean said = key.heard() == Heard.NAME && RoutineKeys.has(in, OfStretch.SAY);
      return key.heard() != Heard.NOT && !said && !scalar().isNothing();
    }
  }

  /** In the order of the file. */
  static List<Text> of(Value file) {
    RoutineTexts found = new RoutineTexts();
    found.mapping(file, OfRoutine.ALL, false);
    return found.texts;
  }

  private void mapping(Value value, RoutineKeys.Of keys, boolean sidedAround) {
    boolean sided =
        Ids.scalar(value, OfStretch.SIDES)
            .map(sides -> !sides.text().strip().equals("none"))
            .orElse(sidedAround || RoutineKeys.has(value, OfPhase.SIDE));
    for (Entry entry : ((Mapping) value.node()).entries()) {
      RoutineKey<?> key = keys.row(entry.key());
      for (Value item : Lists.items(value.child(entry.key(), entry.value()))) {
        if (item.node() instanceof Mapping) {
          mapping(item, key.form().inside().apply(item), sided);
        } else if (item.node() instanceof Scalar) {
          // the name of a block is said before either side
          texts.add(new Text(key, item, value, sided && key != OfBlock.BLOCK));
        }
      }
    }
  }

  /** What stands beside a text under another key. */
  static Optional<String> beside(Text text, RoutineKey<?> key) {
    return Ids.scalar(text.in(), key).map(Scalar::text);
  }
}
