package backtalk.app;

import static org.assertj.core.api.Assertions.assertThat;

import backtalk.Waiting;
import backtalk.audio.sink.FakeSink;
import backtalk.live.WaitingSink;
import backtalk.setup.FakeEars;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Who was not understood is told once what would help. */
@Timeout(60)
class OfferedTeachingTest {

  private static final String OFFER =
      "Some words were not understood. \"backtalk listen --teach\" teaches Backtalk how you say"
          + " them, in three minutes.\n";

  @TempDir private Path folder;
  private TestEnvironment environment;

  @BeforeEach
  void environment() throws IOException {
    environment = new TestEnvironment(folder);
    environment.ownRoutine("short.yaml", TestEnvironment.SHORT);
  }

  private String toldAfter(short sound) {
    FakeEars ears = new FakeEars();
    environment
        .hearing(ears)
        .speaking(format -> new WaitingSink(new FakeSink(format), () -> hear(ears, sound)));
    assertThat(environment.run("start", "short")).isZero();
    return environment.err();
  }

  private static void hear(FakeEars ears, short sound) {
    Waiting.until(
        "a second of it that is heard",
        () -> {
          short[] block = new short[160];
          block[0] = sound;
          ears.source.say(block);
          return ears.heardBlocks.get() >= 100;
        });
  }

  @Test
  void teachingIsOfferedOnceAfterWordsThatWereNotUnderstood() {
    assertThat(toldAfter(FakeEars.NOISE)).doesNotContain(OFFER);
    assertThat(toldAfter(FakeEars.SOFA)).contains(OFFER);
    assertThat(toldAfter(FakeEars.SOFA)).doesNotContain(OFFER);
  }
}
