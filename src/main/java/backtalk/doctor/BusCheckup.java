package backtalk.doctor;

import backtalk.bus.BusException;
import backtalk.bus.SessionBus;
import java.util.Map;
import java.util.Optional;

/**
 * The session bus of a Linux desktop, for media keys and reminders. Without a desktop there is
 * none, and no session needs it.
 */
record BusCheckup(Map<String, String> environment) implements Checkup {

  @Override
  public String name() {
    return "Session bus";
  }

  @Override
  public Finding look() {
    Optional<SessionBus> bus = SessionBus.of(environment);
    if (bus.isEmpty()) {
      return Finding.ok(
          name(), "There is none: no media keys, and no reminders. Sessions do not need it.");
    }
    try {
      bus.get().check();
      return Finding.ok(name(), "It answers: media keys and reminders can work.");
    } catch (BusException e) {
      return Finding.look(
          name(),
          e.getMessage(),
          "Sessions play all the same, without media keys and reminders. Log out and in again.",
          "It does not answer.");
    }
  }
}
