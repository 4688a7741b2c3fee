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
  private TestEnvironment environment;

  @BeforeEach
  void computer() throws IOException {
    environment = new TestEnvironment(folder);
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
    int code = environment.run(line.formatted(HOSTILE).split(" "));

    assertThat(code).isNotZero();
    assertClean(environment.out());
    assertClean(environment.err());
    assertThat(environment.err()).containsPattern("owned|invisible character");
  }

  @Test
  void namesOfFiles() throws IOException {
    environment.ownRoutine(HOSTILE + ".yaml", "format: 1\nid: x\n");
    environment.ownVoice(HOSTILE, "format: 1\n");

    for (List<String> command : List.of(List.of("list"), List.of("voices"), List.of("check"))) {
      environment.run(command.toArray(String[]::new));
      assertClean(environment.out());
      assertClean(environment.err());
    }
    environment.run("list");
    assertThat(environment.out() + environment.err())
        .contains("a\uFFFD]0;owned\uFFFD\uFFFD\uFFFD2J");
  }

  @Test
  void wordsOfTheJournal() throws IOException {
    Path journal =
        Files.createDirectories(environment.home().resolve(".local/share/backtalk/journal"));
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

    assertThat(environment.run("history", "--export", "csv")).isZero();
    assertClean(environment.out());
    assertClean(environment.err());
    assertThat(environment.out()).contains(",'=cmd\uFFFD[2J,").contains("\uFFFDknee");
    assertThat(environment.err()).contains("tells of \"\uFFFD[2J\"");
  }

  private static void assertClean(String text) {
    assertThat(text)
        .doesNotContainPattern("[\\p{Cc}&&[^\\n\\r\\t]]")
        .doesNotContainPattern("[\\u202a-\\u202e\\u200b-\\u200f]");
  }
}
