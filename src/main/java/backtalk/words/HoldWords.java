package backtalk.words;

import backtalk.routine.Breath;
import backtalk.routine.Hold;
import backtalk.routine.Phase;
import backtalk.routine.Phase.Approach;
import java.time.Duration;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What is done in a repetition: a hold, or movements with holds of their own. */
public final class HoldWords {

  private static final Duration SECOND = Duration.ofSeconds(1);
  private static final Pattern SIDE_BEFORE_WORD = Pattern.compile("\\{side\\} (?=[\\p{L}\\p{N}])");
  private static final Pattern END = Pattern.compile("[.!]+$");
  private static final Pattern BREAK = Pattern.compile("[.!]+ ");

  private HoldWords() {}

  /** Heard as it begins: "Hold for twenty seconds." */
  public static String begins(Hold hold) {
    if (hold instanceof Hold.Comfortable) {
      return "Hold for as long as it is comfortable.";
    }
    return hold instanceof Hold.Timed
        ? "Hold for " + amount(hold, Numerals.WORDS, "") + "."
        : "Hold.";
  }

  /** Heard beforehand, after the name: "twenty seconds"; nothing where there is no hold. */
  static String ahead(Hold hold) {
    if (hold instanceof Hold.UntilDone) {
      return "as long as it takes";
    } else if (hold instanceof Hold.Comfortable comfortable) {
      return "as long as it is comfortable, up to " + Numerals.WORDS.time(comfortable.limit());
    } else if (hold instanceof Hold.Counted counted && !isCircles(hold)) {
      return "hold while I count to " + Numerals.WORDS.number(counted.number());
    }
    return hold instanceof Hold.Briefly
        ? "a brief hold"
        : isCircles(hold)
            ? Numerals.WORDS.count(((Hold.Counted) hold).number(), "circle")
            : amount(hold, Numerals.WORDS, "");
  }

  /**
   * Read: "20 seconds", "3 slow breaths"; nothing where there is no hold.
   *
   * @param key of the stretch in the config, for a hold that is left open
   */
  static String amount(Hold hold, String key) {
    return amount(hold, Numerals.FIGURES, key);
  }

  private static String amount(Hold hold, Numerals numerals, String key) {
    if (hold instanceof Hold.Timed timed) {
      return timed.orLonger()
          ? "at least " + numerals.time(timed.time().least())
          : numerals.time(timed.time());
    } else if (hold instanceof Hold.Breaths breaths) {
      return numerals.count(breaths.number(), "slow breath");
    } else if (hold instanceof Hold.Counted counted) {
      String number = numerals.count(counted.number(), isCircles(hold) ? "circle" : "count");
      return !isCircles(hold) && counted.each().equals(SECOND)
          ? number
          : number + " of " + numerals.time(counted.each());
    } else if (hold instanceof Hold.Comfortable comfortable) {
      return "as long as comfortable, up to " + numerals.time(comfortable.limit());
    } else if (hold instanceof Hold.UntilDone done) {
      return "as long as it takes, up to " + numerals.time(done.limit());
    } else if (hold instanceof Hold.Open) {
      return "hold to be filled in (setting holds." + key + ")";
    }
    return hold instanceof Hold.Briefly ? "briefly" : "";
  }

  /** As part of a sentence: "hold 20 seconds"; nothing where there is no hold. */
  static String held(Hold hold, String key) {
    String amount = amount(hold, key);
    boolean saysWhat =
        hold instanceof Hold.None
            || hold instanceof Hold.Open
            || hold instanceof Hold.UntilDone
            || isCircles(hold);
    return saysWhat ? amount : "hold " + amount;
  }

  private static boolean isCircles(Hold hold) {
    return hold instanceof Hold.Counted counted && counted.noun() == Hold.Noun.CIRCLES;
  }

  /**
   * Each movement with its hold: "lift 4 seconds, lower 4 seconds". However alike their holds are,
   * none stands for another.
   *
   * @param between what stands between two; a semicolon does where there are commas in them
   */
  static String movements(List<Phase> phases, String key, String between) {
    boolean hasCommas =
        phases.stream().anyMatch(phase -> plain(phase.say().orElse("")).contains(","));
    return phases.stream()
        .map(phase -> movement(phase, key))
        .collect(Collectors.joining(hasCommas ? "; " : between));
  }

  private static String movement(Phase phase, String key) {
    String words = phase.say().map(HoldWords::plain).orElse("");
    String breath =
        phase
            .breath()
            .filter(way -> !words.startsWith(way == Breath.IN ? "breathe in" : "breathe out"))
            .map(way -> way == Breath.IN ? " breathing in" : " breathing out")
            .orElse("");
    String over =
        phase.approach() instanceof Approach.Paced paced
            ? " " + Numerals.FIGURES.time(paced.over())
            : "";
    String held = held(phase.hold(), key);
    return words + breath + over + (held.isEmpty() ? "" : ", " + held);
  }

  /** The words without their side, as part of a sentence. */
  private static String plain(String say) {
    String sideless =
        SIDE_BEFORE_WORD
            .matcher(say.replace("{other side}", "other {side}"))
            .replaceAll("")
            .replace("{side}", "side");
    return BREAK
        .splitAsStream(END.matcher(sideless).replaceAll(""))
        .map(English::uncapitalized)
        .collect(Collectors.joining(", "));
  }
}
