package backtalk.bench.ear;

import backtalk.listen.sphinx.Evidence;
import backtalk.listen.sphinx.SphinxRecognizer;
import backtalk.listen.words.Recognizer;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Keeps in a file what Sphinx makes of stretches of speech, since that takes most of the time: what
 * is done with it can be tried again and again. Whoever changes what Sphinx hears or searches
 * deletes the file.
 */
final class KeptWords implements Recognizer {

  private static final String BETWEEN = "\t";

  private final SphinxRecognizer sphinx;
  private final Map<String, String> kept = new HashMap<>();
  private final PrintWriter file;
  private int afterWakeWord;

  KeptWords(Path file, SphinxRecognizer sphinx) throws IOException {
    this.sphinx = sphinx;
    if (Files.exists(file)) {
      for (String line : Files.readAllLines(file)) {
        int value = line.indexOf(BETWEEN, line.indexOf(BETWEEN) + 1);
        kept.put(line.substring(0, value), line.substring(value + 1));
      }
    }
    this.file =
        new PrintWriter(
            Files.newBufferedWriter(
                file, StandardCharsets.UTF_8, StandardOpenOption.CREATE, StandardOpenOption.APPEND),
            true);
  }

  private static String key(short[] speech, String question) {
    return String.format(Locale.ROOT, "%08x-%d", Arrays.hashCode(speech), speech.length)
        + BETWEEN
        + question;
  }

  private void keep(String key, String value) {
    kept.put(key, value);
    file.println(key + BETWEEN + value);
  }

  @Override
  public Optional<String> recognize(short[] speech) {
    String key = key(speech, "?");
    String begin = key(speech, "after wake word");
    if (!kept.containsKey(begin)) {
      keep(key, sphinx.recognize(speech).orElse(""));
      keep(begin, Integer.toString(sphinx.afterWakeWord()));
    }
    afterWakeWord = Integer.parseInt(Objects.requireNonNull(kept.get(begin)));
    return Optional.of(Objects.requireNonNull(kept.get(key))).filter(words -> !words.isEmpty());
  }

  @Override
  public int afterWakeWord() {
    return afterWakeWord;
  }

  @Override
  public List<Double> certainty(short[] speech, List<String> words) {
    List<String> unknown =
        words.stream().filter(one -> !kept.containsKey(key(speech, one))).toList();
    if (!unknown.isEmpty()) {
      List<Evidence> found = sphinx.evidence(speech, unknown);
      for (int i = 0; i < unknown.size(); i++) {
        keep(key(speech, unknown.get(i)), text(found.get(i)));
      }
    }
    return words.stream()
        .map(one -> evidence(Objects.requireNonNull(kept.get(key(speech, one)))).certainty())
        .toList();
  }

  private static String text(Evidence evidence) {
    StringBuilder text = new StringBuilder(evidence.inNoise() ? "1" : "0");
    for (double value : evidence.values()) {
      text.append(' ').append((float) value);
    }
    return text.toString();
  }

  private static Evidence evidence(String text) {
    double[] of = Stream.of(text.split(" ", -1)).mapToDouble(Double::parseDouble).toArray();
    return new Evidence(of[1], of[2], of[3], of[4], of[5], of[6], of[0] != 0);
  }

  @Override
  public void close() {
    file.close();
    sphinx.close();
  }
}
