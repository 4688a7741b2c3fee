package backtalk.script;

import backtalk.routine.Side;
import backtalk.script.Line.SessionContext;
import backtalk.words.English;
import backtalk.words.EnglishNumbers;
import backtalk.words.Numerals;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What the program says to a command: short, since somebody waits in an uncomfortable position for
 * it.
 */
public interface Answer extends Line {

  /** Whether its words are needed; a sound is enough for what can be heard by its effect. */
  default boolean mustBeTold() {
    return false;
  }

  /**
   * Whether its sentences are put together of clauses that can be said one by one: there are too
   * many of them to be listed.
   */
  default boolean isOfClauses() {
    return false;
  }

  /** The same for a later time: seconds that are over by then are not told. */
  default Answer later() {
    return this;
  }

  /** The commands that are answered with words of their own. */
  enum Word implements Answer {
    PAUSED("Paused."),
    GOING_ON("Going on."),
    NEXT("The next one."),
    BACK("Going back."),
    SLOWER("Slower."),
    FASTER("Faster."),
    LOUDER("Louder."),
    SOFTER("Softer."),
    SLOWEST("This is as slow as I speak.", "Not slower."),
    FASTEST("This is as fast as I speak.", "Not faster."),
    LOUDEST("This is as loud as I can be.", "Not louder."),
    SOFTEST("This is as soft as I can be.", "Not softer."),
    TEN_SECONDS_MORE("Ten seconds more."),
    /** No repetition follows this one. */
    LAST_ONE("This is the last one.", "The last."),
    LAST_SET("This is the last set.", "The last set."),
    GOODBYE("Goodbye."),
    /** What to say to a session that listens. */
    LISTENING("You can say pause, repeat, or help."),
    /** What to say where others talk. */
    AMONG_TALK("While others talk, say coach before each word.", "Say coach first.") {
      @Override
      public boolean mustBeTold() {
        return true;
      }
    },
    /** The command means nothing here. */
    NOT_NOW("Not now.");

    private final String words;
    private final Optional<String> shortForm;

    Word(String words) {
      this.words = words;
      this.shortForm = Optional.empty();
    }

    Word(String words, String shortForm) {
      this.words = words;
      this.shortForm = Optional.of(shortForm);
    }

    @Override
    public Utterance words(SessionContext session) {
      return new Utterance(words, shortForm);
    }
  }

  /** How a person can give commands. */
  enum InputMethod {
    VOICE,
    KEYS
  }

  /** Which commands there are, in sentences. */
  record Help(String commands) implements Answer {
    @Override
    public Utterance words(SessionContext session) {
      return Utterance.of(commands);
    }

    @Override
    public boolean mustBeTold() {
      return true;
    }
  }

  /**
   * An interrupted hold goes on.
   *
   * @param again whether from its beginning
   * @param left how long it still takes, in whole seconds; empty where it has no set end
   */
  record HoldGoesOn(Optional<Side> side, boolean again, Optional<Duration> left) implements Answer {
    @Override
    public Utterance words(SessionContext session) {
      List<String> parts = new ArrayList<>();
      side.ifPresent(on -> parts.add(on.word() + " side"));
      if (again) {
        parts.add("once more from the beginning");
      } else {
        left.ifPresent(time -> parts.add(Numerals.WORDS.time(time) + " left"));
      }
      return Utterance.of("Going on. " + (parts.isEmpty() ? "" : sentence(parts)));
    }

    @Override
    public boolean isOfClauses() {
      return true;
    }

    @Override
    public Optional<Side> called() {
      return side;
    }
  }

  /**
   * Holds are longer or shorter from now on.
   *
   * @param by how much; negative makes them shorter
   * @param fromNext whether not this hold, but the next one is the first to change
   */
  record LengthChanged(Duration by, boolean fromNext) implements Answer {
    @Override
    public Utterance words(SessionContext session) {
      String more = by.isNegative() ? "shorter" : "longer";
      String full = English.capitalized(Numerals.WORDS.time(by.abs())) + " " + more;
      return fromNext
          ? Utterance.of(full + ", from the next one on.", "The next, " + more + ".")
          : Utterance.of(full + ".", English.capitalized(more) + ".");
    }
  }

  /**
   * Where the session is, in a stretch. How long it takes is a sentence of its own, of which there
   * are few: so a slow voice can have both ready.
   *
   * @param repetitions how many there are
   * @param left how long a hold or a rest still takes, in whole seconds
   */
  record PositionReport(
      String stretchName,
      Optional<Side> side,
      Optional<Integer> repetition,
      int repetitions,
      boolean isResting,
      boolean isPaused,
      Optional<Duration> left)
      implements Answer {
    @Override
    public Utterance words(SessionContext session) {
      List<String> parts = new ArrayList<>();
      side.ifPresent(on -> parts.add(on.word() + " side"));
      parts.add(stretchName.toLowerCase(Locale.ROOT));
      if (repetition.isPresent() && repetitions > 1) {
        String number = EnglishNumbers.ordinal(repetition.get());
        parts.add(number + " of " + Numerals.WORDS.number(repetitions));
      }
      if (isResting) {
        parts.add("resting");
      }
      Optional<String> time =
          left.map(exact -> sentence(List.of(Numerals.WORDS.time(exact) + " left")));
      return new Utterance(
          (isPaused ? "Paused. " : "") + sentence(parts) + time.map(" "::concat).orElse(""), time);
    }

    @Override
    public boolean mustBeTold() {
      return true;
    }

    @Override
    public boolean isOfClauses() {
      return true;
    }

    @Override
    public Answer later() {
      return withLeft(Optional.empty());
    }

    /** The same with another time left. */
    public PositionReport withLeft(Optional<Duration> time) {
      return new PositionReport(
          stretchName, side, repetition, repetitions, isResting, isPaused, time);
    }
  }

  /**
   * The session is in no stretch.
   *
   * @param isClosing whether it is over but for its last words
   */
  record OutsideStretches(boolean isClosing, boolean isPaused) implements Answer {
    @Override
    public Utterance words(SessionContext session) {
      return Utterance.of(
          (isPaused ? "Paused. " : "")
              + (isClosing ? "The end of the session." : "The beginning."));
    }

    @Override
    public boolean mustBeTold() {
      return true;
    }
  }

  /** How long the session still takes. */
  record HowLong(Duration left) implements Answer {
    @Override
    public Utterance words(SessionContext session) {
      return Utterance.of("About " + Numerals.WORDS.roughly(left) + ".");
    }

    @Override
    public boolean mustBeTold() {
      return true;
    }
  }

  /** The session is stopped, and may be resumed for so long. */
  record Stopped(Duration resumeWithin, InputMethod way) implements Answer {
    @Override
    public Utterance words(SessionContext session) {
      return Utterance.of(
          "Stopped. "
              + (way == InputMethod.VOICE ? "Say resume" : "Press space")
              + " within "
              + Numerals.WORDS.time(resumeWithin)
              + " to go on.");
    }
  }

  /**
   * The last session was cut off, and can be gone on with.
   *
   * @param side where in the stretch, if on a side
   * @param startingOver when it begins again otherwise
   */
  record GoOnFrom(String stretchName, Optional<Side> side, Duration startingOver, InputMethod way)
      implements Answer {
    @Override
    public Utterance words(SessionContext session) {
      return Utterance.of(
          "You stopped at "
              + stretchName.toLowerCase(Locale.ROOT)
              + side.map(on -> ", " + on.word() + " side").orElse("")
              + ". "
              + (way == InputMethod.VOICE ? "Say continue, or press space" : "Press space to go on")
              + "; starting over in "
              + Numerals.WORDS.time(startingOver)
              + ".");
    }
  }

  /**
   * A command was not heard clearly.
   *
   * @param word what it may have been
   */
  record DidYouSay(String word) implements Answer {
    @Override
    public Utterance words(SessionContext session) {
      return Utterance.of("Did you say " + word + "? Then say it again.");
    }
  }

  /** Something hurts: out of the stretch, if the body is in one. */
  record ComeOutGently(boolean isInStretch) implements Answer {
    @Override
    public Utterance words(SessionContext session) {
      return Utterance.of(isInStretch ? "Stop. Come out of it gently." : "Stop.");
    }
  }

  /** What may be done about what hurts. */
  record AfterPain(InputMethod way) implements Answer {
    @Override
    public Utterance words(SessionContext session) {
      return Utterance.of(
          "Rest for as long as you need. "
              + (way == InputMethod.VOICE
                  ? "Say next to leave this stretch out, resume to try it again, or stop to end."
                  : "Press N to leave this stretch out, space to try it again, or Q to end."));
    }
  }

  private static String sentence(List<String> parts) {
    return English.capitalized(String.join(", ", parts)) + ".";
  }
}
