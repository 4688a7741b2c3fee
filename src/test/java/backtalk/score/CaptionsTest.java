package backtalk.score;

import static org.assertj.core.api.Assertions.assertThat;

import backtalk.score.Timeline.CueRow;
import java.util.List;
import org.junit.jupiter.api.Test;

class CaptionsTest {

  /** An empty line would end the caption, and what follows could be one of its own. */
  @Test
  void aTextIsOneCaption() {
    CueRow cue = new CueRow(0, "instruction", "a <b>\n\n00:00.000\u202e", 0, 8_000);
    Timeline timeline = new Timeline("x", 8_000, 8_000, List.of(), List.of(cue));

    assertThat(Captions.captions(timeline)).endsWith("\na &lt;b&gt; 00:00.000\uFFFD\n");
  }
}
