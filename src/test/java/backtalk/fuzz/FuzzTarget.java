package backtalk.fuzz;

import backtalk.config.ConfigFuzz;
import backtalk.control.KeysFuzz;
import backtalk.control.socket.RequestFuzz;
import backtalk.journal.JournalFuzz;
import backtalk.listen.words.PhraseFuzz;
import backtalk.routine.RoutineFuzz;
import backtalk.speech.LexiconFuzz;
import backtalk.speech.SentenceFuzz;
import backtalk.speech.command.VoiceFuzz;
import backtalk.speech.recorded.VoicePackageFuzz;
import backtalk.yaml.edit.YamlEditFuzz;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** What is fuzzed, and with what that begins. */
@SuppressWarnings("ImmutableEnumChecker") // what is fed keeps nothing
enum FuzzTarget {
  ROUTINE(RoutineFuzz::feed, "routines"),
  CONFIG(ConfigFuzz::feed),
  VOICE(VoiceFuzz::feed, "voices"),
  VOICE_PACKAGE(VoicePackageFuzz::feed),
  LEXICON(LexiconFuzz::feed),
  SENTENCE(SentenceFuzz::feed),
  YAML_EDIT(YamlEditFuzz::feed),
  JOURNAL(JournalFuzz::feed),
  PHRASE(PhraseFuzz::feed),
  KEYS(KeysFuzz::feed),
  REQUEST(RequestFuzz::feed);

  private static final Path INPUTS = Path.of("src/test/resources/backtalk/fuzz");

  private final Target target;
  private final List<Path> seeds = new ArrayList<>();

  /** What takes an input, and throws if it does not cope with it. */
  interface Target {
    void feed(byte[] input) throws Exception;
  }

  FuzzTarget(Target target, String... seeds) {
    this.target = target;
    Stream.of(seeds).map(Path::of).forEach(this.seeds::add);
  }

  void feed(byte[] input) throws Exception {
    target.feed(input);
  }

  String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** Folders of inputs: files that the project has, and its own, with what was once found. */
  List<Path> folders() {
    List<Path> folders = new ArrayList<>(seeds);
    Path own = INPUTS.resolve(word());
    if (Files.isDirectory(own)) {
      folders.add(own);
    }
    return folders;
  }

  List<Path> inputs() throws IOException {
    List<Path> inputs = new ArrayList<>();
    for (Path folder : folders()) {
      try (Stream<Path> files = Files.list(folder)) {
        files.filter(Files::isRegularFile).sorted().forEach(inputs::add);
      }
    }
    return inputs;
  }
}
