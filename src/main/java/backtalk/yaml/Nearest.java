package backtalk.yaml;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds the word that was probably meant. */
public final class Nearest {

  private Nearest() {}

  private static final int MOST = 3;

  /** Ranks of one hundred are of one kind, and a better kind hides the others. */
  private static final int KIND = 100;

  private static final int NONE = 10 * KIND;

  /**
   * The known word nearest to a mistyped one, if one is near enough: a third of its letters wrong,
   * and not more than three; or, in that order, the same without its hyphens, or one that begins
   * with what was typed.
   */
  public static Optional<String> to(String typed, Collection<String> known) {
    return near(typed, known, 3 * KIND).findFirst();
  }

  /**
   * "Did you mean a, b or c?": the nearest, at most three, or those that begin nearly so, or one of
   * the two in the other; nothing if none is near enough.
   */
  public static Optional<String> question(String typed, Collection<String> known) {
    return question(near(typed, known, NONE).limit(MOST).toList());
  }

  /** The same in quotes, for what is written in files. */
  public static Optional<String> quoted(String typed, Collection<String> known) {
    return question(near(typed, known, NONE).limit(MOST).map(word -> '"' + word + '"').toList());
  }

  private static Optional<String> question(List<String> near) {
    if (near.isEmpty()) {
      return Optional.empty();
    }
    String last = near.get(near.size() - 1);
    String before = String.join(", ", near.subList(0, near.size() - 1));
    return Optional.of("Did you mean " + (before.isEmpty() ? last : before + " or " + last) + "?");
  }

  private static Stream<String> near(String typed, Collection<String> known, int below) {
    String word = typed.toLowerCase(Locale.ROOT).replace('_', '-').replace(' ', '-');
    Map<String, Integer> ranks = new LinkedHashMap<>();
    known.forEach(other -> ranks.put(other, rank(word, other)));
    int best = ranks.values().stream().min(Comparator.naturalOrder()).orElse(NONE);
    return ranks.entrySet().stream()
        .filter(entry -> entry.getValue() < below && entry.getValue() / KIND == best / KIND)
        .sorted(Map.Entry.comparingByValue())
        .map(Map.Entry::getKey);
  }

  private static int rank(String word, String known) {
    String plain = word.replace("-", "");
    String other = known.replace("-", "");
    if (distance(word, known) <= limit(known)) {
      return distance(word, known);
    } else if (distance(plain, other) <= limit(other)) {
      return KIND + distance(plain, other);
    } else if (word.length() >= 3 && (known.startsWith(word) || other.startsWith(plain))) {
      return 2 * KIND;
    } else if (plain.length() < 4) {
      return NONE;
    } else if (other.length() > plain.length()
        && distance(plain, other.substring(0, plain.length())) == 1) {
      return 3 * KIND;
    }
    boolean isIn = other.contains(plain) || (other.length() >= 4 && plain.contains(other));
    return isIn ? 4 * KIND : NONE;
  }

  private static int limit(String word) {
    return Math.min(3, Math.max(1, word.length() / 3));
  }

  /** Letters to add, drop, change or swap (optimal string alignment). */
  static int distance(String a, String b) {
    if (Math.abs(a.length() - b.length()) > 3) {
      return Integer.MAX_VALUE; // never near enough: do not measure what may be very long
    }
    int[][] d = new int[a.length() + 1][b.length() + 1];
    for (int i = 0; i <= a.length(); i++) {
      for (int j = 0; j <= b.length(); j++) {
        d[i][j] = i == 0 ? j : j == 0 ? i : step(d, a, b, i, j);
      }
    }
    return d[a.length()][b.length()];
  }

  private static int step(int[][] d, String a, String b, int i, int j) {
    int change = d[i - 1][j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
    int best = Math.min(change, Math.min(d[i - 1][j], d[i][j - 1]) + 1);
    boolean swapped =
        i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
    return swapped ? Math.min(best, d[i - 2][j - 2] + 1) : best;
  }
}
