package backtalk.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import backtalk.plan.Adjustments;
import backtalk.routine.Side;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A session taken out of the journal, and put back. */
class DeletedSessionTest {

  @TempDir private Path home;

  private final SetClock clock = SetClock.at("2026-11-16T07:30:00.25+01:00[Europe/Berlin]");
  private final List<String> problems = new ArrayList<>();

  private Path file() {
    return home.resolve("journal/journal-2026.jsonl");
  }

  private Journal journal() {
    return Journal.in(home.resolve("journal"), clock);
  }

  private void session() {
    try (JournalSession session = journal().begin(Sessions.PLANNED, problems::add)) {
      session.settle(10_000);
    }
  }

  private List<String> ids() {
    return journal().read().sessions().stream().map(SessionRecord::id).toList();
  }

  @Test
  void itsLinesGoAndComeBackAndAllOthersStay() throws IOException {
    session();
    session();
    session();
    Files.writeString(
        file(), Files.readString(file()).replaceFirst("\n", "\n{ this line is damaged\n"));
    String before = Files.readString(file());
    List<String> ids = ids();
    assertThat(ids).hasSize(3);

    Optional<DeletedSession> deleted = journal().delete(ids.get(1));

    assertThat(ids()).containsExactly(ids.get(0), ids.get(2));
    assertThat(Files.readString(file())).contains("{ this line is damaged\n");
    assertThat(Files.readString(file())).doesNotContain(ids.get(1));
    session();
    deleted.orElseThrow().restore();
    assertThat(ids()).hasSize(4).containsAll(ids);
    assertThat(Files.readAllLines(file())).containsAll(before.lines().toList());
    assertThat(problems).isEmpty();
  }

  @Test
  void whatIsNotThereIsNotDeleted() throws IOException {
    assertThat(journal().delete("none")).isEmpty();
    session();
    String before = Files.readString(file());
    assertThat(journal().delete("none")).isEmpty();
    assertThat(file()).hasContent(before);
  }

  @Test
  void whatWasReadTogetherIsNotShownFromMemory() throws IOException {
    session();
    session();
    Path digest = Digest.beside(file());
    Files.writeString(digest, "as if it were one");
    assertThat(journal().delete(ids().get(0))).isPresent();
    assertThat(digest).doesNotExist();
  }

  @Test
  void aFileThatCannotBeReadIsTold() throws IOException {
    session();
    String before = Files.readString(file());
    String id = ids().get(0);
    Files.createDirectory(file().resolveSibling("journal-2027.jsonl"));
    assertThatThrownBy(() -> journal().delete(id))
        .isInstanceOf(IOException.class)
        .hasMessageStartingWith("The journal in " + home.resolve("journal") + " could not be read");
    assertThat(file()).as("nothing is half done").hasContent(before);
  }

  @Test
  void whatWasPutBackCanBeGoneOnWithAgain() throws IOException {
    JournalSession session = journal().begin(Sessions.PLANNED, problems::add);
    session.held("knee", Optional.of(Side.LEFT), 1, Duration.ofSeconds(20));
    session.reached(
        new Place(1, 7, "knee", Optional.of(Side.RIGHT), Optional.of(1)), Adjustments.NONE);
    session.cutOff(Ending.STOPPED);
    session.close();
    Optional<KeptPlace> cutOff = journal().cutOff();
    assertThat(cutOff).isPresent();

    DeletedSession deleted = journal().delete(session.id()).orElseThrow();
    assertThat(journal().cutOff()).isEmpty();
    deleted.restore();
    assertThat(journal().cutOff()).isEqualTo(cutOff);
  }
}
