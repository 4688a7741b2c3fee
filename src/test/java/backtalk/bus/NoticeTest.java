package backtalk.bus;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class NoticeTest {

  @Test
  void isNoPageAndHidesNothing() {
    Notice notice = new Notice("a\u202eb\nc", "<img src=http://127.0.0.1/x>\u001b", List.of());

    assertThat(notice.title()).isEqualTo("a\uFFFDb c");
    assertThat(notice.text()).isEqualTo("‹img src=http://127.0.0.1/x›\uFFFD");
  }
}
