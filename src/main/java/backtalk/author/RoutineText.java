package backtalk.author;

import backtalk.system.EnumWords;
import java.util.List;

/**
 * A routine file that explains itself: what the person said, and in remarks what else could be
 * said. Whoever deletes the # before a setting has a setting.
 */
public final class RoutineText {

  private final StringBuilder text = new StringBuilder();

  private RoutineText() {}

  /** The text of the file. */
  public static String of(Draft draft) {
    RoutineText file = new RoutineText();
    file.head(draft);
    boolean first = true;
    for (Draft.Exercise exercise : draft.exercises()) {
      file.exercise(exercise, first);
      first = false;
    }
    file.end();
    return file.text.toString();
  }

  private void head(Draft draft) {
    add(
        """
        # A routine for Backtalk. Change it with any text editor; "backtalk check" then reads it back to
        # you. All that a routine can say is shown by example in README.md, in Backtalk's folder routines.
        #
        # What follows a # is a comment, and is ignored. Lines such as #rest: 5s show what else
        # can be said: delete the # and nothing else, and change what follows the colon. Spaces at
        # the beginning of a line matter; a sentence with a colon or a # in it must be in double quotes.

        format: 1

        # What it is called on the command line: backtalk start %s
        id: %s
        name: %s

        # Spoken before the first exercise when somebody does the routine for the first time.
        safety:
          - %s
        # The same in fewer words, for every later time.
        #safety-short: Move slowly.
        # Signs to stop at, and when to see a doctor.
        #stop-if: [a sharp pain, dizziness]
        #see-a-doctor: If pain wakes you at night, ask your doctor.

        # What to get ready, spoken at the beginning.
        #prepare: Wear something comfortable.

        # How often to do all of it.
        how-often:
          times-a-day: %s
          #days-a-week: 5
          #weeks: 6

        # Rest between two exercises.
        #rest-between: 10s
        """
            .formatted(
                draft.id(),
                draft.id(),
                YamlText.of(draft.name()),
                YamlText.of(draft.safety()),
                draft.timesADay()));
    add("\nstretches:\n");
  }

  private void exercise(Draft.Exercise exercise, boolean explained) {
    add("\n  - name: " + YamlText.of(exercise.name()) + "\n");
    if (explained) {
      remark("supine is on the back, prone on the stomach; also side-lying-left, hands-and-knees,");
      remark(
          "kneeling, half-kneeling, seated, long-sitting, standing. Where: floor, chair, bed, wall.");
    }
    add("    position: " + EnumWords.of(exercise.posture().position()) + "\n");
    add("    place: " + EnumWords.of(exercise.posture().place()) + "\n");
    if (explained) {
      remark("What to have at hand.");
      add("    #needs: [a mat]\n");
      remark("Step by step. After each sentence there are four seconds to do it in; for another");
      remark("time write the sentence after - say: and the time below it.");
      if (exercise.eachSide()) {
        remark("{side} is spoken as left, then as right; {other side} is the opposite one.");
      }
    }
    add("    set-up:\n");
    steps(exercise.steps());
    if (explained) {
      add("      #- say: Take your time.\n      #  time: 8s\n");
      remark(
          "How long to hold: 20s, 1m30s, 15-30s, 30s+ (at least), 3 breaths, 10 counts, 8"
              + " circles,");
      remark("briefly, none, as long as comfortable.");
    }
    add("    hold: " + YamlText.dose(exercise.hold()) + "\n");
    sides(exercise.eachSide(), explained);
    if (explained) {
      remark("How many times: 3, 4-5, or until tired. And in how many sets.");
    }
    add("    repeat: " + YamlText.dose(exercise.repeat()) + "\n");
    exercise.comeOut().ifPresent(way -> add("    come-out: " + YamlText.of(way) + "\n"));
    if (explained) {
      more(exercise.comeOut().isPresent());
    }
  }

  private void steps(List<String> steps) {
    steps.forEach(step -> add("      - " + YamlText.of(step) + "\n"));
  }

  private void sides(boolean eachSide, boolean explained) {
    if (eachSide && explained) {
      remark("Both sides get the same time. Also one-then-other, left, right, painful, pain-free.");
    }
    if (eachSide) {
      add("    sides: each\n");
    }
  }

  private void more(boolean hasComeOut) {
    add("    #sets: 2\n");
    remark("Rest between two times, and between two sets.");
    add("    #rest: 5s\n    #rest-between-sets: 30s\n");
    remark("A sentence on breathing, early in the first hold.");
    add("    #breathing: Breathe slowly.\n");
    if (!hasComeOut) {
      remark("How to come out of it.");
      add("    #come-out: Slowly let go.\n");
    }
    remark("What to take care of here, spoken before it the first time.");
    add("    #cautions: Go only as far as is comfortable.\n");
  }

  private void end() {
    add(
        """

        # What to say at the end.
        #closing: Well done.
        """);
  }

  private void remark(String words) {
    add("    # " + words + "\n");
  }

  private void add(String lines) {
    text.append(lines);
  }
}
