package backtalk.yaml;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/** Finds the word that was probably meant. */
public final class Nearest {

  private Nearest() {}

  /**
   * The known word nearest to a mistyped one, if one is near enough: a third of its letters wrong,
   * and not more than three, or one that begins with what was typed.
   */
  public static Optional<String> to(String typed, Collection<String> known) {
    String word = typed.toLowerCase(java.util.Locale.ROOT).replace('_', '-').replace(' ', '-');
    Optional<String> near =
        known.stream()
            .filter(k -> distance(word, k) <= Math.min(3, Math.max(1, k.length() / 3)))
            .min(Comparator.comparingInt(k -> distance(word, k)));
    return near.or(
        () -> known.stream().filter(k -> word.length() >= 3 && k.startsWith(word)).findFirst());
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
