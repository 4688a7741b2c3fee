package backtalk.journal;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;

/** A clock that is set by hand. */
public final class SetClock extends Clock {

  private final ZoneId zone;
  private Instant now;

  private SetClock(Instant now, ZoneId zone) {
    this.now = now;
    this.zone = zone;
  }

  /** Such as {@code 2026-11-16T07:30:00+01:00[Europe/Berlin]}. */
  public static SetClock at(String zonedTime) {
    ZonedDateTime time = ZonedDateTime.parse(zonedTime);
    return new SetClock(time.toInstant(), time.getZone());
  }

  public void pass(Duration time) {
    now = now.plus(time);
  }

  @Override
  public Instant instant() {
    return now;
  }

  @Override
  public ZoneId getZone() {
    return zone;
  }

  @Override
  public Clock withZone(ZoneId other) {
    return new SetClock(now, other);
  }
}
