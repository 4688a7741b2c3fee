package backtalk.window.play;

import static org.assertj.core.api.Assertions.assertThat;

import backtalk.audio.Frames;
import backtalk.audio.Gain;
import backtalk.audio.sink.FakeSink;
import backtalk.drawing.Drawing;
import backtalk.plan.Adjustments;
import backtalk.plan.Plan;
import backtalk.plan.PlanPlace;
import backtalk.plan.Planner;
import backtalk.plan.Preferences;
import backtalk.plan.SegmentKind;
import backtalk.routine.Position;
import backtalk.routine.Posture.Place;
import backtalk.routine.Routine;
import backtalk.routine.Sides;
import backtalk.routine.TestRoutines;
import backtalk.routine.reader.RoutineReader;
import backtalk.score.Narrator;
import backtalk.score.ScoredSegment;
import backtalk.session.Command;
import backtalk.session.Director;
import backtalk.session.Player;
import backtalk.session.PlayerListener;
import backtalk.session.ScoreReader;
import backtalk.session.Transport;
import backtalk.speech.FakeEngine;
import backtalk.window.play.Scene.Figure;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class WatchTest {

  private static final String NEEDS = "You need a mat, a towel.";

  private final Transport transport = new Transport();
  private final List<Scene> scenes = new ArrayList<>();

  private Optional<PlanPlace> cutOffAt = Optional.empty();

  /** Plays a routine of two stretches; in the first hold on the right a command is given. */
  private void play(List<Command> inFirstRightHold, List<Command> whenPaused) throws Exception {
    play(
        TestRoutines.of(
            TestRoutines.sided("piriformis", 20, 2), TestRoutines.plain("childs-pose", 10)),
        inFirstRightHold,
        whenPaused);
  }

  private void play(Routine routine, List<Command> inFirstRightHold, List<Command> whenPaused)
      throws Exception {
    Plan plan = Planner.plan(routine, Preferences.defaults());
    Narrator narrator = new Narrator(plan, 130, Duration.ofMillis(400));
    FakeEngine engine = new FakeEngine();
    Director director =
        new Director(plan, narrator, engine, engine, Gain.UNITY, ScoreReader.DIRECT);
    cutOffAt.ifPresent(place -> director.offer(place, Adjustments.NONE, false));
    Watch watch =
        new Watch(
            "Evening",
            List.of("a mat", "a towel"),
            FakeEngine.FORMAT,
            (segment, frame) ->
                director
                    .timeLeftAfter(segment)
                    .plus(Frames.duration(segment.endFrame() - frame, FakeEngine.FORMAT)),
            director::comingAfter);
    scenes.add(watch.get());
    List<Command> toGive = new ArrayList<>(inFirstRightHold);
    List<Command> then = new ArrayList<>(whenPaused);
    PlayerListener listener =
        new PlayerListener() {
          @Override
          public void heard(ScoredSegment segment, long frame) {
            watch.heard(segment, frame);
            scenes.add(watch.get());
            Scene scene = watch.get();
            boolean isThere =
                segment.segment().kind() == SegmentKind.HOLD
                    && scene.figure() == Figure.RIGHT
                    && frame - segment.startFrame() >= 5_000;
            if (isThere && !toGive.isEmpty()) {
              transport.send(toGive.remove(0));
            } else if (scene.state() == Scene.PlayState.PAUSED && !then.isEmpty()) {
              transport.send(then.remove(0));
            }
          }
        };
    new Player(director, new FakeSink(FakeEngine.FORMAT), transport, listener).play();
  }

  private Set<String> holds() {
    Set<String> holds = new LinkedHashSet<>();
    for (Scene scene : scenes) {
      if (scene.phase().equals("Hold")) {
        holds.add(scene.announcement() + " > " + scene.next());
      }
    }
    return holds;
  }

  @Test
  void tellsSideRepetitionAndWhatComesNext() throws Exception {
    play(List.of(), List.of());
    assertThat(scenes.get(0)).isEqualTo(Scene.starting("Evening", NEEDS));
    assertThat(holds())
        .containsExactly(
            "The piriformis, Left side, 1 of 2, Hold > Right side",
            "The piriformis, Right side, 1 of 2, Hold > Left side",
            "The piriformis, Left side, 2 of 2, Hold > Right side",
            "The piriformis, Right side, 2 of 2, Hold > The childs-pose",
            "The childs-pose, Both sides, Hold > The end");
  }

  @Test
  void theSameAgainIsToldAsAPersonSaysIt() throws Exception {
    Routine twice =
        TestRoutines.of(
            TestRoutines.stretch("childs-pose", Position.SUPINE, Place.FLOOR, 10, Sides.NONE, 2));
    play(twice, List.of(), List.of());
    assertThat(holds())
        .containsExactly(
            "The childs-pose, Both sides, 1 of 2, Hold > Once more, 2 of 2",
            "The childs-pose, Both sides, 2 of 2, Hold > The end");
  }

  @Test
  void whatIsSaidIsShown() throws Exception {
    play(List.of(), List.of());
    Scene first =
        scenes.stream().filter(scene -> !scene.caption().isEmpty()).findFirst().orElseThrow();
    assertThat(first.title()).isEqualTo("Evening");
    assertThat(first.caption()).startsWith("Welcome");
    assertThat(first.needs()).isEqualTo(NEEDS);
    List<Scene> later = scenes.stream().filter(scene -> !scene.title().equals("Evening")).toList();
    assertThat(later).isNotEmpty().allMatch(scene -> scene.needs().isEmpty());
    List<Scene> hold = scenes.stream().filter(scene -> scene.phase().equals("Hold")).toList();
    assertThat(hold).extracting(Scene::caption).contains("Halfway.", "").doesNotContain("Five.");
    Set<String> atTheEnd = new LinkedHashSet<>();
    hold.stream()
        .filter(scene -> scene.title().equals("The piriformis") && ring(scene) <= 5)
        .forEach(scene -> atTheEnd.add(scene.caption()));
    assertThat(atTheEnd).containsExactly("");
  }

  private static long ring(Scene scene) {
    return scene.ring().orElseThrow().seconds();
  }

  @Test
  void anAnswerInTheOpeningIsNoEmptyMoment() throws Exception {
    transport.send(Command.HOW_LONG);
    play(List.of(), List.of());
    assertThat(scenes)
        .filteredOn(scene -> scene.title().equals("Evening") && !scene.caption().isEmpty())
        .isNotEmpty()
        .noneMatch(scene -> scene.phase().equals("One moment"))
        .anyMatch(scene -> scene.caption().contains("minute"));
  }

  @Test
  void whereThereIsNoSoundAtFirstItSaysSoAndOffersAFile() {
    Watch watch =
        new Watch(
            "Evening",
            List.of("a mat", "a towel"),
            FakeEngine.FORMAT,
            (segment, frame) -> Duration.ZERO,
            segment -> Stream.empty());
    watch.soundLost("There is no sound output.");
    assertThat(watch.get().state()).isEqualTo(Scene.PlayState.NO_SOUND_YET);
    assertThat(watch.get().announcement()).contains("No sound output", "connect speakers");
    watch.soundBack();
    assertThat(watch.get()).isEqualTo(Scene.starting("Evening", NEEDS));
    watch.remark("No voice can speak.");
    assertThat(watch.get().routine()).isEqualTo("No voice can speak.");
  }

  @Test
  void countsEachHoldFromItsFirstSecondToOne() throws Exception {
    play(List.of(), List.of());
    List<Long> seconds =
        scenes.stream()
            .filter(
                scene -> scene.phase().equals("Hold") && scene.title().equals("The childs-pose"))
            .map(scene -> scene.ring().orElseThrow().seconds())
            .distinct()
            .toList();
    assertThat(seconds).containsExactly(10L, 9L, 8L, 7L, 6L, 5L, 4L, 3L, 2L, 1L);
    assertThat(scenes)
        .filteredOn(scene -> scene.ring().isPresent())
        .allSatisfy(scene -> assertThat(scene.ring().orElseThrow().part()).isBetween(0.0, 1.0));
  }

  @Test
  void aPausedHoldStandsWhereItWas() throws Exception {
    play(List.of(Command.PAUSE), List.of(Command.RESUME));
    List<Scene> paused =
        scenes.stream()
            .filter(scene -> scene.state() == Scene.PlayState.PAUSED)
            .distinct()
            .toList();
    assertThat(paused)
        .isNotEmpty()
        .allSatisfy(
            scene -> {
              assertThat(scene.ring().orElseThrow().seconds()).isEqualTo(15);
              assertThat(scene.figure()).isEqualTo(Figure.RIGHT);
              assertThat(scene.next()).isEqualTo("Left side");
              assertThat(scene.phase()).isEqualTo("Paused");
            });
  }

  @Test
  void whileItIsStoppedItSaysHowToGoOn() throws Exception {
    play(List.of(Command.STOP), List.of());

    assertThat(scenes)
        .filteredOn(scene -> scene.state() == Scene.PlayState.STOPPED)
        .extracting(Scene::caption)
        .contains("Stopped. Press space within ten seconds to go on.")
        .doesNotContain("");
  }

  @Test
  void theOfferToGoOnIsShownUntilItIsTaken() throws Exception {
    cutOffAt = Optional.of(new PlanPlace(2, 0));
    play(List.of(), List.of(Command.PAUSE_OR_RESUME));

    Scene offer = scenes.get(1);
    assertThat(offer.state()).isEqualTo(Scene.PlayState.PAUSED);
    assertThat(offer.announcement()).contains("The childs-pose").contains("Go on here?");
    assertThat(holds()).containsExactly("The childs-pose, Both sides, Hold > The end");
  }

  /** Of that side, and while it is paused as well. */
  @Test
  void theDrawingIsThatOfThePhaseThatIsHeard() throws Exception {
    Routine routine =
        RoutineReader.read(
            """
            name: Up and down
            stretches:
              - name: Bird dog
                pose: hands-and-knees
                position: hands-and-knees
                set-up: Come onto your hands and knees. Your {side} leg works.
                sides: each
                phases:
                  - say: Raise your {side} leg and your {other side} arm.
                    pose: bird-dog
                    time: 2s
                    hold: 8s
                  - say: Put them down.
                    time: 2s
            """,
            "");
    play(routine, List.of(Command.PAUSE), List.of(Command.RESUME));

    List<String> drawings = new ArrayList<>(List.of(""));
    for (Scene scene : scenes) {
      String now = scene.drawing().map(Drawing::shows).orElse("");
      if (!now.equals(drawings.get(drawings.size() - 1))) {
        drawings.add(now);
      }
    }
    String down = "On hands and knees, the back straight.";
    String left =
        "On hands and knees. The left leg is raised straight back, and the right arm straight"
            + " forward.";
    String right =
        "On hands and knees. The right leg is raised straight back, and the left arm straight"
            + " forward.";
    assertThat(drawings).containsExactly("", down, left, down, right, down, "");
    assertThat(scenes)
        .filteredOn(scene -> scene.state() == Scene.PlayState.PAUSED)
        .isNotEmpty()
        .allSatisfy(scene -> assertThat(scene.drawing().orElseThrow().shows()).isEqualTo(right));
  }

  @Test
  void timeLeftRunsOutEvenly() throws Exception {
    play(List.of(), List.of());
    List<String> left = scenes.stream().map(Scene::left).distinct().toList();
    assertThat(left.get(0)).isEmpty();
    assertThat(left.get(left.size() - 1)).isEqualTo("0:00 left");
    assertThat(left).allMatch(text -> text.isEmpty() || text.matches("\\d+:\\d\\d left"));
  }

  @Test
  void whatIsReadOutDoesNotChangeWithTheTime() {
    Scene one = Scene.starting("Evening", NEEDS);
    Scene other =
        new Scene(
            one.state(),
            one.routine(),
            one.drawing(),
            one.title(),
            one.figure(),
            one.repetition(),
            one.phase(),
            Optional.of(new Scene.Ring(7, 0.5)),
            "Breathe calmly.",
            one.needs(),
            one.next(),
            "3:20 left");
    assertThat(other.announcement()).isEqualTo(one.announcement()).isEqualTo("Evening, Starting");
  }
}
