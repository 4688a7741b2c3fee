package backtalk.live;

import backtalk.bus.BusException;
import backtalk.bus.Inhibition;
import backtalk.bus.SessionBus;
import backtalk.plan.SegmentKind;
import backtalk.score.ScoredSegment;
import backtalk.session.PlayerListener;
import backtalk.speech.command.Programs;
import backtalk.system.Daemon;
import backtalk.system.HeldProgram;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/**
 * Keeps the computer from going to sleep, and its screen from going dark, while a session is heard:
 * by the desktop's screen saver, and by systemd, which knows no desktop. A long pause lets it
 * sleep, and so does the end, also a crash. All of it happens on a thread of its own, from the
 * first words on; what is missing or hangs costs nothing else.
 */
final class StayAwake implements PlayerListener, AutoCloseable {

  private static final String WHY = "A session of stretches is being spoken.";

  /** After it somebody has gone away. */
  private static final Duration LONG_PAUSE = Duration.ofMinutes(2);

  /** What the session is doing. */
  enum State {
    PLAYS,
    WAITS,
    ENDED
  }

  private final Optional<SessionBus> desktop;
  private final Optional<List<String>> systemd;
  private final Duration longPause;
  private final BlockingQueue<State> changes = new LinkedBlockingQueue<>();
  private State latest = State.WAITS;
  private boolean began;

  StayAwake(Map<String, String> environment) {
    this(environment, LONG_PAUSE);
  }

  /**
   * Does nothing yet.
   *
   * @param longPause after which it lets go
   */
  StayAwake(Map<String, String> environment, Duration longPause) {
    this.desktop = SessionBus.of(environment);
    this.systemd = Programs.of(environment).find("systemd-inhibit").map(StayAwake::inhibiting);
    this.longPause = longPause;
  }

  private static List<String> inhibiting(Path program) {
    return List.of(
        program.toString(),
        "--what=sleep:idle",
        "--who=Backtalk",
        "--why=" + WHY,
        "--mode=block",
        "cat"); // ends with its input
  }

  @Override
  public void heard(ScoredSegment segment, long frame) {
    tell(segment.segment().kind() == SegmentKind.PAUSE ? State.WAITS : State.PLAYS);
  }

  @Override
  public void soundLost(String why) {
    tell(State.WAITS);
  }

  /** For one thread, which waits for nothing. */
  void tell(State now) {
    if (now == latest) {
      return;
    }
    if (!began) {
      began = true;
      Daemon.start("staying awake", this::serve);
    }
    latest = now;
    changes.add(now);
  }

  @Override
  public void close() {
    tell(State.ENDED);
  }

  private void serve() {
    try {
      for (State now = changes.take(); now != State.ENDED; ) {
        now = now == State.PLAYS ? whileItPlays() : changes.take();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** The state in which it has let go. */
  private State whileItPlays() throws InterruptedException {
    List<Closeable> held = hold();
    try {
      State now = State.PLAYS;
      while (now != State.ENDED) {
        Optional<State> next = now == State.PLAYS ? Optional.of(changes.take()) : afterPause();
        if (next.isEmpty()) {
          return now;
        }
        now = next.get();
      }
      return now;
    } finally {
      held.forEach(StayAwake::letGo);
    }
  }

  /** What follows a pause; empty if it is a long one. */
  private Optional<State> afterPause() throws InterruptedException {
    return Optional.ofNullable(changes.poll(longPause.toMillis(), TimeUnit.MILLISECONDS));
  }

  private List<Closeable> hold() {
    List<Closeable> held = new ArrayList<>();
    try {
      if (systemd.isPresent()) {
        held.add(new HeldProgram(systemd.get()));
      }
    } catch (IOException e) {
      // It is an extra: the session goes on without a word about it.
    }
    try {
      if (desktop.isPresent()) {
        held.add(Inhibition.ask(desktop.get(), WHY));
      }
    } catch (BusException e) {
      // Likewise: not every desktop has one.
    }
    return held;
  }

  private static void letGo(Closeable held) {
    try {
      held.close();
    } catch (IOException e) {
      // What has gone already holds nothing.
    }
  }
}
