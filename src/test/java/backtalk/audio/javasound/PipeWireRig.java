package backtalk.audio.javasound;

import backtalk.Waiting;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * PipeWire as today's desktops have it, with its PulseAudio server, and a device that is recorded.
 * Everything lies in one folder, all waiting is bounded, and closing ends every process.
 */
final class PipeWireRig implements AutoCloseable {

  private static final int SECONDS = 10;

  private final Path folder;
  private final Deque<Process> processes = new ArrayDeque<>();

  private PipeWireRig(Path folder) {
    this.folder = folder;
  }

  static PipeWireRig start(Path folder) throws IOException {
    Requirements.linux();
    Requirements.program("pipewire", "pipewire");
    Requirements.program("pipewire-pulse", "pipewire-pulse");
    Requirements.program("wireplumber", "wireplumber");
    Requirements.program("dbus-daemon", "dbus");
    Requirements.program("parec", "pulseaudio-utils");
    Requirements.alsaPlugin("libasound_module_pcm_pulse.so", "libasound2-plugins");
    PipeWireRig rig = new PipeWireRig(folder);
    try {
      rig.open();
      return rig;
    } catch (IOException | RuntimeException | AssertionError e) {
      rig.close();
      throw e;
    }
  }

  private void open() throws IOException {
    // At the rate of what is played, so that it comes out to the bit.
    Path rate = folder.resolve("config/pipewire/pipewire.conf.d/rate.conf");
    Files.createDirectories(rate.getParent());
    Files.writeString(
        rate,
        """
        context.properties = {
          default.clock.rate = 16000
          default.clock.allowed-rates = [ 16000 ]
        }
        """);
    Files.createDirectories(socket().getParent());
    Files.writeString(
        config(),
        """
        </usr/share/alsa/alsa.conf>
        pcm.!default { type pulse server "unix:%s" device "test" }
        """
            .formatted(socket()));
    run("dbus-daemon", "--session", "--nofork", "--address=unix:path=" + folder.resolve("bus"));
    Waiting.until("a session bus", () -> Files.exists(folder.resolve("bus")));
    run("pipewire");
    Waiting.until("PipeWire", () -> Files.exists(folder.resolve("pipewire-0")));
    run("wireplumber");
    run("pipewire-pulse");
    Waiting.until("PipeWire's PulseAudio server", () -> asks("pactl", "info"));
    Waiting.until(
        "a device",
        () ->
            asks(
                "pactl",
                "load-module",
                "module-null-sink",
                "sink_name=test",
                "rate=16000",
                "channels=1",
                "channel_map=mono"));
    run(
        "sh",
        "-c",
        "exec parec --raw -d test.monitor --rate=16000 --channels=1 --format=s16le"
            + " --latency-msec=20 > recording.raw");
    Waiting.until("a recording", () -> Files.exists(recording()) && Files.size(recording()) > 0);
  }

  /** What a Java process needs to play here. */
  Map<String, String> environment() {
    return Map.of("ALSA_CONFIG_PATH", config().toString());
  }

  /** All that was heard. */
  short[] recorded() throws IOException {
    return AlsaFileRig.samples(recording());
  }

  private Path config() {
    return folder.resolve("asound.conf");
  }

  private Path socket() {
    return folder.resolve("pulse/native");
  }

  private Path recording() {
    return folder.resolve("recording.raw");
  }

  private boolean asks(String... command) throws IOException, InterruptedException {
    Process process = run(command);
    return process.waitFor(SECONDS, TimeUnit.SECONDS) && process.exitValue() == 0;
  }

  private Process run(String... command) throws IOException {
    ProcessBuilder builder =
        new ProcessBuilder(command)
            .directory(folder.toFile())
            .redirectErrorStream(true)
            .redirectOutput(Redirect.appendTo(folder.resolve(command[0] + ".log").toFile()));
    builder
        .environment()
        .putAll(
            Map.of(
                "XDG_RUNTIME_DIR", folder.toString(),
                "XDG_CONFIG_HOME", folder.resolve("config").toString(),
                "XDG_STATE_HOME", folder.resolve("state").toString(),
                "HOME", folder.toString(),
                "DBUS_SESSION_BUS_ADDRESS", "unix:path=" + folder.resolve("bus"),
                "PULSE_SERVER", "unix:" + socket()));
    Process process = builder.start();
    processes.push(process);
    return process;
  }

  @Override
  public void close() {
    processes.forEach(Process::destroyForcibly);
  }

  /** What ran here, for messages. */
  @Override
  public String toString() {
    return "PipeWire in " + folder + " with " + List.copyOf(processes);
  }
}
