package backtalk.app;

import static org.assertj.core.api.Assertions.assertThat;

import backtalk.audio.javasound.ChildJvm;
import backtalk.audio.javasound.PulseRig;
import backtalk.audio.javasound.Requirements;
import backtalk.speech.command.WarmStandIn;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The first session in a voice that takes as long as its words last, on a sound server. */
@Tag("realtime")
@Timeout(400)
class SlowVoiceLiveTest {

  @TempDir private Path folder;

  @Test
  void allOfItIsSaidByTheVoiceItself() throws Exception {
    Requirements.linux();
    RealProgram program = new RealProgram(folder);
    WarmStandIn voice = WarmStandIn.slow(folder.resolve("bin"), 10);
    program.environment().ownVoice("standin", voice.voice("standin", "time-limit: 30s"));
    program
        .environment()
        .ownRoutine("short.yaml", TestEnvironment.SHORT.replace("hold: 5s", "hold: 20s"));
    program.environment().config("voice: standin\nmic: off\n");

    PulseRig.use(
        folder,
        rig -> {
          Map<String, String> variables = new HashMap<>(rig.environment());
          variables.put("PATH", System.getenv("PATH"));
          try (ChildJvm child = program.start(variables, "start", "short")) {
            child.awaitLine("This voice is slow on this computer", 60);
            assertThat(child.awaitEnd(200)).noneMatch(line -> line.contains("another voice"));
          }
        });

    assertThat(voice.heard()).contains("Sit back on your heels.", "Hold for twenty seconds.");
    assertThat(program.heard()).contains("Sit back on your heels.", "Hold for twenty seconds.");
  }
}
