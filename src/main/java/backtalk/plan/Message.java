package backtalk.plan;

import backtalk.plan.Preferences.DayPart;
import backtalk.routine.Breath;
import backtalk.routine.Frequency;
import backtalk.routine.Hold;
import backtalk.routine.Position;
import backtalk.routine.Prescription;
import backtalk.routine.Side;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** What a cue means. The narrator finds the words. */
public sealed interface Message {

  /** The greeting. */
  record Welcome(String routineName) implements Message {}

  /** How long the whole session takes. */
  record SessionLength() implements Message {}

  /** What to have at hand; not empty. */
  record Needs(List<String> things) implements Message {}

  /** A sentence of the routine, spoken as it stands. */
  record Advice(String text) implements Message {}

  /** The signs to stop at; not empty. */
  record StopIf(List<String> signs) implements Message {}

  /** Which stretch is next, "two of six"; without numbers where it comes again in a block. */
  record Title(String stretchName, Optional<String> variant, int number, int of)
      implements Message {}

  /** A block of stretches begins, or its next round. */
  record Round(Optional<String> blockName, int number, int of) implements Message {}

  /** A movement on the way to the stretch's position. */
  record Moving(Move move) implements Message {}

  /** The stretch begins as the one before it ended. */
  record Staying(Position position) implements Message {}

  /** What will be done; nothing is left open in it. */
  record DoseAhead(Prescription dose) implements Message {}

  /** Today's dose is another than the last one. */
  record DoseChanged(Today today) implements Message {}

  /** Which set begins. */
  record SetBegins(int number, int of) implements Message {}

  /**
   * Which repetition begins, "third of four"; without the number of all where the person decides.
   */
  record Repetition(int number, Optional<Integer> of) implements Message {}

  /** Which side is stretched first. */
  record FirstSide(Side side) implements Message {}

  /** This is done on that side: the only one, or the one that the body is on already. */
  record OnSide(Side side) implements Message {}

  /**
   * Now the other side.
   *
   * @param turn how many turns came before, about: the wording goes round with it
   */
  record SwitchSides(Side to, int turn) implements Message {}

  /** Now both sides at once. */
  record BothSides() implements Message {}

  /** A step of guidance with its placeholders still in it. */
  record Guidance(String text, Optional<Side> side) implements Message {}

  /** The words of a phase, with the breath that goes with it. */
  record PhaseBegins(
      String text, Optional<String> brief, Optional<Breath> breath, Optional<Side> side)
      implements Message {}

  /** The session waits until the person says that they are in position. */
  record AskReady() implements Message {}

  /** The hold's clock starts now. */
  record HoldBegins(Hold hold, boolean inFull) implements Message {}

  /** Half of the hold is done. */
  record Halfway() implements Message {}

  /** So much is left. */
  record TimeLeft(Duration duration) implements Message {}

  /** So long it has been held, where the end is open. */
  record TimeHeld(Duration duration) implements Message {}

  /** Breathe in or out now. */
  record Breathe(Breath breath) implements Message {}

  /** So many seconds are left, 1 to 10, as a word. */
  record Count(int seconds) implements Message {}

  /** Counting up: this is number so and so. */
  record CountUp(int number) implements Message {}

  /** A short sound instead of a number. */
  record Tick() implements Message {}

  /**
   * The hold is over.
   *
   * @param turn how many turns came before, about: the wording goes round with it
   */
  record Release(int turn) implements Message {}

  /** A pause begins. */
  record Rest(Duration duration) implements Message {}

  /** The end of a session whose routine has no closing words of its own. */
  record Farewell() implements Message {}

  /** When to do it again. */
  record Again(Frequency frequency, DayPart now) implements Message {}

  /** The answer to a command. */
  record Said(Answer answer) implements Message {}

  /** A small sound, not words. */
  record Sound(Signal signal) implements Message {}

  /** A soft tone that rises while the breath goes in, and falls while it goes out. */
  record BreathTone(Breath breath, Duration length) implements Message {}

  /** How to get up follows. */
  record WayUp() implements Message {}
}
