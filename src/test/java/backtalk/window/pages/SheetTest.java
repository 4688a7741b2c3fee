package backtalk.window.pages;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SheetTest {

  private final Sheet.Row pace =
      new Sheet.Row("pace", "Words a minute", "How fast it speaks.", false, new Sheet.Field("130"));

  @Test
  void aSearchFindsWhatHasAllItsWordsAnywhere() {
    assertThat(pace.matches("The voice", "")).isTrue();
    assertThat(pace.matches("The voice", " FAST  words ")).isTrue();
    assertThat(pace.matches("The voice", "voice pace")).isTrue();
    assertThat(pace.matches("The voice", "voice hold")).isFalse();
  }
}
