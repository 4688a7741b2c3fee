package backtalk.session;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import backtalk.audio.PcmFormat;
import backtalk.score.Score;
import backtalk.score.ScoredSegment;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(20)
class ArrangeAheadTest {

  /** The player would wait for ever otherwise. */
  @Test
  void anErrorReachesWhoReads() {
    OutOfMemoryError error = new OutOfMemoryError("Java heap space");
    Score failing =
        new Score() {
          @Override
          public PcmFormat format() {
            return new PcmFormat(1_000);
          }

          @Override
          public Optional<ScoredSegment> next() {
            throw error;
          }
        };
    try (ArrangeAhead ahead = new ArrangeAhead()) {
      Score score = ahead.apply(failing);
      assertThatThrownBy(score::next).isSameAs(error);
    }
  }
}
