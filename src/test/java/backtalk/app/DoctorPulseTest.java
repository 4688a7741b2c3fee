package backtalk.app;

import static org.assertj.core.api.Assertions.assertThat;

import backtalk.audio.javasound.ChildJvm;
import backtalk.audio.javasound.PulseRig;
import backtalk.cli.Cli;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The whole program on a real sound server. */
@Tag("realtime")
@Timeout(120)
class DoctorPulseTest {

  @TempDir private Path folder;

  /** Its summary is longer than a sound output is waited for. */
  @Test
  void isHeardToItsEnd() throws Exception {
    Path config = folder.resolve("config.yaml");
    Files.writeString(config, "mic: off\nvoice: kevin16\nvolume: loud\n");
    Path runtime = Files.createDirectory(folder.resolve("run"));
    PulseRig.use(
        folder,
        rig -> {
          Map<String, String> environment = new HashMap<>(rig.environment());
          environment.put("XDG_RUNTIME_DIR", runtime.toString());
          environment.put("XDG_DATA_HOME", folder.toString());
          environment.put("DBUS_SESSION_BUS_ADDRESS", "");
          try (ChildJvm doctor =
              ChildJvm.start(environment, Child.class, "doctor", "--config", config.toString())) {
            List<String> lines = doctor.awaitEnd(60);
            assertThat(lines).contains("ENDED 1");
            assertThat(lines).anyMatch(line -> line.startsWith("Sound output OK "));
            assertThat(lines).anyMatch(line -> line.startsWith("Config       PROBLEM "));
          }
          assertThat(secondsHeard(rig.recorded())).isGreaterThan(7);
        });
  }

  /** The program; that it found something wrong is no failure of the test. */
  static final class Child {

    private Child() {}

    public static void main(String... arguments) {
      System.out.println("ENDED " + Cli.run(ThisComputer.environment(), arguments));
    }
  }

  /** Tenths of a second with something in them. */
  private static double secondsHeard(short[] samples) {
    int block = TestEnvironment.FORMAT.sampleRate() / 10;
    int loud = 0;
    for (int from = 0; from + block <= samples.length; from += block) {
      int peak = 0;
      for (int i = from; i < from + block; i++) {
        peak = Math.max(peak, Math.abs(samples[i]));
      }
      loud += peak > 300 ? 1 : 0;
    }
    return loud / 10.0;
  }
}
