package backtalk.journal;

import static org.assertj.core.api.Assertions.assertThat;

import backtalk.journal.PlannedSession.PlannedStretch;
import backtalk.routine.Side;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is put together beside the journal tells the same as the journal. */
class DigestTest {

  /** With all that a plan may have. */
  private static final PlannedSession PLANNED =
      new PlannedSession(
          "two",
          "Two stretches",
          Stream.concat(
                  Sessions.PLANNED.stretches().stream(),
                  Stream.of(
                      new PlannedStretch(
                          "grown",
                          Duration.ofSeconds(40),
                          Optional.of(4),
                          Optional.of(Duration.ofMillis(7_500)),
                          2,
                          List.of(),
                          2)))
              .toList());

  private static final OffsetDateTime FIRST = OffsetDateTime.parse("2026-01-01T07:30:00.137+01:00");
  private static final int SESSIONS = 500;

  @TempDir private Path folder;
  private Path file;
  private Path digest;

  @BeforeEach
  void manySessions() throws IOException {
    file = folder.resolve("journal-2026.jsonl");
    digest = folder.resolve("journal-2026.jsonl.digest");
    StringBuilder all = new StringBuilder();
    for (int i = 0; i < SESSIONS; i++) {
      lines(FIRST.plusHours(i), i).forEach(all::append);
      all.append(i == 7 ? "damaged\n" : "");
    }
    Files.writeString(file, all);
  }

  private static List<String> lines(OffsetDateTime at, int number) {
    String id = new UUID(0, number).toString();
    List<Event> events = new ArrayList<>();
    events.add(new Event.Started(id, at, PLANNED));
    for (int i = 1; i <= number % 7; i++) {
      Optional<Side> side = Optional.of(i % 2 == 0 ? Side.RIGHT : Side.LEFT);
      OffsetDateTime then = at.plusMinutes(i);
      events.add(new Event.Held(id, then, "knee", side, i, Duration.ofMillis(20_125)));
      events.add(new Event.Left(id, then, "extra", Optional.empty(), i, Duration.ofSeconds(3)));
      events.add(new Event.Noted(id, then, "pain", Optional.of("knee"), side));
    }
    if (number % 5 > 0) {
      events.add(new Event.Ended(id, at.plusMinutes(9), Ending.FINISHED));
      events.add(new Event.Felt(id, at.plusMinutes(10), Effort.EASY));
    }
    return events.stream().map(event -> EventWriter.write(event) + "\n").toList();
  }

  private void append(String text) throws IOException {
    Files.writeString(file, text, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
  }

  private void assertTellsTheSame() {
    JournalContents all = JournalReader.readWithoutDigests(folder);
    assertThat(JournalReader.read(folder)).isEqualTo(all);
    assertThat(JournalReader.read(folder)).isEqualTo(all);
  }

  /** Writes over some bytes, as no program does that means well. */
  private void overwrite(long at, String text) throws IOException {
    try (RandomAccessFile raw = new RandomAccessFile(file.toFile(), "rw")) {
      raw.seek(at);
      raw.write(text.getBytes(StandardCharsets.UTF_8));
    }
  }

  @Test
  void itTellsTheSame() throws IOException {
    assertTellsTheSame();

    assertThat(JournalReader.read(folder).sessions()).hasSize(SESSIONS);
    assertThat(JournalReader.read(folder).problems()).hasSize(1);
    Digest kept = Digest.of(file).orElseThrow();
    assertThat(kept.sessions()).hasSize(SESSIONS - JournalFileReader.OPEN_SESSIONS);
    assertThat(kept.problems()).hasSize(1);
    assertThat(Files.size(digest)).isLessThan(kept.bytes() / 3);
  }

  @Test
  @EnabledOnOs(OS.LINUX)
  void itIsForTheOwnerAlone() throws IOException {
    JournalReader.read(folder);

    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(digest)))
        .isEqualTo("rw-------");
  }

  @Test
  void whatItTellsIsNotReadAgain() throws IOException {
    JournalContents before = JournalReader.read(folder);
    overwrite(10, "damage");

    assertThat(JournalReader.read(folder)).isEqualTo(before);
    assertThat(JournalReader.readWithoutDigests(folder).problems()).hasSizeGreaterThan(1);
  }

  /** Sessions in several processes, lines that are cut off, and some that come much later. */
  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4})
  void itTellsTheSameHoweverTheLinesCome(int seed) throws IOException {
    Random random = new Random(seed);
    int width = 1 + random.nextInt(seed % 2 == 0 ? 4 : 100);
    List<List<String>> running = new ArrayList<>();
    int number = 1_000;
    for (int step = 0; step < 4; step++) {
      StringBuilder more = new StringBuilder();
      while (more.length() < 120_000) {
        if (running.size() < width) {
          running.add(new ArrayList<>(lines(FIRST.plusMinutes(number), number)));
          number++;
        }
        List<String> one = running.get(random.nextInt(running.size()));
        more.append(one.remove(0));
        running.removeIf(List::isEmpty);
        int dice = random.nextInt(400);
        if (dice == 0) {
          more.append("{\"v\":1,\"session\":\n");
        } else if (dice == 1) {
          more.append("\n");
        } else if (dice == 2) {
          int old = random.nextInt(SESSIONS);
          String id = new UUID(0, old).toString();
          more.append(EventWriter.write(new Event.Felt(id, FIRST, Effort.HARD))).append('\n');
        }
      }
      append(step % 2 == 0 ? more.toString() : more.substring(0, more.length() - 20));
      assertTellsTheSame();
      append(step % 2 == 0 ? "" : more.substring(more.length() - 20));
      assertTellsTheSame();
    }
    assertThat(Digest.of(file)).isPresent();
  }

  @Test
  void itGrowsWithTheJournal() throws IOException {
    JournalReader.read(folder);
    long before = Digest.of(file).orElseThrow().bytes();
    for (int i = SESSIONS; i < 2 * SESSIONS; i++) {
      append(String.join("", lines(FIRST.plusHours(i), i)));
    }
    assertTellsTheSame();

    assertThat(Digest.of(file).orElseThrow().bytes()).isGreaterThan(before + (1 << 18));
  }

  @Test
  void aDamagedOneIsMadeAgain() throws IOException {
    JournalReader.read(folder);
    byte[] whole = Files.readAllBytes(digest);
    for (int at = 0; at < whole.length; at += 997) {
      byte[] damaged = whole.clone();
      damaged[at] ^= 1;
      Files.write(digest, damaged);
      assertThat(Digest.of(file)).isEmpty();
    }
    for (String other : List.of("", "x", "long enough to be one, but it is none")) {
      Files.writeString(digest, other);
      assertThat(Digest.of(file)).isEmpty();
      assertTellsTheSame();
      assertThat(digest).hasBinaryContent(whole);
    }
  }

  @Test
  void aJournalThatWasCutOrEditedIsReadAgain() throws IOException {
    JournalReader.read(folder);
    String text = Files.readString(file);

    Files.writeString(file, text.substring(text.indexOf('\n') + 1));
    assertTellsTheSame();
    Files.writeString(file, text.substring(0, text.length() / 2));
    assertTellsTheSame();
    Files.writeString(file, "");
    assertTellsTheSame();
    Files.delete(file);
    assertTellsTheSame();
  }

  @Test
  @EnabledOnOs({OS.LINUX, OS.MAC})
  void oneThatWasReplacedByAnEditorIsReadAgain() throws IOException {
    JournalReader.read(folder);
    Path other = folder.resolve("edited");
    Files.writeString(other, Files.readString(file).replaceFirst("\"easy\"", "\"hard\""));
    Files.move(other, file, StandardCopyOption.REPLACE_EXISTING);

    assertTellsTheSame();
    assertThat(JournalReader.read(folder).sessions().get(1).effort()).contains(Effort.HARD);
  }

  @Test
  void whereItCannotBeKeptTheJournalIsEnough() throws IOException {
    Files.createDirectories(digest.resolve("in the way"));

    assertTellsTheSame();
    assertThat(JournalReader.read(folder).sessions()).hasSize(SESSIONS);
  }

  @Test
  void aSmallJournalHasNone() throws IOException {
    Files.writeString(file, String.join("", lines(FIRST, 3)));

    assertTellsTheSame();
    assertThat(digest).doesNotExist();
  }
}
