package backtalk.journal;

import static org.assertj.core.api.Assertions.assertThat;

import backtalk.journal.JournalContents.JournalProblem;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** What lies where the journal should be, and has no end. */
@Timeout(20)
@DisabledOnOs(OS.WINDOWS)
class StrangeFilesTest {

  private static final String SESSION =
      EventWriter.write(
              new Event.Started(
                  "a", OffsetDateTime.parse("2026-11-16T07:30:00+01:00"), Sessions.PLANNED))
          + "\n";

  @TempDir private Path folder;
  private final Queue<String> problems = new ConcurrentLinkedQueue<>();
  private Path file;

  @BeforeEach
  void nameTheFile() {
    file = folder.resolve("journal-2026.jsonl");
  }

  private void assertToldAndPassedOver() {
    assertThat(JournalReader.read(folder).problems())
        .extracting(JournalProblem::toString)
        .containsExactly("journal-2026.jsonl cannot be read: it is no regular file");
    Sessions.end(
        Journal.in(folder, SetClock.at("2026-11-16T07:30:00+01:00[Europe/Berlin]"))
            .begin(Sessions.PLANNED, problems::add),
        Ending.STOPPED);
    assertThat(problems)
        .containsExactly(
            "The journal in "
                + folder
                + " could not be written: it is no regular file. The session goes on, but may be"
                + " missing in your history.");
  }

  @Test
  void aPipe() throws Exception {
    new ProcessBuilder("mkfifo", file.toString()).start().waitFor();
    assertToldAndPassedOver();
  }

  @Test
  void aLinkToADeviceWithoutAnEnd() throws Exception {
    Files.createSymbolicLink(file, Path.of("/dev/zero"));
    assertToldAndPassedOver();
  }

  @Test
  void aPipeInPlaceOfTheLock() throws Exception {
    new ProcessBuilder("mkfifo", folder.resolve("journal.lock").toString()).start().waitFor();
    Sessions.end(
        Journal.in(folder, SetClock.at("2026-11-16T07:30:00+01:00[Europe/Berlin]"))
            .begin(Sessions.PLANNED, problems::add),
        Ending.STOPPED);
    assertThat(problems).hasSize(1);
  }

  @Test
  void aPlaceThatIsADevice() throws Exception {
    Files.createSymbolicLink(folder.resolve("unfinished.json"), Path.of("/dev/zero"));
    assertThat(new PlaceFile(folder).kept()).isEmpty();
  }

  @Test
  void ofAHugeFileTheEndIsRead() throws Exception {
    try (RandomAccessFile huge = new RandomAccessFile(file.toFile(), "rw")) {
      huge.setLength(300L << 20); // no line at all
      huge.seek(huge.length());
      huge.write(("\n" + SESSION).getBytes(StandardCharsets.UTF_8));
    }
    JournalContents contents = JournalReader.read(folder);
    assertThat(contents.sessions()).extracting(SessionRecord::id).containsExactly("a");
    assertThat(contents.problems())
        .extracting(JournalProblem::toString)
        .containsExactly("journal-2026.jsonl is larger than 64 MB: its beginning is left out");
  }

  @Test
  void aLineLongerThanAnyIsDamaged() throws Exception {
    Files.writeString(file, "x".repeat(1_000_000) + "\n" + SESSION);
    JournalContents contents = JournalReader.read(folder);
    assertThat(contents.sessions()).hasSize(1);
    assertThat(contents.problems())
        .extracting(JournalProblem::toString)
        .containsExactly("journal-2026.jsonl, line 1 is damaged");
  }

  @Test
  void ofAFileThatIsNoJournalNotAllIsTold() throws Exception {
    Files.writeString(file, "x\n".repeat(1_000_000));
    assertThat(JournalReader.read(folder).problems()).hasSizeLessThan(300_000);
  }
}
