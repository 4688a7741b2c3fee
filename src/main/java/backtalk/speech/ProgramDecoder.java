package backtalk.speech;

import backtalk.yaml.Choices;
import backtalk.yaml.Decoder;
import backtalk.yaml.Expected;
import backtalk.yaml.Fields;
import backtalk.yaml.Key;
import backtalk.yaml.Keys;
import backtalk.yaml.Lists;
import backtalk.yaml.Nearest;
import backtalk.yaml.Node;
import backtalk.yaml.Numbers;
import backtalk.yaml.Texts;
import backtalk.yaml.Times;
import backtalk.yaml.Value;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads what a voice file says of its program. */
final class ProgramDecoder {

  private static final Expected ARGUMENT = Expected.of("an argument for a program");
  private static final int LONGEST_ARGUMENT = 2_000;
  private static final Pattern PLACEHOLDER = Pattern.compile("\\{([a-z]+)}");
  private static final int MEGABYTE = 1_000_000;
  private static final Duration USUAL_TIME = Duration.ofSeconds(10);
  private static final int USUAL_SIZE = 20;

  private static final Key<List<String>> RUN =
      Key.required(
          "run", Lists.ofSome("arguments", ProgramDecoder::argument), "[say, -v, \"{voice}\"]");
  private static final Key<VoiceProgram.SoundFormat> SOUND =
      Key.required("sound", Choices.of(VoiceProgram.SoundFormat.class), "wav");
  private static final Key<Integer> RATE =
      Key.required("rate", Numbers.whole(8_000, 48_000), "22050");
  private static final Key<PaceTable> PACES = Key.optional("paces", ProgramDecoder::paces);
  private static final Key<VoiceProgram.PhoneTiming> TIMES =
      Key.optional("times", Choices.of(VoiceProgram.PhoneTiming.class));
  private static final Key<VoiceProgram.LexiconFormat> LEXICON =
      Key.optional("lexicon", Choices.of(VoiceProgram.LexiconFormat.class));
  private static final Key<Duration> TIME_LIMIT =
      Key.optional("time-limit", Times.time(Duration.ofMillis(100), Duration.ofMinutes(1)));
  private static final Key<Integer> SIZE_LIMIT = Key.optional("size-limit", Numbers.whole(1, 100));
  private static final Key<String> INSTALL =
      Key.required("install", Texts.text(), "sudo apt install flite");
  private static final Key<String> NAMESAKE = Key.optional("namesake", Texts.text());
  private static final Key<Boolean> TRIED = Key.optional("tried", Choices.yesOrNo());

  private static final Keys KEYS =
      Keys.of(
          "a program",
          RUN,
          SOUND,
          RATE,
          PACES,
          TIMES,
          LEXICON,
          TIME_LIMIT,
          SIZE_LIMIT,
          INSTALL,
          NAMESAKE,
          TRIED);

  static final Decoder<VoiceProgram> DECODER =
      value -> KEYS.read(value).filter(Fields::areComplete).flatMap(ProgramDecoder::program);

  private ProgramDecoder() {}

  private static Optional<VoiceProgram> program(Fields fields) {
    VoiceProgram program =
        new VoiceProgram(
            fields.get(RUN),
            fields.get(SOUND),
            fields.get(RATE),
            fields.find(PACES),
            fields.get(TIMES, VoiceProgram.PhoneTiming.NONE),
            fields.get(LEXICON, VoiceProgram.LexiconFormat.NONE),
            fields.get(TIME_LIMIT, USUAL_TIME),
            fields.get(SIZE_LIMIT, USUAL_SIZE) * MEGABYTE,
            fields.get(INSTALL),
            fields.find(NAMESAKE),
            fields.get(TRIED, true));
    int before = fields.value().problemCount();
    check(program, fields);
    return fields.value().problemCount() == before ? Optional.of(program) : Optional.empty();
  }

  /** What only shows when the keys are looked at together. */
  private static void check(VoiceProgram program, Fields fields) {
    Value run = fields.at(RUN).orElseThrow();
    if (program.name().contains("{")) {
      run.refuse("the program's own name has a placeholder", "Name the program itself.");
    }
    same(run, program.uses("pace"), program.paces().isPresent(), "pace", "paces");
    if (program.uses("text") && program.uses("words")) {
      run.refuse(
          "{text} and {words} are used, and both are the sentence",
          "Keep {text} for the file it is in, or {words} for the sentence itself.");
    }
    if (program.stays()) {
      checkStaying(program, run);
    }
    boolean asFile = program.lexicon() == VoiceProgram.LexiconFormat.FLITE;
    same(run, program.uses("lexicon"), asFile, "lexicon", "lexicon: flite");
    if (program.times() != VoiceProgram.PhoneTiming.NONE && !program.uses("output")) {
      run.refuse(
          "the times of phones come on standard output, and so does the sound",
          "Let the sound go to the file {output}.");
    }
  }

  /** It gets its sentences on standard input, and its sound has an end that shows. */
  private static void checkStaying(VoiceProgram program, Value run) {
    for (String another : List.of("text", "words", "output")) {
      if (program.uses(another)) {
        run.refuse(
            "{folder} and {" + another + "} are used",
            "With {folder} the program stays, reads a sentence a line, and writes a file for each.");
      }
    }
    if (program.sound() != VoiceProgram.SoundFormat.WAV
        || program.times() != VoiceProgram.PhoneTiming.NONE) {
      run.refuse("{folder} is for programs that write WAV files and no times", "Write sound: wav.");
    }
  }

  private static void same(Value run, boolean used, boolean told, String placeholder, String key) {
    if (used && !told) {
      run.refuse("{" + placeholder + "} is used, but nothing says what it is", "Add " + key + ".");
    } else if (told && !used) {
      run.refuse("no argument has {" + placeholder + "}", "Put it in, or leave out " + key + ".");
    }
  }

  /** An argument is taken as it is: every blank may matter. */
  private static Optional<String> argument(Value value) {
    if (!(value.node() instanceof Node.Scalar scalar) || scalar.isNothing()) {
      value.expected(ARGUMENT);
      return Optional.empty();
    }
    String text = scalar.text();
    if (text.length() > LONGEST_ARGUMENT || text.chars().anyMatch(Character::isISOControl)) {
      value.refuse(
          "this argument has a control character, or more than " + LONGEST_ARGUMENT + " characters",
          "");
      return Optional.empty();
    }
    Matcher placeholder = PLACEHOLDER.matcher(text);
    while (placeholder.find()) {
      if (!VoiceProgram.PLACEHOLDERS.contains(placeholder.group(1))) {
        unknown(value, placeholder.group(1));
        return Optional.empty();
      }
    }
    return Optional.of(text);
  }

  private static void unknown(Value value, String name) {
    List<String> known = VoiceProgram.PLACEHOLDERS.stream().sorted().toList();
    String meant = Nearest.to(name, known).map(near -> "Did you mean {" + near + "}? ").orElse("");
    value.refuse(
        "found the unknown placeholder {" + name + "}",
        meant + "There are {" + String.join("}, {", known) + "}.");
  }

  private static Optional<PaceTable> paces(Value value) {
    String advice = "Write for example {60: 3.4, 130: 1.57, 300: 0.68}.";
    if (!(value.node() instanceof Node.Mapping mapping) || mapping.entries().isEmpty()) {
      value.refuse(
          "found "
              + value.found()
              + ", expected real words a minute, each with the program's own number",
          advice);
      return Optional.empty();
    }
    Map<Double, Double> points = new TreeMap<>();
    boolean whole = true;
    for (Node.Entry entry : mapping.entries()) {
      Optional<Double> number =
          Numbers.decimal(-1_000, 1_000).decode(value.child(entry.key(), entry.value()));
      if (!entry.key().matches("[0-9]{2,3}(\\.[0-9]+)?")) {
        value.refuse(
            entry.keyPlace(),
            "found " + Value.quote(entry.key()) + ", expected words a minute from 10 to 999",
            advice);
        return Optional.empty();
      }
      if (number.isEmpty()) {
        return Optional.empty();
      }
      points.put(Double.valueOf(entry.key()), number.get());
      whole &= entry.value() instanceof Node.Scalar scalar && !scalar.text().contains(".");
    }
    return Optional.of(PaceTable.of(points, whole));
  }
}
