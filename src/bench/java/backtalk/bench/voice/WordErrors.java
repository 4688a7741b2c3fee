package backtalk.bench.voice;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** How far what was heard is from what was said. */
final class WordErrors {

  private WordErrors() {}

  /** The words of a text, in lower case. */
  static List<String> words(String text) {
    return Stream.of(text.toLowerCase(Locale.ROOT).split("[^a-z']+", -1))
        .filter(word -> !word.isEmpty())
        .toList();
  }

  /** The fewest words to change, add and leave out that make one of the other. */
  static int between(List<String> said, List<String> heard) {
    int[] row = new int[heard.size() + 1];
    for (int j = 0; j < row.length; j++) {
      row[j] = j;
    }
    for (int i = 1; i <= said.size(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j < row.length; j++) {
        int same = diagonal + (said.get(i - 1).equals(heard.get(j - 1)) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(same, 1 + Math.min(row[j], row[j - 1]));
      }
    }
    return row[heard.size()];
  }
}
