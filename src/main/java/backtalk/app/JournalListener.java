package backtalk.app;

import backtalk.audio.Frames;
import backtalk.audio.PcmFormat;
import backtalk.journal.Effort;
import backtalk.journal.Ending;
import backtalk.journal.Journal;
import backtalk.journal.JournalSession;
import backtalk.journal.PlannedSession;
import backtalk.plan.Subject;
import backtalk.score.ScoredSegment;
import backtalk.session.Outcome;
import backtalk.session.PlayerListener;
import java.io.PrintWriter;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicBoolean;

/** Keeps a running session in the journal: its holds as they are done, and how it ended. */
final class JournalListener implements PlayerListener, AutoCloseable {

  private final JournalSession session;
  private final PcmFormat format;
  private final PrintWriter err;
  private final Queue<String> problems;
  private final HoldWatch holds;
  private final AtomicBoolean voiceFailed = new AtomicBoolean();
  private Ending ending = Ending.FAILED;

  private JournalListener(
      JournalSession session, PcmFormat format, PrintWriter err, Queue<String> problems) {
    this.session = session;
    this.format = format;
    this.err = err;
    this.problems = problems;
    this.holds = new HoldWatch(format, this::held);
  }

  /** Begins to keep a session; does not wait for the disk. */
  static JournalListener begin(World world, Studio studio) {
    Queue<String> problems = new ConcurrentLinkedQueue<>();
    JournalSession session =
        Journal.in(world.userFolders().journal(), world.clock())
            .begin(PlannedSession.of(studio.plan()), problems::add);
    return new JournalListener(session, studio.engine().format(), world.err(), problems);
  }

  @Override
  public void heard(ScoredSegment segment, long frame) {
    if (voiceFailed.getAndSet(false)) {
      session.note("voice-failed", Optional.empty());
    }
    holds.heard(segment, frame);
  }

  /** Takes down how the session ended, and gives it on. Without it, it failed. */
  Outcome ended(Outcome outcome) {
    switch (outcome) {
      case FINISHED -> {
        holds.finished();
        ending = Ending.FINISHED;
      }
      case STOPPED -> ending = Ending.STOPPED;
    }
    return outcome;
  }

  /** The voice failed, and another took over. For any thread. */
  void voiceFailed() {
    voiceFailed.set(true);
  }

  /** The person said how it felt. */
  void felt(Effort effort) {
    session.felt(effort);
  }

  /** Waits until it is kept. Problems are told now: the terminal is free of the session's line. */
  @Override
  public void close() {
    session.end(ending);
    problems.forEach(err::println);
  }

  private void held(ScoredSegment hold) {
    Subject subject = hold.segment().subject().orElseThrow();
    session.held(
        subject.stretch().id(),
        subject.side(),
        subject.repetition().orElse(1),
        Frames.duration(hold.frames(), format));
  }
}
