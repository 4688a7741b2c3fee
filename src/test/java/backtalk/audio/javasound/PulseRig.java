package backtalk.audio.javasound;

import backtalk.Signals;
import backtalk.Waiting;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * A private sound server whose device is a {@link PacedPipe}, which plays in real time and is
 * recorded. It shares memory with its clients, as on every desktop: without, the worst that it does
 * after a stop is hidden. It can be killed, started again, hung and suspended. Everything lies in
 * one folder, all waiting is bounded, and closing ends every process.
 */
public final class PulseRig implements AutoCloseable {

  private static final String SINK = "test";
  private static final String OTHER_SINK = "other";
  private static final String MICROPHONE = "microphone";
  private static final int SECONDS = 10;
  private static final String SERVER_LOG = "server.log";

  /** PulseAudio 16 was seen to fail thus twice in a row. */
  private static final int MOST_ATTEMPTS = 4;

  private final Path folder;
  private final Path config;
  private final List<Process> processes = new ArrayList<>();
  private final boolean hasMicrophone;
  private Optional<Process> server = Optional.empty();

  /** One after another, or several at once; each with a recording of its own. */
  private final List<PacedPipe> speakers = new ArrayList<>();

  /** What is done with a server. */
  @FunctionalInterface
  public interface Scenario {
    void run(PulseRig rig) throws Exception;
  }

  /**
   * Does something with a server, and does it again with another where that one failed an assertion
   * of its own, as PulseAudio 16 now and then does when a player that stood still comes back (its
   * bug 824).
   */
  public static void use(Path folder, Scenario scenario) throws Exception {
    use(folder, false, scenario);
  }

  /** The same, and with a microphone that a test can {@link #say} something into. */
  public static void useWithMicrophone(Path folder, Scenario scenario) throws Exception {
    use(folder, true, scenario);
  }

  private static void use(Path folder, boolean hasMicrophone, Scenario scenario) throws Exception {
    boolean done = false;
    for (int attempt = 1; !done; attempt++) {
      Path own = Files.createDirectory(folder.resolve("sound-" + attempt));
      try (PulseRig rig = start(own, hasMicrophone)) {
        done = isDone(rig, scenario, attempt < MOST_ATTEMPTS);
      }
    }
  }

  private static boolean isDone(PulseRig rig, Scenario scenario, boolean mayRepeat)
      throws Exception {
    try {
      scenario.run(rig);
      return true;
    } catch (Exception | AssertionError e) {
      if (mayRepeat && rig.failedItself()) {
        return false;
      }
      throw e;
    }
  }

  /** A server for benchmarks, whose players never stand still. */
  public static PulseRig start(Path folder) throws IOException, InterruptedException {
    return start(folder, false);
  }

  /** The same, and with a microphone that a test can {@link #say} something into. */
  public static PulseRig startWithMicrophone(Path folder) throws IOException, InterruptedException {
    return start(folder, true);
  }

  private static PulseRig start(Path folder, boolean hasMicrophone)
      throws IOException, InterruptedException {
    Requirements.linux();
    Requirements.program("pulseaudio", "pulseaudio");
    Requirements.program("pactl", "pulseaudio-utils");
    Requirements.alsaPlugin("libasound_module_pcm_pulse.so", "libasound2-plugins");
    PulseRig rig = new PulseRig(folder, hasMicrophone);
    try {
      rig.startServer();
      return rig;
    } catch (IOException | RuntimeException | AssertionError e) {
      rig.close();
      throw e;
    }
  }

  private PulseRig(Path folder, boolean hasMicrophone) throws IOException {
    this.folder = folder;
    this.hasMicrophone = hasMicrophone;
    config = folder.resolve("asound.conf");
    configure("device \"" + SINK + "\"");
  }

  private void configure(String device) throws IOException {
    Files.writeString(
        config,
        """
        </usr/share/alsa/alsa.conf>
        pcm.speakers { type pulse server "unix:%1$s" %2$s }
        pcm.microphone { type pulse server "unix:%1$s" device "%3$s.monitor" }
        pcm.!default { type asym playback.pcm "speakers" capture.pcm "microphone" }
        """
            .formatted(socket(), device, hasMicrophone ? MICROPHONE : "none"));
  }

  /** What a Java process needs to play here. */
  public Map<String, String> environment() {
    return Map.of("ALSA_CONFIG_PATH", config.toString(), "PULSE_RUNTIME_PATH", folder.toString());
  }

  private Path socket() {
    return folder.resolve("pulse");
  }

  /** Starts a server, once more after it was killed. */
  public void startServer() throws IOException {
    Path pipe = pipe(SINK);
    server =
        Optional.of(
            run(
                SERVER_LOG,
                "pulseaudio",
                "-n",
                "--daemonize=no",
                "--use-pid-file=no",
                "--exit-idle-time=-1",
                "--log-level=debug",
                "-L",
                "module-native-protocol-unix auth-anonymous=1 auth-cookie-enabled=0 socket="
                    + socket(),
                "-L",
                // No null sink: whenever it stands still for longer than the buffer, it loses
                // sound.
                String.join(" ", device(SINK)),
                "-L",
                // Another rate and more channels than are asked for, as real ones have.
                "module-null-sink sink_name=" + MICROPHONE + " rate=48000 channels=2"));
    Waiting.until("the server's devices", () -> Files.exists(socket()) && Files.exists(pipe));
    if (speakers.isEmpty()) {
      listenTo(pipe);
    }
  }

  private Path pipe(String sink) {
    return folder.resolve("speakers-" + sink);
  }

  private List<String> device(String sink) {
    return List.of(
        "module-pipe-sink",
        "format=s16le",
        "sink_name=" + sink,
        "file=" + pipe(sink),
        "rate=" + PacedPipe.RATE,
        "channels=" + PacedPipe.CHANNELS);
  }

  private void listenTo(Path pipe) throws IOException {
    speakers.add(new PacedPipe(pipe, recording(speakers.size())));
  }

  /** All devices are gone, as those of a dock that was unplugged. */
  public void unloadDevices() throws IOException, InterruptedException {
    control("unload-module", "module-null-sink");
    control("unload-module", "module-pipe-sink");
  }

  /** The device is there again. */
  public void loadDevice() throws IOException, InterruptedException {
    load(SINK);
  }

  /**
   * What a program plays from now on goes where the person wants all sound to go, which is the
   * first device.
   */
  public void playToDefault() throws IOException, InterruptedException {
    configure("");
    control("set-default-sink", SINK);
  }

  /** The person wants all sound to go to another device, which is new. */
  public void changeDefault() throws IOException, InterruptedException {
    load(OTHER_SINK);
    control("set-default-sink", OTHER_SINK);
  }

  private void load(String sink) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(List.of("load-module"));
    command.addAll(device(sink));
    control(command.toArray(String[]::new));
    listenTo(pipe(sink));
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
    server = Optional.empty();
    Files.deleteIfExists(socket());
  }

  private boolean failedItself() throws IOException {
    return server.filter(process -> !process.isAlive()).isPresent()
        && Files.readString(folder.resolve(SERVER_LOG)).contains("Assertion ");
  }

  /** The server is there, but answers nobody. */
  public void hangServer() throws IOException, InterruptedException {
    Signals.send("STOP", server.orElseThrow());
  }

  /** A server that hangs goes on where it was. */
  public void wakeServer() throws IOException, InterruptedException {
    Signals.send("CONT", server.orElseThrow());
  }

  /** The device sleeps: it takes no sound, or takes it again. */
  public void suspend(boolean suspended) throws IOException, InterruptedException {
    control("suspend-sink", SINK, suspended ? "1" : "0");
  }

  /** What plays is moved to another device, which nobody hears. */
  void moveStream() {
    Waiting.until(
        "a stream that can be moved",
        () -> {
          String stream = answer("list", "short", "sink-inputs").replaceFirst("(?s)\\s.*", "");
          return !stream.isEmpty() && controls("move-sink-input", stream, MICROPHONE);
        });
  }

  /** Whether a client was given the server's memory to write to. */
  boolean sharesMemory() throws IOException {
    return Files.readString(folder.resolve(SERVER_LOG)).contains("Negotiated SHM: yes");
  }

  private String answer(String... arguments) throws IOException, InterruptedException {
    Path said = folder.resolve("pactl.log");
    Files.deleteIfExists(said);
    control(arguments);
    return Files.readString(said);
  }

  private void control(String... arguments) throws IOException, InterruptedException {
    if (!controls(arguments)) {
      throw new AssertionError("failed: pactl " + List.of(arguments));
    }
  }

  private boolean controls(String... arguments) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(List.of("pactl"));
    command.addAll(List.of(arguments));
    Process pactl = run("pactl.log", command.toArray(String[]::new));
    return pactl.waitFor(SECONDS, TimeUnit.SECONDS) && pactl.exitValue() == 0;
  }

  private Path recording(int device) {
    return folder.resolve("recording-" + device + ".raw");
  }

  /** All that was heard, whichever server played it, of one device after the other. */
  public short[] recorded() throws IOException {
    short[] all = new short[0];
    for (int i = 0; i < speakers.size(); i++) {
      short[] next = recorded(i);
      int before = all.length;
      all = Arrays.copyOf(all, before + next.length);
      System.arraycopy(next, 0, all, before, next.length);
    }
    return all;
  }

  /** What was heard of the device that is the newest. */
  public short[] recordedLast() throws IOException {
    return recorded(speakers.size() - 1);
  }

  private short[] recorded(int device) throws IOException {
    speakers.get(device).awaitHeard();
    return AlsaFileRig.samples(recording(device));
  }

  private Process run(String output, String... command) throws IOException {
    ProcessBuilder builder =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(Redirect.appendTo(folder.resolve(output).toFile()));
    builder
        .environment()
        .putAll(
            Map.of(
                "PULSE_RUNTIME_PATH", folder.toString(),
                "PULSE_STATE_PATH", folder.toString(),
                "XDG_RUNTIME_DIR", folder.toString(),
                "HOME", folder.toString(),
                "PULSE_SERVER", "unix:" + socket()));
    Process process = builder.start();
    processes.add(process);
    return process;
  }

  @Override
  public void close() throws IOException {
    processes.forEach(Process::destroyForcibly);
    for (PacedPipe pipe : speakers) {
      pipe.close();
    }
  }
}
