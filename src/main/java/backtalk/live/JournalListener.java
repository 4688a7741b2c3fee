package backtalk.live;

import backtalk.journal.Effort;
import backtalk.journal.Ending;
import backtalk.journal.Journal;
import backtalk.journal.JournalSession;
import backtalk.journal.KeptPlace;
import backtalk.journal.Place;
import backtalk.journal.PlannedSession;
import backtalk.journal.SessionRecord.Note;
import backtalk.plan.Plan;
import backtalk.plan.PlanIndex;
import backtalk.plan.PlanPlace;
import backtalk.plan.Segment;
import backtalk.plan.SegmentKind;
import backtalk.plan.Subject;
import backtalk.score.Passage;
import backtalk.score.PlayedTimeline;
import backtalk.score.PlayedTimeline.HoldListener;
import backtalk.score.ScoredSegment;
import backtalk.score.Timeline;
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
 * Keeps a running session in the journal: its holds as they are done, where it is, how it ended,
 * and beside it the timeline of what was really heard. One that was cut off today may be gone on
 * with: what is kept then becomes one session.
 */
final class JournalListener implements PlayerListener, HoldListener, AutoCloseable {

  private static final DateTimeFormatter NAME =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH-mm-ss", Locale.ROOT);

  /** How long a disk is waited for before anything is asked. */
  private static final long DISK_MILLIS = 1_000;

  private final Journal journal;
  private final PlannedSession planned;
  private final PrintWriter err;
  private final Queue<String> problems = new ConcurrentLinkedQueue<>();
  private final PlayedTimeline played;
  private final TimelineShelf shelf;
  private final String begun;
  private final AtomicBoolean voiceFailed = new AtomicBoolean();

  /** Where a session of this plan was cut off. */
  private final Optional<KeptPlace> cutOff;

  /** Empty as long as it is open whether that one goes on. */
  private volatile Optional<JournalSession> session = Optional.empty();

  private Optional<Place> reached = Optional.empty();
  private boolean hasEnded;

  private JournalListener(Environment environment, SessionResources resources) {
    this.journal = Journal.in(environment.userFolders().journal(), environment.clock());
    this.planned = PlannedSession.of(resources.plan());
    this.played = new PlayedTimeline(resources.routine().id(), resources.engine().format(), this);
    this.shelf = new TimelineShelf(environment.userFolders().timelines());
    this.begun = LocalDateTime.now(environment.clock()).format(NAME);
    this.err = environment.err();
    this.cutOff = journal.cutOff().filter(kept -> isIn(resources.plan(), kept));
  }

  /** Begins to keep a session; does not wait for the disk. */
  static JournalListener begin(Environment environment, SessionResources resources) {
    JournalListener listener = new JournalListener(environment, resources);
    if (listener.cutOff.isEmpty()) {
      listener.beginAnew();
    }
    return listener;
  }

  /** Whether a place is still what it was: the routine or the settings may have changed since. */
  private static boolean isIn(Plan plan, KeptPlace kept) {
    Place place = kept.place();
    return kept.routine().equals(plan.routine().id())
        && place.part() < plan.parts()
        && place.segment() < plan.part(place.part()).size()
        && place(new PlanIndex(plan).at(where(place)), where(place)).equals(Optional.of(place));
  }

  private static PlanPlace where(Place place) {
    return new PlanPlace(place.part(), place.segment());
  }

  private static Optional<Place> place(Segment segment, PlanPlace at) {
    return segment
        .subject()
        .map(
            about ->
                new Place(
                    at.part(),
                    at.segment(),
                    about.stretch().id(),
                    about.side(),
                    about.repetition()));
  }

  /** Where a session was cut off that may be gone on with. */
  Optional<PlanPlace> cutOffAt() {
    return cutOff.map(kept -> where(kept.place()));
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
  public void heard(ScoredSegment segment, long frame) {
    SegmentKind kind = segment.segment().kind();
    if (kind == SegmentKind.OFFER || segment.passage().origin() == Passage.Origin.ANSWER) {
      return;
    }
    if (session.isEmpty()) {
      begin(segment.place());
    }
    Optional<Place> here = place(segment.segment(), segment.place());
    if (!here.equals(reached)) {
      reached = here;
      here.ifPresentOrElse(session()::reached, session()::outside);
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
  public void done(ScoredSegment segment) {
    noteFailedVoice();
    played.add(segment);
  }

  @Override
  public void commanded(Command command, ScoredSegment during) {
    if (session.isEmpty()) {
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

  /** The last frame has been heard: how the session ended is kept now, whatever follows. */
  Outcome ended(Outcome outcome, boolean isCutOff) {
    Timeline timeline = played.timeline();
    noteFailedVoice();
    hasEnded = true;
    if (outcome == Outcome.FINISHED) {
      session().end();
    } else if (session.isPresent()) {
      if (isCutOff) {
        session().cutOff(Ending.STOPPED);
      } else {
        session().stop();
      }
    }
    keep(timeline);
    settle(DISK_MILLIS);
    return outcome;
  }

  private void keep(Timeline timeline) {
    try {
      String id = session.map(JournalSession::id).orElse("not-begun");
      shelf.keep(begun + "-" + id, timeline);
    } catch (IOException | UserException e) {
      tellOnce("The timeline of this session could not be kept: " + e.getMessage());
    }
  }

  /** The voice failed, and another took over. For any thread. */
  void voiceFailed() {
    voiceFailed.set(true);
  }

  /** The journal is written by the thread that plays. */
  private void noteFailedVoice() {
    if (voiceFailed.getAndSet(false)) {
      session.ifPresent(kept -> kept.note("voice-failed", Optional.empty(), Optional.empty()));
    }
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
    if (!hasEnded) {
      Timeline timeline = played.timeline();
      noteFailedVoice();
      session.ifPresent(kept -> kept.cutOff(Ending.FAILED));
      keep(timeline);
    }
    session.ifPresent(JournalSession::close);
    problems.forEach(err::println);
  }

  /** Where the journal cannot be kept, that is what the person has to know. */
  private void tellOnce(String problem) {
    if (problems.isEmpty()) {
      problems.add(problem);
    }
  }

  @Override
  public void held(Subject hold, Duration time) {
    session().held(hold.stretch().id(), hold.side(), hold.repetition().orElse(1), time);
  }

  @Override
  public void left(Subject hold, Duration time) {
    session().left(hold.stretch().id(), hold.side(), hold.repetition().orElse(1), time);
  }
}
