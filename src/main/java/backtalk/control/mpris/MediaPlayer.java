package backtalk.control.mpris;

import backtalk.bus.SessionBus;
import backtalk.control.CommandSource;
import backtalk.session.Command;
import backtalk.system.Daemon;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.function.Consumer;

/**
 * A session as a media player of the desktop: its keys and the buttons of headsets command it, and
 * its title is shown. All of it happens on threads of its own, from the first {@link #update} on. A
 * bus that is missing, hangs or dies costs these keys, and nothing else.
 */
public final class MediaPlayer implements CommandSource {

  static final String NAME = "org.mpris.MediaPlayer2.backtalk";

  private final SessionBus bus;
  private final Optional<Runnable> window;
  private final BlockingQueue<Track> changes = new LinkedBlockingQueue<>();
  private volatile Optional<Track> latest = Optional.empty();
  private volatile Optional<Thread> thread = Optional.empty();

  /**
   * A player that does nothing yet.
   *
   * @param window brings the window to the front, where there is one
   */
  public MediaPlayer(SessionBus bus, Optional<Runnable> window) {
    this.bus = bus;
    this.window = window;
  }

  @Override
  public void start(Consumer<Command> to) {
    thread = Optional.of(Daemon.start("media keys", () -> serve(to)));
  }

  /** Tells what is played now; for one thread, which waits for nothing. */
  public void update(NowPlaying now) {
    Optional<Track> before = latest;
    long track = before.map(Track::track).orElse(1L);
    if (before.isPresent() && !now.isTrackOf(before.get().now())) {
      track++;
    }
    Track change = new Track(now, track);
    latest = Optional.of(change);
    if (before.isEmpty() || now.showsOtherThan(before.get().now())) {
      changes.add(change);
    }
  }

  private void serve(Consumer<Command> to) {
    try {
      changes.take(); // the first words are heard: now there is time
      new BusThread(bus, changes, () -> latest.orElseThrow(), to, window).serve();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** Takes itself off the bus, which is not waited for. */
  @Override
  public void close() {
    thread.ifPresent(Thread::interrupt);
  }
}
