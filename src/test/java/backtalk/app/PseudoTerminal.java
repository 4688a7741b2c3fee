package backtalk.app;

import backtalk.audio.javasound.Requirements;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import org.jline.terminal.Attributes;
import org.jline.terminal.Attributes.LocalFlag;
import org.jline.terminal.Size;
import org.jline.terminal.impl.jni.JniNativePty;
import org.jline.terminal.impl.jni.JniTerminalProvider;

/**
 * A real terminal of a test's own, with a program in a process of its own at the other end: what is
 * typed goes through the kernel, which makes signals of it. All waiting is bounded; closing ends
 * the program.
 */
final class PseudoTerminal implements AutoCloseable {

  static final String CTRL_C = "\u0003";
  static final String CTRL_S = "\u0013";
  static final String CTRL_Z = "\u001a";
  static final String CTRL_BACKSLASH = "\u001c";
  static final String ESCAPE = "\u001b";

  private static final int SECONDS = 60;

  private final JniNativePty pty;
  private final Process process;
  private final StringBuilder screen = new StringBuilder();

  private PseudoTerminal(JniNativePty pty, Process process) {
    this.pty = pty;
    this.process = process;
    Thread reader = new Thread(this::read, "screen");
    reader.setDaemon(true);
    reader.start();
  }

  static PseudoTerminal with(Map<String, String> environment, List<String> command)
      throws IOException {
    return with(80, environment, command);
  }

  /** One of so many columns. */
  static PseudoTerminal with(int columns, Map<String, String> environment, List<String> command)
      throws IOException {
    Requirements.linux();
    Requirements.program("setsid", "util-linux");
    JniNativePty pty = open(columns);
    List<String> all = new ArrayList<>(List.of("setsid", "--ctty"));
    all.addAll(command);
    File line = new File(pty.getName());
    ProcessBuilder builder =
        new ProcessBuilder(all).redirectInput(line).redirectOutput(line).redirectError(line);
    builder.environment().put("TERM", "xterm-256color");
    builder.environment().putAll(environment);
    return new PseudoTerminal(pty, builder.start());
  }

  private static JniNativePty open(int columns) throws IOException {
    JniNativePty pty = (JniNativePty) new JniTerminalProvider().open(null, Size.of(columns, 24));
    Requirements.check(
        new File(pty.getName()).exists(), "skipped: no terminal can be opened, mount /dev/pts");
    return pty;
  }

  private void read() {
    try (InputStream output = pty.getMasterInput()) {
      byte[] bytes = new byte[4096];
      for (int count = output.read(bytes); count > 0; count = output.read(bytes)) {
        synchronized (this) {
          screen.append(new String(bytes, 0, count, StandardCharsets.UTF_8));
          notifyAll();
        }
      }
    } catch (IOException e) {
      // Both ends are closed.
    }
  }

  void type(String keys) throws IOException {
    pty.getMasterOutput().write(keys.getBytes(StandardCharsets.UTF_8));
  }

  /** All that was written on it so far. */
  synchronized String screen() {
    return screen.toString();
  }

  /** Every line that was seen so far, those that another was written over too. */
  List<String> lines() {
    return List.of(screen().replace("\u001b[K", "").split("[\r\n]+", -1));
  }

  /** Forgets what was written so far. */
  synchronized void clear() {
    screen.setLength(0);
  }

  void await(String text) throws InterruptedException {
    await(shown -> shown.contains(text), "no \"" + text + "\"");
  }

  /** Waits for what a program shows. */
  synchronized void await(Predicate<String> shows, String otherwise) throws InterruptedException {
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(SECONDS);
    while (!shows.test(screen.toString())) {
      long left = TimeUnit.NANOSECONDS.toMillis(end - System.nanoTime());
      if (left <= 0) {
        throw new AssertionError(otherwise + " within " + SECONDS + " s on the screen: " + this);
      }
      wait(left);
    }
  }

  /** Sends the program a signal, such as TERM. */
  void signal(String name) throws IOException, InterruptedException {
    new ProcessBuilder("kill", "-" + name, String.valueOf(process.pid())).start().waitFor();
  }

  /** Its window is closed. */
  void hangUp() throws IOException, InterruptedException {
    pty.close();
    signal("HUP"); // the kernel's own comes once nobody here reads any more
  }

  int awaitExit() throws InterruptedException {
    if (!process.waitFor(SECONDS, TimeUnit.SECONDS)) {
      throw new AssertionError("still running after " + SECONDS + " s, on the screen: " + this);
    }
    return process.exitValue();
  }

  /** Whether it is as a person expects it: whole lines, shown as they are typed. */
  boolean takesLines() throws IOException {
    Attributes mode = pty.getAttr();
    return mode.getLocalFlag(LocalFlag.ICANON)
        && mode.getLocalFlag(LocalFlag.ECHO)
        && mode.getLocalFlag(LocalFlag.ISIG);
  }

  @Override
  public String toString() {
    return screen().replace("\u001b", "<ESC>").replace("\r", "<CR>");
  }

  @Override
  public void close() throws IOException {
    process.descendants().forEach(ProcessHandle::destroyForcibly);
    process.destroyForcibly();
    pty.close();
  }
}
