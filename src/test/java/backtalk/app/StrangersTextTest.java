package backtalk.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Names and words that would command a terminal, on their way to one. */
@Timeout(60)
class StrangersTextTest {

  private static final String HOSTILE = "a\u001b]0;owned\u0007\u202e\u009b2J";

  @TempDir private Path folder;
  private TestWorld world;

  @BeforeEach
  void computer() throws IOException {
    world = new TestWorld(folder);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "start %s",
        "start --hold %s",
        "--%s",
        "%s",
        "voices try %s",
        "check %s",
        "show %s",
        "plan %s.yaml",
        "config set %s 1",
        "config set pace %s",
        "render six-stretches --output /%s/x.wav",
        "history --export %s",
      })
  void wordsOfTheCommandLine(String line) {
    int code = world.run(line.formatted(HOSTILE).split(" "));

    assertThat(code).isNotZero();
    assertClean(world.out());
    assertClean(world.err());
    assertThat(world.err()).containsPattern("owned|invisible character");
  }

  @Test
  void namesOfFiles() throws IOException {
    world.ownRoutine(HOSTILE + ".yaml", "format: 1\nid: x\n");
    world.ownVoice(HOSTILE, "format: 1\n");

    for (List<String> command : List.of(List.of("list"), List.of("voices"), List.of("check"))) {
      world.run(command.toArray(String[]::new));
      assertClean(world.out());
      assertClean(world.err());
    }
    world.run("list");
    assertThat(world.out() + world.err()).contains("a\uFFFD]0;owned\uFFFD\uFFFD\uFFFD2J");
  }

  @Test
  void wordsOfTheJournal() throws IOException {
    Path journal = Files.createDirectories(world.home().resolve(".local/share/backtalk/journal"));
    String at = "\"v\":1,\"session\":\"s\",\"at\":\"2026-11-21T10:00:00Z\"";
    Files.writeString(
        journal.resolve("journal-2026.jsonl"),
        """
        {"event":"started",%1$s,"routine":"=cmd\\u001b[2J","name":"\\u202ename","planned":\
        [{"stretch":"\\u009bknee","seconds":20,"repetitions":1,"sides":["left"]}]}
        {"event":"held",%1$s,"stretch":"\\u009bknee","side":"left","repetition":1,"seconds":20}
        {"event":"\\u001b[2J",%1$s}
        {"event":"ended",%1$s,"outcome":"finished"}
        """
            .formatted(at));

    assertThat(world.run("history", "--export", "csv")).isZero();
    assertClean(world.out());
    assertClean(world.err());
    assertThat(world.out()).contains(",'=cmd\uFFFD[2J,").contains("\uFFFDknee");
    assertThat(world.err()).contains("tells of \"\uFFFD[2J\"");
  }

  private static void assertClean(String text) {
    assertThat(text)
        .doesNotContainPattern("[\\p{Cc}&&[^\\n\\r\\t]]")
        .doesNotContainPattern("[\\u202a-\\u202e\\u200b-\\u200f]");
  }
}
