package backtalk.live;

import backtalk.score.PlayedTimeline;
import backtalk.score.ScoredSegment;
import backtalk.score.Timeline;
import backtalk.system.UserException;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;

/** The timeline of what was really heard of a session, and where it is kept. Not thread-safe. */
final class HeardTimeline {

  private static final DateTimeFormatter NAME =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH-mm-ss", Locale.ROOT);

  private final PlayedTimeline played;
  private final TimelineShelf shelf;
  private final String begun;

  /** What is being heard, and the first frame of it that is still to come. */
  private Optional<ScoredSegment> hearing = Optional.empty();

  private long frame;

  HeardTimeline(PlayedTimeline played, TimelineShelf shelf, Clock clock) {
    this.played = played;
    this.shelf = shelf;
    this.begun = LocalDateTime.now(clock).format(NAME);
  }

  void heard(ScoredSegment segment, long at) {
    hearing = Optional.of(segment);
    frame = at;
  }

  void done(ScoredSegment segment) {
    hearing = hearing.filter(last -> last.index() != segment.index());
    played.add(segment);
  }

  /** What has been heard of the segment that is being heard. */
  private Optional<ScoredSegment> soFar() {
    return hearing.map(heard -> heard.endingAt(Math.min(frame, heard.endFrame())));
  }

  /** Tells of the hold in which the person had to leave off. */
  void tellLeft() {
    played.tellLeft(soFar());
  }

  /** Whole segments only. */
  Timeline done() {
    return played.timeline();
  }

  /** With what has been heard of the last. */
  Timeline withWhatIsHeard() {
    soFar().ifPresent(played::add);
    return played.timeline();
  }

  /**
   * Keeps it.
   *
   * @param session its id, if it began to be kept in the journal
   */
  void keep(Timeline timeline, Optional<String> session) throws IOException, UserException {
    shelf.keep(begun + "-" + session.orElse("not-begun"), timeline);
  }
}
