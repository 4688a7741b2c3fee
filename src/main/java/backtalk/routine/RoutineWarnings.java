package backtalk.routine;

import backtalk.yaml.Lists;
import backtalk.yaml.Node.Mapping;
import backtalk.yaml.Node.Scalar;
import backtalk.yaml.Place;
import backtalk.yaml.TimeText;
import backtalk.yaml.Value;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Goes through a routine that is without a mistake for what a listener would stumble over. */
final class RoutineWarnings {

  private static final List<String> TEXTS =
      List.of(
          "say",
          "prepare",
          "safety",
          "safety-short",
          "see-a-doctor",
          "closing",
          "cautions",
          "caution-short",
          "breathing");
  private static final List<String> STEPS =
      List.of("set-up", "short", "both", "phases", "come-out");

  private static final List<String> WHOLE_STEPS = List.of("set-up", "short", "both", "come-out");
  private static final int MOST_BRIEF = 3;

  private final List<Warning> warnings = new ArrayList<>();

  private RoutineWarnings() {}

  /**
   * The warnings, in the order of the file.
   *
   * @param file the routine as it stands in its file
   */
  static List<Warning> of(Value file, Routine routine) {
    RoutineWarnings found = new RoutineWarnings();
    if (routine.advice().isEmpty()) {
      found.warnings.add(
          new Warning(
              Place.of(file.place().file()),
              "",
              "There is no safety advice: the key \"safety\" is missing."));
    }
    found.texts(file, false);
    found.items(file, false);
    found.wayOuts(file, routine);
    found.warnings.sort(
        Comparator.comparingInt((Warning warning) -> warning.place().line())
            .thenComparingInt(warning -> warning.place().column()));
    return found.warnings;
  }

  private void items(Value list, boolean sided) {
    for (Value item : children(list, "stretches")) {
      boolean here = isSided(item, sided);
      if (BlockDecoder.isBlock(item)) {
        child(item, "block").ifPresent(name -> text(name, false));
        items(item, here);
      } else {
        stretch(item, here);
      }
    }
  }

  private void stretch(Value stretch, boolean sided) {
    texts(stretch, sided);
    for (String key : STEPS) {
      children(stretch, key).forEach(step -> step(step, sided));
    }
    for (String key : WHOLE_STEPS) {
      children(stretch, key)
          .forEach(
              step -> {
                Value say = said(step);
                SentenceWarnings.ofWholeStep(scalar(say)).forEach(text -> warn(say, text));
              });
    }
    Stream.concat(
            children(stretch, "short").stream().map(RoutineWarnings::said),
            children(stretch, "phases").stream().flatMap(phase -> child(phase, "short").stream()))
        .forEach(
            words ->
                SentenceWarnings.ofShortForm(scalar(words)).forEach(text -> warn(words, text)));
    slowlyOnce(stretch, "set-up");
    slowlyOnce(stretch, "short");
    shortSteps(children(stretch, "set-up"));
    for (Value variant : children(stretch, "variants")) {
      stretch(variant, isSided(variant, sided));
    }
  }

  /**
   * What is heard from the way in to the way out; a word that comes again and again is not heard.
   */
  private void slowlyOnce(Value stretch, String wayIn) {
    int slow = 0;
    for (String key : List.of(wayIn, "phases", "come-out")) {
      for (Value step : children(stretch, key)) {
        Value say = said(step);
        int here = SentenceWarnings.slow(scalar(say));
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
      boolean isBrief = step.node() instanceof Scalar && SentenceWarnings.isBrief(scalar(step));
      inARow = isBrief ? inARow + 1 : 0;
      if (inARow == MOST_BRIEF) {
        warn(
            step,
            "The third small step in a row, each with four seconds of silence. Join them, or give"
                + " them less: time: 2s");
      }
    }
  }

  /** Where a stretch ends in a hold, and the next begins elsewhere, somebody has to be led out. */
  private void wayOuts(Value file, Routine routine) {
    List<Value> places = leaves(file);
    List<Stretch> stretches =
        routine.items().stream().flatMap(item -> item.stretches().stream()).toList();
    for (int i = 0; i + 1 < stretches.size() && stretches.size() == places.size(); i++) {
      Stretch stretch = stretches.get(i);
      List<Phase> phases = stretch.dose().phases();
      boolean endsHeld = !(phases.get(phases.size() - 1).hold() instanceof Hold.None);
      boolean moves = !stretch.posture().equals(stretches.get(i + 1).posture());
      if (endsHeld && moves && stretch.guidance().comeOut().isEmpty()) {
        warn(
            places.get(i),
            "It ends in a hold, and the next one begins in another position. Say under come-out"
                + " how to get out of it.");
      }
    }
  }

  private static List<Value> leaves(Value list) {
    return children(list, "stretches").stream()
        .flatMap(item -> BlockDecoder.isBlock(item) ? leaves(item).stream() : Stream.of(item))
        .toList();
  }

  /** The words of a step, whether it is a sentence or has keys. */
  private static Value said(Value step) {
    return child(step, "say").orElse(step);
  }

  private void texts(Value mapping, boolean sided) {
    for (String key : TEXTS) {
      children(mapping, key).forEach(text -> text(text, sided));
    }
    for (Value sign : children(mapping, "stop-if")) {
      if (scalar(sign).endsWith(".")) {
        warn(
            sign,
            "This is spoken after \"Stop if you feel\". Write no more than the sign, such as:"
                + " a sharp pain");
      }
    }
  }

  private void step(Value step, boolean sided) {
    if (step.node() instanceof Mapping) {
      child(step, "short").ifPresent(words -> words(words, sided));
      child(step, "say").ifPresent(words -> words(words, sided));
      String say = child(step, "say").map(RoutineWarnings::scalar).orElse("");
      Optional<Duration> time = child(step, "time").flatMap(text -> TimeText.parse(scalar(text)));
      if (time.isPresent() && time.get().isZero() && SentenceWarnings.changesPosition(say)) {
        warn(step, "A change of position with no time to do it in. Give it time: 8s or more.");
      }
    } else {
      words(step, sided);
    }
  }

  private void words(Value words, boolean sided) {
    text(words, sided);
    SentenceWarnings.ofStep(scalar(words)).forEach(warning -> warn(words, warning));
  }

  private void text(Value text, boolean sided) {
    SentenceWarnings.ofText(scalar(text), sided).forEach(warning -> warn(text, warning));
  }

  private void warn(Value at, String text) {
    warnings.add(new Warning(at.place(), at.path(), text));
  }

  private static boolean isSided(Value mapping, boolean otherwise) {
    return child(mapping, "sides").map(sides -> !scalar(sides).equals("none")).orElse(otherwise);
  }

  private static List<Value> children(Value mapping, String key) {
    return child(mapping, key).map(Lists::items).orElse(List.of());
  }

  private static Optional<Value> child(Value value, String key) {
    return value.node() instanceof Mapping mapping
        ? mapping.find(key).map(entry -> value.child(key, entry.value()))
        : Optional.empty();
  }

  private static String scalar(Value value) {
    return value.node() instanceof Scalar scalar ? scalar.text().strip() : "";
  }
}
