package backtalk.routine;

import java.time.Duration;
import java.util.Optional;

/**
 * One part of a repetition: a way into it, and a hold.
 *
 * @param say the words that lead into it; empty in a stretch that is one hold and has its words in
 *     the set-up
 * @param brief fewer words, for later repetitions
 * @param approach how long the body takes to get there
 * @param breath which way the breath goes meanwhile
 * @param hold how long it is held then
 * @param turn whose turn it is, in a repetition that takes in both sides by itself
 * @param pose the id of the drawing of it, where it is another than the stretch's
 */
public record Phase(
    Optional<String> say,
    Optional<String> brief,
    Approach approach,
    Optional<Breath> breath,
    Hold hold,
    Optional<Turn> turn,
    Optional<String> pose) {

  /** Which of the two sides, in the order that the person has chosen. */
  public enum Turn {
    ONE,
    OTHER
  }

  /** One that says nothing of a side, or of a drawing. */
  public Phase(
      Optional<String> say,
      Optional<String> brief,
      Approach approach,
      Optional<Breath> breath,
      Hold hold) {
    this(say, brief, approach, breath, hold, Optional.empty(), Optional.empty());
  }

  /** The same with another hold. */
  public Phase with(Hold other) {
    return new Phase(say, brief, approach, breath, other, turn, pose);
  }

  /** Whether the body does the same for as long in it as in another. */
  public boolean lastsAs(Phase other) {
    return approach.equals(other.approach) && hold.equals(other.hold);
  }

  /** How long it takes, if that is the same for everybody. */
  public Optional<Duration> exactLength() {
    if (approach instanceof Approach.Free) {
      return Optional.empty();
    }
    Duration over = approach instanceof Approach.Paced paced ? paced.over() : Duration.ZERO;
    if (hold instanceof Hold.None) {
      return Optional.of(over);
    } else if (hold instanceof Hold.Counted counted) {
      return Optional.of(over.plus(counted.each().multipliedBy(counted.number().most())));
    }
    return hold instanceof Hold.Timed timed
        ? Optional.of(over.plus(timed.time().most()))
        : Optional.empty();
  }

  /** How the body gets into a phase. */
  public sealed interface Approach {

    /** At its own pace: the words, and then so much silence. */
    record Free(Duration time) implements Approach {}

    /** Within the hold, whose time begins with the words. */
    record AtOnce() implements Approach {

      /** The most that words may take of a hold: it is time in which nobody holds yet. */
      public static final Duration ROOM_FOR_WORDS = Duration.ofSeconds(2);
    }

    /** A movement that takes exactly so long; the words sound at its beginning: "over: 4s". */
    record Paced(Duration over) implements Approach {}
  }
}
