package backtalk.cli;

import static org.assertj.core.api.Assertions.assertThat;

import backtalk.Golden;
import backtalk.app.TestEnvironment;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ShowTest {

  private static final String DRAWN =
      """
      name: Tom & Jerry's <best>
      source: A sheet of paper.
      safety: [Move slowly.]
      stretches:
        - name: Knee to chest
          pose: knee-to-chest
          position: supine
          needs: [a mat]
          sides: each
          set-up: Bend your {side} knee.
          hold: 20s
          repeat: 2
          come-out: Let your {side} leg down.
        - name: Turn
          pose: seated-turn
          position: seated
          surface: raised
          set-up: Sit tall.
          phases:
            - say: Turn to the left.
              hold: 5s
            - say: Turn to the right.
              hold: 5s
      """;

  @TempDir private Path folder;
  private TestEnvironment environment;

  @BeforeEach
  void environment() throws IOException {
    environment = new TestEnvironment(folder);
    environment.ownRoutine("short.yaml", TestEnvironment.SHORT);
    environment.file("drawn.yaml", DRAWN);
  }

  private void assertRefused(String message, String... arguments) {
    List<String> words = new ArrayList<>(List.of("show"));
    words.addAll(List.of(arguments));
    assertThat(environment.run(words.toArray(String[]::new))).isEqualTo(2);
    environment.assertWritten("", message + "\n");
  }

  @Test
  void tellsInAFewLines() {
    assertThat(environment.run("show", "drawn.yaml")).isZero();
    assertThat(environment.out())
        .matches(
            """
            Tom & Jerry's <best> \\(tom-jerrys-best\\), \\d:\\d\\d
            You need a mat\\.

            1\\. Knee to chest \\(knee-to-chest\\)
               Hold 20 seconds\\. Left, then right\\. Twice\\.
               Lying on the back\\. The left knee is drawn to the chest, both hands around it\\. \
            The other leg lies long\\.

            2\\. Turn \\(turn\\)
               Turn to the left, hold 5 seconds; turn to the right, hold 5 seconds\\.
               Sitting on a chair, seen from the front\\. The hands hold the chair, and the upper \
            body turns to the left\\.
            """);
    environment.assertNothingHeard();
  }

  @Test
  void movementsOfOneLengthAreShownOneByOne() {
    String movements =
        Path.of("src/test/resources/backtalk/prescriptions/movements.yaml")
            .toAbsolutePath()
            .toString();

    assertThat(environment.run("show", movements)).isZero();
    assertThat(environment.out())
        .contains(
            """
            1. Ankle circles (ankle-circles)
               Circle clockwise, 10 circles of 4 seconds; circle the other way, 10 circles of 4 \
            seconds. Left, then right.
            """);
  }

  @Test
  void aVariantThatIsRestedAfterIsOneStretch() throws IOException {
    environment.file(
        "rested.yaml",
        """
        name: Rested
        safety: Slowly.
        stretches:
          - name: Reach
            position: standing
            set-up: Reach up.
            hold: 5s
            rest-after: 10s
            variants: [{name: With a stick, hold: 8s}]
          - {name: Bow, set-up: Bow., hold: 5s}
        """);
    environment.config("variants: {reach: with-a-stick}\n");

    assertThat(environment.run("show", "rested.yaml")).isZero();
    assertThat(environment.out())
        .contains("1. Reach (reach)\n   Hold 8 seconds.\n", "2. Bow (bow)\n   Hold 5 seconds.\n")
        .doesNotContain("3. ");
  }

  @Test
  void dosesAreThisPersons() throws IOException {
    environment.config(
        "holds: {knee-to-chest: 45s}\nrepetitions: {knee-to-chest: 3}\nsides: {first: right}\n");

    assertThat(environment.run("show", "drawn.yaml")).isZero();
    assertThat(environment.out()).contains("   Hold 45 seconds. Right, then left. 3 times.\n");
  }

  @Test
  void writesAPage() throws IOException {
    assertThat(environment.run("show", "drawn.yaml", "--html", "page.html")).isZero();
    environment.assertWritten("", "");
    environment.assertNothingLeftIn(environment.path("."), "drawn.yaml", "page.html");
    Golden.check("page.html", Files.readString(environment.path("page.html")));
  }

  @Test
  void thePageNeedsNothingElse() throws IOException {
    assertThat(environment.run("show", "drawn.yaml", "--html", "page.html")).isZero();
    String page = Files.readString(environment.path("page.html"));

    assertThat(page).doesNotContain("<script", "<link", "url(", "<img", "href", "{side}");
    assertThat(page.replace("http://www.w3.org/2000/svg", "")).doesNotContain("://");
    assertThat(page.split("<svg ", -1)).hasSize(1 + 4);
  }

  @Test
  void whatHasNoDrawingIsShownWithout() throws IOException {
    assertThat(environment.run("show", "short", "--html", "page.html")).isZero();
    assertThat(Files.readString(environment.path("page.html")))
        .doesNotContain("<svg")
        .contains("<h2>1. Child's pose</h2>");
  }

  @Test
  void aFileThatIsThereIsKept() throws IOException {
    Path there = environment.file("page.html", "mine");

    assertRefused(
        "The file " + there + " already exists: use --force to replace it.",
        "short",
        "--html",
        "page.html");
    assertThat(Files.readString(there)).isEqualTo("mine");
    assertThat(environment.run("show", "short", "--html", "page.html", "--force")).isZero();
    assertThat(Files.readString(there)).startsWith("<!DOCTYPE html>");
  }

  @Test
  void nothingIsLeftOfWhatCannotBeShown() {
    assertRefused(
        "There is no routine \"gone\". \"backtalk list\" shows the routines. To start a file of your own, add its ending: gone.yaml.",
        "gone",
        "--html",
        "page.html");
  }

  @Test
  void checkTellsOfADrawingThatThereIsNot() throws IOException {
    environment.file("odd.yaml", DRAWN.replace("pose: knee-to-chest", "pose: knee-to-chess"));

    assertThat(environment.run("check", "odd.yaml")).isZero();
    assertThat(environment.out())
        .contains(
            "  line 6: There is no drawing \"knee-to-chess\". Maybe knee-to-chest. There are:"
                + " adductors, arch-and-flatten, ")
        .endsWith(", wall-tilt.\n");
  }
}
