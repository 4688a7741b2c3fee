package backtalk.remind;

import backtalk.system.UserException;
import java.util.List;
import java.util.Optional;

/** What starts programs at set times on this computer. */
interface Scheduler {

  /** Sets the reminder of its routine, in place of another of it; on failure all is as before. */
  void set(Reminder reminder) throws UserException;

  /** What is set, that of no routine first. */
  List<SetReminder> all() throws UserException;

  /** Takes the reminder of a routine away, or that of none; false if there was none. */
  boolean off(Optional<String> routine) throws UserException;

  /** Where nothing is known that starts programs. */
  record NoScheduler(String os) implements Scheduler {

    private UserException refusal() {
      return new UserException(
          "Reminders are not available on "
              + os
              + " yet. Use a calendar instead, and start the session with \"backtalk\".");
    }

    @Override
    public void set(Reminder reminder) throws UserException {
      throw refusal();
    }

    @Override
    public List<SetReminder> all() throws UserException {
      throw refusal();
    }

    @Override
    public boolean off(Optional<String> routine) throws UserException {
      throw refusal();
    }
  }
}
