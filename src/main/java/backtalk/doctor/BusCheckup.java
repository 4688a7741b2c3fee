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
  public Finding check() {
    Optional<SessionBus> bus = SessionBus.of(environment);
    if (bus.isEmpty()) {
      return Finding.ok(
          name(),
          "None found, so there are no media keys and no reminders. Sessions work without it.");
    }
    try {
      bus.get().check();
      return Finding.ok(name(), "It responds: media keys and reminders can work.");
    } catch (BusException e) {
      return Finding.problem(
          name(),
          e.getMessage(),
          "Sessions still play, without media keys and reminders. Log out and in again.",
          "It does not respond.");
    }
  }
}
