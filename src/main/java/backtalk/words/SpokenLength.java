package backtalk.words;

import java.time.Duration;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * How long a text will take to say, without saying it: for plans made before any speech. The
 * constants are a least-squares fit to the trimmed clips that kevin16 makes of the sentences of
 * {@code routines/six-stretches.yaml} at 130 words a minute; over many sentences the sum is right
 * within a few hundredths, while one short sentence can be a third off.
 */
public final class SpokenLength {

  /** The slowest that a voice may be told to speak, in words a minute. */
  public static final int SLOWEST = 60;

  /** The pace of a voice that was not told any other. */
  public static final int CALM = 130;

  private static final double FITTED_PACE = 130;
  private static final double SECONDS_PER_SENTENCE = 0.331;
  private static final double SECONDS_PER_LETTER = 0.0922;
  private static final double SECONDS_PER_PAUSE = 0.575;

  private static final Pattern FIGURES = Pattern.compile("(?<!\\d)\\d{1,6}(?!\\d)");
  private static final Pattern SENTENCE_END = Pattern.compile("[.!?]+(?=\\s|$)");
  private static final Pattern INNER_PAUSE = Pattern.compile("[,;:](?=\\s)");

  private SpokenLength() {}

  /**
   * The length of a text's clip.
   *
   * @param text one sentence or several, numbers in words or figures
   * @param wordsPerMinute the voice's pace, more than 0
   * @param sentencePause the silence between two sentences, which does not depend on the pace
   */
  public static Duration of(String text, double wordsPerMinute, Duration sentencePause) {
    if (!(wordsPerMinute > 0)) {
      throw new IllegalArgumentException("pace " + wordsPerMinute + ", expected more than 0");
    }
    String words = FIGURES.matcher(text).replaceAll(SpokenLength::inWords).strip();
    long letters = words.codePoints().filter(Character::isLetter).count();
    if (letters == 0) {
      return Duration.ZERO;
    }
    long ends = count(SENTENCE_END, words);
    long sentences =
        SENTENCE_END.matcher(words.substring(words.length() - 1)).matches() ? ends : ends + 1;
    double seconds =
        SECONDS_PER_SENTENCE * sentences
            + SECONDS_PER_LETTER * letters
            + SECONDS_PER_PAUSE * count(INNER_PAUSE, words);
    return Duration.ofMillis(Math.round(seconds * 1000 * FITTED_PACE / wordsPerMinute))
        .plus(sentencePause.multipliedBy(sentences - 1));
  }

  private static String inWords(MatchResult figures) {
    return Numerals.WORDS.number(Integer.parseInt(figures.group()));
  }

  private static long count(Pattern pattern, String text) {
    return pattern.matcher(text).results().count();
  }
}
