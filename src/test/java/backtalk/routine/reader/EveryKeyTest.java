package backtalk.routine.reader;

import static org.assertj.core.api.Assertions.assertThat;

import backtalk.page.Overview;
import backtalk.page.RoutinePage;
import backtalk.plan.Plan;
import backtalk.plan.PlanException;
import backtalk.plan.Planner;
import backtalk.plan.Preferences;
import backtalk.plan.Preferences.Instructions;
import backtalk.review.ReadBack;
import backtalk.routine.Routine;
import backtalk.routine.Side;
import backtalk.routine.SideWords;
import backtalk.routine.reader.RoutineKeys.OfRoutine;
import backtalk.routine.reader.RoutineKeys.OfStretch;
import backtalk.routine.reader.RoutineKeys.OfVariant;
import backtalk.routine.reader.RoutineTexts.Text;
import backtalk.score.Arranger;
import backtalk.score.Narrator;
import backtalk.score.RecordedScore;
import backtalk.score.Timeline;
import backtalk.score.Timeline.CueRow;
import backtalk.speech.FakeEngine;
import backtalk.speech.Speaker;
import backtalk.speech.SpeechException;
import backtalk.yaml.Yaml;
import backtalk.yaml.YamlException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * What becomes of each row of the table, so that no key is added and then forgotten where it is
 * heard, read back, shown or explained.
 */
class EveryKeyTest {

  private static final Path FILE =
      Path.of("src/test/resources/backtalk/routine/reader/every-key.yaml");
  private static final Pattern EXAMPLE = Pattern.compile("(?ms)^```yaml.*?\\n(.*?)^```$");

  /** Those whose values are keys again, which are looked at one by one. */
  private static final Set<String> CONTAINERS =
      Set.of(
          "stretches",
          "how-often",
          "variants",
          "phases",
          "progression",
          "repetitions",
          "hold",
          "rest");

  /** Seen or heard, and not in a line that reads a routine back. */
  private static final Set<String> NOT_READ_BACK =
      Set.of(
          "format", "id", "source", "pose", "position", "place", "surface", "time", "rest-after");

  private static final Set<String> NOT_IN_A_NEW_FILE =
      Set.of(
          "id",
          "say",
          "noun",
          "source",
          "for",
          "group",
          "surface",
          "pose",
          "caution-short",
          "stop-if",
          "see-a-doctor",
          "short",
          "both",
          "phases",
          "rest-between-sides",
          "rest-after",
          "progression",
          "variants",
          "stretches",
          "how-often");

  private static final List<Map<String, String>> VARIANTS =
      List.of(
          Map.of(), Map.of("held", "strap"), Map.of("held", "with-both-feet", "growing", "more"));

  private static List<Text> texts(String routine) throws YamlException {
    return Yaml.parse(
        routine, "", file -> RoutineDecoder.decode(file).map(read -> RoutineTexts.of(file)));
  }

  private static Set<RoutineKey<?>> keys(String routine) throws YamlException {
    return texts(routine).stream().map(Text::key).collect(Collectors.toSet());
  }

  /** What somebody has of a routine: sessions, a page, and what was understood. */
  private record Result(List<Timeline> sessions, List<String> pages, List<String> readBack) {

    String heard() {
      return sessions.stream()
          .flatMap(session -> session.cues().stream())
          .map(CueRow::text)
          .collect(Collectors.joining("\n"))
          .toLowerCase(Locale.ROOT);
    }
  }

  private static Result result(String text) throws YamlException, PlanException, SpeechException {
    Routine routine = RoutineReader.read(text, "");
    List<Timeline> sessions = new ArrayList<>();
    List<String> pages = new ArrayList<>();
    for (Map<String, String> variants : VARIANTS) {
      for (boolean first : List.of(true, false)) {
        Plan plan =
            Planner.plan(
                routine,
                Preferences.with()
                    .variants(variants)
                    .instructions(Instructions.FULL)
                    .safetyInFull(first)
                    .preferences());
        RecordedScore score =
            new RecordedScore(
                new Arranger(
                    plan, new Narrator(plan, 130, Speaker.DEFAULT_PAUSE), new FakeEngine()),
                routine.id());
        while (score.next().isPresent()) {
          // Recorded as it goes by.
        }
        sessions.add(score.timeline());
        pages.add(RoutinePage.write(Overview.of(plan, score.timeline())));
      }
    }
    return new Result(sessions, pages, ReadBack.lines(routine));
  }

  /** The file without the line of a key; nothing if it cannot be read without. */
  private static Optional<Result> without(Text key) throws IOException, SpeechException {
    List<String> lines = new ArrayList<>(Files.readAllLines(FILE));
    int line = key.scalar().place().line() - 1;
    assertThat(lines.get(line)).contains(key.key().name());
    String here = lines.get(line);
    lines.set(
        line, here.contains("- ") && !here.contains("[") ? here.replaceFirst("- .*", "-") : "");
    try {
      return Optional.of(result(String.join("\n", lines)));
    } catch (YamlException | PlanException required) {
      return Optional.empty();
    }
  }

  @Test
  void theFileHasThemAll() throws Exception {
    Set<RoutineKey<?>> missing = new HashSet<>();
    RoutineKeys.all().forEach(table -> missing.addAll(table.rows()));
    missing.removeAll(keys(Files.readString(FILE)));

    assertThat(missing).extracting(RoutineKey::name).hasSize(11).isSubsetOf(CONTAINERS);
  }

  @Test
  void allWordsAreHeardThatShallBe() throws Exception {
    String heard = result(Files.readString(FILE)).heard();

    assertThat(heard).doesNotContain("{");
    assertThat(texts(Files.readString(FILE)))
        .filteredOn(Text::isSpoken)
        .extracting(Text::text)
        .hasSizeGreaterThan(40)
        .allMatch(text -> isIn(heard, text));
  }

  /** For a side, or for both. */
  private static boolean isIn(String heard, String text) {
    String words = text.toLowerCase(Locale.ROOT).replaceAll("\\.$", "");
    return heard.contains(SideWords.spoken(words, Side.LEFT))
        || heard.contains(SideWords.spoken(words, Side.RIGHT))
        || heard.contains(words.replaceAll("\\{(other )?side\\} ", ""));
  }

  @Test
  void noneIsWithoutEffect() throws Exception {
    Result all = result(Files.readString(FILE));
    Set<String> idle = new TreeSet<>();
    Set<String> notReadBack = new TreeSet<>();
    for (Text text : texts(Files.readString(FILE))) {
      Optional<Result> rest = without(text);
      if (rest.isPresent() && rest.get().equals(all)) {
        idle.add(text.value().path());
      }
      if (rest.isPresent()
          && text.key().heard() == RoutineKey.Heard.NOT
          && !OfVariant.ALL.rows().contains(text.key())
          && rest.get().readBack().equals(all.readBack())) {
        notReadBack.add(text.key().name());
      }
    }
    assertThat(idle).containsExactly("format");
    assertThat(notReadBack).isSubsetOf(NOT_READ_BACK);
  }

  @Test
  void thePageOfTheFormatShowsThem() throws Exception {
    Set<RoutineKey<?>> missing = new HashSet<>();
    RoutineKeys.all().forEach(table -> missing.addAll(table.rows()));
    missing.removeIf(
        key -> OfVariant.ALL.rows().contains(key) && key != OfVariant.ID && key != OfVariant.NAME);
    missing.remove(OfStretch.SURFACE); // an older key, which nobody should learn
    for (String example :
        EXAMPLE
            .matcher(Files.readString(Path.of("routines/README.md")))
            .results()
            .map(match -> match.group(1))
            .toList()) {
      missing.removeAll(keys(example));
    }

    assertThat(missing).extracting(RoutineKey::name).isSubsetOf(CONTAINERS);
  }

  /** Deleting the # of a remark that shows a key leaves a routine. */
  @Test
  void aNewFileShowsThem() throws Exception {
    String file =
        Files.readString(Path.of("src/test/resources/backtalk/golden/new-routine.txt"))
            .replaceAll("(?m)^( *)#(?=[a-z-]+:|- |  [a-z]+:)", "$1");
    Set<RoutineKey<?>> missing = new HashSet<>();
    List.of(OfRoutine.ALL, OfStretch.ALL).forEach(table -> missing.addAll(table.rows()));
    missing.removeAll(keys(file));

    assertThat(missing)
        .extracting(RoutineKey::name)
        .as("what new does not write, because the file would be too long")
        .isSubsetOf(NOT_IN_A_NEW_FILE);
  }
}
