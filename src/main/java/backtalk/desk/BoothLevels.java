package backtalk.desk;

import backtalk.trial.LevelMeter;
import backtalk.window.pages.Booth;
import java.util.Locale;

/** How loud a microphone is, as the window tells it. */
final class BoothLevels {

  private BoothLevels() {}

  static void show(Booth booth, LevelMeter.Reading level) {
    String warning = level.warning();
    booth.level(
        level.part(),
        warning.isEmpty()
            ? ""
            : warning.substring(0, 1).toUpperCase(Locale.ROOT) + warning.substring(1) + ".");
  }
}
