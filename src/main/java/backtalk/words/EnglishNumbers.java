package backtalk.words;

import java.util.List;

/** Numbers as English words: "twenty-one", "twenty-first". */
public final class EnglishNumbers {

  /** The greatest number that has words here. */
  public static final int MOST = 999_999;

  private static final List<String> SMALL =
      List.of(
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
          "nineteen");
  private static final List<String> TENS =
      List.of("", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety");

  private EnglishNumbers() {}

  /**
   * A number that counts: "two hundred five".
   *
   * @param number 0 to {@link #MOST}
   */
  public static String cardinal(int number) {
    if (number < 0 || number > MOST) {
      throw new IllegalArgumentException("number " + number + ", expected 0 to " + MOST);
    }
    if (number < 20) {
      return SMALL.get(number);
    }
    if (number < 100) {
      String tens = TENS.get(number / 10);
      return number % 10 == 0 ? tens : tens + "-" + SMALL.get(number % 10);
    }
    return number < 1000 ? parts(number, 100, "hundred") : parts(number, 1000, "thousand");
  }

  /**
   * A number that orders: "two hundred fifth".
   *
   * @param number 0 to {@link #MOST}
   */
  public static String ordinal(int number) {
    String cardinal = cardinal(number);
    int last = Math.max(cardinal.lastIndexOf(' '), cardinal.lastIndexOf('-')) + 1;
    return cardinal.substring(0, last) + ordinalWord(cardinal.substring(last));
  }

  private static String parts(int number, int unit, String name) {
    String whole = cardinal(number / unit) + " " + name;
    return number % unit == 0 ? whole : whole + " " + cardinal(number % unit);
  }

  private static String ordinalWord(String word) {
    return switch (word) {
      case "one" -> "first";
      case "two" -> "second";
      case "three" -> "third";
      case "five" -> "fifth";
      case "eight" -> "eighth";
      case "nine" -> "ninth";
      case "twelve" -> "twelfth";
      default -> word.endsWith("y") ? word.substring(0, word.length() - 1) + "ieth" : word + "th";
    };
  }
}
