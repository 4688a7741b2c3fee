package backtalk.desk;

import backtalk.trial.LevelMeter;
import backtalk.trial.TeachingView;
import backtalk.window.pages.Booth;
import backtalk.window.pages.Booth.BoothAnswer;
import backtalk.window.pages.Booth.BoothScene;
import java.nio.file.Path;
import java.util.List;

/** The ear taught in the window. */
final class EarTeaching implements TeachingView {

  private static final String TITLE = "How you say each command";

  private final Booth booth;
  private String note = "";
  private String reply = "";

  EarTeaching(Booth booth) {
    this.booth = booth;
  }

  @Override
  public void begin(String text, Runnable leave) {
    booth.whenAnswered(leave);
    show("Two seconds of quiet first.", 0, "", "Be quiet now", text);
  }

  @Override
  public void ask(String words, int number, int count, boolean isAgain) {
    show(
        number + " of " + count,
        (number - 1) / (double) count,
        words,
        isAgain ? "Say it again now" : "Say it now",
        note);
    note = "";
  }

  private void show(String progress, double part, String words, String state, String told) {
    booth.show(
        new BoothScene(
            TITLE,
            progress,
            part,
            words,
            state,
            told,
            true,
            List.of(new BoothAnswer(BoothScene.LEAVE, "Stop", 'q', true)),
            BoothScene.LEAVE));
  }

  @Override
  public void level(LevelMeter.Reading level) {
    BoothLevels.show(booth, level);
  }

  @Override
  public void note(String text) {
    note = text;
  }

  @Override
  public void end(int taught, Path file) {
    reply =
        taught == 0
            ? "Nothing was kept."
            : "Backtalk knows now how you say " + taught + " words. No sound is kept.";
  }

  /** What has become of it. */
  String reply() {
    return reply;
  }

  @Override
  public void close() {}
}
