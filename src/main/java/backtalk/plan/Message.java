package backtalk.plan;

import backtalk.routine.Position;
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

  /** Which stretch is next, "two of six". */
  record Title(String stretchName, int number, int of) implements Message {}

  /** A movement on the way to the stretch's position. */
  record Moving(Move move) implements Message {}

  /** The stretch begins as the one before it ended. */
  record Staying(Position position) implements Message {}

  /** How long the stretch will be held, how often, and whether on each side. */
  record DoseAhead(Duration hold, int repetitions, boolean eachSide) implements Message {}

  /** Which repetition begins, "third of four". */
  record Repetition(int number, int of) implements Message {}

  /** Which side is stretched first. */
  record FirstSide(Side side) implements Message {}

  /** Now the other side. */
  record SwitchSides(Side to) implements Message {}

  /** A step of guidance with its placeholders still in it. */
  record Guidance(String text, Optional<Side> side) implements Message {}

  /** The hold's clock starts now, and runs so long. */
  record HoldBegins(Duration duration) implements Message {}

  /** Half of the hold is done. */
  record Halfway() implements Message {}

  /** So much is left. */
  record TimeLeft(Duration duration) implements Message {}

  /** So many seconds are left, 1 to 10, as a word. */
  record Count(int seconds) implements Message {}

  /** A short sound instead of a number. */
  record Tick() implements Message {}

  /** The hold is over. */
  record Release() implements Message {}

  /** The end of a session whose routine has no closing words of its own. */
  record Farewell() implements Message {}

  /** A pause between repetitions begins. */
  record Rest(Duration duration) implements Message {}
}
