package backtalk.journal;

import static org.assertj.core.api.Assertions.assertThat;

import backtalk.journal.JournalContents.JournalProblem;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DamagedJournalTest {

  private static final String STARTED =
      EventWriter.write(
          new Event.Started(
              "a", OffsetDateTime.parse("2026-11-16T07:30:00+01:00"), Sessions.PLANNED));
  private static final String ENDED =
      EventWriter.write(
          new Event.Ended("a", OffsetDateTime.parse("2026-11-16T07:45:00+01:00"), Ending.FINISHED));

  @TempDir private Path folder;
  private Path file;

  @BeforeEach
  void nameTheFile() {
    file = folder.resolve("journal-2026.jsonl");
  }

  private JournalContents read() {
    return JournalReader.read(folder);
  }

  private void append(String line) throws IOException {
    new LineFile(folder, "journal-2026.jsonl", LineFile::writeAll).append(line + "\n");
  }

  @Test
  void anyCutLeavesWhatCameBeforeAndTheNextLineWhole() throws IOException {
    byte[] ended = ENDED.getBytes(StandardCharsets.UTF_8);
    for (int kept = 1; kept < ended.length; kept++) {
      String torn = STARTED + "\n" + ENDED.substring(0, kept);
      Files.writeString(file, torn);
      assertThat(read().sessions())
          .extracting(SessionRecord::outcome)
          .containsExactly(Ending.UNFINISHED);
      assertThat(read().problems())
          .extracting(JournalProblem::toString)
          .containsExactly("journal-2026.jsonl, line 2 is damaged");

      append(ENDED);
      assertThat(file).hasContent(torn + "\n" + ENDED + "\n");
      assertThat(read().sessions())
          .extracting(SessionRecord::outcome)
          .containsExactly(Ending.LEFT_OUT);
      assertThat(read().problems()).hasSize(1);
    }
  }

  @Test
  void aLineThatLacksOnlyItsEndIsWhole() throws IOException {
    Files.writeString(file, STARTED);
    assertThat(read().sessions()).hasSize(1);
    append(ENDED);
    assertThat(file).hasContent(STARTED + "\n" + ENDED + "\n");
    assertThat(read().problems()).isEmpty();
  }

  @Test
  void aWholeFileIsGoneOnAsItIs() throws IOException {
    append(STARTED);
    append(ENDED);
    assertThat(file).hasContent(STARTED + "\n" + ENDED + "\n");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "no JSON at all",
        "{",
        "[]",
        "5",
        "null",
        "{}",
        "{\"v\":1}",
        "{\"v\":\"1\"}",
        "\u0000\u0000\u0000\u0000",
        "{\"v\":1,\"session\":\"a\",\"event\":\"held\",\"at\":\"2026-11-16T07:30:00+01:00\"}",
        "{\"v\":1,\"session\":\"a\",\"event\":\"ended\",\"at\":\"yesterday\",\"outcome\":\"finished\"}",
        "{\"v\":1,\"session\":\"a\",\"event\":\"ended\",\"at\":\"2026-11-16T07:45:00+01:00\","
            + "\"outcome\":\"perhaps\"}",
        "{\"v\":1,\"session\":\"a\",\"event\":\"held\",\"at\":\"2026-11-16T07:45:00+01:00\","
            + "\"stretch\":\"child\",\"repetition\":1,\"seconds\":1e999999999}",
        "{\"v\":1,\"session\":\"a\",\"event\":\"held\",\"at\":\"2026-11-16T07:45:00+01:00\","
            + "\"stretch\":\"child\",\"repetition\":0,\"seconds\":1}"
      })
  void aDamagedLineIsLeftOutAndTold(String line) throws IOException {
    String before = STARTED + "\n" + line + "\n" + ENDED + "\n";
    Files.writeString(file, before);

    assertThat(read().sessions())
        .extracting(SessionRecord::outcome)
        .containsExactly(Ending.LEFT_OUT);
    assertThat(read().problems())
        .extracting(JournalProblem::toString)
        .containsExactly("journal-2026.jsonl, line 2 is damaged");
    assertThat(file).hasContent(before);
  }

  @Test
  void aLineOfLaterDaysIsLeftOutAndTold() throws IOException {
    append(STARTED);
    append(ENDED.replace("\"v\":1", "\"v\":2"));
    append(ENDED.replace("ended", "applauded"));

    assertThat(read().sessions())
        .extracting(SessionRecord::outcome)
        .containsExactly(Ending.UNFINISHED);
    assertThat(read().problems())
        .extracting(JournalProblem::toString)
        .containsExactly(
            "journal-2026.jsonl, line 2 is of format 2, which this Backtalk cannot read",
            "journal-2026.jsonl, line 3 tells of \"applauded\", which this Backtalk cannot read");
  }

  @Test
  void whatALineCarriesBesidesIsPassedOver() throws IOException {
    append(STARTED.replace("\"v\":1,", "\"v\":1,\"weather\":{\"sun\":true},"));
    assertThat(read().sessions()).hasSize(1);
    assertThat(read().problems()).isEmpty();
  }

  @Test
  void aSessionWithoutABeginningIsToldOnce() throws IOException {
    append("x");
    append(ENDED);
    append(ENDED);
    assertThat(read().sessions()).isEmpty();
    assertThat(read().problems())
        .extracting(JournalProblem::toString)
        .containsExactly(
            "journal-2026.jsonl, line 1 is damaged",
            "journal-2026.jsonl, line 2 belongs to a session whose beginning is missing");
  }

  @Test
  void aLineThatIsThereTwiceCountsOnce() throws IOException {
    String held =
        "{\"v\":1,\"session\":\"a\",\"event\":\"held\",\"at\":\"2026-11-16T07:32:00+01:00\","
            + "\"stretch\":\"child\",\"repetition\":1,\"seconds\":8}";
    append(STARTED);
    append(STARTED + "\n" + held);
    append(held);
    append(held.replace("07:32", "07:33"));

    assertThat(read().sessions().get(0).stretches().get(1).holds()).isEqualTo(2);
  }

  @Test
  void brokenLettersAreDamage() throws IOException {
    byte[] bytes = (STARTED + "\n" + ENDED + "\n").getBytes(StandardCharsets.UTF_8);
    bytes[STARTED.indexOf("good")] = (byte) 0xff;
    Files.write(file, bytes);

    assertThat(read().problems()).hasSize(2);
    assertThat(read().problems().get(0)).hasToString("journal-2026.jsonl, line 1 is damaged");
  }

  @Test
  void noGarbageIsFatal() throws IOException {
    for (int seed = 0; seed < 300; seed++) {
      Random random = new Random(seed);
      byte[] bytes = (STARTED + "\n" + ENDED + "\n" + STARTED).getBytes(StandardCharsets.UTF_8);
      for (int i = 0; i <= seed % 20; i++) {
        bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
      }
      Files.write(file, bytes);
      assertThat(read().sessions()).hasSizeLessThanOrEqualTo(3);
      assertThat(file).hasBinaryContent(bytes);
    }
  }

  @Test
  void aFolderInPlaceOfTheFileIsTold() throws IOException {
    Files.createDirectory(file);
    assertThat(read().sessions()).isEmpty();
    assertThat(read().problems())
        .extracting(JournalProblem::toString)
        .containsExactly("journal-2026.jsonl cannot be read: it is a folder");
  }

  @Test
  void otherFilesAreNoneOfItsBusiness() throws IOException {
    Files.writeString(folder.resolve("journal-2026.jsonl.bak"), "x\n");
    Files.writeString(folder.resolve("notes.txt"), "x\n");
    assertThat(read().problems()).isEmpty();
  }

  @Test
  void aFileInPlaceOfTheFolderIsTold() throws IOException {
    Files.writeString(file, "x");
    assertThat(JournalReader.read(file).problems())
        .extracting(JournalProblem::toString)
        .containsExactly("journal-2026.jsonl is not a folder");
  }
}
