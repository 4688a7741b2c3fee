package backtalk.cli;

import backtalk.terminal.Stage;
import java.util.Optional;

/** How far a session is written, on the terminal; nothing where nobody looks. */
record RenderProgress(Optional<Stage> stage, long framesExpected) implements AutoCloseable {

  private static final int PERCENT = 100;

  void at(long frames) {
    long percent = Math.min(PERCENT, frames * PERCENT / Math.max(1, framesExpected));
    stage.ifPresent(shown -> shown.show("Rendering " + percent + " %", ""));
  }

  @Override
  public void close() {
    stage.ifPresent(Stage::close);
  }
}
