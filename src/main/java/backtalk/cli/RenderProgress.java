package backtalk.cli;

import java.util.Optional;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;

/** A bar on the terminal while a session is written; nothing where nobody looks. */
record RenderProgress(Optional<ProgressBar> bar, long framesExpected) implements AutoCloseable {

  private static final int PERCENT = 100;

  static RenderProgress of(boolean terminal, long framesExpected) {
    Optional<ProgressBar> bar =
        terminal
            ? Optional.of(
                new ProgressBarBuilder()
                    .setTaskName("Rendering")
                    .setInitialMax(PERCENT)
                    .setStyle(ProgressBarStyle.ASCII)
                    .build())
            : Optional.empty();
    return new RenderProgress(bar, framesExpected);
  }

  void at(long frames) {
    bar.ifPresent(
        shown -> shown.stepTo(Math.min(PERCENT, frames * PERCENT / Math.max(1, framesExpected))));
  }

  @Override
  public void close() {
    bar.ifPresent(
        shown -> {
          shown.stepTo(PERCENT);
          shown.close();
        });
  }
}
