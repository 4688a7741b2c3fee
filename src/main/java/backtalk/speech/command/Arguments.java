package backtalk.speech.command;

import backtalk.speech.Lexicon;
import backtalk.speech.PaceTable;
import backtalk.speech.Voice;
import backtalk.speech.VoiceProgram;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The arguments that a program is started with, every placeholder filled in. */
final class Arguments {

  private static final String OWN = "{voices}";
  private static final String WORDS = "{words}";
  private static final Pattern PLACEHOLDER = Pattern.compile("\\{([a-z]+)}");

  private final Voice voice;
  private final VoiceProgram program;
  private final Programs programs;
  private final Path own;
  private final Lexicon lexicon;
  private Optional<Path> lexiconFile = Optional.empty();

  Arguments(Voice voice, Programs programs, Path own, Lexicon lexicon) {
    this.voice = voice;
    this.program = voice.program().orElseThrow();
    this.programs = programs;
    this.own = own;
    this.lexicon = lexicon;
  }

  /** The arguments of a program that stays, where its folder goes left open. */
  List<String> of(double pace) throws ProgramException, IOException {
    return filled(pace, Map.of());
  }

  /**
   * The arguments for one run; the first is where the program is.
   *
   * @param words what is to be said, and the same in a file
   */
  List<String> of(double pace, String words, Path text, Optional<Path> output)
      throws ProgramException, IOException {
    if (words.startsWith("-") && program.run().stream().anyMatch(any -> any.startsWith(WORDS))) {
      throw new ProgramException("would take these words for an option");
    }
    return filled(
        pace,
        Map.of(
            "text", text.toString(),
            "words", words,
            "output", output.map(Path::toString).orElse("")));
  }

  private List<String> filled(double pace, Map<String, String> ofThisRun)
      throws ProgramException, IOException {
    Path found =
        programs.find(program, own).orElseThrow(() -> new ProgramException("is not installed"));
    Map<String, String> values = new HashMap<>(fixed());
    values.putAll(ofThisRun);
    values.put("pace", pace(pace));
    values.put("lexicon", program.uses("lexicon") ? lexiconFile().toString() : "");
    List<String> arguments = new ArrayList<>();
    arguments.add(found.toString());
    for (String argument : program.run().subList(1, program.run().size())) {
      arguments.add(filled(argument, values));
    }
    return arguments;
  }

  /** What is the same for every text. */
  private Map<String, String> fixed() {
    String pitch = voice.pitch() == Math.rint(voice.pitch()) ? "%.0f" : "%s";
    return Map.of(
        "voice", voice.engineVoice(),
        "pitch", String.format(java.util.Locale.ROOT, pitch, voice.pitch()),
        "voices", own.toString());
  }

  /** What is filled in is not looked into: words may have braces of their own. */
  private static String filled(String argument, Map<String, String> values) {
    return PLACEHOLDER
        .matcher(argument)
        .replaceAll(
            found -> Matcher.quoteReplacement(values.getOrDefault(found.group(1), found.group())));
  }

  private synchronized Path lexiconFile() throws IOException {
    if (lexiconFile.isEmpty() || Files.notExists(lexiconFile.get())) {
      Path file = Files.createTempFile("backtalk-words-", ".txt");
      File atTheEnd = file.toFile();
      atTheEnd.deleteOnExit();
      Files.writeString(file, Pronunciations.flite(lexicon));
      lexiconFile = Optional.of(file);
    }
    return lexiconFile.get();
  }

  /**
   * Everything that decides how a text sounds, the pace left out. The program's version is told by
   * its file's size and time, as are those of the files it is told to use: to ask it would take
   * longer than to let it speak.
   */
  String identity() {
    StringBuilder all = new StringBuilder(program.sound() + " " + program.rate());
    all.append(' ').append(program.times()).append(' ').append(program.lexicon());
    programs.find(program, own).ifPresent(file -> all.append('\n').append(stamp(file)));
    for (String argument : program.run()) {
      String file = argument.substring(Math.max(0, argument.indexOf(OWN))); // as in --model=FILE
      all.append('\n').append(filled(argument, fixed())).append(stampOf(filled(file, fixed())));
    }
    if (program.lexicon() != VoiceProgram.LexiconFormat.NONE) {
      all.append('\n').append(Pronunciations.flite(lexicon));
    }
    return all.toString();
  }

  /** The program's number for a pace, as it is started with. */
  String pace(double pace) {
    Optional<PaceTable> paces = program.paces();
    return paces.map(table -> table.write(pace)).orElse("");
  }

  private static String stampOf(String argument) {
    try {
      Path file = Path.of(argument);
      return file.isAbsolute() && Files.isRegularFile(file) ? " " + stamp(file) : "";
    } catch (InvalidPathException e) {
      return "";
    }
  }

  private static String stamp(Path file) {
    try {
      Path real = file.toRealPath();
      return real + " " + Files.size(real) + " " + Files.getLastModifiedTime(real).toMillis();
    } catch (IOException e) {
      return file.toString();
    }
  }
}
