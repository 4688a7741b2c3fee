package backtalk.script;

import backtalk.routine.Breath;
import backtalk.routine.Frequency;
import backtalk.routine.Hold;
import backtalk.routine.Position;
import backtalk.routine.Prescription;
import backtalk.routine.Progression.Amount;
import backtalk.routine.Routine;
import backtalk.routine.Side;
import backtalk.routine.SideWords;
import backtalk.words.DoseWords;
import backtalk.words.English;
import backtalk.words.EnglishNumbers;
import backtalk.words.FrequencyWords;
import backtalk.words.HoldWords;
import backtalk.words.Numerals;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Something that is said. Each kind has its words here: a new one does not compile without. Numbers
 * and sides are always worded the same.
 */
public non-sealed interface Line extends Message {

  /** The words, and fewer of them with the same meaning, if there are. */
  Utterance words(SessionContext session);

  /** The side that it calls; empty for what only has one in its words. */
  default Optional<Side> called() {
    return Optional.empty();
  }

  /** What is always said in the same words. */
  enum FixedLine implements Line {
    /** How to get up follows. */
    WAY_UP("When you want to get up:"),
    /** The last words: nobody who has been told how to get up is to do so at once. */
    REST_UNTIL_THEN("Until then, rest for as long as you like."),
    /** The session waits until the person says that they are in position. */
    ASK_READY("Tell me when you are ready.", "Ready?"),
    /** The words of movements follow, which then have no room for them. */
    LISTEN_FIRST("First, just listen."),
    /** Now both sides at once. */
    BOTH_SIDES("Now both sides together."),
    /** Half of the hold is done. */
    HALFWAY("Halfway.");

    private final String words;
    private final Optional<String> shortForm;

    FixedLine(String words) {
      this.words = words;
      this.shortForm = Optional.empty();
    }

    FixedLine(String words, String shortForm) {
      this.words = words;
      this.shortForm = Optional.of(shortForm);
    }

    @Override
    public Utterance words(SessionContext session) {
      return new Utterance(words, shortForm);
    }
  }

  /** The greeting. */
  record Welcome(String routineName) implements Line {
    @Override
    public Utterance words(SessionContext session) {
      return Utterance.of("Welcome. " + routineName + ".");
    }
  }

  /**
   * How long the whole session takes.
   *
   * @param isFirstTime whether it is asked about, if it is very long
   */
  record SessionLength(boolean isFirstTime) implements Line {

    @Override
    public Utterance words(SessionContext session) {
      String length = "This takes about " + Numerals.WORDS.roughly(session.length()) + ".";
      boolean isAsked = isFirstTime && session.length().compareTo(Routine.LONG) > 0;
      return Utterance.of(isAsked ? length + " If that is not meant, stop now." : length);
    }
  }

  /** A hold is so long that minutes may have been written for seconds. */
  record LongHold(String stretchName, Duration time) implements Line {
    @Override
    public Utterance words(SessionContext session) {
      return Utterance.of(
          stretchName
              + ": "
              + Numerals.WORDS.time(time)
              + ", not seconds. If that is not meant, stop now.");
    }
  }

  /** All that is said of a routine to who knows it: its name, and how long it takes. */
  record KnownRoutine(String routineName) implements Line {
    @Override
    public Utterance words(SessionContext session) {
      return Utterance.of(
          routineName + ". About " + Numerals.WORDS.roughly(session.length()) + ".");
    }
  }

  /** What to have at hand; not empty. */
  record Needs(List<String> things) implements Line {
    @Override
    public Utterance words(SessionContext session) {
      return Utterance.of("You need " + English.list(things, "and") + ".");
    }
  }

  /** The signs to stop at; not empty. */
  record StopIf(List<String> signs) implements Line {
    @Override
    public Utterance words(SessionContext session) {
      return Utterance.of("Stop if you feel " + English.list(signs, "or") + ".");
    }
  }

  /**
   * Which stretch is next, "two of six"; without numbers where it comes again in a block.
   *
   * @param noun what the routine calls each of them: "stretch", "exercise"
   */
  record Title(String noun, String stretchName, Optional<String> variant, int number, int of)
      implements Line {

    /** A name alone, where nobody counts. */
    public static Title of(String stretchName) {
      return new Title("", stretchName, Optional.empty(), 0, 0);
    }

    @Override
    public Utterance words(SessionContext session) {
      String name = stretchName + variant.map(with -> ", " + with).orElse("") + ".";
      return Utterance.of(
          of == 1 || number == 0
              ? name
              : English.capitalized(noun)
                  + " "
                  + Numerals.WORDS.number(number)
                  + " of "
                  + Numerals.WORDS.number(of)
                  + ". "
                  + name);
    }
  }

  /** A block of stretches begins, or its next round. */
  record Round(Optional<String> blockName, int number, int of) implements Line {
    @Override
    public Utterance words(SessionContext session) {
      if (number > 1) {
        return Utterance.of(
            number == of ? "The last round." : "Round " + Numerals.WORDS.number(number) + ".");
      }
      String name = blockName.map(block -> block + ". ").orElse("");
      String times = "You will go through this " + Numerals.WORDS.times(of) + ".";
      return Utterance.of(of == 1 ? name.strip() : name + times);
    }
  }

  /** The stretch begins as the one before it ended. */
  record Staying(Position position) implements Line {
    @Override
    public Utterance words(SessionContext session) {
      return Utterance.of(
          switch (position) {
            case SUPINE -> "Stay on your back.";
            case PRONE -> "Stay on your stomach.";
            case SIDE_LYING_LEFT -> "Stay on your left side.";
            case SIDE_LYING_RIGHT -> "Stay on your right side.";
            case SIDE_LYING, SIDE_LYING_OTHER -> "Stay on that side.";
            case HANDS_AND_KNEES -> "Stay on your hands and knees.";
            case KNEELING -> "Stay on your knees.";
            case HALF_KNEELING -> "Stay as you are.";
            case SEATED -> "Stay sitting.";
            case LONG_SITTING -> "Stay sitting, with your legs long.";
            case STANDING -> "Stay standing.";
          });
    }
  }

  /** What will be done; nothing is left open in it. */
  record DoseAhead(Prescription dose) implements Line {
    @Override
    public Utterance words(SessionContext session) {
      return Utterance.of(DoseWords.heard(dose));
    }
  }

  /**
   * How to end what has no set end.
   *
   * @param word what to say
   * @param when "when you are tired"
   * @param ways at least one
   */
  record HowToEnd(String word, String when, Ways ways) implements Line {

    /** Of a hold. */
    public static HowToEnd held(Ways ways) {
      return new HowToEnd("enough", "when you have had enough", ways);
    }

    /** Of repetitions. */
    public static HowToEnd repeated(Ways ways) {
      return new HowToEnd("enough", "when you are tired", ways);
    }

    /** Of what is done and not held. */
    public static HowToEnd done(Ways ways) {
      return new HowToEnd("ready", "when you are done", ways);
    }

    @Override
    public Utterance words(SessionContext session) {
      return Utterance.of(ways.toSay(word, when).orElseThrow());
    }
  }

  /** How often one exercise is to be done, where that is its own. */
  record OneOften(Frequency frequency) implements Line {
    @Override
    public Utterance words(SessionContext session) {
      return Utterance.of(FrequencyWords.ofOne(frequency));
    }
  }

  /** Today's dose is another than the last one: "Today six times instead of five." */
  record DoseChanged(Amount today, Amount before) implements Line {
    @Override
    public Utterance words(SessionContext session) {
      List<String> changes = new ArrayList<>();
      if (differ(today.repetitions(), before.repetitions())) {
        changes.add(
            Numerals.WORDS.times(today.repetitions().orElseThrow())
                + " instead of "
                + Numerals.WORDS.number(before.repetitions().orElseThrow()));
      }
      if (differ(today.hold(), before.hold())) {
        changes.add(
            Numerals.WORDS.time(today.hold().orElseThrow())
                + " instead of "
                + Numerals.WORDS.time(before.hold().orElseThrow()));
      }
      if (differ(today.breaths(), before.breaths())) {
        changes.add(
            Numerals.WORDS.count(today.breaths().orElseThrow(), "breath")
                + " instead of "
                + Numerals.WORDS.number(before.breaths().orElseThrow()));
      }
      if (differ(today.rest(), before.rest())) {
        changes.add(
            "a rest of "
                + Numerals.WORDS.time(today.rest().orElseThrow())
                + " instead of "
                + Numerals.WORDS.time(before.rest().orElseThrow()));
      }
      return Utterance.of(
          changes.isEmpty()
              ? "The same as last time."
              : "Today " + String.join(", and ", changes) + ".");
    }

    private static <T> boolean differ(Optional<T> now, Optional<T> before) {
      return now.isPresent() && before.isPresent() && !now.equals(before);
    }
  }

  /**
   * Which set begins.
   *
   * @param of how many there are; empty where the person decides
   * @param times how many repetitions it has, where each set has its own number
   */
  record SetBegins(int number, Optional<Integer> of, Optional<Integer> times) implements Line {
    @Override
    public Utterance words(SessionContext session) {
      return Utterance.of(
          "The "
              + (of.equals(Optional.of(number)) ? "last" : EnglishNumbers.ordinal(number))
              + " set"
              + times.map(often -> ", " + Numerals.WORDS.times(often)).orElse("")
              + ".");
    }
  }

  /**
   * Which repetition begins. None says of how many: "of four" was heard as "floor".
   *
   * @param of how many there are; empty where the person decides
   * @param isHold whether it is a hold; movements have a rhythm, and fewer words
   */
  record RepetitionBegins(int number, Optional<Integer> of, boolean isHold) implements Line {
    @Override
    public Utterance words(SessionContext session) {
      String ordinal = EnglishNumbers.ordinal(number);
      if (of.isPresent() && of.get() == number) {
        return Utterance.of(isHold ? "The last time." : "The last one.");
      }
      return Utterance.of(
          isHold ? "The " + ordinal + " time." : English.capitalized(ordinal) + ".");
    }
  }

  /** Which side is stretched first. */
  record FirstSide(Side side) implements Line {
    @Override
    public Utterance words(SessionContext session) {
      return Utterance.of(English.capitalized(side.word()) + " side first.");
    }

    @Override
    public Optional<Side> called() {
      return Optional.of(side);
    }
  }

  /** This is done on that side: the only one, or the one that the body is on already. */
  record OnSide(Side side) implements Line {
    @Override
    public Utterance words(SessionContext session) {
      return Utterance.of("On the " + side.word() + " side.");
    }

    @Override
    public Optional<Side> called() {
      return Optional.of(side);
    }
  }

  /**
   * Now the other side. Each wording names it whole, so that nobody who heard half of it takes the
   * wrong one. None has a "to" or an "and" beside the side: both were heard as numbers.
   *
   * @param before how many came before, about: the wording goes round with it
   */
  record SwitchSides(Side to, int before) implements Line {
    @Override
    public Utterance words(SessionContext session) {
      String side = "the " + to.word() + " side.";
      return session.one(
          before, "Change sides. Now " + side, "Now " + side, "Now switch sides: " + side);
    }

    @Override
    public Optional<Side> called() {
      return Optional.of(to);
    }
  }

  /** A sentence of the routine with its placeholders still in it. */
  record Instruction(String text, Optional<Side> side) implements Line {

    /** One that names no side. */
    public Instruction(String text) {
      this(text, Optional.empty());
    }

    @Override
    public Utterance words(SessionContext session) {
      return Utterance.of(filled(text, side));
    }

    /**
     * With both sides at once there is no side to name: "let your {side} leg down" becomes "let
     * your leg down".
     */
    private static String filled(String text, Optional<Side> side) {
      return English.capitalized(
          side.map(on -> SideWords.spoken(text, on))
              .orElseGet(
                  () ->
                      text.replaceAll("\\{(other )?side\\}", "").replaceAll(" {2,}", " ").strip()));
    }
  }

  /**
   * The words of a phase, with the breath that goes with it.
   *
   * @param inHold whether they begin a hold, of whose time they take some
   */
  record PhaseBegins(String text, Optional<Breath> breath, Optional<Side> side, boolean inHold)
      implements Line {
    @Override
    public Utterance words(SessionContext session) {
      String words = Instruction.filled(text, side);
      return Utterance.of(
          breath
              .map(way -> new Breathe(way).words(session).text())
              .filter(breathe -> !words.startsWith(breathe.replace(".", "")))
              .map(breathe -> breathe + " " + words)
              .orElse(words));
    }
  }

  /**
   * The hold's clock starts now.
   *
   * @param inFull whether nothing has said yet how long it is
   */
  record HoldBegins(Hold hold, boolean inFull) implements Line {
    @Override
    public Utterance words(SessionContext session) {
      return Utterance.of(inFull ? HoldWords.begins(hold) : "And hold.", "Hold.");
    }
  }

  /** So much is left. */
  record TimeLeft(Duration duration) implements Line {
    @Override
    public Utterance words(SessionContext session) {
      String time = English.capitalized(Numerals.WORDS.time(duration));
      return Utterance.of(time + " left.", time + ".");
    }
  }

  /** So long it has been held, where the end is open. */
  record TimeHeld(Duration duration) implements Line {
    @Override
    public Utterance words(SessionContext session) {
      return Utterance.of(English.capitalized(Numerals.WORDS.time(duration)) + " so far.");
    }
  }

  /** Breathe in or out now. */
  record Breathe(Breath breath) implements Line {
    @Override
    public Utterance words(SessionContext session) {
      return breath == Breath.IN
          ? Utterance.of("Breathe in.", "In.")
          : Utterance.of("Breathe out.", "Out.");
    }
  }

  /** A number: of the seconds that are left, 1 to 10, or of what is counted up. */
  record Count(int number) implements Line {
    @Override
    public Utterance words(SessionContext session) {
      return Utterance.of(English.capitalized(Numerals.WORDS.number(number)) + ".");
    }
  }

  /**
   * The hold is over. The way out is said at once: who hears "release" first lets go, and hears
   * "slowly" afterwards; and the word was heard as "really".
   *
   * @param wayOut the first step of it, with its placeholders; empty where there is none
   */
  record Release(Optional<String> wayOut, Optional<Side> side) implements Line {
    @Override
    public Utterance words(SessionContext session) {
      return Utterance.of(
          wayOut
              .map(step -> "And " + English.uncapitalized(Instruction.filled(step, side)))
              .orElse("And rest."));
    }
  }

  /**
   * A pause begins. One of a few seconds is over before its length is told.
   *
   * @param isResting whether "And rest." has just been said
   */
  record Rest(Duration duration, boolean isResting) implements Line {

    private static final Duration SHORT = Duration.ofSeconds(10);

    /** Whether there is anything left to say. */
    public boolean isNeeded() {
      return !isResting || duration.compareTo(SHORT) >= 0;
    }

    @Override
    public Utterance words(SessionContext session) {
      String time = Numerals.WORDS.time(duration);
      if (isResting) {
        return Utterance.of("For " + time + ".");
      }
      return duration.compareTo(SHORT) < 0
          ? Utterance.of("Now rest.")
          : Utterance.of("Rest for " + time + ".", "Now rest.");
    }
  }

  /** The end of a session whose routine has no closing words of its own. */
  record Farewell() implements Line {
    @Override
    public Utterance words(SessionContext session) {
      return session.one(
          0,
          "That is the end. Well done.",
          "That was the last one. Well done.",
          "All done. Good work.");
    }
  }

  /**
   * When to do it again.
   *
   * @param isLastToday whether no other time comes today
   */
  record Again(Frequency frequency, boolean isLastToday) implements Line {
    @Override
    public Utterance words(SessionContext session) {
      return Utterance.of(FrequencyWords.again(frequency, isLastToday));
    }
  }

  /**
   * What the words of a session depend on as a whole.
   *
   * @param length how long it takes, by estimate
   * @param variety which of several wordings are taken
   */
  record SessionContext(Duration length, Variety variety) {

    /** One of some wordings; {@code before} goes round them. */
    Utterance one(int before, String... wordings) {
      return Utterance.of(variety.choose(List.of(wordings), before));
    }
  }
}
