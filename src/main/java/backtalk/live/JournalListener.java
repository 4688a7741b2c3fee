package backtalk.live;

import backtalk.audio.PcmFormat;
import backtalk.journal.Effort;
import backtalk.journal.Ending;
import backtalk.journal.Journal;
import backtalk.journal.JournalSession;
import backtalk.journal.KeptPlace;
import backtalk.journal.PlannedSession;
import backtalk.journal.SessionRecord.Note;
import backtalk.journal.SessionTotal;
import backtalk.plan.Adjustments;
import backtalk.plan.PlanPlace;
import backtalk.plan.Subject;
import backtalk.score.PlayedTimeline;
import backtalk.score.PlayedTimeline.HoldListener;
import backtalk.score.ScoredSegment;
import backtalk.score.Timeline;
import backtalk.session.Command;
import backtalk.session.Director;
import backtalk.session.Player.Outcome;
import backtalk.session.PlayerListener;
import backtalk.setup.Environment;
import backtalk.setup.SessionResources;
import backtalk.system.UserException;
import java.io.IOException;
import java.io.PrintWriter;
import java.time.Duration;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * Keeps a running session in the journal: its holds as they are done, where it is, how it ended,
 * and beside it its {@link HeardTimeline}. One that was cut off today may be gone on with: what is
 * kept then becomes one session.
 */
final class JournalListener implements PlayerListener, HoldListener, AutoCloseable {

  /** How long a disk is waited for before anything is asked. */
  private static final long DISK_MILLIS = 1_000;

  private final Journal journal;
  private final PlannedSession planned;
  private final PrintWriter err;
  private final Queue<String> problems = new ConcurrentLinkedQueue<>();
  private final PcmFormat format;
  private final HeardTimeline timeline;
  private final SpareTally tally;
  private final AtomicBoolean voiceFailed = new AtomicBoolean();

  /** Where a session of this plan was cut off. */
  private final Optional<KeptPlace> cutOff;

  /** Empty as long as it is open whether that one goes on. */
  private volatile Optional<JournalSession> session = Optional.empty();

  private final ReachedPlace place;
  private boolean isCutOff;
  private boolean hasEnded;

  private JournalListener(Environment environment, SessionResources resources, SpareTally tally) {
    this.tally = tally;
    this.journal = Journal.in(environment.userFolders().journal(), environment.clock());
    this.place = new ReachedPlace(resources.plan());
    this.planned = PlannedSession.of(resources.plan());
    this.format = resources.engine().format();
    this.timeline =
        new HeardTimeline(
            new PlayedTimeline(resources.routine().id(), format, this),
            new TimelineShelf(environment.userFolders().timelines()),
            environment.clock());
    this.err = environment.err();
    this.cutOff = journal.cutOff().filter(kept -> ReachedPlace.isIn(resources.plan(), kept));
  }

  /** Begins to keep a session; does not wait for the disk. */
  static JournalListener begin(
      Environment environment, SessionResources resources, SpareTally tally) {
    JournalListener listener = new JournalListener(environment, resources, tally);
    if (listener.cutOff.isEmpty()) {
      listener.beginAnew();
    }
    return listener;
  }

  /** Has the session begin with the offer to go on where one was cut off, if one was. */
  void offerCutOff(Director director, boolean byVoice) {
    cutOff.ifPresent(
        kept -> director.offer(ReachedPlace.where(kept.place()), kept.adjustments(), byVoice));
  }

  private JournalSession beginAnew() {
    JournalSession anew = journal.begin(planned, problems::add);
    session = Optional.of(anew);
    return anew;
  }

  private JournalSession session() {
    return session.orElseGet(this::beginAnew);
  }

  @Override
  public synchronized void heard(ScoredSegment segment, long at) {
    timeline.heard(segment, at);
    if (!isCutOff && ReachedPlace.isOne(segment)) {
      if (session.isEmpty()) {
        begin(segment.place());
      }
      place.heard(segment, session());
    }
  }

  @Override
  public synchronized void decided(Adjustments all) {
    place.decided(all);
    if (!isCutOff) {
      session.ifPresent(place::keep);
    }
  }

  /** The answer to the offer is where the session goes. */
  private void begin(PlanPlace at) {
    if (at.part() == PlanPlace.START.part()) {
      beginAnew();
    } else {
      session = Optional.of(journal.goOn(cutOff.orElseThrow(), planned, problems::add));
    }
  }

  @Override
  public synchronized void done(ScoredSegment segment) {
    if (hasEnded) {
      return;
    }
    noteVoice();
    timeline.done(segment);
    if (segment.heldInFull(format).isPresent() && !isCutOff) {
      session.ifPresent(kept -> place.held(segment, kept));
    }
  }

  @Override
  public synchronized void commanded(Command command, ScoredSegment during) {
    if (session.isEmpty() || isCutOff) {
      return;
    }
    switch (command) {
      case PAIN -> note(Note.PAIN, during);
      case NEXT -> during.segment().subject().ifPresent(any -> note(Note.SKIPPED, during));
      default -> {
        // Its effect is kept, if it has one.
      }
    }
  }

  private void note(String kind, ScoredSegment during) {
    Optional<Subject> about = during.segment().subject();
    session()
        .note(kind, about.map(subject -> subject.stretch().id()), about.flatMap(Subject::side));
  }

  /**
   * The system wants the program gone: what was done until now is kept, and nothing of the session
   * that is heard after it, which is a goodbye. Returns at once. For any thread.
   */
  synchronized void cutOff() {
    if (!hasEnded && session.isPresent()) {
      noteVoice();
      timeline.tellLeft();
      session().cutOff(Ending.STOPPED);
    }
    isCutOff = true;
  }

  /** There is no time for the rest of the goodbye: what was heard so far is kept. */
  void leaveOff() {
    Timeline heard;
    synchronized (this) {
      if (hasEnded) {
        return;
      }
      heard = timeline.withWhatIsHeard();
      hasEnded = true;
    }
    keep(heard);
  }

  /** The last frame has been heard: how the session ended is kept now, whatever follows. */
  Outcome ended(Outcome outcome) {
    end(outcome).ifPresent(this::keep);
    settle(DISK_MILLIS);
    return outcome;
  }

  private synchronized Optional<Timeline> end(Outcome outcome) {
    if (hasEnded) {
      return Optional.empty();
    }
    Timeline heard = timeline.done();
    noteVoice();
    hasEnded = true;
    if (isCutOff) {
      return Optional.of(heard);
    } else if (outcome == Outcome.FINISHED) {
      session().end();
    } else {
      session.ifPresent(JournalSession::stop);
    }
    return Optional.of(heard);
  }

  private void keep(Timeline heard) {
    try {
      timeline.keep(heard, session.map(JournalSession::id));
    } catch (IOException | UserException e) {
      tellOnce("The timeline of this session could not be kept: " + e.getMessage());
    }
  }

  /** The voice failed, and another took over. For any thread. */
  void voiceFailed() {
    voiceFailed.set(true);
  }

  /** The journal is written by the thread that plays. */
  private void noteVoice() {
    if (isCutOff) {
      return;
    }
    session.ifPresent(kept -> kept.saidByAnother(tally.sentences()));
    if (voiceFailed.getAndSet(false)) {
      session.ifPresent(kept -> kept.note("voice-failed", Optional.empty(), Optional.empty()));
    }
  }

  /** What the session came to, once it has ended; empty if nothing of it is kept. */
  Optional<String> told() {
    return session
        .flatMap(
            kept ->
                journal.read().sessions().stream()
                    .filter(record -> record.id().equals(kept.id()))
                    .findFirst())
        .map(record -> SessionTotal.of(record) + " All sessions: backtalk history");
  }

  /** The person said how it felt. */
  void felt(Effort effort) {
    session().felt(effort);
  }

  /** Waits so long at most until all is kept that happened so far. For any thread. */
  void settle(long millis) {
    session.ifPresent(kept -> kept.settle(millis));
  }

  /** Waits until it is kept. Problems are told now: the terminal is free of the session's line. */
  @Override
  public void close() {
    fail().ifPresent(this::keep);
    session.ifPresent(JournalSession::close);
    problems.forEach(err::println);
  }

  private synchronized Optional<Timeline> fail() {
    if (hasEnded) {
      return Optional.empty();
    }
    Timeline heard = timeline.done();
    noteVoice();
    if (!isCutOff) {
      session.ifPresent(kept -> kept.cutOff(Ending.FAILED));
    }
    hasEnded = true;
    return Optional.of(heard);
  }

  /** Where the journal cannot be kept, that is what the person has to know. */
  private void tellOnce(String problem) {
    if (problems.isEmpty()) {
      problems.add(problem);
    }
  }

  @Override
  public void held(Subject hold, Duration time) {
    if (!isCutOff) {
      session().held(hold.stretch().id(), hold.side(), hold.repetition().orElse(1), time);
    }
  }

  @Override
  public void left(Subject hold, Duration time) {
    if (!isCutOff) {
      session().left(hold.stretch().id(), hold.side(), hold.repetition().orElse(1), time);
    }
  }
}
