package backtalk.script;

import static org.assertj.core.api.Assertions.assertThat;

import backtalk.script.Line.SessionContext;
import backtalk.speech.Lexicon;
import backtalk.speech.LexiconReader;
import backtalk.speech.Speaker;
import backtalk.speech.freetts.FreeTtsEngine;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class ReleasesTest {

  @Test
  void areShort() throws Exception {
    Lexicon lexicon = LexiconReader.read(Path.of("voices/lexicon.yaml"));
    Speaker kevin = new Speaker(new FreeTtsEngine(130, 100, lexicon));

    for (int turn = 0; turn < 3; turn++) {
      String words =
          new Line.Release(turn).words(new SessionContext(Duration.ZERO, Variety.of(0))).text();
      assertThat(kevin.speak(words, 1).duration())
          .as(words)
          .isLessThanOrEqualTo(Duration.ofMillis(1300));
    }
  }
}
