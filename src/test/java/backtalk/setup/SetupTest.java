package backtalk.setup;

import static org.assertj.core.api.Assertions.assertThat;

import backtalk.app.TestEnvironment;
import backtalk.cli.Setups;
import backtalk.journal.Ending;
import backtalk.journal.Journal;
import backtalk.journal.JournalSession;
import backtalk.journal.PlannedSession;
import backtalk.journal.Sessions;
import backtalk.speech.command.WaitingCredit;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SetupTest {

  @TempDir private Path folder;

  /** Those of years are not to stay in memory: whoever asks again has them read again. */
  @Test
  void whatWasDoneBeforeIsLetGoOfWhenASessionBegins() throws Exception {
    TestEnvironment environment = new TestEnvironment(folder);
    environment.ownRoutine("short.yaml", TestEnvironment.SHORT);
    Setup setup = Setups.of(environment.environment());
    try (SessionResources resources =
        setup.resources(Optional.of("short"), WaitingCredit.endless())) {
      assertThat(resources.plan().isFirstTime()).isTrue();
      Journal journal = Journal.in(setup.folders().journal(), Clock.systemUTC());
      JournalSession session =
          journal.begin(
              PlannedSession.of(resources.plan()),
              problem -> {
                throw new AssertionError(problem);
              });
      session.held("childs-pose", Optional.empty(), 1, Duration.ofSeconds(5));
      Sessions.end(session, Ending.FINISHED);

      assertThat(setup.plan(resources.routine(), setup.config(resources.routine())).isFirstTime())
          .isFalse();
    }
  }
}
