package backtalk.yaml;

/** Turns what is written into what can be heard. */
final class Ear {

  private Ear() {}

  /** Leaves out signs that nobody says aloud, and parts digits from letters: "20x" is "20 x". */
  static String of(String text) {
    return text.replaceAll("(?<=[0-9])(?=\\p{L})|(?<=\\p{L})(?=[0-9])", " ")
        .replaceAll("[^\\p{L}\\p{N}.,:;?!' ]", " ")
        .replaceAll("\\s+", " ")
        .strip();
  }
}
