package backtalk.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ColumnsTest {

  private static final String LINE = "Hamstring stretch · left · 2 of 3 · hold 25 s · 12:04 left";
  private static final List<String> HINTS = List.of("space pauses", "h help", "q ends");

  /** The side and the seconds are what is looked for; hints go first, and whole. */
  @ParameterizedTest
  @CsvSource({
    "99, 'Hamstring stretch · left · 2 of 3 · hold 25 s · 12:04 left · space pauses, h help, q"
        + " ends'",
    "81, 'Hamstring stretch · left · 2 of 3 · hold 25 s · 12:04 left · space pauses, h help'",
    "80, 'Hamstring stretch · left · 2 of 3 · hold 25 s · 12:04 left · space pauses'",
    "60, 'Hamstring stretch · left · 2 of 3 · hold 25 s · 12:04 left'",
    "52, 'Hamstring… · left · 2 of 3 · hold 25 s · 12:04 left'",
    "40, 'Hamstring s… · left · 2 of 3 · hold 25 s'",
    "30, 'left · 2 of 3 · hold 25 s'",
    "20, 'left · 2 of 3 · hol…'",
    "9, 'left · 2…'",
    "3, 'le…'"
  })
  void aLineFits(int width, String expected) {
    assertThat(Columns.line(LINE, HINTS, width)).isEqualTo(expected);
  }

  @Test
  void lettersOfTwoColumnsCountAsTwo() {
    assertThat(Columns.line("伸展運動伸展運動 · hold 5 s", HINTS, 20)).isEqualTo("伸展運動… · hold 5 s");
  }

  @Test
  void aTextEndsItsLinesBetweenWords() {
    assertThat(Columns.wrapped("No sound output.\nThe session is in /a/very/long/path.wav now", 20))
        .isEqualTo("No sound output.\nThe session is in\n/a/very/long/path.wav\nnow");
    assertThat(Columns.wrapped("  two blanks", 20)).isEqualTo("  two blanks");
    assertThat(Columns.wrapped("  two blanks before", 12)).isEqualTo("  two blanks\nbefore");
    assertThat(Columns.wrapped("/a/very/long/path", 5)).isEqualTo("/a/very/long/path");
  }
}
