package backtalk.control;

import static backtalk.session.Command.BACK;
import static backtalk.session.Command.LOUDER;
import static backtalk.session.Command.NEXT;
import static backtalk.session.Command.PAIN;
import static backtalk.session.Command.PAUSE_OR_RESUME;
import static backtalk.session.Command.REPEAT;
import static backtalk.session.Command.SOFTER;
import static backtalk.session.Command.STOP;
import static org.assertj.core.api.Assertions.assertThat;

import backtalk.session.Command;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code E} stands for Escape, and {@code …} for a while in which nothing is typed. */
class KeyReaderTest {

  private static List<Command> commands(String typed) throws IOException {
    KeyReader keys = new KeyReader(TypedText.of(typed.replace('E', '\u001b')));
    List<Command> commands = new ArrayList<>();
    for (String key = keys.next(); !key.equals(KeyReader.END); key = keys.next()) {
      KeyTable.key(key).ifPresent(commands::add);
    }
    return commands;
  }

  @Test
  void arrowsComeInTwoWays() throws IOException {
    assertThat(commands("E[AE[BE[CE[D")).containsExactly(LOUDER, SOFTER, NEXT, BACK);
    assertThat(commands("EOAEOBEOCEOD")).containsExactly(LOUDER, SOFTER, NEXT, BACK);
  }

  @Test
  void escapeIsAKeyAndSwallowsNone() throws IOException {
    assertThat(commands("E")).containsExactly(STOP);
    assertThat(commands("E… ")).containsExactly(STOP, PAUSE_OR_RESUME);
    assertThat(commands("E ")).containsExactly(STOP, PAUSE_OR_RESUME);
    assertThat(commands("EE")).containsExactly(STOP, STOP);
    assertThat(commands("EE[C")).containsExactly(STOP, NEXT);
    assertThat(commands("EO…r")).containsExactly(STOP, PAIN, REPEAT);
    assertThat(commands("E[…r")).containsExactly(STOP, REPEAT);
    assertThat(commands("EP…r")).containsExactly(STOP, REPEAT);
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(
      strings = {
        "E[?0u", // kitty keyboard: none
        "E[?1u",
        "E[?2026;2$y", // modes
        "E[?2027;0$yE[?2048;0$y",
        "E[?62;1;4;9;22c", // device attributes
        "E[>41;354;0c",
        "E[24;80R", // where the cursor is
        "E[8;24;80t", // how large it is
        "E[IE[O", // the window came to the front, and went
        "E[<0;10;10ME[<0;10;10m", // the mouse
        "E[1;5C", // an arrow with Control
        "E[3~E[15~EOPE[ZE[H", // Delete, F5, F1, Shift-Tab, Home
        "E[[B", // F2 of the Linux console
        "E]11;rgb:ffff/ffff/ddddE\\", // a colour
        "E]11;rgb:ffff/ffff/dddd\u0007",
        "EP>|xterm(390)E\\", // a version
        "EP1$r0 qE\\",
        "E_Gi=31;OKE\\"
      })
  void whatATerminalSendsIsReadWhole(String sent) throws IOException {
    assertThat(commands(sent)).isEmpty();
    assertThat(commands(sent + "r" + sent + "b")).containsExactly(REPEAT, BACK);
    assertThat(commands(sent + "E" + sent)).containsExactly(STOP);
  }

  @Test
  void aSequenceThatStaysUnfinishedCostsNothingElse() throws IOException {
    assertThat(commands("E[?62…r")).containsExactly(REPEAT);
    assertThat(commands("E[?62E[C")).containsExactly(NEXT);
    assertThat(commands("E]11;rgb…r")).containsExactly(REPEAT);
    assertThat(commands("E]11;rgbE[C")).containsExactly(NEXT);
    assertThat(commands("E[?62")).isEmpty();
  }
}
