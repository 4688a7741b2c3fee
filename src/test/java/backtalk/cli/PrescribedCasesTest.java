package backtalk.cli;

import static org.assertj.core.api.Assertions.assertThat;

import backtalk.app.TestEnvironment;
import backtalk.cli.writing.PlanText;
import backtalk.plan.Plan;
import backtalk.plan.Planner;
import backtalk.plan.Preferences;
import backtalk.routine.Routine;
import backtalk.routine.reader.RoutineReader;
import backtalk.score.Arranger;
import backtalk.score.Narrator;
import backtalk.score.RecordedScore;
import backtalk.speech.FakeEngine;
import backtalk.speech.Speaker;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Small prescriptions, each of which was once heard wrong; and what is right. */
class PrescribedCasesTest {

  private static final Path CASES = Path.of("src/test/resources/backtalk/cases");
  private static final Predicate<String> IS_NUMBER =
      line -> List.of("Five.", "Four.", "Three.", "Two.", "One.").contains(line);

  @TempDir private Path folder;
  private TestEnvironment environment;

  @BeforeEach
  void environment() throws IOException {
    environment = new TestEnvironment(folder);
  }

  private Path own(String name) throws IOException {
    return environment.ownRoutine(name + ".yaml", Files.readString(CASES.resolve(name + ".yaml")));
  }

  private List<String> run(String... words) {
    assertThat(environment.run(words)).isZero();
    return environment.out().lines().map(String::strip).filter(it -> !it.isEmpty()).toList();
  }

  private static String planned(Path file) throws Exception {
    Routine routine = RoutineReader.read(file);
    Plan plan = Planner.plan(routine, Preferences.defaults());
    Narrator narrator = new Narrator(plan, 130, Speaker.DEFAULT_PAUSE);
    RecordedScore score =
        new RecordedScore(new Arranger(plan, narrator, new FakeEngine()), routine.id());
    while (score.next().isPresent()) {
      // Recorded as it goes by.
    }
    return PlanText.write(score.timeline(), routine.name());
  }

  /** All that is heard of a case from a line on, without the times and countdowns. */
  private static List<String> heard(Path file, String from) throws Exception {
    return planned(file)
        .lines()
        .map(line -> line.strip().replaceFirst("^[0-9:.]+ +", ""))
        .filter(line -> !line.isEmpty())
        .filter(IS_NUMBER.negate())
        .dropWhile(line -> !line.equals(from))
        .toList();
  }

  private List<String> heard(String name, String from) throws Exception {
    return heard(own(name), from);
  }

  /** When the holds of a case begin, in tenths of a second. */
  private List<Long> holds(String name) throws Exception {
    return planned(own(name))
        .lines()
        .filter(line -> line.contains("[hold "))
        .map(line -> line.strip().split("[:. ]+"))
        .map(
            time ->
                600 * Long.parseLong(time[0])
                    + 10 * Long.parseLong(time[1])
                    + Long.parseLong(time[2]))
        .toList();
  }

  private List<String> checked(String name) throws IOException {
    return run("check", own(name).toString()).stream()
        .filter(line -> line.startsWith("line "))
        .toList();
  }

  @Test
  void theFullWordsOfAMovementAreHeardBeforeItsShortOnes() throws Exception {
    assertThat(heard("over-short", "Take hold of your left thigh."))
        .startsWith(
            "Take hold of your left thigh.",
            "First, just listen.",
            "Lift your head from the floor and straighten the left knee toward the ceiling.",
            "Lower your head to the floor and bend the knee again.",
            "[hold 2 s, left side, 1 of 3]",
            "Up.",
            "[hold 2 s, left side, 1 of 3]",
            "Down.",
            "[rest 3 s, 1 of 3]");
    assertThat(heard("ql", "Drop your top leg off the bed behind you."))
        .startsWith(
            "Drop your top leg off the bed behind you.",
            "[hold 4 s, left side, 1 of 3]",
            "Breathe in, and lift the arm and leg 1 cm.",
            "[hold 3 s, left side, 1 of 3]",
            "Hold for three seconds.",
            "[hold 6 s, left side, 1 of 3]",
            "Breathe out, and relax.",
            "[rest 3 s, 1 of 3]");
  }

  @Test
  void wordsWithoutRoomAreHeardEachTimeAndCheckTellsHowLongTheyAre() throws Exception {
    assertThat(heard("over-noshort", "Take hold of your left thigh."))
        .startsWith(
            "Take hold of your left thigh.",
            "Lift your head from the floor and straighten the left knee toward the ceiling.",
            "[hold 2 s, left side, 1 of 3]",
            "Lower your head to the floor and bend the knee again.",
            "[hold 2 s, left side, 1 of 3]",
            "[rest 3 s, 1 of 3]");
    assertThat(checked("over-noshort"))
        .contains(
            "line 9: At the slowest pace these words take 13.8 seconds, and the movement 2"
                + " seconds: they are then said before it, each time. Write fewer under short, or"
                + " give it more time.",
            "line 10: At the slowest pace these words take 9.2 seconds, and the movement 2"
                + " seconds: they are then said before it, each time. Write fewer under short, or"
                + " give it more time.");
    assertThat(checked("step-fit"))
        .containsExactly(
            "line 8: At the slowest pace these words take 8.6 seconds, and the movement 4"
                + " seconds: they are then said before it, each time. Write fewer under short, or"
                + " give it more time.");
  }

  @Test
  void fourSecondsOfBreathingAreFourInEveryRound() throws Exception {
    for (String box : List.of("box", "box2")) {
      List<Long> holds = holds(box);
      assertThat(holds).hasSize(4 * 10);
      for (int i = 1; i < 4 * 9; i++) {
        // the last round is announced before it begins
        assertThat(holds.get(i) - holds.get(i - 1)).as(box).isEqualTo(40);
      }
    }
  }

  @Test
  void whoSitsOnAChairIsLedThereAndNotToTheFloor() throws Exception {
    for (String chair : List.of("chair", "chair2")) {
      assertThat(heard(chair, "Go over to the chair."))
          .startsWith(
              "Go over to the chair.",
              "Sit down on the chair.",
              "Lean back over the back of the chair.",
              "[hold 10 s]");
    }
    assertThat(checked("foot"))
        .contains(
            "line 6: It is not said where: the chair is assumed. Add place: with floor, chair, bed"
                + " or wall.");
  }

  @Test
  void whoLiesOnABedStaysThereUntilTheRoutineSaysOtherwise() throws Exception {
    for (String surface : List.of("surface", "surface2")) {
      assertThat(heard(surface, "Exercise two of two. Ankle pumps."))
          .containsExactly(
              "Exercise two of two. Ankle pumps.",
              "Twenty seconds.",
              "Stay on your back.",
              "Move your feet up and down.",
              "[hold 20 s]",
              "Hold for twenty seconds.",
              "Halfway.",
              "And rest.",
              "Closing",
              "That is the end. Well done.",
              "When you want to get up:",
              "Lie near the edge of the bed, with room to turn.",
              "Turn onto the side that faces the edge, and bend your knees.",
              "Let your feet down to the floor, and push yourself up to sit.",
              "Sit there for a moment, until your head is clear.",
              "Slowly stand up.",
              "Until then, rest for as long as you like.");
    }
  }

  @Test
  void aChairAndABedAreTwoPlaces() throws Exception {
    assertThat(heard("chair-bed", "Go over to the chair."))
        .containsExactly(
            "Go over to the chair.",
            "Sit down on the chair.",
            "Sit tall on the chair.",
            "[hold 10 s]",
            "Hold for ten seconds.",
            "And rest.",
            "Knee to chest",
            "Exercise two of three. Knee to chest.",
            "Ten seconds.",
            "Slowly stand up.",
            "Go over to the bed.",
            "Sit down on the edge of the bed.",
            "Lie down on your side, and bring your legs up onto the bed.",
            "Roll onto your back.",
            "Draw your knee to your chest.",
            "[hold 10 s]",
            "Hold for ten seconds.",
            "And rest.",
            "Cobra",
            "Exercise three of three. Cobra.",
            "Ten seconds.",
            "Move to the middle of the bed.",
            "Roll over onto your stomach.",
            "Lift your chest.",
            "[hold 10 s]",
            "Hold for ten seconds.",
            "And rest.",
            "Closing",
            "That is the end. Well done.",
            "When you want to get up:",
            "Lie near the edge of the bed, with room to turn.",
            "Turn onto the side that faces the edge, and bend your knees.",
            "Let your feet down to the floor, and push yourself up to sit.",
            "Sit there for a moment, until your head is clear.",
            "Slowly stand up.",
            "Until then, rest for as long as you like.");
    assertThat(checked("chair-bed"))
        .containsExactly(
            "line 6: It ends in a hold, and the next one begins in another position. Say under"
                + " come-out how to get out of it.",
            "line 13: It ends in a hold, and the next one begins in another position. Say under"
                + " come-out how to get out of it.");
  }

  @Test
  void lyingOnASideIsAPositionOfItsOwn() throws Exception {
    String lying =
        "This lies on a side, and the position is supine. Write position: side-lying, or"
            + " side-lying-left or side-lying-right.";
    assertThat(checked("ql")).contains("line 10: " + lying);
    assertThat(checked("mcgill-1a")).contains("line 19: " + lying);
    Path mended =
        environment.ownRoutine(
            "mended.yaml",
            Files.readString(CASES.resolve("mcgill-1a.yaml"))
                .replace(
                    "name: Side plank\n        position: supine",
                    "name: Side plank\n        position: side-lying")
                .replace("Lie on your {side} side and lift your hips.", "Lift your {side} hip."));
    List<String> plank = heard(mended, "Exercise two of three. Side plank.");
    assertThat(plank)
        .startsWith(
            "Exercise two of three. Side plank.",
            "Ten seconds on each side, four times.",
            "Roll onto your left side.",
            "Left side first.",
            "Lift your left hip.",
            "[hold 10 s, left side, 1 of 4]",
            "Hold for ten seconds.",
            "And rest.");
    assertThat(plank)
        .containsSequence("Change sides. Now the right side.", "Roll over onto your right side.");
  }

  /** The effort is ten seconds long, and as often on one side as on the other. */
  @Test
  void everyHoldOfTheBigThreeIsAsLongAsItIsPrescribed() throws Exception {
    List<String> holds =
        heard("mcgill-1a", "Curl-up").stream().filter(line -> line.startsWith("[hold")).toList();
    assertThat(holds).hasSize(2 * 3 * 2 * 4);
    for (String side : List.of("left", "right")) {
      for (int i = 1; i <= 4; i++) {
        assertThat(holds)
            .filteredOn(("[hold 10 s, " + side + " side, " + i + " of 4]")::equals)
            .hasSize(2 * 3);
      }
    }
    assertThat(checked("mcgill-1a"))
        .contains(
            "line 16: It ends in a hold, and the next one begins in another position. Say under"
                + " come-out how to get out of it.",
            "line 22: It ends in a hold, and the next one begins in another position. Say under"
                + " come-out how to get out of it.",
            "line 27: \"the opposite leg\" leaves a listener to think which. Name its side, such"
                + " as: your {other side} leg.");
  }

  @Test
  void thePrintedDoseIsThatOfTheRoutine() throws Exception {
    own("foot");
    own("oscillate");
    assertThat(run("show", "foot"))
        .contains(
            "Circle clockwise, 10 circles of 4 seconds; circle anticlockwise, 10 circles of 4"
                + " seconds. Left, then right.",
            "Hold 10 seconds. 3 times.",
            "Hold briefly. 10 times. 3 sets.");
    assertThat(run("show", "oscillate"))
        .contains(
            "Straighten, toes up 1 second; bend, toes back 1 second. Left, then right. 15 times.");
  }

  @Test
  void movementsMayLastForATotalTime() throws Exception {
    Path forATime =
        environment.ownRoutine(
            "time.yaml",
            Files.readString(CASES.resolve("oscillate.yaml"))
                .replace("repeat: 15", "repeat: for 30s"));
    List<String> heard = heard(forATime, "For thirty seconds on each side.");
    for (String side : List.of("left", "right")) {
      assertThat(heard)
          .filteredOn(line -> line.startsWith("[hold 1 s, " + side + " side"))
          .hasSize(30);
    }
  }

  @Test
  void setsThatGetFewerRepetitionsAreOneStretch() throws Exception {
    assertThat(run("check", own("descending").toString()))
        .contains(
            "Side bridge six: 10 seconds, 6 times on one side, then on the other, 30 seconds rest after it");
    Path one =
        environment.ownRoutine(
            "one.yaml",
            """
            name: Descending
            safety: Breathe.
            stretches:
              - name: Side bridge
                position: side-lying
                sides: one-then-other
                set-up: Lift your {side} hip.
                hold: 10s
                repeat: [6, 4, 2]
                come-out: Lower your hips.
            """);
    assertThat(run("check", one.toString()))
        .contains(
            "Side bridge: 10 seconds, 3 sets: 6 times, 4 times, then twice on one side, then on"
                + " the other, 30 seconds rest between sets",
            one + ": good");
    List<String> heard =
        heard(one, "Ten seconds on each side, three sets: six times, four times, then twice.");
    assertThat(heard).contains("The second set, four times.", "The last set, twice.");
    assertThat(heard).filteredOn(line -> line.contains("left side,")).hasSize(6 + 4 + 2);
    assertThat(heard).filteredOn(line -> line.contains("right side,")).hasSize(6 + 4 + 2);
  }

  @Test
  void aWalkWaitsForThePerson() throws Exception {
    String walk =
        "Who walks is told to go on before they are back. Write hold: as long as it takes.";
    assertThat(checked("otago")).contains("line 17: " + walk, "line 21: " + walk);
    Path mended =
        environment.ownRoutine(
            "mended.yaml",
            Files.readString(CASES.resolve("otago.yaml"))
                .replace("hold: none\n    repeat: 10", "hold: as long as it takes"));
    assertThat(heard(mended, "Exercise three of four. Figure of eight."))
        .startsWith(
            "Exercise three of four. Figure of eight.",
            "As long as it takes.",
            "Stay standing.",
            "Walk a figure of eight around the two marks.",
            "[wait 600 s]");
  }

  @Test
  void whatIsSetForOneRoutineChangesNoOther() throws Exception {
    own("collide");
    assertThat(environment.run("plan", "collide")).isEqualTo(2);
    assertThat(environment.err())
        .contains(
            "\"My clinic\" leaves doses for you or your clinician to fill in. Set in the config:"
                + " holds.my-clinic.bridge, repetitions.my-clinic.bridge. For example: backtalk"
                + " config set holds.my-clinic.bridge 20s");
    environment.ownRoutine(
        "other.yaml",
        "{name: Other, stretches: {name: Bridge, set-up: Lift your hips., hold: 6s, repeat: 3}}");
    run("config", "set", "holds.my-clinic.bridge", "10s");
    run("config", "set", "repetitions.my-clinic.bridge", "5");
    assertThat(run("show", "collide")).contains("Hold 10 seconds. 5 times.");
    assertThat(run("show", "other")).contains("Hold 6 seconds. 3 times.");
  }

  @Test
  void aFileIsFoundAndListedWhateverItIsCalled() throws Exception {
    String evening = Files.readString(CASES.resolve("evening.yaml"));
    int number = 0;
    for (String name : List.of("Evening2.yaml", "my evening (1).yaml", "x.yml", "y.yaml.txt")) {
      number++;
      String called = "name: Evening, number " + number;
      environment.ownRoutine(name, evening.replace("name: Evening", called));
    }
    for (String name : List.of("Evening2", "my evening (1)", "x", "y")) {
      assertThat(run("show", name)).contains("1. Knee hug (knee-hug)", "Hold 20 seconds.");
    }
    assertThat(String.join("\n", run("list")))
        .contains(
            "Evening, number 1", "Evening, number 2", "Evening, number 3", "Evening, number 4");
  }
}
