package backtalk.routine.reader;

import static backtalk.routine.reader.RoutineKey.Heard.SENTENCE;
import static backtalk.routine.reader.RoutineKey.Heard.SIGN;
import static backtalk.routine.reader.RoutineKey.Heard.STEP;
import static backtalk.routine.reader.RoutineKey.Heard.WORDS;

import backtalk.routine.Breath;
import backtalk.routine.Frequency;
import backtalk.routine.Guidance.Step;
import backtalk.routine.Hold;
import backtalk.routine.Phase;
import backtalk.routine.Phase.Turn;
import backtalk.routine.Position;
import backtalk.routine.Posture.Place;
import backtalk.routine.Progression;
import backtalk.routine.Progression.Growth;
import backtalk.routine.Range;
import backtalk.routine.Repetitions;
import backtalk.routine.RoutineGroup;
import backtalk.routine.Sides;
import backtalk.routine.reader.RoutineKey.Form;
import backtalk.routine.reader.RoutineKey.Heard;
import backtalk.system.EnumWords;
import backtalk.words.English;
import backtalk.yaml.Choices;
import backtalk.yaml.Fields;
import backtalk.yaml.Keys;
import backtalk.yaml.Lists;
import backtalk.yaml.Node.Mapping;
import backtalk.yaml.Numbers;
import backtalk.yaml.Texts;
import backtalk.yaml.Times;
import backtalk.yaml.Value;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The table of all keys that a routine file may have. What is read, what is heard, what a variant
 * may change and what the schema says are made of it; the page of the format, what {@code new}
 * writes and what becomes of each key are tested against it.
 */
final class RoutineKeys {

  /** The version of the format that this program writes and understands. */
  static final int FORMAT = 1;

  /** What there was before there were places. */
  enum Surface {
    FLOOR,
    RAISED
  }

  /**
   * How many sets.
   *
   * @param number at most, where the person decides
   */
  record Sets(int number, boolean untilTired) {}

  /** The sides that a block may have. */
  enum BlockSides {
    NONE,
    EACH
  }

  // What may stand under a key.

  private static final Form<String> ID = Form.of("id", Texts.id());
  private static final Form<String> OWN_ID = Form.of("own-id", Ids.unreserved());
  private static final Form<String> TEXT = Form.of("text", Texts.text());
  private static final Form<String> PLAIN = Form.of("plain", Sentences.plain());
  private static final Form<String> NOUN =
      Form.<String>of("noun", Sentences.noun()).orElse("exercise");
  private static final Form<String> SIDED = Form.of("sided", Sentences.sided()).namingSides();
  private static final Form<List<String>> SENTENCES =
      Form.<List<String>>of("sentences", Lists.of(Sentences.plain())).orElse(List.of());
  private static final Form<List<String>> SIDED_SENTENCES =
      Form.<List<String>>of("sided-sentences", Lists.of(Sentences.sided()))
          .orElse(List.of())
          .namingSides();
  private static final Form<List<Step>> STEPS =
      Form.<List<Step>>of("steps", Lists.ofSome("steps", MovementDecoder::step))
          .namingSides()
          .with(step -> OfStep.ALL);
  private static final Form<List<Step>> WAY_OUT =
      Form.<List<Step>>of("sided-steps", Lists.of(MovementDecoder::step))
          .orElse(List.of())
          .namingSides()
          .with(step -> OfStep.ALL);
  private static final Form<List<Phase>> PHASES =
      Form.<List<Phase>>of("phases", Lists.ofSome("phases", MovementDecoder::phase))
          .namingSides()
          .with(phase -> OfPhase.ALL);
  private static final Form<Hold> HOLD = Form.of("hold", HoldDecoder.hold());
  private static final Form<Repetitions> REPETITIONS =
      Form.of("repetitions", RepetitionsDecoder.repetitions());
  private static final Form<Sets> SETS = Form.of("sets", RepetitionsDecoder.sets());
  private static final Form<Frequency> FREQUENCY =
      Form.<Frequency>of("frequency", RoutineDecoder::frequency).with(often -> OfFrequency.ALL);
  private static final Form<Position> POSITION = choice("position", Position.class);
  private static final Form<Place> PLACE = choice("place", Place.class);
  private static final Form<Surface> SURFACE = choice("surface", Surface.class);
  private static final Form<RoutineGroup> GROUP = choice("group", RoutineGroup.class);
  private static final Form<Sides> SIDES = choice("sides", Sides.class);
  private static final Form<Turn> TURN = choice("turn", Turn.class);
  private static final Form<BlockSides> BLOCK_SIDES = choice("block-sides", BlockSides.class);
  private static final Form<Breath> BREATH = choice("breath", Breath.class);
  private static final Form<Duration> REST = time("time", Duration.ZERO, Duration.ofMinutes(10));
  private static final Form<Duration> TIME_TO_MOVE =
      time("time", Duration.ZERO, Duration.ofMinutes(5));
  private static final Form<Duration> TEMPO =
      time("tempo", Duration.ofSeconds(1), Duration.ofMinutes(1));
  private static final Form<String> BLOCK_NAME = Form.of("block-name", ItemsDecoder::blockName);

  /** Kept as they stand: what an item leaves out depends on those before it. */
  private static final Form<Value> ITEMS =
      Form.<Value>of("items", Optional::of).with(RoutineKeys::ofItem);

  private static final Form<Value> BLOCK_ITEMS =
      Form.<Value>of("block-items", Optional::of).with(RoutineKeys::ofItem);

  /** Kept as they stand: what they leave out is as in the stretch, which is not yet read. */
  private static final Form<Value> VARIANTS =
      Form.<Value>of("variants", Optional::of).with(variant -> OfVariant.ALL);

  private static final String FIRST_ITEM =
      "followed by one stretch or more, each beginning with - name: and its name";

  interface OfRoutine {
    Of ALL = new Of("", "a routine");
    RoutineKey<Integer> FORMAT =
        ALL.key("format", Form.of("format", Numbers.whole(RoutineKeys.FORMAT, RoutineKeys.FORMAT)))
            .unless("1")
            .explained("The version of this format: 1.");
    RoutineKey<String> ID =
        ALL.key("id", RoutineKeys.ID)
            .leftOut("made from the name")
            .explained(
                "What to call the routine on the command line and in the config: lower-case"
                    + " letters, digits and hyphens, such as morning-stretches.");
    RoutineKey<String> NAME =
        ALL.key("name", PLAIN)
            .required("Morning stretches")
            .heard(Heard.NAME)
            .explained("The routine's name, as it is read.");
    RoutineKey<String> SAY =
        ALL.key("say", PLAIN)
            .heard(SENTENCE)
            .leftOut("the name is spoken")
            .explained("The routine's name, as it is to be spoken.");
    RoutineKey<String> SOURCE =
        ALL.key("source", TEXT)
            .explained(
                "Where the routine comes from: an article, a clinic, a person. It is not spoken.");
    RoutineKey<String> FOR =
        ALL.key("for", TEXT)
            .explained("What the routine is for, in a line. It is shown in lists, not spoken.");
    RoutineKey<RoutineGroup> GROUP =
        ALL.key("group", RoutineKeys.GROUP)
            .explained("Under which heading lists show it: " + RoutineKeys.groups() + ".");
    RoutineKey<List<String>> PREPARE =
        ALL.key("prepare", SENTENCES)
            .heard(SENTENCE)
            .explained(
                "What to get ready before the session, a sentence each. Spoken at the beginning.");
    RoutineKey<List<String>> SAFETY =
        ALL.key("safety", SENTENCES)
            .heard(SENTENCE)
            .explained(
                "Safety advice, a sentence each. Spoken in full before the first stretch when"
                    + " somebody does the routine for the first time.");
    RoutineKey<List<String>> SAFETY_SHORT =
        ALL.key("safety-short", SENTENCES)
            .heard(SENTENCE)
            .leftOut("all of it is spoken every time")
            .explained("The same in fewer words, for every later time.");
    RoutineKey<List<String>> STOP_IF =
        ALL.key("stop-if", SENTENCES)
            .heard(SIGN)
            .explained("Signs to stop at, a few words each, such as: a sharp pain.");
    RoutineKey<List<String>> SEE_A_DOCTOR =
        ALL.key("see-a-doctor", SENTENCES)
            .heard(SENTENCE)
            .explained("When to see a doctor, a sentence each. Spoken the first time.");
    RoutineKey<Frequency> HOW_OFTEN =
        ALL.key("how-often", FREQUENCY).explained("How often to do the routine.");
    RoutineKey<Duration> REST_BETWEEN =
        ALL.key("rest-between", REST)
            .unless("0s", "none")
            .explained("Rest between two stretches or blocks, up to 10m.");
    RoutineKey<Value> STRETCHES =
        ALL.key("stretches", ITEMS)
            .required(FIRST_ITEM)
            .explained(
                "The stretches, in the order of the session; one at least. Among them may stand a"
                    + " stretch done again, and blocks of stretches.");
    RoutineKey<String> NOUN =
        ALL.key("noun", RoutineKeys.NOUN)
            .heard(WORDS)
            .leftOut("exercise")
            .explained("What one of them is called, where it is counted: \"Exercise two of six\".");
    RoutineKey<List<String>> CLOSING =
        ALL.key("closing", SENTENCES)
            .heard(SENTENCE)
            .explained("What to say at the end, a sentence each.");
  }

  interface OfFrequency {
    Of ALL = new Of("frequency", "how-often");
    RoutineKey<Range<Integer>> TIMES_A_DAY =
        ALL.key("times-a-day", range("range-24", 24))
            .explained("From 1 to 24, or a range such as 2-3.");
    RoutineKey<Range<Integer>> DAYS_A_WEEK =
        ALL.key("days-a-week", range("range-7", 7))
            .explained("From 1 to 7, or a range such as 3-5.");
    RoutineKey<Duration> EVERY =
        ALL.key("every", time("every-time", Duration.ofMinutes(5), Duration.ofHours(24)))
            .explained("Again after so long on the same day, from 5m to 24h, such as 2h.");
    RoutineKey<Range<Integer>> WEEKS =
        ALL.key("weeks", range("range-104", 104))
            .explained("For how many weeks, from 1 to 104, or a range such as 6-8.");
  }

  interface OfAgain {
    Of ALL = new Of("again", "a stretch done again");
    RoutineKey<String> AGAIN =
        ALL.key("again", ID)
            .required("childs-pose")
            .explained("The id of a stretch before this one.");
  }

  interface OfBlock {
    Of ALL = new Of("block", "a block");
    RoutineKey<String> BLOCK =
        ALL.key("block", BLOCK_NAME)
            .required("Warm-up")
            .heard(SENTENCE)
            .explained("The name of the block, which is spoken before it; or nothing.");
    RoutineKey<Range<Integer>> REPEAT =
        ALL.key("repeat", range("range-20", 20))
            .unless("1", "once")
            .explained("How often all of it is done, from 1 to 20, or a range such as 2-3.");
    RoutineKey<BlockSides> SIDES =
        ALL.key("sides", BLOCK_SIDES)
            .unless("none", "none: every stretch has its own sides")
            .explained("each: all its stretches on one side, then all of them on the other.");
    RoutineKey<Duration> REST =
        ALL.key("rest", RoutineKeys.REST)
            .unless("0s", "none")
            .explained("Rest between two rounds, up to 10m.");
    RoutineKey<Value> STRETCHES =
        ALL.key("stretches", BLOCK_ITEMS)
            .required(FIRST_ITEM)
            .explained(
                "The stretches of the block; one at least. A block cannot stand in a block.");
  }

  interface OfStretch {
    Of ALL = new Of("stretch", "a stretch");
    RoutineKey<String> ID =
        ALL.key("id", OWN_ID)
            .notInVariants()
            .leftOut("made from the name")
            .explained(
                "What to call the stretch in the config: lower-case letters, digits and hyphens,"
                    + " such as knee-to-chest. Every stretch of a routine has its own.");
    RoutineKey<String> NAME =
        ALL.key("name", PLAIN)
            .notInVariants()
            .required("Child's pose")
            .heard(Heard.NAME)
            .explained("The stretch's name, as it is read.");
    RoutineKey<String> SAY =
        ALL.key("say", PLAIN)
            .notInVariants()
            .heard(SENTENCE)
            .leftOut("the name is spoken")
            .explained("The stretch's name, as it is to be spoken.");
    RoutineKey<Position> POSITION =
        ALL.key("position", RoutineKeys.POSITION)
            .leftOut("as in the stretch before it; for the first one, supine")
            .explained(
                "How the body is when the set-up begins: supine is on the back, prone on the"
                    + " stomach.");
    RoutineKey<Place> PLACE =
        ALL.key("place", RoutineKeys.PLACE)
            .leftOut(
                "what \"needs\" tells of: a chair, a bed, a mat, a wall; else where the stretch"
                    + " before it was; else on the floor, or on a chair for who sits")
            .explained(
                "Where the body is: the floor, a chair, a bed or a couch, or a wall. Whoever does"
                    + " not sit on the chair is beside it.");
    RoutineKey<Surface> SURFACE =
        ALL.key("surface", RoutineKeys.SURFACE)
            .explained(
                "An older way to say the place: the floor, or raised for a bed, or for a chair"
                    + " where the position is seated. Write place instead.");
    RoutineKey<String> POSE =
        ALL.key("pose", RoutineKeys.ID)
            .explained(
                "The id of the drawing that shows it, such as childs-pose; those there are are"
                    + " listed in the README of the routines. It belongs to the set-up.");
    RoutineKey<List<String>> NEEDS =
        ALL.key("needs", SENTENCES).heard(WORDS).explained("What to have at hand, such as a mat.");
    RoutineKey<List<String>> CAUTIONS =
        ALL.key("cautions", SIDED_SENTENCES)
            .heard(SENTENCE)
            .explained(
                "What to take care of, a sentence each. Spoken in full before the set-up the first"
                    + " time.");
    RoutineKey<List<String>> CAUTION_SHORT =
        ALL.key("caution-short", SIDED_SENTENCES)
            .heard(SENTENCE)
            .leftOut("all of it")
            .explained("The same in fewer words, for every later time.");
    RoutineKey<List<String>> STOP_IF =
        ALL.key("stop-if", SENTENCES)
            .heard(SIGN)
            .explained(
                "Signs to stop this stretch at, a few words each, such as: pain that moves down the"
                    + " leg.");
    RoutineKey<List<String>> SEE_A_DOCTOR =
        ALL.key("see-a-doctor", SENTENCES)
            .heard(SENTENCE)
            .explained("When to see a doctor, a sentence each. Spoken the first time.");
    RoutineKey<List<Step>> SET_UP =
        ALL.key("set-up", STEPS)
            .required("Stretch both legs out long.")
            .heard(STEP)
            .explained(
                "How to get into it, step by step. With sides, it must say {side} somewhere.");
    RoutineKey<List<Step>> SHORT =
        ALL.key("short", STEPS)
            .heard(STEP)
            .leftOut("the whole set-up is spoken")
            .explained(
                "A short form of the set-up, for the second side and for repetitions. With sides,"
                    + " it must say {side} somewhere. It belongs to the set-up.");
    RoutineKey<List<Step>> BOTH =
        ALL.key("both", STEPS)
            .heard(STEP)
            .explained(
                "A short form of the set-up for both sides together; only with sides:"
                    + " each-then-both, and then it must be there.");
    RoutineKey<Hold> HOLD =
        ALL.key("hold", RoutineKeys.HOLD)
            .explained(
                "How long to hold: 20s, 1m30s, a range such as 15-30s, at least 30s+, 3 breaths, 10"
                    + " counts, 8 circles, 8 circles of 3s, none, briefly, as long as comfortable,"
                    + " or as long as comfortable, up to 5m, and for what is done and not held, as"
                    + " long as it takes, or as long as it takes, up to 5m. A question mark in"
                    + " quotes is left for the clinician to fill in. A stretch has either hold or"
                    + " phases.");
    RoutineKey<List<Phase>> PHASES =
        ALL.key("phases", RoutineKeys.PHASES)
            .explained(
                "What one repetition consists of, where it is more than one hold: movements, one"
                    + " after the other, each with its words, its time and its hold. In place of"
                    + " hold.");
    RoutineKey<Sides> SIDES =
        ALL.key("sides", RoutineKeys.SIDES)
            .leftOut("none; in a block with sides: each, each")
            .explained(
                "none: no sides. each: the left and the right side, one after the other, in each"
                    + " repetition. one-then-other: all repetitions on one side, then all on the"
                    + " other. each-then-both: one side, the other, then both together. left,"
                    + " right: only that one. painful, pain-free: only the side that hurts, or only"
                    + " the other; which it is, the config says. Wherever both sides are used, both"
                    + " get the same time.");
    RoutineKey<Repetitions> REPEAT =
        ALL.key("repeat", REPETITIONS)
            .unless("1", "once")
            .explained(
                "How many times in a set: from 1 to 100, a range such as 4-5, a number for each set"
                    + " such as [6, 4, 2], until tired (20 times at the most), until tired, up to"
                    + " 30, 5-10, or until tired, or for 30s: phases at a tempo until the time is"
                    + " over, the last to its end. A question mark in quotes is left for the"
                    + " clinician to fill in.");
    RoutineKey<Sets> SETS =
        ALL.key("sets", RoutineKeys.SETS)
            .unless("1", "one, or as many as repeat has numbers")
            .explained(
                "How many sets: from 1 to 20, until tired (5 at the most), or until tired, up to"
                    + " 8.");
    RoutineKey<Duration> REST =
        ALL.key("rest", RoutineKeys.REST)
            .unless("3s")
            .explained("Rest between two repetitions, up to 10m.");
    RoutineKey<Duration> REST_BETWEEN_SETS =
        ALL.key("rest-between-sets", RoutineKeys.REST)
            .unless("30s")
            .explained("Rest between two sets, up to 10m.");
    RoutineKey<Duration> REST_BETWEEN_SIDES =
        ALL.key("rest-between-sides", RoutineKeys.REST)
            .unless("0s", "none")
            .explained("Rest before the other side, up to 10m.");
    RoutineKey<Duration> REST_AFTER =
        ALL.key("rest-after", RoutineKeys.REST)
            .leftOut("as the rest-between of the routine says")
            .explained("Rest after the stretch, up to 10m.");
    RoutineKey<List<String>> BREATHING =
        ALL.key("breathing", SIDED_SENTENCES)
            .heard(SENTENCE)
            .explained(
                "A sentence on breathing, spoken once, early in the first hold; or several, one in"
                    + " each hold.");
    RoutineKey<List<Step>> COME_OUT =
        ALL.key("come-out", WAY_OUT)
            .heard(STEP)
            .explained(
                "How to come out of it, step by step. The first words come exactly at the end of"
                    + " the hold.");
    RoutineKey<Frequency> HOW_OFTEN =
        ALL.key("how-often", FREQUENCY)
            .notInVariants()
            .leftOut("as often as the routine")
            .explained(
                "How often to do this one, where that is another than of the routine. It is told"
                    + " before it.");
    RoutineKey<Progression> PROGRESSION =
        ALL.key(
                "progression",
                Form.<Progression>of("progression", ProgressionDecoder::decode)
                    .orElse(Progression.NONE)
                    .with(progression -> OfProgression.ALL))
            .notInVariants()
            .explained("How the stretch becomes more over the weeks, while it stays comfortable.");
    RoutineKey<Value> VARIANTS =
        ALL.key("variants", RoutineKeys.VARIANTS)
            .notInVariants()
            .explained(
                "Other ways to do the stretch: with a prop, from another position, easier or"
                    + " harder. The config chooses one.");
  }

  interface OfVariant {
    Of ALL = new Of("variant", "a variant");
    RoutineKey<String> ID =
        ALL.key("id", OWN_ID)
            .leftOut("made from the name")
            .explained(
                "What to call the variant in the config and in next: lower-case letters, digits and"
                    + " hyphens.");
    RoutineKey<String> NAME =
        ALL.key("name", PLAIN)
            .required("With a strap")
            .heard(Heard.NAME)
            .explained(
                "What it is, as it is read and spoken after the name of the stretch, such as: with"
                    + " a strap.");

    /** And all that it may change. */
    Of CHANGES = ALL.addAll(OfStretch.ALL);
  }

  interface OfPhase {
    Of ALL = new Of("phase", "a phase");
    RoutineKey<String> SAY =
        ALL.key("say", SIDED)
            .required("Lift your {side} leg.")
            .heard(STEP)
            .explained(
                "The sentence that leads into it. {side} stands for the side that is stretched,"
                    + " {other side} for the opposite one.");
    RoutineKey<String> SHORT =
        ALL.key("short", SIDED)
            .heard(STEP)
            .leftOut("the whole sentence")
            .explained("Fewer words, for later repetitions.");
    RoutineKey<Duration> TIME =
        ALL.key("time", TIME_TO_MOVE)
            .unless("3s")
            .explained(
                "The silence after the sentence, for moving at one's own pace, up to 5m. With a"
                    + " hold for a time there is none unless you say: the hold begins with the"
                    + " words.");
    RoutineKey<Duration> OVER =
        ALL.key("over", TEMPO)
            .explained(
                "In place of time: the movement takes exactly so long, from 1s to 1m, and the words"
                    + " sound at its beginning.");
    RoutineKey<Breath> BREATH =
        ALL.key("breath", RoutineKeys.BREATH).explained("Which way the breath goes meanwhile.");
    RoutineKey<Hold> HOLD =
        ALL.key("hold", RoutineKeys.HOLD).unless("none").explained("How long to hold then.");
    RoutineKey<Turn> SIDE =
        ALL.key("side", RoutineKeys.TURN)
            .explained(
                "Where the stretch itself has no sides: one for the side that comes first, other"
                    + " for the opposite one. Both must get the same times and holds.");
    RoutineKey<String> POSE =
        ALL.key("pose", RoutineKeys.ID)
            .leftOut("that of the stretch")
            .explained("The id of the drawing that is seen meanwhile, where it is another.");
  }

  interface OfStep {
    Of ALL = new Of("step", "a step");
    RoutineKey<String> SAY =
        ALL.key("say", SIDED)
            .required("Lift your {side} leg.")
            .heard(STEP)
            .explained(
                "The sentence. {side} stands for the side that is stretched, {other side} for the"
                    + " opposite one.");
    RoutineKey<Duration> TIME =
        ALL.key("time", TIME_TO_MOVE)
            .unless("4s")
            .explained("The silence after the sentence, for moving, up to 5m.");
  }

  interface OfProgression {
    Of ALL = new Of("progression", "a progression");
    RoutineKey<Growth<Integer>> REPETITIONS =
        ALL.key("repetitions", OfGrowth.NUMBER.form())
            .explained("How the number of repetitions grows. Then repeat may be left out.");
    RoutineKey<Growth<HoldDecoder.Length>> HOLD =
        ALL.key("hold", OfGrowth.HOLD.form())
            .explained("How each hold grows, in seconds or in breaths. Then hold may be left out.");
    RoutineKey<Growth<Duration>> REST =
        ALL.key("rest", OfGrowth.REST.form())
            .explained("How the rest between two repetitions grows. Then rest may be left out.");
    RoutineKey<Integer> PHASE =
        ALL.key("phase", whole("count", 100))
            .leftOut("the holds of all phases grow")
            .explained("The only phase whose hold grows, counted from 1.");
    RoutineKey<String> NEXT =
        ALL.key("next", ID)
            .explained(
                "The id of the variant to go on to when this one is easy and has come to its"
                    + " most.");
  }

  /** How a number or a time grows. */
  static final class OfGrowth<T extends Comparable<T>> {
    private static final Duration SHORTEST_REST = Duration.ofSeconds(1);
    private static final Duration LONGEST_REST = Duration.ofMinutes(10);
    static final OfGrowth<Integer> NUMBER =
        new OfGrowth<>(
            new Of("number-growth", "a progression"),
            whole("count", 100),
            Form.of("count-range", Numbers.range(1, 100, Range::new)),
            List.of("5", "30", "1"),
            number -> "");
    static final OfGrowth<HoldDecoder.Length> HOLD =
        new OfGrowth<>(
            new Of("hold-growth", "a progression"),
            Form.of("hold-length", HoldDecoder.length()),
            Form.of("hold-lengths", HoldDecoder.lengths()),
            List.of("6s", "30s", "2s"),
            HoldDecoder.Length::unit);
    static final OfGrowth<Duration> REST =
        new OfGrowth<>(
            new Of("rest-growth", "a progression"),
            time("rest-time", SHORTEST_REST, LONGEST_REST),
            Form.of("rest-times", Times.range(SHORTEST_REST, LONGEST_REST, Range::new)),
            List.of("5s", "30s", "5s"),
            time -> "");

    final Of all;
    final RoutineKey<T> from;
    final RoutineKey<T> to;
    final RoutineKey<Range<T>> add;
    final RoutineKey<Integer> every;

    /** What an amount is a number of. */
    final Function<T, String> unit;

    private OfGrowth(
        Of all,
        Form<T> amount,
        Form<Range<T>> added,
        List<String> examples,
        Function<T, String> unit) {
      this.all = all;
      this.unit = unit;
      from =
          all.key("from", amount).required(examples.get(0)).explained("The dose of the first day.");
      to =
          all.key("to", amount)
              .required(examples.get(1))
              .explained("The most that it ever becomes; not less than from.");
      add =
          all.key("add", added)
              .required(examples.get(2))
              .explained(
                  "How much is added at a time. Of a range, such as 1-2, the most is added only"
                      + " after an easy session.");
      every =
          all.key("every", Form.of("days", ProgressionDecoder::days))
              .required("3 days")
              .explained("How many days lie between two raises, from 1 to 90, such as 3 days.");
    }

    private Form<Growth<T>> form() {
      return Form.<Growth<T>>of(all.name(), value -> ProgressionDecoder.growth(value, this))
          .with(growth -> all);
    }
  }

  /** Of everything in a file that has keys. */
  static List<Of> all() {
    return List.of(
        OfRoutine.ALL,
        OfAgain.ALL,
        OfBlock.ALL,
        OfStretch.ALL,
        OfVariant.ALL,
        OfPhase.ALL,
        OfFrequency.ALL,
        OfProgression.ALL,
        OfGrowth.NUMBER.all,
        OfGrowth.HOLD.all,
        OfGrowth.REST.all,
        OfStep.ALL);
  }

  private RoutineKeys() {}

  /** All the keys that one thing may have. */
  static final class Of {
    private final String name;
    private final String what;
    private final List<RoutineKey<?>> rows = new ArrayList<>();

    /**
     * @param name what the schema calls the thing; empty for the whole file
     * @param what in messages: "a stretch"
     */
    private Of(String name, String what) {
      this.name = name;
      this.what = what;
    }

    private <T> RoutineKey<T> key(String key, Form<T> form) {
      RoutineKey<T> row = new RoutineKey<>(key, form);
      rows.add(row);
      return row;
    }

    private Of addAll(Of stretch) {
      stretch.rows.stream()
          .filter(RoutineKey::isInVariants)
          .map(RoutineKey::inVariant)
          .forEach(rows::add);
      return this;
    }

    String name() {
      return name;
    }

    List<RoutineKey<?>> rows() {
      return rows;
    }

    /** The row of a key that is there. */
    RoutineKey<?> row(String key) {
      return rows.stream().filter(row -> row.name().equals(key)).findFirst().orElseThrow();
    }

    Optional<Fields> read(Value value) {
      return Keys.of(what, rows.toArray(RoutineKey<?>[]::new)).read(value);
    }
  }

  /** What an item of a list of stretches is meant to be. */
  static Of ofItem(Value item) {
    if (has(item, OfBlock.BLOCK) || has(item, OfBlock.STRETCHES)) {
      return OfBlock.ALL;
    }
    return has(item, OfAgain.AGAIN) ? OfAgain.ALL : OfStretch.ALL;
  }

  static boolean has(Value value, RoutineKey<?> key) {
    return value.node() instanceof Mapping mapping && mapping.find(key.name()).isPresent();
  }

  private static String groups() {
    return English.list(Stream.of(RoutineGroup.values()).map(EnumWords::of).toList(), "or");
  }

  private static <E extends Enum<E>> Form<E> choice(String name, Class<E> type) {
    return Form.of(name, Choices.of(type));
  }

  private static Form<Duration> time(String name, Duration least, Duration most) {
    return Form.of(name, Times.time(least, most));
  }

  private static Form<Range<Integer>> range(String name, int most) {
    return Form.of(name, Numbers.range(1, most, Range::new));
  }

  private static Form<Integer> whole(String name, int most) {
    return Form.of(name, Numbers.whole(1, most));
  }
}
