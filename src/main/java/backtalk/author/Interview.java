package backtalk.author;

import backtalk.author.Dialogue.InputEndedException;
import backtalk.routine.reader.RoutinePieces;
import backtalk.yaml.Decoder;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** Asks for a whole routine. */
public final class Interview {

  private static final String SAFETY = "Move slowly, and stop if anything hurts sharply.";

  private final Dialogue dialogue;
  private final Decoder<String> routineName;

  /**
   * @param dialogue with the person
   * @param isFree whether a routine may have an id; where it may not, another name is asked for
   */
  public Interview(Dialogue dialogue, Predicate<String> isFree) {
    this.dialogue = dialogue;
    this.routineName =
        named(
            isFree,
            "there is a routine of that name already",
            "It will not be replaced: choose another name.");
  }

  /**
   * Asks everything.
   *
   * @throws InputEndedException when the answers end before the questions do
   */
  public Draft ask() throws InputEndedException {
    dialogue.say("A new routine. Answer each question, then press Enter.");
    dialogue.say("An answer in brackets is taken if you press Enter alone.");
    dialogue.say("To give up, press Ctrl-D, or Ctrl-Z and Enter on Windows: nothing is written.");
    dialogue.say("");
    String name = dialogue.ask("Name of the routine, such as Evening stretch", routineName);
    ExerciseQuestions questions = new ExerciseQuestions(dialogue);
    List<Draft.Exercise> exercises = new ArrayList<>();
    Set<String> taken = new HashSet<>();
    do {
      dialogue.say("");
      dialogue.say("Exercise " + (exercises.size() + 1));
      String exercise =
          dialogue.ask(
              "Its name, such as Knee to chest",
              named(
                  id -> !taken.contains(id),
                  "there is an exercise of that name already",
                  "Write another name."));
      RoutinePieces.idOf(exercise).ifPresent(taken::add);
      questions.ask(exercise, exercises);
      dialogue.say("");
    } while (dialogue.yes("Another exercise?", false));
    dialogue.say("");
    int timesADay =
        dialogue.ask(
            "How many times a day is all of it done?", Optional.of("1"), RoutinePieces.timesADay());
    dialogue.say("What to take care of is spoken before the first exercise.");
    String safety =
        dialogue.ask(
            "Safety advice", Optional.of(SAFETY), TypedSentence.spoken(RoutinePieces.sentence()));
    return new Draft(
        RoutinePieces.idOf(name).orElseThrow(),
        name,
        TypedSentence.ended(safety),
        timesADay,
        exercises);
  }

  private static Decoder<String> named(Predicate<String> isFree, String statement, String advice) {
    return TypedSentence.spoken(RoutinePieces.name())
        .only(
            name -> RoutinePieces.idOf(name).filter(isFree).isPresent(),
            value -> statement,
            advice);
  }
}
