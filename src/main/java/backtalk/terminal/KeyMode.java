package backtalk.terminal;

import java.io.IOException;
import java.util.EnumSet;
import org.jline.terminal.Attributes;
import org.jline.terminal.Attributes.ControlChar;
import org.jline.terminal.Attributes.InputFlag;
import org.jline.terminal.Attributes.LocalFlag;
import org.jline.terminal.Terminal;
import org.jline.utils.Signals;

/**
 * The mode of a terminal in which each key comes at once, and is not shown: whoever has this owns
 * the mode. Ctrl-C and its like stay the system's, so that they do what they do everywhere; while
 * the program stands still (Ctrl-Z) the terminal is as it was before.
 */
final class KeyMode implements AutoCloseable {

  private static final String STOP = "TSTP";
  private static final String GO_ON = "CONT";

  /** The exit code of a program that Ctrl-C ended. */
  private static final int INTERRUPTED = 130;

  private final Terminal terminal;
  private final Runnable wentOn;
  private final Attributes before;
  private final Attributes keys;
  private boolean closed;

  /**
   * @param wentOn done each time that the program goes on after it stood still
   */
  KeyMode(Terminal terminal, Runnable wentOn) {
    this.terminal = terminal;
    this.wentOn = wentOn;
    before = terminal.getAttributes();
    keys = new Attributes(before);
    keys.setLocalFlags(EnumSet.of(LocalFlag.ICANON, LocalFlag.ECHO), false);
    keys.setInputFlag(InputFlag.IXON, false); // Ctrl-S would in the end hold up the voice as well
    keys.setControlChar(ControlChar.VMIN, 1);
    keys.setControlChar(ControlChar.VTIME, 0);
    // On Windows the library reads Ctrl-C as a key; elsewhere this is never called.
    terminal.handle(Terminal.Signal.INT, signal -> System.exit(INTERRUPTED));
  }

  /** From now on each key comes at once. */
  synchronized void begin() {
    if (!closed) {
      Signals.register(STOP, this::standStill);
      Signals.register(GO_ON, this::goOn);
      terminal.setAttributes(keys);
    }
  }

  private synchronized void giveBack() {
    if (!closed) {
      Signals.registerDefault(STOP);
      terminal.setAttributes(before);
    }
  }

  /** On Ctrl-Z, until the shell lets it go on. Java can catch the signal, but not send it. */
  private void standStill() {
    giveBack();
    String signal = "kill -" + STOP + " " + ProcessHandle.current().pid();
    try {
      new ProcessBuilder("/bin/sh", "-c", signal).start().waitFor();
    } catch (IOException e) {
      // It cannot stand still, then.
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    goOn();
  }

  private void goOn() {
    begin();
    wentOn.run();
  }

  @Override
  public synchronized void close() {
    giveBack();
    closed = true;
  }
}
