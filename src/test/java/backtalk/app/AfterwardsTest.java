package backtalk.app;

import static org.assertj.core.api.Assertions.assertThat;

import backtalk.app.ConfigTable.KeepChanges;
import backtalk.journal.Effort;
import backtalk.plan.Plan;
import backtalk.plan.Planner;
import backtalk.plan.Preferences;
import backtalk.routine.Routine;
import backtalk.routine.RoutineReader;
import java.io.PrintWriter;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
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
    afterwards(true, KeepChanges.ASK, "y\n").keep(plan(), LONGER);

    assertThat(out.toString())
        .isEqualTo(
            "Hold Knee to chest for 25s from now on? yes or no [no]: Written: "
                + config()
                + "\nholds.knee-to-chest: as the routine says → 25s\n");
    assertThat(Files.readString(config())).contains("\n  knee-to-chest: 25s\n");
  }

  @Test
  void withoutAnAnswerNothingIsKept() throws Exception {
    afterwards(true, KeepChanges.ASK, "\n").keep(plan(), LONGER);
    afterwards(true, KeepChanges.ASK, "").keep(plan(), LONGER);

    assertThat(config()).doesNotExist();
  }

  @Test
  void theConfigMayAnswerOnceAndForAll() throws Exception {
    afterwards(false, KeepChanges.NEVER, "").keep(plan(), LONGER);
    assertThat(config()).doesNotExist();

    afterwards(false, KeepChanges.ALWAYS, "").keep(plan(), LONGER);
    assertThat(Files.readString(config())).contains("\n  knee-to-chest: 25s\n");
  }

  @Test
  void whereNobodyIsThereNothingIsAsked() throws Exception {
    afterwards(false, KeepChanges.ASK, "y\n").keep(plan(), LONGER);

    assertThat(out.toString()).isEmpty();
    assertThat(afterwards(false, KeepChanges.ASK, "easy\n").felt(routine("mayo-back"))).isEmpty();
  }

  @Test
  void howItFeltIsAskedWhereTheRoutineGrowsWithTheAnswer() throws Exception {
    assertThat(afterwards(true, KeepChanges.ASK, "so so\nHard\n").felt(routine("mayo-back")))
        .contains(Effort.HARD);
    assertThat(out.toString())
        .isEqualTo(
            "How did it feel? easy, right or hard (Enter alone: no answer): "
                + "Please type easy, right or hard.\n"
                + "How did it feel? easy, right or hard (Enter alone: no answer): ");
    assertThat(afterwards(true, KeepChanges.ASK, "e\n").felt(routine("mayo-back")))
        .contains(Effort.EASY);
    assertThat(afterwards(true, KeepChanges.ASK, "\n").felt(routine("mayo-back"))).isEmpty();
    assertThat(afterwards(true, KeepChanges.ASK, "").felt(routine("mayo-back"))).isEmpty();
    assertThat(afterwards(true, KeepChanges.ASK, "easy\n").felt(routine("six-stretches")))
        .isEmpty();
  }

  private Path config() {
    return folder.resolve(".config/backtalk/config.yaml");
  }

  private Afterwards afterwards(boolean terminal, KeepChanges keep, String answers) {
    World world =
        new World(
            new StringReader(answers),
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
            terminal,
            () -> {
              throw new AssertionError("no stage is needed");
            });
    return new Afterwards(new Setup(world, new Options()), keep);
  }

  private static Routine routine(String id) throws Exception {
    return RoutineReader.read(Path.of("routines", id + ".yaml"));
  }

  private static Plan plan() throws Exception {
    return Planner.plan(routine("six-stretches"), Preferences.defaults());
  }
}
