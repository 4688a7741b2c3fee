package backtalk.author;

import backtalk.author.Dialogue.InputEndedException;
import backtalk.routine.Position;
import backtalk.routine.Posture;
import backtalk.routine.Posture.Place;
import backtalk.routine.Side;
import backtalk.routine.SideWords;
import backtalk.routine.reader.RoutinePieces;
import backtalk.yaml.Decoder;
import backtalk.yaml.Expected;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** Asks for one exercise after the other; each begins where the last one was. */
final class ExerciseQuestions {

  private static final Decoder<String> PLAIN_STEP = TypedSentence.step(RoutinePieces.sentence());
  private static final Decoder<String> SIDED_STEP =
      TypedSentence.step(RoutinePieces.sidedSentence());
  private static final Decoder<String> STEP_FOR_THE_LEFT =
      TypedSentence.step(
          TypedSentence.fitting(RoutinePieces.sidedSentence().map(SideWords::toPlaceholders)));

  private final Dialogue dialogue;
  private Position position = Position.SUPINE;
  private Place place = Place.FLOOR;

  ExerciseQuestions(Dialogue dialogue) {
    this.dialogue = dialogue;
  }

  /**
   * Asks for the next exercise, and for the way to it out of the last one.
   *
   * @param exercises takes it; those before it
   */
  void ask(String name, List<Draft.Exercise> exercises) throws InputEndedException {
    position =
        oneOf(
            "How does the body begin?",
            List.of(Position.values()),
            position,
            AnswerDecoders::words);
    List<Place> places = Stream.of(Place.values()).filter(place -> place.allows(position)).toList();
    Place usual = position == Position.SEATED && place == Place.FLOOR ? Place.CHAIR : place;
    place =
        oneOf(
            "Where?", places, places.contains(usual) ? usual : Place.FLOOR, AnswerDecoders::words);
    Posture posture = new Posture(position, place);
    int last = exercises.size() - 1;
    if (last >= 0 && !exercises.get(last).posture().equals(posture)) {
      exercises.set(last, exercises.get(last).leftBy(wayOut(exercises.get(last))));
    }
    boolean eachSide = dialogue.yes("Is it done on each side, the left and then the right?", false);
    List<String> steps = eachSide ? sidedSteps() : steps(PLAIN_STEP);
    String hold =
        dialogue.ask(
            "How long to hold, such as 20s, 1m, 3 breaths or none",
            Optional.of("20s"),
            asTyped(RoutinePieces.hold()));
    String repeat =
        dialogue.ask(
            "How many times, such as 3, 4-5 or until tired",
            Optional.of("1"),
            asTyped(RoutinePieces.repetitions()));
    exercises.add(
        new Draft.Exercise(name, posture, steps, hold, eachSide, repeat, Optional.empty()));
  }

  /** Where the next one begins elsewhere, somebody has to be led out of a hold. */
  private Optional<String> wayOut(Draft.Exercise exercise) throws InputEndedException {
    if (exercise.hold().equals("none")) {
      return Optional.empty();
    }
    dialogue.say("That is another position than in " + exercise.name() + ".");
    Decoder<String> step = exercise.eachSide() ? STEP_FOR_THE_LEFT : PLAIN_STEP;
    while (true) {
      Optional<String> typed =
          dialogue.line("How to come out of that one, such as: Slowly let your leg down");
      if (typed.isEmpty()) {
        return Optional.empty();
      }
      Optional<String> understood = dialogue.understand(typed.get(), step);
      if (understood.isPresent()) {
        return understood;
      }
    }
  }

  private <E extends Enum<E>> E oneOf(
      String question, List<E> all, E usual, Function<E, String> words) throws InputEndedException {
    dialogue.say(question);
    for (E one : all) {
      dialogue.say("  " + AnswerDecoders.number(one, all) + " " + words.apply(one));
    }
    return dialogue.ask(
        "Number", Optional.of(AnswerDecoders.number(usual, all)), AnswerDecoders.oneOf(all));
  }

  private List<String> steps(Decoder<String> decoder) throws InputEndedException {
    dialogue.say("What to do, step by step: one short sentence each. Enter alone ends the steps.");
    List<String> steps = new ArrayList<>();
    while (true) {
      Optional<String> typed = dialogue.line("Step " + (steps.size() + 1));
      if (typed.isPresent()) {
        dialogue.understand(typed.get(), decoder).ifPresent(steps::add);
      } else if (steps.isEmpty()) {
        dialogue.say("  There must be one step at least.");
      } else {
        return steps;
      }
    }
  }

  /** People write for one side; the routine needs words for either. */
  private List<String> sidedSteps() throws InputEndedException {
    dialogue.say("Write it for the left side, such as: Lift your left leg.");
    boolean asTheyAre = false;
    while (true) {
      List<String> steps = steps(asTheyAre ? SIDED_STEP : STEP_FOR_THE_LEFT);
      if (steps.stream().noneMatch(RoutinePieces::namesSide)) {
        dialogue.say("  No step says which side. Say it in one step at least.");
        continue;
      }
      dialogue.say("For the right side this will be:");
      steps.forEach(step -> dialogue.say("  " + SideWords.spoken(step, Side.RIGHT)));
      if (dialogue.yes("Is that so?", true)) {
        return steps;
      }
      asTheyAre = true;
      dialogue.say("Then type it once more, with {side} where left becomes right, and with");
      dialogue.say("{other side} where right becomes left. All other words stay as they are.");
    }
  }

  /** What was typed, if the decoder takes it: the file says it in the person's own words. */
  private static <T> Decoder<String> asTyped(Decoder<T> decoder) {
    return value -> decoder.decode(value).flatMap(meaning -> value.text(Expected.of("an answer")));
  }
}
