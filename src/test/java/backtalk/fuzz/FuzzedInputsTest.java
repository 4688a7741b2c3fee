package backtalk.fuzz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What fuzzing has found stays mended. */
class FuzzedInputsTest {

  /** For a busy machine; the limit while fuzzing is {@link Fuzzing#HANG}. */
  private static final Duration LIMIT = Duration.ofSeconds(20);

  @ParameterizedTest
  @EnumSource(FuzzTarget.class)
  void isCopedWith(FuzzTarget target) throws Exception {
    List<Path> inputs = target.inputs();
    assertThat(inputs).isNotEmpty();
    for (Path input : inputs) {
      byte[] bytes = Files.readAllBytes(input);
      assertTimeoutPreemptively(LIMIT, () -> target.feed(bytes), input::toString);
    }
  }
}
