package backtalk.system;

import static org.assertj.core.api.Assertions.assertThat;

import backtalk.audio.javasound.Requirements;
import backtalk.system.SystemProgram.Result;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(50)
class SystemProgramTest {

  @TempDir private Path folder;

  @BeforeEach
  void unix() {
    Requirements.linux();
  }

  private Result run(String script, long seconds) throws Exception {
    Path program = Files.writeString(folder.resolve("program"), "#!/bin/sh\n" + script + "\n");
    assertThat(program.toFile().setExecutable(true)).isTrue();
    return new SystemProgram(program, Duration.ofSeconds(seconds)).run("a b", "c");
  }

  @Test
  void tellsWhatItSaidAndHowItEnded() throws Exception {
    assertThat(run("echo \"$1|$2\"; echo no >&2; exit 3", 30)).isEqualTo(new Result(3, "a b|c no"));
    assertThat(run("cat", 30)).as("reads nothing").isEqualTo(new Result(0, ""));
  }

  @Test
  void endsWhatHangs() throws Exception {
    assertThat(run("sleep 60", 1)).isEqualTo(new Result(-1, "it did not answer within 1 seconds"));
  }

  @Test
  void whatIsNoProgramFails() {
    Path none = folder.resolve("none");
    assertThat(new SystemProgram(none, Duration.ofSeconds(1)).run().said()).contains("none");
  }
}
