package backtalk.cli;

import static org.assertj.core.api.Assertions.assertThat;

import backtalk.app.TestEnvironment;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The timeline as other tools read it. */
class PlanJsonTest {

  private static final Set<String> SEGMENTS =
      Set.of(
          "welcome",
          "safety",
          "transition",
          "set-up",
          "settle",
          "hold",
          "release",
          "rest",
          "switch",
          "closing");
  private static final Set<String> CUES =
      Set.of(
          "instruction",
          "hold",
          "halfway",
          "time-left",
          "countdown",
          "release",
          "switch",
          "repetition",
          "caution",
          "encouragement",
          "tick",
          "earcon");

  /** Of the default routine, with one hold that is not as it comes. */
  private static JsonNode json = JsonMapper.shared().nullNode();

  @BeforeAll
  static void plan(@TempDir Path folder) throws IOException {
    TestEnvironment environment = new TestEnvironment(folder);
    assertThat(environment.run("plan", "--json", "--hold", "knee-to-chest=7s")).isZero();
    assertThat(environment.err()).isEmpty();
    json = JsonMapper.shared().readTree(environment.out());
  }

  @Test
  void keepsTheContract() {
    assertThat(json.propertyNames())
        .containsExactly("version", "routine", "sampleRate", "frames", "segments", "cues");
    assertThat(json.get("version").intValue()).isEqualTo(1);
    assertThat(json.get("routine").stringValue()).isEqualTo("six-stretches");
    assertThat(json.get("sampleRate").intValue()).isEqualTo(16_000);
    long at = 0;
    int index = 0;
    for (JsonNode segment : json.get("segments")) {
      assertThat(segment.propertyNames())
          .containsExactly(
              "index", "kind", "stretch", "side", "repetition", "repetitions", "start", "end");
      assertThat(segment.get("index").intValue()).isEqualTo(index++);
      assertThat(SEGMENTS).contains(segment.get("kind").stringValue());
      assertThat(segment.get("start").longValue()).isEqualTo(at);
      at = segment.get("end").longValue();
    }
    assertThat(json.get("frames").longValue()).isEqualTo(at);
    for (JsonNode cue : json.get("cues")) {
      assertThat(cue.propertyNames()).containsExactly("segment", "kind", "text", "start", "end");
      assertThat(CUES).contains(cue.get("kind").stringValue());
      assertThat(cue.get("start").isIntegralNumber() && cue.get("end").isIntegralNumber()).isTrue();
    }
    JsonNode welcome = json.get("segments").get(0);
    assertThat(welcome.get("kind").stringValue()).isEqualTo("welcome");
    assertThat(welcome.get("stretch").isNull() && welcome.get("repetitions").isNull()).isTrue();
  }

  @Test
  void namesTheStretchTheSideAndTheRepetitionOfAHold() {
    StringBuilder holds = new StringBuilder();
    for (JsonNode s : json.get("segments")) {
      if (s.get("kind").stringValue().equals("hold")) {
        holds
            .append(s.get("stretch").stringValue())
            .append(s.get("side").isNull() ? "" : " " + s.get("side").stringValue())
            .append(" " + s.get("repetition") + "/" + s.get("repetitions"))
            .append(" " + (s.get("end").longValue() - s.get("start").longValue()))
            .append('\n');
      }
    }
    assertThat(holds.toString())
        .startsWith(
            """
            childs-pose 1/4 480000
            childs-pose 2/4 480000
            childs-pose 3/4 480000
            childs-pose 4/4 480000
            knee-to-chest left 1/1 112000
            knee-to-chest right 1/1 112000
            """);
  }
}
