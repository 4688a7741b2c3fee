package backtalk.listen.vosk;

import static java.util.stream.Collectors.joining;

import backtalk.listen.words.CommandGrammar;
import backtalk.listen.words.Decoys;
import backtalk.listen.words.Phrase;
import java.util.List;
import java.util.stream.Stream;

/** What can be said, as Vosk wants it: phrases in a list of JSON. */
final class VoskGrammar {

  private VoskGrammar() {}

  static String json() {
    List<String> commands = CommandGrammar.phrases().stream().map(Phrase::words).toList();
    return Stream.of(
            commands.stream(),
            commands.stream().map(words -> CommandGrammar.WAKE_WORD + " " + words),
            commands.stream().map(words -> "hey " + CommandGrammar.WAKE_WORD + " " + words),
            Decoys.words().stream(),
            Stream.of("[unk]"))
        .flatMap(words -> words)
        .map(words -> '"' + words + '"')
        .collect(joining(", ", "[", "]"));
  }
}
