package backtalk.script;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class WaysTest {

  private static final String WHEN = "when you have had enough";

  @Test
  void namesTheWaysThatThereAre() {
    assertThat(new Ways(true, Optional.of("Enter")).toSay("enough", WHEN))
        .hasValue("Say enough, or press Enter, when you have had enough.");
    assertThat(new Ways(true, Optional.empty()).toSay("enough", WHEN))
        .hasValue("Say enough when you have had enough.");
    assertThat(new Ways(false, Optional.of("E")).toSay("enough", WHEN))
        .hasValue("Press E when you have had enough.");
    assertThat(Ways.NONE.toSay("enough", WHEN)).isEmpty();
  }
}
