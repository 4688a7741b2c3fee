package backtalk.bus;

import backtalk.Signals;
import backtalk.audio.javasound.Requirements;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** A private session bus, which can be killed and hung. Closing ends every process. */
public final class BusRig implements AutoCloseable {

  private static final int SECONDS = 20;

  private final Process daemon;
  private final String address;

  private BusRig(Process daemon, String address) {
    this.daemon = daemon;
    this.address = address;
  }

  /** Starts a bus whose socket lies in a folder. */
  public static BusRig start(Path folder) throws IOException {
    Requirements.linux();
    Requirements.program("dbus-daemon", "dbus");
    Path config = folder.resolve("bus.conf");
    Files.writeString(
        config,
        """
        <!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
         "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
        <busconfig>
          <type>session</type>
          <listen>unix:path=%s</listen>
          <auth>EXTERNAL</auth>
          <policy context="default">
            <allow send_destination="*" eavesdrop="true"/>
            <allow eavesdrop="true"/>
            <allow own="*"/>
          </policy>
        </busconfig>
        """
            .formatted(folder.resolve("bus")));
    Process daemon =
        new ProcessBuilder(
                "dbus-daemon", "--config-file=" + config, "--nofork", "--print-address=1")
            .redirectError(folder.resolve("bus.log").toFile())
            .start();
    BufferedReader out = daemon.inputReader();
    String address = out.readLine();
    if (address == null) {
      daemon.destroyForcibly();
      throw new AssertionError(Files.readString(folder.resolve("bus.log")));
    }
    return new BusRig(daemon, address);
  }

  public SessionBus bus() {
    return new SessionBus(address);
  }

  /** What a program needs to find this bus. */
  public Map<String, String> environment() {
    return Map.of("DBUS_SESSION_BUS_ADDRESS", address);
  }

  /** The bus is there, but answers nobody. */
  public void hang() throws IOException, InterruptedException {
    Signals.send("STOP", daemon);
  }

  /** The bus ends as in a crash. */
  public void kill() throws InterruptedException {
    daemon.destroyForcibly().waitFor();
  }

  /** Runs a program on this bus; what it wrote, without the last line's end. */
  public String run(String... command) throws IOException, InterruptedException {
    ProcessBuilder builder =
        new ProcessBuilder(new ArrayList<>(List.of(command))).redirectErrorStream(true);
    builder.environment().putAll(environment());
    Process process = builder.start();
    try {
      byte[] said = process.getInputStream().readAllBytes();
      if (!process.waitFor(SECONDS, TimeUnit.SECONDS)) {
        throw new AssertionError("does not end: " + List.of(command));
      }
      return new String(said, StandardCharsets.UTF_8).strip();
    } finally {
      process.destroyForcibly();
    }
  }

  @Override
  public void close() {
    daemon.destroyForcibly();
  }
}
