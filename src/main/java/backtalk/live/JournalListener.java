package backtalk.live;

import backtalk.audio.PcmFormat;
import backtalk.journal.Effort;
import backtalk.journal.Ending;
import backtalk.journal.Journal;
import backtalk.journal.JournalSession;
import backtalk.journal.PlannedSession;
import backtalk.plan.Subject;
import backtalk.score.PlayedTimeline;
import backtalk.score.ScoredSegment;
import backtalk.session.Command;
import backtalk.session.Player.Outcome;
import backtalk.session.PlayerListener;
import backtalk.setup.Environment;
import backtalk.setup.SessionResources;
import backtalk.system.UserException;
import java.io.IOException;
import java.io.PrintWriter;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * Keeps a running session in the journal: its holds as they are done, how it ended, and beside it
 * the timeline of what was really heard.
 */
final class JournalListener implements PlayerListener, AutoCloseable {

  private static final DateTimeFormatter NAME =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH-mm-ss", Locale.ROOT);

  private final JournalSession session;
  private final PrintWriter err;
  private final Queue<String> problems;
  private final PcmFormat format;
  private final PlayedTimeline played;
  private final TimelineShelf shelf;
  private final String name;
  private final AtomicBoolean voiceFailed = new AtomicBoolean();
  private Ending ending = Ending.FAILED;

  private JournalListener(
      Environment environment,
      SessionResources resources,
      JournalSession session,
      Queue<String> problems) {
    this.format = resources.engine().format();
    this.played = new PlayedTimeline(resources.routine().id(), format);
    this.shelf = new TimelineShelf(environment.userFolders().timelines());
    this.name = LocalDateTime.now(environment.clock()).format(NAME) + "-" + session.id();
    this.session = session;
    this.err = environment.err();
    this.problems = problems;
  }

  /** Begins to keep a session; does not wait for the disk. */
  static JournalListener begin(Environment environment, SessionResources resources) {
    Queue<String> problems = new ConcurrentLinkedQueue<>();
    JournalSession session =
        Journal.in(environment.userFolders().journal(), environment.clock())
            .begin(PlannedSession.of(resources.plan()), problems::add);
    return new JournalListener(environment, resources, session, problems);
  }

  @Override
  public void done(ScoredSegment segment) {
    noteFailedVoice();
    segment.heldInFull(format).ifPresent(time -> held(segment.segment().subject(), time));
    played.add(segment);
  }

  @Override
  public void commanded(Command command, ScoredSegment during) {
    if (command == Command.PAIN) {
      session.note("pain", during.segment().subject().map(subject -> subject.stretch().id()));
    }
  }

  /** Takes down how the session ended, and gives it on. Without it, it failed. */
  Outcome ended(Outcome outcome) {
    switch (outcome) {
      case FINISHED -> ending = Ending.FINISHED;
      case STOPPED -> ending = Ending.STOPPED;
    }
    return outcome;
  }

  /** The voice failed, and another took over. For any thread. */
  void voiceFailed() {
    voiceFailed.set(true);
  }

  /** The journal is written by the thread that plays. */
  private void noteFailedVoice() {
    if (voiceFailed.getAndSet(false)) {
      session.note("voice-failed", Optional.empty());
    }
  }

  /** The person said how it felt. */
  void felt(Effort effort) {
    session.felt(effort);
  }

  /** Waits until it is kept. Problems are told now: the terminal is free of the session's line. */
  @Override
  public void close() {
    noteFailedVoice();
    session.end(ending);
    try {
      shelf.keep(name, played.timeline());
    } catch (IOException | UserException e) {
      tellOnce("The timeline of this session could not be kept: " + e.getMessage());
    }
    problems.forEach(err::println);
  }

  /** Where the journal cannot be kept, that is what the person has to know. */
  private void tellOnce(String problem) {
    if (problems.isEmpty()) {
      problems.add(problem);
    }
  }

  private void held(Optional<Subject> hold, Duration time) {
    Subject subject = hold.orElseThrow();
    session.held(subject.stretch().id(), subject.side(), subject.repetition().orElse(1), time);
  }
}
