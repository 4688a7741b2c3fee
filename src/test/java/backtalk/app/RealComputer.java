package backtalk.app;

import backtalk.audio.javasound.JavaSoundSink;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** A process of its own with the computer's microphone and speakers; it writes to its output. */
public final class RealComputer {

  private RealComputer() {}

  /** Where it is run. */
  public static TestEnvironment in(String folder) throws Exception {
    return new TestEnvironment(Path.of(folder))
        .hearing(new RealEars())
        .speaking(JavaSoundSink::open)
        .shownOn(new PrintWriter(System.out, true, StandardCharsets.UTF_8));
  }
}
