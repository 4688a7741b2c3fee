package backtalk.journal;

import static org.assertj.core.api.Assertions.assertThat;

import backtalk.audio.javasound.ChildJvm;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("slow")
class TwoProcessesTest {

  private static final int EVENTS = 1_000;

  @TempDir private Path folder;

  @Test
  void loseNothingOfEachOther() throws Exception {
    try (ChildJvm one = child("one");
        ChildJvm two = child("two")) {
      one.awaitEnd(60);
      two.awaitEnd(60);
    }

    JournalContents reading = JournalReader.read(folder);
    assertThat(reading.problems()).isEmpty();
    assertThat(reading.sessions())
        .hasSize(2)
        .allMatch(session -> session.outcome() == Ending.FINISHED)
        .allMatch(session -> session.stretches().get(1).holds() == EVENTS - 2);
    List<String> lines = Files.readAllLines(folder.resolve("journal-2026.jsonl"));
    assertThat(lines).hasSize(2 * EVENTS);
    assertThat(changes(lines)).as("times one came between the other's lines").isGreaterThan(1);
  }

  private ChildJvm child(String id) throws IOException {
    return ChildJvm.start(
        Map.of(), EventsChild.class, folder.toString(), id, String.valueOf(EVENTS));
  }

  private static int changes(List<String> lines) {
    int changes = 0;
    for (int i = 1; i < lines.size(); i++) {
      changes += session(lines.get(i)).equals(session(lines.get(i - 1))) ? 0 : 1;
    }
    return changes;
  }

  private static String session(String line) {
    return line.substring(0, 26);
  }
}
