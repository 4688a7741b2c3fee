package backtalk.remind;

import java.util.Optional;

/**
 * A reminder that is set.
 *
 * @param routine the id of the one to be done; empty for that of the day
 * @param reminder when; empty where somebody wrote another time by hand
 * @param words when, as a person says it: "daily at 07:30"
 * @param problem what is wrong with it, in sentences; empty where it is heeded
 */
public record SetReminder(
    Optional<String> routine, Optional<Reminder> reminder, String words, Optional<String> problem) {

  /** "The reminder of desk-break is set: daily at 09:00." */
  public String told() {
    return "The reminder" + routine.map(id -> " of " + id).orElse("") + " is set: " + words + ".";
  }
}
