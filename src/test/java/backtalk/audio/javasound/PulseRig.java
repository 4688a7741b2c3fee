package backtalk.audio.javasound;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * A private sound server without a device, which plays in real time and is recorded. It can be
 * killed, started again, hung and suspended. Everything lies in one folder, all waiting is bounded,
 * and closing ends every process.
 */
public final class PulseRig implements AutoCloseable {

  private static final String SINK = "test";
  private static final String MICROPHONE = "microphone";
  private static final int SECONDS = 10;

  private final Path folder;
  private final Path config;
  private final List<Process> processes = new ArrayList<>();
  private final List<Path> recordings = new ArrayList<>();
  private Optional<Process> server = Optional.empty();

  /** Starts the server, its recording running. */
  public static PulseRig start(Path folder) throws IOException, InterruptedException {
    return start(folder, false);
  }

  /** The same, and with a microphone that a test can {@link #say} something into. */
  public static PulseRig startWithMicrophone(Path folder) throws IOException, InterruptedException {
    return start(folder, true);
  }

  private static PulseRig start(Path folder, boolean hasMicrophone)
      throws IOException, InterruptedException {
    Needs.linux();
    Needs.program("pulseaudio", "pulseaudio");
    Needs.program("parec", "pulseaudio-utils");
    Needs.alsaPlugin("libasound_module_pcm_pulse.so", "libasound2-plugins");
    PulseRig rig = new PulseRig(folder, hasMicrophone);
    try {
      rig.startServer();
      return rig;
    } catch (IOException | InterruptedException | AssertionError e) {
      rig.close();
      throw e;
    }
  }

  private PulseRig(Path folder, boolean hasMicrophone) throws IOException {
    this.folder = folder;
    config = folder.resolve("asound.conf");
    Files.writeString(
        config,
        """
        </usr/share/alsa/alsa.conf>
        pcm.speakers { type pulse server "unix:%1$s" device "%2$s" }
        pcm.microphone { type pulse server "unix:%1$s" device "%3$s.monitor" }
        pcm.!default { type asym playback.pcm "speakers" capture.pcm "microphone" }
        """
            .formatted(socket("players"), SINK, hasMicrophone ? MICROPHONE : "none"));
  }

  /** What a Java process needs to play here. */
  public Map<String, String> environment() {
    return Map.of("ALSA_CONFIG_PATH", config.toString(), "PULSE_RUNTIME_PATH", folder.toString());
  }

  private Path socket(String name) {
    return folder.resolve(name);
  }

  /**
   * Starts a server. Players get in only once it is being recorded: the sink plays in bursts of two
   * seconds until somebody asks for less, and a recording misses the first of them.
   */
  public void startServer() throws IOException, InterruptedException {
    server =
        Optional.of(
            run(
                "server.log",
                "pulseaudio",
                "-n",
                "--daemonize=no",
                "--use-pid-file=no",
                "--exit-idle-time=-1",
                // With shared memory, PulseAudio 16 now and then fails an assertion of its own and
                // ends when a player that stood still comes back (its bug 824).
                "--disable-shm=yes",
                "-L",
                "module-native-protocol-unix auth-anonymous=1 auth-cookie-enabled=0 socket="
                    + socket("staff"),
                "-L",
                "module-null-sink sink_name=" + SINK + " rate=16000 channels=1",
                "-L",
                // Another rate and more channels than are asked for, as real ones have.
                "module-null-sink sink_name=" + MICROPHONE + " rate=48000 channels=2"));
    await("the server's socket", () -> Files.exists(socket("staff")));
    Path recording = folder.resolve("recording-" + recordings.size() + ".raw");
    run(
        recording.getFileName().toString(),
        "parec",
        "--raw",
        "-d",
        SINK + ".monitor",
        "--format=s16le",
        "--rate=16000",
        "--channels=1",
        "--latency-msec=20");
    await("the recording", () -> Files.size(recording) > 0);
    recordings.add(recording);
    Files.createSymbolicLink(socket("players"), socket("staff"));
  }

  /** Begins to play these samples, 16,000 a second, into the microphone. */
  public void say(short[] samples) throws IOException, InterruptedException {
    ByteBuffer bytes = ByteBuffer.allocate(2 * samples.length).order(ByteOrder.LITTLE_ENDIAN);
    bytes.asShortBuffer().put(samples);
    Path said = Files.write(folder.resolve("said-" + processes.size() + ".raw"), bytes.array());
    run(
        "pacat.log",
        "pacat",
        "--raw",
        "-d",
        MICROPHONE,
        "--format=s16le",
        "--rate=16000",
        "--channels=1",
        said.toString());
  }

  /** Everything that is played can be heard by the microphone, too, as in a room. */
  public void echo() throws IOException, InterruptedException {
    control(
        "load-module",
        "module-loopback",
        "source=" + SINK + ".monitor",
        "sink=" + MICROPHONE,
        "latency_msec=60");
  }

  /** Ends the server as a crash would. */
  public void killServer() throws IOException, InterruptedException {
    server.orElseThrow().destroyForcibly().waitFor();
    Files.deleteIfExists(socket("staff"));
    Files.deleteIfExists(socket("players"));
  }

  /** The server is there, but answers nobody. */
  void hangServer() throws IOException, InterruptedException {
    signal("-STOP");
  }

  /** A server that hangs goes on where it was. */
  void wakeServer() throws IOException, InterruptedException {
    signal("-CONT");
  }

  private void signal(String signal) throws IOException, InterruptedException {
    run("kill.log", "kill", signal, Long.toString(server.orElseThrow().pid())).waitFor();
  }

  /** The device sleeps: it takes no sound, or takes it again. */
  void suspend(boolean suspended) throws IOException, InterruptedException {
    control("suspend-sink", SINK, suspended ? "1" : "0");
  }

  private void control(String... arguments) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(List.of("pactl"));
    command.addAll(List.of(arguments));
    Process pactl = run("pactl.log", command.toArray(String[]::new));
    if (!pactl.waitFor(SECONDS, TimeUnit.SECONDS) || pactl.exitValue() != 0) {
      throw new AssertionError("failed: " + command);
    }
  }

  /** All that was heard, from every server, one after the other. */
  public short[] recorded() throws IOException {
    Path all = folder.resolve("all.raw");
    Files.deleteIfExists(all);
    Files.createFile(all);
    for (Path recording : recordings) {
      byte[] bytes = Files.readAllBytes(recording);
      byte[] whole = Arrays.copyOf(bytes, bytes.length / 2 * 2);
      Files.write(all, whole, StandardOpenOption.APPEND);
    }
    return AlsaFileRig.samples(all);
  }

  private Process run(String output, String... command) throws IOException {
    ProcessBuilder builder =
        new ProcessBuilder(command)
            .redirectOutput(folder.resolve(output).toFile())
            .redirectError(folder.resolve("errors.log").toFile());
    builder
        .environment()
        .putAll(
            Map.of(
                "PULSE_RUNTIME_PATH", folder.toString(),
                "PULSE_STATE_PATH", folder.toString(),
                "XDG_RUNTIME_DIR", folder.toString(),
                "HOME", folder.toString(),
                "PULSE_SERVER", "unix:" + socket("staff")));
    Process process = builder.start();
    processes.add(process);
    return process;
  }

  @FunctionalInterface
  private interface Condition {
    boolean holds() throws IOException;
  }

  private static void await(String what, Condition condition)
      throws IOException, InterruptedException {
    for (int wait = 0; wait < SECONDS * 100; wait++) {
      if (condition.holds()) {
        return;
      }
      Thread.sleep(10);
    }
    throw new AssertionError("no sign of " + what + " within " + SECONDS + " s");
  }

  @Override
  public void close() {
    processes.forEach(Process::destroyForcibly);
  }
}
