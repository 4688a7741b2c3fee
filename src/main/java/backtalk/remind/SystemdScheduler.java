package backtalk.remind;

import backtalk.system.SystemProgram;
import backtalk.system.UserException;
import backtalk.system.WholeFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** Reminders by a timer of systemd, for this person alone. */
final class SystemdScheduler implements Scheduler {

  private static final String AGAIN = " To set the reminder again: backtalk remind daily 07:30";

  private static final Comparator<Path> BY_ROUTINE =
      Comparator.comparing(file -> TimerFiles.routine(name(file)).orElse(""));

  private final Path folder;
  private final SystemProgram systemctl;
  private final Function<Optional<String>, List<String>> command;

  /**
   * @param folder where this person's units are; it may not exist
   * @param command what the reminder of a routine starts, or that of none
   */
  SystemdScheduler(
      Path folder, SystemProgram systemctl, Function<Optional<String>, List<String>> command) {
    this.folder = folder;
    this.systemctl = systemctl;
    this.command = command;
  }

  @Override
  public void set(Reminder reminder) throws UserException {
    askManager();
    String timer = TimerFiles.timer(reminder.routine());
    Deque<PreviousFile> changed = new ArrayDeque<>();
    try {
      Files.createDirectories(folder);
      write(
          TimerFiles.service(reminder.routine()),
          TimerFiles.service(command.apply(reminder.routine())),
          changed);
      write(timer, TimerFiles.timer(reminder), changed);
      tell("daemon-reload");
      tell("enable", timer);
      tell("restart", timer); // one that runs already would keep its old time
    } catch (IOException e) {
      takeBack(changed, timer);
      throw new UserException(
          "The reminder cannot be set: the folder "
              + folder
              + " cannot be written. "
              + e.getMessage());
    } catch (UserException e) {
      takeBack(changed, timer);
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

  private void takeBack(Deque<PreviousFile> changed, String timer) {
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
      removeLink(timer);
    }
    run("daemon-reload");
    if (!isNew) {
      run("restart", timer);
    }
  }

  @Override
  public List<SetReminder> all() throws UserException {
    if (Files.notExists(folder)) {
      return List.of();
    }
    List<SetReminder> all = new ArrayList<>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file :
          files.filter(file -> TimerFiles.isTimer(name(file))).sorted(BY_ROUTINE).toList()) {
        all.add(read(file));
      }
    } catch (IOException e) {
      throw new UserException("The reminders in " + folder + " cannot be read: " + e.getMessage());
    }
    return all;
  }

  private SetReminder read(Path file) throws IOException {
    Optional<String> routine = TimerFiles.routine(name(file));
    Optional<Reminder> reminder = TimerFiles.read(name(file), Files.readString(file));
    String words = reminder.map(Reminder::words).orElse("as written in " + file);
    SystemProgram.Result result = run("is-active", name(file));
    return new SetReminder(
        routine,
        reminder,
        words,
        result.isGood()
            ? Optional.empty()
            : Optional.of(
                "A reminder is set "
                    + words
                    + ", but systemd has not activated it ("
                    + result.said()
                    + ")."
                    + AGAIN));
  }

  private static String name(Path file) {
    return String.valueOf(file.getFileName());
  }

  @Override
  public boolean off(Optional<String> routine) throws UserException {
    Path timer = folder.resolve(TimerFiles.timer(routine));
    Path service = folder.resolve(TimerFiles.service(routine));
    if (Files.notExists(timer) && Files.notExists(service)) {
      return false;
    }
    run("disable", "--now", name(timer)); // where nobody heeds the timer, it only has to go
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
    removeLink(name(timer));
    run("daemon-reload");
    return true;
  }

  /** What "enable" made. */
  private void removeLink(String timer) {
    try {
      Files.deleteIfExists(folder.resolve("timers.target.wants").resolve(timer));
    } catch (IOException e) {
      // A link to nothing is passed over.
    }
  }
}
