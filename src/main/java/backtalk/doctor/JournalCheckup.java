package backtalk.doctor;

import backtalk.journal.Journal;
import backtalk.journal.JournalContents;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The journal: whether it can be read and written. No session is written for it.
 *
 * @param folder where it is; it may not exist
 */
record JournalCheckup(Path folder, Clock clock) implements Checkup {

  @Override
  public String name() {
    return "Journal";
  }

  @Override
  public Finding check() {
    JournalContents journal = Journal.in(folder, clock).read();
    if (!journal.problems().isEmpty()) {
      return Finding.problem(
          name(),
          "In " + folder + " could not be read:\n" + Finding.lines(journal.problems()),
          "New sessions are still recorded. The damaged entries were not changed.",
          "Some of it cannot be read.");
    }
    Optional<Path> closed = closed();
    if (closed.isPresent()) {
      return Finding.problem(
          name(),
          closed.get() + " cannot be written.",
          "Check its permissions, and that the disk is not full. Until then no session is"
              + " recorded.",
          "It cannot be written.");
    }
    int sessions = journal.sessions().size();
    return Finding.ok(
        name(),
        sessions == 0
            ? "No sessions yet. They will be recorded in " + folder + "."
            : sessions + (sessions == 1 ? " session" : " sessions") + " in " + folder + ".");
  }

  /** What would keep a session from being written: the folder, or a file in it. */
  private Optional<Path> closed() {
    Path there = folder.toAbsolutePath();
    while (!Files.exists(there) && there.getParent() != null) {
      there = there.getParent();
    }
    if (!takesFiles(there)) {
      return Optional.of(there);
    }
    if (!there.equals(folder.toAbsolutePath())) {
      return Optional.empty();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> !Files.isWritable(file)).sorted().findFirst();
    } catch (IOException e) {
      return Optional.of(folder);
    }
  }

  /** Tried, not asked: a full disk and a medium for reading only say so only then. */
  private static boolean takesFiles(Path folder) {
    try {
      Path file = Files.createTempFile(folder, ".backtalk", ".try");
      try {
        Files.write(file, new byte[1]);
      } finally {
        Files.delete(file);
      }
      return true;
    } catch (IOException e) {
      return false;
    }
  }
}
