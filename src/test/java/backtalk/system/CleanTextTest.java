package backtalk.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CleanTextTest {

  @ParameterizedTest
  @ValueSource(ints = {0, 7, 8, 0x1B, 0x7F, 0x9B, 0x9D, 0x061C, 0x200B, 0x200D, 0x202E, 0x2067})
  void nothingHiddenReachesAPerson(int sign) {
    assertThat(CleanText.lines("a" + (char) sign + "b")).isEqualTo("a\uFFFDb");
    assertThat(CleanText.line("a" + (char) sign + "b")).isEqualTo("a\uFFFDb");
  }

  @ParameterizedTest
  @CsvSource({"Child's pose", "Bien sûr 😀", "日本", "20\u00a0s", "☎\uFE0F"})
  void whatIsSeenStays(String text) {
    assertThat(CleanText.lines(text)).isSameAs(text);
    assertThat(CleanText.line(text)).isSameAs(text);
  }

  @Test
  void linesStayOrBecomeOne() {
    assertThat(CleanText.lines("a\n\tb\r\nc\u2028d\re")).isEqualTo("a\n\tb\r\nc\uFFFDd\uFFFDe");
    assertThat(CleanText.line("a\n\tb\r\nc\rd")).isEqualTo("a b c d");
  }

  @Test
  void aWriterCleansHoweverItIsWrittenTo() {
    StringWriter seen = new StringWriter();
    PrintWriter writer = CleanText.writer(new PrintWriter(seen, true));

    writer.print("a\u001b[2J");
    writer.write(new char[] {'b', '\u202e'}, 0, 2);
    writer.write('\u0007');
    writer.printf("%s", "\u009b31m😀");
    writer.flush();

    assertThat(seen.toString()).isEqualTo("a\uFFFD[2Jb\uFFFD\uFFFD\uFFFD31m😀");
    assertThat(CleanText.writer(writer)).isSameAs(writer);
  }
}
