package backtalk.routine.reader;

import backtalk.routine.Hold;
import backtalk.routine.Item;
import backtalk.routine.Item.Block;
import backtalk.routine.Phase;
import backtalk.routine.Prescription;
import backtalk.routine.Routine;
import backtalk.routine.Stretch;
import backtalk.routine.reader.RoutineKeys.OfPhase;
import backtalk.routine.reader.RoutineKeys.OfStep;
import backtalk.routine.reader.RoutineKeys.OfStretch;
import backtalk.routine.reader.RoutineReader.Warning;
import backtalk.yaml.Lists;
import backtalk.yaml.Node.Mapping;
import backtalk.yaml.Node.Scalar;
import backtalk.yaml.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What a listener would stumble over in a stretch as a whole, from its way in to its way out. */
final class StretchWarnings {

  private static final int MOST_BRIEF = 3;

  private final List<Warning> warnings = new ArrayList<>();

  private StretchWarnings() {}

  /**
   * The warnings, in the order of the file.
   *
   * @param items the stretches as the file has them
   * @param routine what they say, in the same order
   */
  static List<Warning> of(List<Value> items, Routine routine) {
    StretchWarnings found = new StretchWarnings();
    items.forEach(found::stretch);
    List<Stretch> stretches =
        routine.items().stream().flatMap(item -> item.stretches().stream()).toList();
    int first = 0;
    for (Item item : routine.items()) {
      int end = first + item.stretches().size();
      for (int i = first; i < end; i++) {
        found.walk(items.get(i), stretches.get(i));
        List<Stretch> next =
            new ArrayList<>(stretches.subList(i + 1, stretches.size()).stream().limit(1).toList());
        if (i == end - 1 && item instanceof Block block && block.hasRounds()) {
          next.add(stretches.get(first));
        }
        found.wayOut(items.get(i), stretches.get(i), next);
      }
      first = end;
    }
    return found.warnings;
  }

  private void stretch(Value stretch) {
    Stream.of(OfStretch.SET_UP, OfStretch.SHORT, OfStretch.BOTH, OfStretch.COME_OUT)
        .flatMap(key -> children(stretch, key).stream())
        .map(StretchWarnings::said)
        .forEach(
            say -> SentenceWarnings.ofWholeStep(text(say)).forEach(warning -> warn(say, warning)));
    Stream.concat(
            children(stretch, OfStretch.SHORT).stream().map(StretchWarnings::said),
            children(stretch, OfStretch.PHASES).stream()
                .flatMap(phase -> child(phase, OfPhase.SHORT).stream()))
        .forEach(
            words ->
                SentenceWarnings.ofShortForm(text(words)).forEach(warning -> warn(words, warning)));
    Stream.of(OfStretch.SET_UP, OfStretch.COME_OUT)
        .flatMap(key -> children(stretch, key).stream())
        .map(StretchWarnings::said)
        .forEach(
            say ->
                SentenceWarnings.ofStepAfterAnother(text(say))
                    .forEach(warning -> warn(say, warning)));
    slowlyOnce(stretch, OfStretch.SET_UP);
    slowlyOnce(stretch, OfStretch.SHORT);
    shortSteps(children(stretch, OfStretch.SET_UP));
    children(stretch, OfStretch.VARIANTS).forEach(this::stretch);
  }

  /**
   * What is heard from the way in to the way out; a word that comes again and again is not heard.
   */
  private void slowlyOnce(Value stretch, RoutineKey<?> wayIn) {
    int slow = 0;
    for (RoutineKey<?> key : List.of(wayIn, OfStretch.PHASES, OfStretch.COME_OUT)) {
      for (Value step : children(stretch, key)) {
        Value say = said(step);
        int here = SentenceWarnings.slow(text(say));
        if (here > 0 && slow + here > 1) {
          warn(say, "This is the second \"slowly\" of the stretch: once is heard, twice is not.");
          return;
        }
        slow += here;
      }
    }
  }

  /** Somebody who waits after each of many small movements has time to wonder what is wrong. */
  private void shortSteps(List<Value> steps) {
    int inARow = 0;
    for (Value step : steps) {
      boolean isBrief = step.node() instanceof Scalar && SentenceWarnings.isBrief(text(step));
      inARow = isBrief ? inARow + 1 : 0;
      if (inARow == MOST_BRIEF) {
        warn(
            step,
            "The third small step in a row, each with four seconds of silence. Join them, or give"
                + " them less: time: 2s");
      }
    }
  }

  /** A walk that is no hold is followed by the next order before anybody has gone anywhere. */
  private void walk(Value item, Stretch stretch) {
    Prescription dose = stretch.dose();
    boolean hasNoTime = dose.isOneHold() && dose.phases().get(0).hold() instanceof Hold.None;
    if (hasNoTime) {
      children(item, OfStretch.SET_UP).stream()
          .map(StretchWarnings::said)
          .filter(say -> SentenceWarnings.isWalk(text(say)))
          .findFirst()
          .ifPresent(
              say ->
                  warn(
                      say,
                      "Who walks is told to go on before they are back. Write hold: as long as it"
                          + " takes."));
    }
  }

  /** Where a stretch ends in a hold, and the next begins elsewhere, somebody has to be led out. */
  private void wayOut(Value item, Stretch stretch, List<Stretch> next) {
    List<Phase> phases = stretch.dose().phases();
    Hold last = phases.get(phases.size() - 1).hold();
    boolean endsHeld = !(last instanceof Hold.None || last instanceof Hold.UntilDone);
    boolean moves = next.stream().anyMatch(it -> !it.posture().equals(stretch.posture()));
    if (endsHeld && moves && stretch.guidance().comeOut().isEmpty()) {
      warn(
          item,
          "It ends in a hold, and the next one begins in another position. Say under come-out"
              + " how to get out of it.");
    }
  }

  /** The words of a step, whether it is a sentence or has keys. */
  private static Value said(Value step) {
    return child(step, OfStep.SAY).orElse(step);
  }

  private static List<Value> children(Value mapping, RoutineKey<?> key) {
    return child(mapping, key).map(Lists::items).orElse(List.of());
  }

  private static Optional<Value> child(Value value, RoutineKey<?> key) {
    return value.node() instanceof Mapping mapping
        ? mapping.find(key.name()).map(entry -> value.child(key.name(), entry.value()))
        : Optional.empty();
  }

  private static String text(Value value) {
    return value.node() instanceof Scalar scalar ? scalar.text().strip() : "";
  }

  private void warn(Value at, String text) {
    warnings.add(new Warning(at.place(), at.path(), text));
  }
}
