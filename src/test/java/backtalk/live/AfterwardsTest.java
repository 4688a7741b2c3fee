package backtalk.live;

import static org.assertj.core.api.Assertions.assertThat;

import backtalk.cli.Setups;
import backtalk.config.ConfigChoices.KeepChanges;
import backtalk.journal.Effort;
import backtalk.plan.Plan;
import backtalk.plan.Planner;
import backtalk.plan.Preferences;
import backtalk.routine.Routine;
import backtalk.routine.reader.RoutineReader;
import backtalk.setup.Ears;
import backtalk.setup.Environment;
import backtalk.system.Home;
import backtalk.system.UserFolders;
import java.io.PrintWriter;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AfterwardsTest {

  private static final Map<String, Duration> LONGER =
      Map.of("knee-to-chest", Duration.ofSeconds(25));

  @TempDir private Path folder;
  private final StringWriter out = new StringWriter();

  @Test
  void aChangedHoldIsKeptIfThePersonSaysYes() throws Exception {
    afterwards(KeepChanges.ASK).keep(plan(), LONGER, answering(true, "y\n"));

    assertThat(out.toString())
        .isEqualTo(
            "Hold Knee to chest for 25 seconds from now on? yes or no [no]: Written: "
                + config()
                + "\nholds.knee-to-chest: as the routine says → 25s\n");
    assertThat(Files.readString(config())).contains("\n  knee-to-chest: 25s\n");
  }

  /** Another routine that has a stretch of that id stays as it is. */
  @Test
  void aHoldThatWasSetForThisRoutineAloneIsKeptForItAlone() throws Exception {
    Files.createDirectories(config().getParent());
    Files.writeString(
        config(),
        "holds: {knee-to-chest: 10s, " + plan().routine().id() + ".knee-to-chest: 20s}\n");
    afterwards(KeepChanges.ALWAYS).keep(plan(), LONGER, answering(false, ""));

    assertThat(config())
        .hasContent(
            "holds: {knee-to-chest: 10s, " + plan().routine().id() + ".knee-to-chest: 25s}");
  }

  @Test
  void withoutAnAnswerNothingIsKept() throws Exception {
    afterwards(KeepChanges.ASK).keep(plan(), LONGER, answering(true, "\n"));
    afterwards(KeepChanges.ASK).keep(plan(), LONGER, answering(true, ""));

    assertThat(config()).doesNotExist();
  }

  @Test
  void theConfigMayAnswerOnceAndForAll() throws Exception {
    afterwards(KeepChanges.NEVER).keep(plan(), LONGER, answering(false, ""));
    assertThat(config()).doesNotExist();

    afterwards(KeepChanges.ALWAYS).keep(plan(), LONGER, answering(false, ""));
    assertThat(Files.readString(config())).contains("\n  knee-to-chest: 25s\n");
  }

  @Test
  void whereNobodyIsThereNothingIsAsked() throws Exception {
    afterwards(KeepChanges.ASK).keep(plan(), LONGER, answering(false, "y\n"));

    assertThat(out.toString()).isEmpty();
    assertThat(afterwards(KeepChanges.ASK).felt(routine("mayo-back"), answering(false, "easy\n")))
        .isEmpty();
  }

  @Test
  void howItFeltIsAskedWhereTheRoutineGrowsWithTheAnswer() throws Exception {
    assertThat(
            afterwards(KeepChanges.ASK)
                .felt(routine("mayo-back"), answering(true, "so so\nHard\n")))
        .contains(Effort.HARD);
    assertThat(out.toString())
        .isEqualTo(
            "How did it feel? easy, just right, or hard (Enter alone: no answer): "
                + "Please type easy, just right, or hard.\n"
                + "How did it feel? easy, just right, or hard (Enter alone: no answer): ");
    assertThat(afterwards(KeepChanges.ASK).felt(routine("mayo-back"), answering(true, "e\n")))
        .contains(Effort.EASY);
    for (String typed : List.of("just right", "right", "j", "r")) {
      assertThat(
              afterwards(KeepChanges.ASK).felt(routine("mayo-back"), answering(true, typed + "\n")))
          .contains(Effort.RIGHT);
    }
    assertThat(afterwards(KeepChanges.ASK).felt(routine("mayo-back"), answering(true, "\n")))
        .isEmpty();
    assertThat(afterwards(KeepChanges.ASK).felt(routine("mayo-back"), answering(true, "")))
        .isEmpty();
    assertThat(
            afterwards(KeepChanges.ASK).felt(routine("six-stretches"), answering(true, "easy\n")))
        .isEmpty();
  }

  private Path config() {
    return folder.resolve(".config/backtalk/config.yaml");
  }

  /** Somebody at a terminal who types these lines, or nobody. */
  private Asker answering(boolean somebody, String lines) {
    Iterator<String> answers = lines.lines().iterator();
    return !somebody
        ? Asker.NOBODY
        : question -> {
          out.append(question);
          return answers.hasNext() ? answers.next().toLowerCase(Locale.ROOT) : "";
        };
  }

  private Afterwards afterwards(KeepChanges keep) {
    Environment environment =
        new Environment(
            new StringReader(""),
            new PrintWriter(out, true),
            new PrintWriter(out, true),
            Map.of(),
            UserFolders.of(Map.of(), "Linux", folder),
            new Home(Path.of("").toAbsolutePath()),
            folder,
            List.of(),
            Clock.systemUTC(),
            format -> {
              throw new AssertionError("no sound is needed");
            },
            false,
            plain -> {
              throw new AssertionError("no stage is needed");
            },
            Ears.NONE);
    return new Afterwards(Setups.of(environment), keep);
  }

  private static Routine routine(String id) throws Exception {
    return RoutineReader.read(Path.of("routines", id + ".yaml"));
  }

  private static Plan plan() throws Exception {
    return Planner.plan(routine("six-stretches"), Preferences.defaults());
  }
}
