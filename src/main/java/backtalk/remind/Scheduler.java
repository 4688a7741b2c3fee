package backtalk.remind;

import backtalk.system.UserException;
import java.util.Optional;

/** What starts programs at set times on this computer. */
public interface Scheduler {

  /** Sets the only reminder there is; on failure all is as before. */
  void set(Reminder reminder) throws UserException;

  /** The reminder that is set, as a person says it; empty if there is none. */
  Optional<String> get() throws UserException;

  /** Takes the reminder away; false if there was none. */
  boolean off() throws UserException;

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
    public Optional<String> get() throws UserException {
      throw refusal();
    }

    @Override
    public boolean off() throws UserException {
      throw refusal();
    }
  }
}
