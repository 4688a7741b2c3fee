package backtalk.remind;

import backtalk.system.SystemProgram;
import backtalk.system.UserException;
import backtalk.system.WholeFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/** Reminders by a timer of systemd, for this person alone. */
public final class SystemdScheduler implements Scheduler {

  private static final String AGAIN = " To set the reminder again: backtalk remind daily 07:30";

  private final Path folder;
  private final SystemProgram systemctl;
  private final List<String> command;

  /**
   * @param folder where this person's units are; it may not exist
   * @param command what a reminder starts
   */
  public SystemdScheduler(Path folder, SystemProgram systemctl, List<String> command) {
    this.folder = folder;
    this.systemctl = systemctl;
    this.command = List.copyOf(command);
  }

  @Override
  public void set(Reminder reminder) throws UserException {
    askManager();
    Deque<PreviousFile> changed = new ArrayDeque<>();
    try {
      Files.createDirectories(folder);
      write(TimerFiles.SERVICE, TimerFiles.service(command), changed);
      write(TimerFiles.TIMER, TimerFiles.timer(reminder), changed);
      tell("daemon-reload");
      tell("enable", TimerFiles.TIMER);
      tell("restart", TimerFiles.TIMER); // one that runs already would keep its old time
    } catch (IOException e) {
      takeBack(changed);
      throw new UserException(
          "The reminder cannot be set: the folder "
              + folder
              + " cannot be written. "
              + e.getMessage());
    } catch (UserException e) {
      takeBack(changed);
      throw e;
    }
  }

  /** Somebody has to be there who heeds the files. */
  private void askManager() throws UserException {
    SystemProgram.Result result = systemctl.run("--user", "show-environment");
    if (!result.isGood()) {
      throw new UserException(
          "Reminders need a systemd user session; none is running ("
              + result.said()
              + "). Log in to your desktop directly, not through su or sudo, and try again.",
          "Reminders need a systemd user session; none is running.");
    }
  }

  private void tell(String... words) throws UserException {
    SystemProgram.Result result = run(words);
    if (!result.isGood()) {
      throw new UserException(
          "The reminder cannot be set: \"systemctl --user "
              + String.join(" ", words)
              + "\" failed ("
              + result.said()
              + "). Nothing was changed.",
          "The reminder cannot be set.");
    }
  }

  private SystemProgram.Result run(String... words) {
    String[] all = new String[words.length + 1];
    all[0] = "--user";
    System.arraycopy(words, 0, all, 1, words.length);
    return systemctl.run(all);
  }

  /**
   * A file as it was.
   *
   * @param bytes empty if it was not there
   */
  private record PreviousFile(Path file, Optional<byte[]> bytes) {}

  private void write(String name, String text, Deque<PreviousFile> changed)
      throws IOException, UserException {
    Path file = folder.resolve(name);
    Optional<byte[]> before =
        Files.exists(file) ? Optional.of(Files.readAllBytes(file)) : Optional.empty();
    WholeFile.write(file, text.getBytes(StandardCharsets.UTF_8), () -> true);
    changed.push(new PreviousFile(file, before));
  }

  private void takeBack(Deque<PreviousFile> changed) {
    boolean isNew = false;
    for (PreviousFile before : changed) {
      isNew |= before.bytes().isEmpty();
      try {
        if (before.bytes().isPresent()) {
          WholeFile.write(before.file(), before.bytes().get(), () -> true);
        } else {
          Files.deleteIfExists(before.file());
        }
      } catch (IOException | UserException e) {
        // The message about what failed first is the one that helps.
      }
    }
    if (changed.isEmpty()) {
      return;
    }
    if (isNew) {
      removeLink();
    }
    run("daemon-reload");
    if (!isNew) {
      run("restart", TimerFiles.TIMER);
    }
  }

  @Override
  public Optional<String> get() throws UserException {
    Path file = folder.resolve(TimerFiles.TIMER);
    String text;
    try {
      if (Files.notExists(file)) {
        return Optional.empty();
      }
      text = Files.readString(file);
    } catch (IOException e) {
      throw new UserException("The reminder in " + file + " cannot be read: " + e.getMessage());
    }
    String words = TimerFiles.read(text).map(Reminder::words).orElse("as written in " + file);
    SystemProgram.Result result = run("is-active", TimerFiles.TIMER);
    if (!result.isGood()) {
      throw new UserException(
          "A reminder is set "
              + words
              + ", but systemd has not activated it ("
              + result.said()
              + ")."
              + AGAIN);
    }
    return Optional.of(words);
  }

  @Override
  public boolean off() throws UserException {
    Path timer = folder.resolve(TimerFiles.TIMER);
    Path service = folder.resolve(TimerFiles.SERVICE);
    if (Files.notExists(timer) && Files.notExists(service)) {
      return false;
    }
    run("disable", "--now", TimerFiles.TIMER); // where nobody heeds the timer, it only has to go
    try {
      Files.deleteIfExists(timer);
      Files.deleteIfExists(service);
    } catch (IOException e) {
      throw new UserException(
          "The reminder could not be removed: delete the files "
              + timer
              + " and "
              + service
              + " yourself. "
              + e.getMessage());
    }
    removeLink();
    run("daemon-reload");
    return true;
  }

  /** What "enable" made. */
  private void removeLink() {
    try {
      Files.deleteIfExists(folder.resolve("timers.target.wants").resolve(TimerFiles.TIMER));
    } catch (IOException e) {
      // A link to nothing is passed over.
    }
  }
}
