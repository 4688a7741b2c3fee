package backtalk.cli;

import static java.time.Duration.ZERO;
import static org.assertj.core.api.Assertions.assertThat;

import backtalk.Golden;
import backtalk.app.TestEnvironment;
import backtalk.cli.writing.PlanText;
import backtalk.plan.Decided;
import backtalk.plan.Plan;
import backtalk.plan.Planner;
import backtalk.plan.SegmentKind;
import backtalk.plan.Subject;
import backtalk.routine.Item;
import backtalk.routine.Routine;
import backtalk.routine.Side;
import backtalk.routine.SideWords;
import backtalk.routine.Sides;
import backtalk.routine.Stretch;
import backtalk.routine.reader.RoutineReader;
import backtalk.score.Arranger;
import backtalk.score.Narrator;
import backtalk.score.RecordedScore;
import backtalk.score.Timeline;
import backtalk.setup.Voices;
import backtalk.speech.FakeEngine;
import backtalk.speech.Speaker;
import backtalk.speech.SpeechEngine;
import backtalk.speech.TextNormalizer;
import backtalk.speech.command.WaitingCredit;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What every routine that comes with the program has to keep, and each one line by line. */
class BuiltInRoutinesTest {

  /** Longer sentences are not remembered by somebody who is moving. */
  private static final int MOST_WORDS = 25;

  private static final Set<Sides> BOTH_SIDES =
      Set.of(Sides.EACH, Sides.ONE_THEN_OTHER, Sides.EACH_THEN_BOTH);

  static Stream<Path> files() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("routines"))) {
      return files.filter(file -> file.toString().endsWith(".yaml")).sorted().toList().stream();
    }
  }

  @ParameterizedTest
  @MethodSource("files")
  void saysWhoItIsAndWhatToTakeCareOf(Path file) throws Exception {
    Routine routine = RoutineReader.read(file);

    assertThat(routine.id() + ".yaml").isEqualTo(String.valueOf(file.getFileName()));
    assertThat(routine.source()).isPresent();
    assertThat(routine.advice().full()).isNotEmpty();
    assertThat(Files.readString(file))
        .startsWith("# yaml-language-server: $schema=routine.schema.json\n#\n# ");
  }

  @ParameterizedTest
  @MethodSource("files")
  void bothSidesGetTheSame(Path file) throws Exception {
    Routine routine = RoutineReader.read(file);
    for (Item item : routine.items()) {
      for (Stretch stretch : item.stretches()) {
        if (BOTH_SIDES.contains(stretch.dose().sides())) {
          assertThat(held(routine, stretch, Side.LEFT))
              .as("%s, left and right", stretch.id())
              .isEqualTo(held(routine, stretch, Side.RIGHT));
        }
      }
    }
  }

  @ParameterizedTest
  @MethodSource("files")
  void isForTheEar(Path file) throws Exception {
    List<String> texts =
        timeline(RoutineReader.read(file)).cues().stream().map(Timeline.CueRow::text).toList();

    assertThat(texts).isNotEmpty();
    for (String text : texts) {
      assertThat(TextNormalizer.unspeakable(text)).as(text).isEmpty();
      for (String sentence : text.split("(?<=[.!?:])\\s+", -1)) {
        assertThat(sentence.split("\\s+", -1)).as(sentence).hasSizeLessThanOrEqualTo(MOST_WORDS);
        // Whoever listens for commands would hear one.
        assertThat(sentence).doesNotStartWith("Next").doesNotStartWith("Repeat");
        assertThat(sentence).doesNotContain("elease slowly");
      }
    }
  }

  @ParameterizedTest
  @MethodSource("files")
  void hasNothingThatWasMisheardAndLeadsOutOfEveryHold(Path file) throws Exception {
    assertThat(RoutineReader.readWithWarnings(file).warnings()).isEmpty();
  }

  /** A side that is written out is known to nobody but who listens. */
  @ParameterizedTest
  @MethodSource("files")
  void itsMovementsKnowTheirSides(Path file) throws Exception {
    assertThat(
            RoutineReader.read(file).stretches().stream()
                .flatMap(stretch -> stretch.dose().phases().stream())
                .flatMap(phase -> Stream.concat(phase.say().stream(), phase.brief().stream())))
        .allSatisfy(words -> assertThat(SideWords.toPlaceholders(words)).isEqualTo(words));
  }

  @ParameterizedTest
  @MethodSource("files")
  void wasReadFromTheFloor(Path file) throws Exception {
    Routine routine = RoutineReader.read(file);

    Golden.check(routine.id() + ".txt", PlanText.write(timeline(routine), routine.name()));
  }

  @Test
  void theShortOneTakesSixMinutesWithTheVoiceThatIsShipped() throws Exception {
    Voices voices = TestEnvironment.voices();
    Routine routine = RoutineReader.read(Path.of("routines", "six-stretches-short.yaml"));

    Timeline timeline =
        timeline(
            routine, voices.engine(voices.find("kevin16"), WaitingCredit.endless(), why -> {}));

    assertThat(timeline.frames() / timeline.sampleRate()).isBetween(5 * 60L + 30, 6 * 60L + 30);
  }

  /** How long a side is held for, all together. */
  private static Duration held(Routine routine, Stretch stretch, Side side) throws Exception {
    return Planner.plan(routine, Decided.ALL)
        .segments()
        .filter(segment -> segment.kind() == SegmentKind.HOLD)
        .filter(
            segment ->
                segment
                    .subject()
                    .filter(about -> about.stretch().id().equals(stretch.id()))
                    .flatMap(Subject::side)
                    .equals(Optional.of(side)))
        .map(segment -> segment.duration().orElseThrow())
        .reduce(ZERO, Duration::plus);
  }

  private static Timeline timeline(Routine routine) throws Exception {
    return timeline(routine, new FakeEngine());
  }

  private static Timeline timeline(Routine routine, SpeechEngine engine) throws Exception {
    Plan plan = Planner.plan(routine, Decided.ALL);
    Narrator narrator = new Narrator(plan, 130, Speaker.DEFAULT_PAUSE);
    RecordedScore score = new RecordedScore(new Arranger(plan, narrator, engine), routine.id());
    while (score.next().isPresent()) {
      // Recorded as it goes by.
    }
    return score.timeline();
  }
}
