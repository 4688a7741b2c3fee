package backtalk.window.pages;

import backtalk.system.CleanText;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;

/**
 * What the window asks of the program around it, while no session plays. Everything may take a
 * while and is asked on a thread of its own, one thing at a time. Nothing is thrown: what went
 * wrong is told in the answer.
 */
public interface WindowBackend {

  /** The routines that can be started, the usual one first, those of one group together. */
  List<RoutineCard> routines();

  /** What is in a routine, by its id. */
  RoutineInside inside(String routine);

  /** What has to be said before a routine can start; empty for nothing that can be answered. */
  List<MissingAnswer> missing(String routine);

  /**
   * What can be set, with what is in force.
   *
   * @param routine whose stretches are shown; empty for the usual one
   */
  Sheet settings(String routine);

  /**
   * Sets a setting in the person's config file, and nothing else in it.
   *
   * @param value as it is written there; empty for as it comes
   */
  Reply set(String setting, String value);

  /** Leaves a stretch out, or takes it in again, whatever else that file leaves out. */
  Reply leaveOut(String stretch, boolean isOut);

  /** Takes a setting out of that file, so that it is as it comes. */
  Reply unset(String setting);

  /** Lets the voice be heard that is in force; returns when it has been. */
  Reply listen();

  /** What can be recorded: whose voice, and for which routines. */
  RecordingOffer recording();

  /** Records a voice until everything is recorded, or the person stops. */
  Reply record(RecordingOffer.RecordingWish wish, Booth booth);

  /** Teaches the ear how the person says each command. */
  Reply teach(Booth booth);

  /** Deletes what the person's voice has taught. */
  Reply forget();

  /**
   * The reminders that are set.
   *
   * @param routine the id of the one that is shown; empty for that of the day
   */
  ReminderSheet reminders(String routine);

  /** Has the person be reminded of a routine then, or of that of the day. */
  Reply remind(String routine, ReminderSheet.When when);

  /** Takes the reminder of a routine away, or that of the day. */
  Reply remindNot(String routine);

  /**
   * Looks at everything that a session needs.
   *
   * @param to takes one thing after the other, as it is found
   */
  void checkUp(Consumer<CheckedThing> to);

  /** On which days something was done, and which was the last. */
  HistoryOverview done();

  /** What was done on a day, in its order. */
  List<DoneSession> doneOn(LocalDate day);

  /** Takes a session out of what was done. */
  Reply delete(String session);

  /** Puts back what was deleted last. */
  Reply undelete();

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
