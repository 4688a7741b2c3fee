package backtalk.live;

import backtalk.live.status.StatusLine;
import backtalk.score.ScoredSegment;
import backtalk.session.Command;
import backtalk.session.PlayerListener;
import backtalk.terminal.Stage;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Shows a running session on the terminal, where there is one; without, only what goes wrong is
 * written.
 */
final class PlayReport implements PlayerListener {

  /** The most useful keys. */
  static final List<String> KEYS =
      List.of("space pauses", "h help", "q ends", "+ longer", "- shorter");

  private final StatusLine course;
  private final PrintWriter err;
  private final List<String> early = new ArrayList<>();
  private volatile Optional<Stage> stage = Optional.empty();
  private boolean isDecided;
  private volatile String line = "";
  private volatile boolean isListening;
  private int broken;

  PlayReport(StatusLine course, PrintWriter err) {
    this.course = course;
    this.err = err;
  }

  /** From now on it is known whether there is a terminal to show things on. */
  synchronized void showOn(Optional<Stage> terminal) {
    stage = terminal;
    isDecided = true;
    early.forEach(this::note);
    early.clear();
  }

  @Override
  public void heard(ScoredSegment segment, long frame) {
    switch (segment.segment().kind()) {
      case PAUSE, OFFER -> showWaiting(segment, frame, List.of());
      case STOPPED -> showWaiting(segment, frame, List.of("q ends it now"));
      default -> {
        line = course.line(segment, frame);
        show(line, KEYS, course.place(segment));
      }
    }
  }

  private void showWaiting(ScoredSegment segment, long frame, List<String> hints) {
    line = course.waiting(segment, frame, goesOn());
    show(line, hints, course.place(segment) + " · " + goesOn());
  }

  /** What makes a session go on that waits, by the ways that there are. */
  private String goesOn() {
    String key = Command.PAUSE_OR_RESUME.keys().get(0);
    return isListening
        ? "say " + Command.RESUME.phrases().get(0) + " or press " + key
        : key + " goes on";
  }

  @Override
  public void commanded(Command command, ScoredSegment during) {
    isListening |= command == Command.LISTENING;
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
      show(why + " Waiting for it.", List.of(line), why + " Waiting for it.");
    } else {
      note(why + " The session waits for it.");
    }
  }

  @Override
  public void soundBack() {
    if (stage.isEmpty()) {
      note("The sound output is back: the session goes on.");
    }
  }

  /**
   * Something to know beside what is played; it stays on the terminal, for which it waits until
   * that is ready.
   */
  synchronized void note(String text) {
    if (stage.isPresent()) {
      stage.get().say(text);
    } else if (isDecided) {
      err.println(text);
    } else {
      early.add(text);
    }
  }

  private void show(String text, List<String> hints, String news) {
    stage.ifPresent(terminal -> terminal.show(text, hints, news));
  }
}
