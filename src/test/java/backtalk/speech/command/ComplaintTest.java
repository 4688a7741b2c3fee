package backtalk.speech.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class ComplaintTest {

  private static String line(String said) throws Exception {
    return new Complaint(new ByteArrayInputStream(said.getBytes(StandardCharsets.UTF_8))).call();
  }

  @Test
  void ofATracebackTheReasonIsTold() throws Exception {
    assertThat(
            line(
                """
                Traceback (most recent call last):
                  File "/usr/lib/python3.12/runpy.py", line 198, in _run_module_as_main
                    return _run_code(code, main_globals, None,
                           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
                  File "/opt/piper/__main__.py", line 128, in main
                    raise ValueError("Unable to find voice")
                ValueError: Unable to find voice: /home/x/en_US-lessac-medium.onnx (use piper.download_voices)
                """))
        .isEqualTo(
            ": ValueError: Unable to find voice: /home/x/en_US-lessac-medium.onnx (use"
                + " piper.download_voices)");
  }

  @Test
  void theErrorGoesBeforeTheUsageAfterIt() throws Exception {
    assertThat(line("speak: unknown option -q\n\nUsage: speak [-v VOICE]\n  -v  the voice\n"))
        .isEqualTo(": speak: unknown option -q");
  }

  @Test
  void withoutAnErrorTheLastLineIsTold() throws Exception {
    assertThat(line("loading\r\nno voice here\n^^^\n---\n")).isEqualTo(": no voice here");
    assertThat(line(" \n")).isEmpty();
    assertThat(line("")).isEmpty();
  }

  @Test
  void coloursAndControlsAreLeftOut() throws Exception {
    assertThat(line("\u001b[31m[error]\u001b[0m no\tmodel\u0007\n"))
        .isEqualTo(": [error] no model");
  }

  @Test
  void howeverMuchIsSaidOneShortLineIsKept() throws Exception {
    String line = line("progress 1 %\n".repeat(100_000) + "error: " + "x".repeat(5_000));

    assertThat(line).startsWith(": error: xxx").endsWith("x …").hasSize(2 + 200 + 2);
  }
}
