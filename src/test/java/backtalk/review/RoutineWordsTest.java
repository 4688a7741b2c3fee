package backtalk.review;

import static org.assertj.core.api.Assertions.assertThat;

import backtalk.routine.Side;
import backtalk.routine.SideWords;
import backtalk.routine.reader.RoutineReader;
import backtalk.speech.Lexicon;
import backtalk.speech.LexiconReader;
import backtalk.speech.TextNormalizer;
import backtalk.yaml.Node.Scalar;
import com.sun.speech.freetts.en.us.CMULexicon;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * No word of the routines is left to a voice's guess: kevin16 has it in its own lexicon, ours has
 * it, or somebody has looked at the guess and found it right.
 */
class RoutineWordsTest {

  private static final Pattern BETWEEN_WORDS = Pattern.compile("[^a-zA-Z']+");

  private static final Set<String> USED = new TreeSet<>();
  private static final CMULexicon KEVINS = new CMULexicon("cmulex", true);
  private static Lexicon ours = Lexicon.empty();

  @BeforeAll
  static void read() throws Exception {
    KEVINS.load();
    ours = LexiconReader.read(Path.of("voices/lexicon.yaml"));
    try (Stream<Path> files = Files.list(Path.of("routines"))) {
      for (Path file : files.filter(path -> path.toString().endsWith(".yaml")).toList()) {
        for (Scalar spoken : RoutineReader.readWithWarnings(file).spoken()) {
          String text = SideWords.spoken(spoken.text(), Side.LEFT);
          BETWEEN_WORDS
              .splitAsStream(TextNormalizer.normalize(text))
              .filter(word -> word.length() > 1)
              .forEach(word -> USED.add(word.toLowerCase(Locale.ROOT)));
        }
      }
    }
  }

  @Test
  void everyWordIsKnownOrReviewed() throws IOException {
    Set<String> guessed = guessed();
    guessed.removeAll(reviewed());

    assertThat(guessed)
        .as("listen to these, and put them into voices/lexicon.yaml or reviewed-words.txt")
        .isEmpty();
  }

  @Test
  void nothingIsReviewedThatIsNotSaid() throws IOException {
    Set<String> unused = reviewed();
    unused.removeAll(guessed());

    assertThat(unused).isEmpty();
  }

  @Test
  void findsTheWords() {
    assertThat(USED).hasSizeGreaterThan(300).contains("sciatica", "hamstring", "hold");
  }

  /** What kevin16 derives from the letters, because no lexicon has it. */
  private static Set<String> guessed() {
    return USED.stream()
        .filter(word -> ours.find(word).isEmpty())
        .filter(word -> KEVINS.getPhones(word.replace("'", ""), null, false) == null)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Set<String> reviewed() throws IOException {
    URL list = Objects.requireNonNull(RoutineWordsTest.class.getResource("reviewed-words.txt"));
    try (InputStream words = list.openStream()) {
      return new String(words.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#"))
          .flatMap(line -> Stream.of(line.strip().split(" +", -1)))
          .filter(word -> !word.isEmpty())
          .collect(Collectors.toCollection(TreeSet::new));
    }
  }
}
