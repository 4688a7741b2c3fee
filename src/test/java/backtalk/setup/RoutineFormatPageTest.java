package backtalk.setup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import backtalk.config.Config;
import backtalk.config.ConfigReader;
import backtalk.plan.Plan;
import backtalk.plan.PlanException;
import backtalk.plan.Planner;
import backtalk.review.PronunciationIssues;
import backtalk.review.ReadBack;
import backtalk.routine.Routine;
import backtalk.routine.reader.RoutineReader;
import backtalk.score.Arranger;
import backtalk.score.Narrator;
import backtalk.score.RecordedScore;
import backtalk.score.Timeline.SegmentRow;
import backtalk.script.Ways;
import backtalk.speech.FakeEngine;
import backtalk.speech.Speaker;
import backtalk.speech.freetts.Spelling;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every example of {@code routines/README.md} is a routine that plays. */
class RoutineFormatPageTest {

  private static final Pattern EXAMPLE =
      Pattern.compile("(?ms)^```yaml(?: needs (.*?))?\\n(.*?)^```$");

  @TempDir private Path folder;

  /**
   * An example of the page.
   *
   * @param needs what the config must say, as the page has it; empty for nothing
   */
  record Example(String needs, String text) {

    /** "holds.x: 10s, painful-side: left" as a config file has it. */
    String config() {
      return needs.isEmpty()
          ? ""
          : needs.replace(", ", "\n").replaceAll("(?m)^([a-z]+)\\.(.*)$", "$1:\n  $2") + "\n";
    }
  }

  static List<Example> examples() throws IOException {
    return EXAMPLE
        .matcher(Files.readString(Path.of("routines/README.md")))
        .results()
        .map(match -> new Example(Optional.ofNullable(match.group(1)).orElse(""), match.group(2)))
        .toList();
  }

  @Test
  void thePageHasItsExamples() throws IOException {
    assertThat(examples()).hasSizeGreaterThan(14);
    assertThat(examples().get(0).text().lines()).hasSize(5);
  }

  @ParameterizedTest
  @MethodSource("examples")
  void isRead(Example example) throws Exception {
    Routine routine = RoutineReader.read(example.text(), "README.md");
    assertThat(ReadBack.lines(routine)).hasSizeGreaterThan(1);
    assertThat(
            new PronunciationIssues(Spelling::isSpelled, word -> false, word -> List.of())
                .in(RoutineReader.readWithWarnings(example.text(), "README.md")))
        .allMatch(line -> line.startsWith("There is no safety advice"));
  }

  @ParameterizedTest
  @MethodSource("examples")
  void plays(Example example) throws Exception {
    Routine routine = RoutineReader.read(example.text(), "README.md");
    Plan plan = plan(routine, example.config());
    Narrator narrator = new Narrator(plan, 130, Speaker.DEFAULT_PAUSE);
    RecordedScore score =
        new RecordedScore(new Arranger(plan, narrator, new FakeEngine()), routine.id());
    while (score.next().isPresent()) {
      // Recorded as it goes by.
    }
    assertThat(score.timeline().segments())
        .extracting(SegmentRow::kind)
        .containsAnyOf("hold", "rest");
  }

  @ParameterizedTest
  @MethodSource("examples")
  void saysWhatItNeeds(Example example) throws Exception {
    Routine routine = RoutineReader.read(example.text(), "README.md");
    if (!example.needs().isEmpty()) {
      assertThatExceptionOfType(PlanException.class).isThrownBy(() -> plan(routine, ""));
    }
  }

  private Plan plan(Routine routine, String config) throws Exception {
    Path file = Files.writeString(folder.resolve("config.yaml"), config);
    Config settings = ConfigReader.read(file);
    LocalDateTime now = LocalDateTime.parse("2026-11-22T10:00:00");
    return Planner.plan(
        routine,
        Settings.preferences(
            settings, now, new Standing(true, 0, Map.of(), Optional.empty()), Ways.NONE));
  }
}
