package backtalk.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("slow")
class KillTest {

  private static final int KILLS = 10;

  @TempDir private Path folder;

  @Test
  void whatWasKeptSurvives() throws Exception {
    KillTrial.TrialResult result = KillTrial.run(folder, KILLS, 1);

    assertThat(result.kept()).isPositive();
    assertThat(result.lost()).isZero();
    assertThat(result.cutOff()).isLessThanOrEqualTo(KILLS);
    assertThat(result.problems()).isLessThanOrEqualTo(KILLS);
  }
}
