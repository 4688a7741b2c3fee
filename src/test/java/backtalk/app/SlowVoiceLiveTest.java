package backtalk.app;

import static org.assertj.core.api.Assertions.assertThat;

import backtalk.Waiting;
import backtalk.audio.javasound.ChildJvm;
import backtalk.audio.javasound.PulseRig;
import backtalk.audio.javasound.Requirements;
import backtalk.control.socket.SessionClient;
import backtalk.speech.command.WarmStandIn;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The first session in a voice that takes as long as its words last, on a sound server. */
@Tag("realtime")
@Timeout(400)
class SlowVoiceLiveTest {

  private static final Duration LONG = Duration.ofMinutes(4);

  @TempDir private Path folder;

  @Test
  void allOfItIsSaidByTheVoiceItselfAnswersIncluded() throws Exception {
    Requirements.linux();
    RealProgram program = new RealProgram(folder);
    WarmStandIn voice = WarmStandIn.slow(folder.resolve("bin"), 10);
    program.environment().ownVoice("standin", voice.voice("standin", "time-limit: 30s"));
    program
        .environment()
        .ownRoutine(
            "short.yaml",
            TestEnvironment.SHORT
                .replace("hold: 5s", "hold: 30s")
                .replace("repeat: 1", "repeat: 2"));
    program.environment().config("voice: standin\nmic: off\n");
    SessionClient session = new SessionClient(program.runtimeFolder().resolve("backtalk"));

    PulseRig.use(
        folder,
        rig -> {
          Map<String, String> variables = new HashMap<>(rig.environment());
          variables.put("PATH", System.getenv("PATH"));
          try (ChildJvm child = program.start(variables, "start", "short")) {
            child.awaitLine("This voice is slow on this computer", 60);
            Waiting.until("the first hold", LONG, () -> says(session, "\"phase\":\"hold\","));
            for (String command : List.of("pause", "resume")) {
              assertThat(session.ask(command)).contains("ok");
              Waiting.letPass(Duration.ofSeconds(5));
            }
            assertThat(child.awaitEnd(200)).noneMatch(line -> line.contains("another voice"));
          }
        });

    assertThat(voice.heard()).contains("Paused.", "Going on.");
    assertThat(program.heard()).contains("Paused.", "Going on.");
  }

  private static boolean says(SessionClient session, String... parts) throws InterruptedException {
    try {
      return session
          .ask("status")
          .filter(status -> List.of(parts).stream().allMatch(status::contains))
          .isPresent();
    } catch (IOException e) {
      return false; // it is just being started
    }
  }
}
