package backtalk.session;

import backtalk.score.Score;
import java.time.Duration;

/** What a score is read through, such as a thread that arranges it ahead of time. */
@FunctionalInterface
public interface ScoreReader {

  /** As it is, when it is asked for. */
  ScoreReader DIRECT = (score, meanwhile) -> score;

  /**
   * The score, in place of the last one.
   *
   * @param meanwhile how long it still takes until it is to be heard
   */
  Score of(Score score, Duration meanwhile);
}
