package backtalk.routine.reader;

import backtalk.routine.Hold;
import backtalk.routine.Routine;
import backtalk.routine.Stretch;
import backtalk.routine.reader.RoutineKey.Heard;
import backtalk.routine.reader.RoutineKeys.OfBlock;
import backtalk.routine.reader.RoutineKeys.OfRoutine;
import backtalk.routine.reader.RoutineKeys.OfStep;
import backtalk.routine.reader.RoutineKeys.OfStretch;
import backtalk.routine.reader.RoutineReader.Warning;
import backtalk.routine.reader.RoutineTexts.Text;
import backtalk.yaml.Lists;
import backtalk.yaml.Node.Mapping;
import backtalk.yaml.Place;
import backtalk.yaml.TimeText;
import backtalk.yaml.Value;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** What a listener would stumble over in a routine that is without a mistake. */
final class RoutineWarnings {

  private final List<Warning> warnings = new ArrayList<>();

  private RoutineWarnings() {}

  /** The warnings, in the order of the file. */
  static List<Warning> of(Value file, Routine routine, List<Text> texts) {
    RoutineWarnings found = new RoutineWarnings();
    if (routine.advice().isEmpty()) {
      found.warnings.add(
          new Warning(
              Place.of(file.place().file()),
              "",
              "There is no safety advice: the key \""
                  + OfRoutine.SAFETY.name()
                  + "\" is missing. Write for example "
                  + OfRoutine.SAFETY.name()
                  + ": Move slowly, and never into pain."));
    }
    texts.forEach(found::look);
    List<Value> items = items(file);
    List<Stretch> stretches =
        routine.items().stream().flatMap(item -> item.stretches().stream()).toList();
    found.warnings.addAll(PlaceWarnings.of(items, stretches, texts));
    found.warnings.addAll(StretchWarnings.of(items, routine));
    found.warnings.sort(
        Comparator.comparingInt((Warning warning) -> warning.place().line())
            .thenComparingInt(warning -> warning.place().column()));
    return found.warnings;
  }

  /** The stretches of the file, those in blocks too. */
  private static List<Value> items(Value mapping) {
    List<Value> all = new ArrayList<>();
    String key = OfBlock.STRETCHES.name();
    Mapping node = (Mapping) mapping.node();
    for (Value item : Lists.items(mapping.child(key, node.find(key).orElseThrow().value()))) {
      if (RoutineKeys.has(item, OfBlock.BLOCK)) {
        all.addAll(items(item));
      } else {
        all.add(item);
      }
    }
    return all;
  }

  private void look(Text text) {
    Heard heard = text.key().heard();
    if (text.key().name().equals(OfStretch.HOLD.name())) {
      askAboutLength(text);
    }
    if (heard == Heard.SIGN && text.text().endsWith(".")) {
      warn(
          text,
          "This is spoken after \"Stop if you feel\". Write no more than the sign, such as:"
              + " a sharp pain");
    }
    if (heard == Heard.SENTENCE || heard == Heard.STEP) {
      SentenceWarnings.ofText(text.text(), text.sided()).forEach(warning -> warn(text, warning));
    }
    PhaseWarnings.of(text).ifPresent(warning -> warn(text, warning));
    if (heard == Heard.STEP) {
      SentenceWarnings.ofStep(text.text()).forEach(warning -> warn(text, warning));
      boolean noTime =
          text.key().name().equals(OfStep.SAY.name())
              && RoutineTexts.beside(text, OfStep.TIME)
                  .flatMap(TimeText::parse)
                  .filter(Duration::isZero)
                  .isPresent();
      if (noTime && SentenceWarnings.changesPosition(text.text())) {
        warnings.add(
            new Warning(
                text.in().place(),
                text.in().path(),
                "A change of position with no time to do it in. Give it time: 8s or more."));
      }
    }
  }

  private void askAboutLength(Text hold) {
    HoldDecoder.hold()
        .decode(hold.value())
        .flatMap(Hold::tooLong)
        .map(time -> "This is held for " + TimeText.write(time) + ", not seconds?")
        .ifPresent(question -> warn(hold, question + " If that is meant, leave it."));
  }

  private void warn(Text at, String text) {
    warnings.add(new Warning(at.value().place(), at.value().path(), text));
  }
}
