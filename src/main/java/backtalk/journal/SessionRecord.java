package backtalk.journal;

import backtalk.journal.PlannedSession.PlannedStretch;
import backtalk.journal.SessionRecord.SideDone;
import backtalk.routine.Side;
import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;

/**
 * One session as the journal tells it.
 *
 * @param id unique
 * @param started when, by the clock of the place
 * @param ended when it was over; empty if {@code outcome} is {@link Ending#UNFINISHED}
 * @param lastSign when the last thing known of it happened: its end, if that is known
 * @param routine the routine's id
 * @param routineName the routine's name as written on a page
 * @param outcome how it ended
 * @param stretches in the order of the session
 * @param notes in the order of their time
 * @param effort how it felt, if the person said
 */
public record SessionRecord(
    String id,
    OffsetDateTime started,
    Optional<OffsetDateTime> ended,
    OffsetDateTime lastSign,
    String routine,
    String routineName,
    Ending outcome,
    List<StretchRecord> stretches,
    List<Note> notes,
    Optional<Effort> effort) {

  public SessionRecord {
    stretches = List.copyOf(stretches);
    notes = List.copyOf(notes);
  }

  /** The day it belongs to: the date where the person was when it began. */
  public LocalDate day() {
    return started.toLocalDate();
  }

  /** From its start to the last sign of it, pauses included; never negative. */
  public Duration length() {
    Duration length = Duration.between(started, lastSign);
    return length.isNegative() ? Duration.ZERO : length;
  }

  /** Whether it makes its day one with a session: finished, or with a hold held to its end. */
  public boolean counts() {
    return outcome == Ending.FINISHED
        || stretches.stream().anyMatch(stretch -> stretch.holds() > 0);
  }

  /** Whether at least half of what was planned was held, however it ended. */
  public boolean isMostlyDone() {
    int planned =
        stretches.stream()
            .flatMap(stretch -> stretch.planned().stream())
            .mapToInt(PlannedStretch::holds)
            .sum();
    return outcome == Ending.FINISHED || (planned > 0 && 2 * holds() >= planned);
  }

  /** How many holds were held to their end. */
  public int holds() {
    return stretches.stream().mapToInt(StretchRecord::holds).sum();
  }

  /** What hurt, in the order of its time. */
  public List<Note> pains() {
    return notes.stream().filter(note -> note.kind().equals(Note.PAIN)).toList();
  }

  /**
   * What was done on one side, or on the whole body where a stretch has no sides.
   *
   * @param side which
   * @param holds how many were held to their end
   * @param time how long was held, and heard, in all
   * @param left how many were ended early, or begun again
   */
  public record SideDone(Optional<Side> side, int holds, Duration time, int left) {

    static SideDone nothing(Optional<Side> side) {
      return new SideDone(side, 0, Duration.ZERO, 0);
    }

    SideDone and(Duration hold, boolean toItsEnd) {
      return new SideDone(
          side, holds + (toItsEnd ? 1 : 0), time.plus(hold), left + (toItsEnd ? 0 : 1));
    }
  }

  /**
   * What was done of a stretch.
   *
   * @param stretch its id
   * @param planned the dose of the day; empty if it was not planned
   * @param done a row for each side that was planned or done
   */
  public record StretchRecord(
      String stretch, Optional<PlannedStretch> planned, List<SideDone> done) {

    public StretchRecord {
      done = List.copyOf(done);
    }

    /** How many holds were held to their end, on all sides together. */
    public int holds() {
      return done.stream().mapToInt(SideDone::holds).sum();
    }
  }

  /**
   * Something worth keeping about a session.
   *
   * @param at when
   * @param kind such as {@link #PAIN}
   * @param stretch id of the stretch it came at, if at one
   * @param side the side it came at, if at one
   */
  public record Note(
      OffsetDateTime at, String kind, Optional<String> stretch, Optional<Side> side) {

    /** Something hurt. */
    public static final String PAIN = "pain";

    /** The person went on to the next stretch. */
    public static final String SKIPPED = "skipped";
  }
}
