package backtalk.audio.javasound;

import static org.assertj.core.api.Assertions.assertThat;

import backtalk.Waiting;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The other sound server that desktops have: it answers as the first one does. */
@Tag("realtime")
@Timeout(90)
class PipeWireTest {

  @TempDir private Path folder;

  @Test
  void allIsHeardToTheLastFrame() throws Exception {
    assertAllHeard(6, Duration.ZERO);
  }

  @Test
  void aProgramThatStandsStillLosesNothing() throws Exception {
    assertAllHeard(6, Duration.ofMillis(800));
  }

  private void assertAllHeard(int clicks, Duration still) throws Exception {
    List<Integer> all = IntStream.range(0, clicks).boxed().toList();
    try (PipeWireRig rig = PipeWireRig.start(folder);
        ChildJvm player =
            ChildJvm.start(rig.environment(), ClickPlayer.class, Integer.toString(clicks))) {
      player.awaitLine("OPEN", 10);
      if (!still.isZero()) {
        Waiting.letPass(Duration.ofSeconds(1));
        player.standStill(still);
      }
      player.awaitEnd(20);
      Waiting.until(
          "all clicks",
          () ->
              Clicks.in(rig.recorded()).stream()
                  .map(Clicks.HeardClick::number)
                  .toList()
                  .containsAll(all));
      assertThat(Clicks.in(rig.recorded())).extracting(Clicks.HeardClick::number).containsAll(all);
    }
  }
}
