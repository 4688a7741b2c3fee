package backtalk.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class HtmlTest {

  @Test
  void textsAreTextsAndHideNothing() {
    assertThat(new Html().element("p", "<b>&\"\u202e\u001b").toString())
        .isEqualTo("<p>&lt;b&gt;&amp;&quot;\uFFFD\uFFFD</p>\n");
  }
}
