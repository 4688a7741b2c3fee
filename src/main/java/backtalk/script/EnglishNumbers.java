package backtalk.script;

/** Stand-in until the speech branch arrives. */
public final class EnglishNumbers {
  private static final String[] SMALL = {
    "zero",
    "one",
    "two",
    "three",
    "four",
    "five",
    "six",
    "seven",
    "eight",
    "nine",
    "ten",
    "eleven",
    "twelve",
    "thirteen",
    "fourteen",
    "fifteen",
    "sixteen",
    "seventeen",
    "eighteen",
    "nineteen"
  };
  private static final String[] TENS = {
    "", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"
  };

  private EnglishNumbers() {}

  public static String cardinal(long n) {
    return n < 20
        ? SMALL[(int) n]
        : TENS[(int) n / 10] + (n % 10 == 0 ? "" : "-" + SMALL[(int) (n % 10)]);
  }

  public static String ordinal(long n) {
    return n + "th";
  }
}
