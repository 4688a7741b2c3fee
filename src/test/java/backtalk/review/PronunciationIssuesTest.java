package backtalk.review;

import static org.assertj.core.api.Assertions.assertThat;

import backtalk.routine.reader.RoutineReader;
import backtalk.speech.freetts.Spelling;
import backtalk.yaml.YamlException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class PronunciationIssuesTest {

  private static List<String> stumbles(String text) throws YamlException {
    return new PronunciationIssues(
            Spelling::isSpelled,
            "abs"::equals,
            word -> word.equals("ngaio") ? List.of("pau ng") : List.of())
        .in(RoutineReader.readWithWarnings(text, "my.yaml"));
  }

  @Test
  void eachWithItsLine() throws YamlException {
    assertThat(
            stumbles(
                """
                name: Morning
                source: The NHS, ☺
                stretches:
                  - id: slr
                    name: SLR
                    sides: each
                    set-up:
                      - Lift your {side} leg ☺.
                      - say: Not your right leg. STOP.
                        time: 20s
                      - Bend to a right angle.
                    hold: 20s
                    variants:
                      - name: as in an MRI
                        set-up: Like the strtch of Ngaio, {side}.
                """))
        .containsExactly(
            "There is no safety advice: the key \"safety\" is missing. Write for example safety: Move"
                + " slowly, and never into pain.",
            "line 5: \"SLR\" is spelled letter by letter. Write it out, as it is said.",
            "line 8: \"☺\" (U+263A WHITE SMILING FACE) cannot be spoken.",
            "line 9: This says \"right\" on both sides. Write {side} or {other side}.",
            "line 14: \"MRI\" is read as a word. Write it out, or with spaces to have it spelled: M"
                + " R I.",
            "line 15: \"strtch\" is spelled letter by letter. Write it out, as it is said.",
            "line 15: \"Ngaio\" has sounds that the embedded voice cannot say one after the other:"
                + " pau ng. Write another word, or give it other phones in your lexicon.");
  }

  @Test
  void aNameThatIsSaidOtherwiseIsNotSpoken() throws YamlException {
    assertThat(
            stumbles(
                """
                name: SLR
                say: Leg raise
                safety: Train your ABS, and do NOT bend 90° for 20 s at C5.
                stretches:
                  - {block: In turn, sides: each, stretches: [{name: A, set-up: "{side}", hold: 1s}]}
                  - {name: B, sides: each-then-both, set-up: "Your {side}.", both: Both at once., hold: 1s}
                  - {name: C, sides: left, set-up: "Your {side}, not the other.", hold: 1s}
                """))
        .isEmpty();
  }

  @Test
  void theRoutinesThatComeWithTheProgramHaveNone() throws Exception {
    assertThat(stumbles(Files.readString(Path.of("routines/six-stretches.yaml")))).isEmpty();
  }
}
