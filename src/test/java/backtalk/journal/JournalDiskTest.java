package backtalk.journal;

import static org.assertj.core.api.Assertions.assertThat;

import backtalk.audio.javasound.Requirements;
import backtalk.journal.JournalContents.JournalProblem;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A disk that is full, or gone, or does not answer, costs lines at most, never the session. */
@Tag("slow")
class JournalDiskTest {

  @TempDir private Path folder;

  private final Clock clock = SetClock.at("2026-11-16T07:30:00+01:00[Europe/Berlin]");
  private final Queue<String> problems = new ConcurrentLinkedQueue<>();

  /** Takes so many bytes and then answers as Linux does, until there is room again. */
  private static LineFile.Pen room(AtomicLong bytes) {
    return (FileChannel file, ByteBuffer all) -> {
      int count = (int) Math.min(bytes.get(), all.remaining());
      LineFile.writeAll(file, all.slice(all.position(), count));
      bytes.addAndGet(-count);
      if (count < all.remaining()) {
        throw new IOException("No space left on device");
      }
    };
  }

  private String notWritten(String why) {
    return "The journal in "
        + folder
        + " could not be written: "
        + why
        + ". The session goes on, but may be missing in your history.";
  }

  @Test
  void aFullDiskIsToldOnceAndTheSessionGoesOn() {
    for (int room = 0; room < 700; room += 7) {
      problems.clear();
      JournalSession session =
          new Journal(folder, clock, room(new AtomicLong(room)))
              .begin(Sessions.PLANNED, problems::add);
      hold(session, 3);
      Sessions.end(session, Ending.FINISHED);
      assertThat(problems).containsExactly(notWritten("the disk is full"));
    }
    Sessions.end(
        new Journal(folder, clock, LineFile::writeAll).begin(Sessions.PLANNED, problems::add),
        Ending.STOPPED);
    assertThat(JournalReader.read(folder).sessions())
        .filteredOn(session -> session.outcome() == Ending.STOPPED)
        .hasSize(1);
  }

  @Test
  void anErrorIsToldAsWell() throws Exception {
    JournalSession session =
        new Journal(
                folder,
                clock,
                (file, bytes) -> {
                  throw new OutOfMemoryError("Java heap space");
                })
            .begin(Sessions.PLANNED, problems::add);
    Sessions.end(session, Ending.FINISHED);
    assertThat(problems).containsExactly(notWritten("there is no memory left"));
  }

  @Test
  void onceThereIsRoomAgainNothingIsMissing() throws Exception {
    AtomicLong room = new AtomicLong(100);
    CountDownLatch full = new CountDownLatch(1);
    JournalSession session =
        new Journal(folder, clock, room(room))
            .begin(
                Sessions.PLANNED,
                problem -> {
                  problems.add(problem);
                  full.countDown();
                });
    hold(session, 1);
    full.await();
    room.set(Long.MAX_VALUE);
    hold(session, 2);
    Sessions.end(session, Ending.FINISHED);

    JournalContents reading = JournalReader.read(folder);
    assertThat(reading.sessions()).hasSize(1);
    assertThat(reading.sessions().get(0).stretches().get(1).holds()).isEqualTo(3);
    assertThat(reading.sessions().get(0).outcome()).isEqualTo(Ending.FINISHED);
    assertThat(reading.problems())
        .extracting(JournalProblem::toString)
        .containsExactly("journal-2026.jsonl, line 1 is damaged");
    assertThat(problems).containsExactly(notWritten("the disk is full"));
  }

  @Test
  void aDiskThatNeverAnswersKeepsNobody() throws Exception {
    CountDownLatch never = new CountDownLatch(1);
    JournalSession session =
        new Journal(
                folder,
                clock,
                (file, bytes) -> {
                  try {
                    never.await();
                  } catch (InterruptedException e) {
                    throw new IOException(e);
                  }
                })
            .begin(Sessions.PLANNED, problems::add);
    long before = System.nanoTime();
    hold(session, 100);
    assertThat(Duration.ofNanos(System.nanoTime() - before)).isLessThan(Duration.ofSeconds(1));
    Sessions.end(session, Ending.FINISHED);
    assertThat(Duration.ofNanos(System.nanoTime() - before)).isLessThan(Duration.ofSeconds(10));
    assertThat(problems).containsExactly(notWritten("the disk does not respond"));
    never.countDown();
    awaitWriters();
  }

  /** The folder goes with the test: nobody may write to it any more. */
  private static void awaitWriters() throws InterruptedException {
    for (Thread thread : Thread.getAllStackTraces().keySet()) {
      if (thread.getName().equals("journal")) {
        thread.join();
      }
    }
  }

  @Test
  void aFileWhereTheFolderShouldBeIsTold() throws IOException {
    Path file = Files.writeString(folder.resolve("file"), "x");
    JournalSession session =
        Journal.in(file.resolve("journal"), clock).begin(Sessions.PLANNED, problems::add);
    Sessions.end(session, Ending.FINISHED);
    assertThat(problems).hasSize(1);
    assertThat(problems.peek()).startsWith("The journal in " + file.resolve("journal"));
    assertThat(problems.peek()).contains("a file is in its place");
  }

  @Test
  void aRealFullDisk() throws Exception {
    Path disk = Files.createDirectory(folder.resolve("disk"));
    Requirements.check(
        run("mount", "-t", "tmpfs", "-o", "size=16k", "none", disk.toString()) == 0,
        "skipped: needs the right to mount a small disk");
    try {
      Journal journal = Journal.in(disk.resolve("journal"), clock);
      int kept = 0;
      while (problems.isEmpty() && kept < 1000) {
        Sessions.end(journal.begin(Sessions.PLANNED, problems::add), Ending.STOPPED);
        kept += problems.isEmpty() ? 1 : 0;
      }
      assertThat(List.copyOf(problems).get(0)).contains("the disk is full");
      assertThat(kept).isGreaterThan(5);
      assertThat(stopped(journal)).isEqualTo(kept);

      run("mount", "-o", "remount,size=64k", disk.toString());
      problems.clear();
      Sessions.end(journal.begin(Sessions.PLANNED, problems::add), Ending.STOPPED);
      assertThat(problems).isEmpty();
      assertThat(stopped(journal)).isEqualTo(kept + 1);
    } finally {
      run("umount", disk.toString());
    }
  }

  private static long stopped(Journal journal) {
    return journal.read().sessions().stream()
        .filter(session -> session.outcome() == Ending.STOPPED)
        .count();
  }

  private static void hold(JournalSession session, int times) {
    for (int i = 0; i < times; i++) {
      session.held("child", Optional.empty(), times * 1000 + i + 1, Duration.ofSeconds(8));
    }
  }

  private static int run(String... command) throws InterruptedException {
    try {
      return new ProcessBuilder(command).start().waitFor();
    } catch (IOException e) {
      return -1;
    }
  }
}
