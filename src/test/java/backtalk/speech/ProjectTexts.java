package backtalk.speech;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The texts that ship with the project, read by their lines: the file readers have tests enough.
 */
public final class ProjectTexts {

  private static final Pattern SPOKEN =
      Pattern.compile("(?m)^ *(?:- say: |- (?=[A-Z])|breathing: )(.*)$");
  private static final Pattern PRONUNCIATION = Pattern.compile("(?m)^  ([a-z']+): (.*)$");

  private ProjectTexts() {}

  /** Every sentence of the default routine once, for the left side. */
  public static List<String> routineSentences() throws IOException {
    String file = Files.readString(Path.of("routines/six-stretches.yaml"));
    return SPOKEN
        .matcher(file)
        .results()
        .map(match -> match.group(1).replace("{side}", "left").replace("{other side}", "right"))
        .flatMap(text -> Stream.of(text.split("(?<=[.]) ", -1)))
        .distinct()
        .toList();
  }

  /** The lexicon that ships, words to phones in one line. */
  public static Map<String, String> lexicon() throws IOException {
    return PRONUNCIATION
        .matcher(Files.readString(Path.of("voices/lexicon.yaml")))
        .results()
        .collect(Collectors.toMap((MatchResult m) -> m.group(1), m -> m.group(2)));
  }
}
