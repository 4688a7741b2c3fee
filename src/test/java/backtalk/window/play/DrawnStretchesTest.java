package backtalk.window.play;

import static org.assertj.core.api.Assertions.assertThat;

import backtalk.audio.Gain;
import backtalk.drawing.Drawing;
import backtalk.page.Overview;
import backtalk.page.Overview.ShownStretch;
import backtalk.plan.Plan;
import backtalk.plan.Planner;
import backtalk.plan.Preferences;
import backtalk.plan.Preferences.Holds;
import backtalk.routine.Routine;
import backtalk.routine.Side;
import backtalk.routine.Stretch;
import backtalk.routine.reader.RoutineReader;
import backtalk.score.Narrator;
import backtalk.score.RecordedScore;
import backtalk.score.ScoredSegment;
import backtalk.session.Director;
import backtalk.session.ScoreReader;
import backtalk.speech.FakeEngine;
import backtalk.speech.Speaker;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whoever does a routine that comes with the program sees every stretch of it. */
class DrawnStretchesTest {

  /** What a routine leaves to a clinician. */
  private static final Map<String, Integer> OPEN =
      Map.of("curl-forward", 5, "lean-back", 5, "trunk-turn", 5, "side-glide", 10);

  private static final Holds OPEN_HOLDS = new Holds(1, Map.of("lean-back", Duration.ofSeconds(5)));

  static Stream<Path> files() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("routines"))) {
      return files.filter(file -> file.toString().endsWith(".yaml")).sorted().toList().stream();
    }
  }

  @ParameterizedTest
  @MethodSource("files")
  void theWindowShowsWhatThePageShows(Path file) throws Exception {
    Routine routine = RoutineReader.read(file);
    for (Map<String, String> variants : choices(routine)) {
      for (Side side : Side.values()) {
        Preferences.With person =
            Preferences.with().firstSide(side).painfulSide(side).variants(variants);
        check(
            Planner.plan(routine, person.repetitions(OPEN).holds(any -> OPEN_HOLDS).preferences()));
      }
    }
  }

  /** Every stretch as it is, then every stretch as its first variant, and so on. */
  private static List<Map<String, String>> choices(Routine routine) {
    List<Map<String, String>> choices = new ArrayList<>(List.of(Map.of()));
    int most = routine.stretches().stream().mapToInt(it -> it.variants().size()).max().orElse(0);
    for (int i = 0; i < most; i++) {
      Map<String, String> choice = new HashMap<>();
      for (Stretch stretch : routine.stretches()) {
        stretch.variants().stream()
            .skip(i)
            .limit(1)
            .forEach(variant -> choice.put(stretch.id(), variant.id()));
      }
      choices.add(choice);
    }
    return choices;
  }

  private static void check(Plan plan) throws Exception {
    FakeEngine engine = new FakeEngine();
    Narrator narrator = new Narrator(plan, 130, Speaker.DEFAULT_PAUSE);
    Director director =
        new Director(plan, narrator, engine, engine, Gain.UNITY, ScoreReader.DIRECT);
    Watch watch =
        new Watch(
            plan.routine().name(),
            List.of(),
            FakeEngine.FORMAT,
            (segment, frame) -> Duration.ZERO,
            director::comingAfter);
    RecordedScore score = new RecordedScore(director.begin(), plan.routine().id());
    Map<Stretch, Set<Drawing>> seen = new LinkedHashMap<>();
    for (Optional<ScoredSegment> at = score.next(); at.isPresent(); at = score.next()) {
      watch.heard(at.get(), at.get().startFrame());
      Scene scene = watch.get();
      at.get()
          .segment()
          .subject()
          .ifPresent(
              about -> {
                assertThat(scene.drawing()).as("drawing of %s", scene.title()).isPresent();
                seen.computeIfAbsent(about.stretch(), key -> new LinkedHashSet<>())
                    .add(scene.drawing().orElseThrow());
              });
    }
    for (ShownStretch shown : Overview.of(plan, score.timeline()).stretches()) {
      String name = shown.stretch().name() + " in " + plan.routine().name();
      Set<Drawing> inWindow = seen.getOrDefault(shown.stretch(), Set.of());
      if (shown.sides().isEmpty()) {
        assertThat(shown.drawings()).as(name).containsAll(inWindow);
      } else {
        assertThat(inWindow).as(name).containsExactlyElementsOf(shown.drawings());
      }
    }
  }
}
