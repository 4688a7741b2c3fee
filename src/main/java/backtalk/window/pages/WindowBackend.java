package backtalk.window.pages;

import backtalk.system.CleanText;
import java.util.List;

/**
 * What the window asks of the program around it, while no session plays. Everything may take a
 * while and is asked on a thread of its own, one thing at a time. Nothing is thrown: what went
 * wrong is told in the answer.
 */
public interface WindowBackend {

  /** The routines that can be started, the usual one first. */
  List<RoutineCard> routines();

  /** What can be set, with what is in force. */
  Sheet settings();

  /** Sets a setting in the person's config file, and nothing else in it. */
  Reply set(String setting, String value);

  /** Takes a setting out of that file, so that it is as it comes. */
  Reply unset(String setting);

  /** Lets the voice be heard that is in force; returns when it has been. */
  Reply listen();

  /** Looks at everything that a session needs: a line each. */
  List<String> checkUp();

  /** What was done last, and on which days. */
  HistoryOverview done();

  /**
   * What became of a wish.
   *
   * @param isGood whether it was fulfilled
   * @param text what to tell the person; may be empty
   */
  record Reply(boolean isGood, String text) {

    public Reply {
      text = CleanText.lines(text);
    }
  }
}
