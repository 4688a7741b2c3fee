package backtalk.session;

import backtalk.score.Score;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Arranges one score at a time ahead of its reader: what another has taken the place of, ends. */
public final class Ahead implements UnaryOperator<Score>, AutoCloseable {

  private Optional<ArrangeAhead> current = Optional.empty();

  @Override
  public synchronized Score apply(Score score) {
    close();
    ArrangeAhead ahead = new ArrangeAhead(score);
    current = Optional.of(ahead);
    return ahead;
  }

  @Override
  public synchronized void close() {
    current.ifPresent(ArrangeAhead::close);
    current = Optional.empty();
  }
}
