package backtalk.live;

import backtalk.live.status.StatusLine;
import backtalk.plan.SegmentKind;
import backtalk.score.ScoredSegment;
import backtalk.session.PlayerListener;
import backtalk.terminal.Stage;
import java.io.PrintWriter;
import java.util.Optional;

/**
 * Shows a running session on the terminal, where there is one; without, only what goes wrong is
 * written.
 */
final class PlayReport implements PlayerListener {

  /** The most useful keys. */
  static final String KEYS = "space pauses, + longer, - shorter, h help, q ends";

  private final StatusLine course;
  private final PrintWriter err;
  private volatile Optional<Stage> stage = Optional.empty();
  private volatile String line = "";
  private int broken;

  PlayReport(StatusLine course, PrintWriter err) {
    this.course = course;
    this.err = err;
  }

  /** From now on there is a terminal to show things on. */
  void showOn(Stage terminal) {
    stage = Optional.of(terminal);
  }

  @Override
  public void heard(ScoredSegment segment, long frame) {
    line = course.line(segment, frame);
    SegmentKind kind = segment.segment().kind();
    boolean waits = kind == SegmentKind.PAUSE || kind == SegmentKind.OFFER;
    show(line + " · " + (waits ? "space goes on" : KEYS), course.place(segment));
  }

  /** Once may be chance, and what was cut off is played again. */
  @Override
  public void soundBroke(String why) {
    broken++;
    if (broken == 2) {
      note(why + " What was cut off is played again.");
    }
  }

  @Override
  public void soundLost(String why) {
    if (stage.isPresent()) {
      show(why + " Waiting for it. · " + line, why + " Waiting for it.");
    } else {
      err.println(why + " The session waits for it.");
    }
  }

  @Override
  public void soundBack() {
    if (stage.isEmpty()) {
      err.println("The sound output is back: the session goes on.");
    }
  }

  /** Something to know beside what is played; it stays on the terminal. */
  void note(String text) {
    if (stage.isPresent()) {
      stage.get().say(text);
    } else {
      err.println(text);
    }
  }

  private void show(String text, String news) {
    stage.ifPresent(terminal -> terminal.show(text, news));
  }
}
