package backtalk.speech;

import backtalk.system.EnumWords;
import backtalk.yaml.Choices;
import backtalk.yaml.Decoder;
import backtalk.yaml.Fields;
import backtalk.yaml.Key;
import backtalk.yaml.Keys;
import backtalk.yaml.Numbers;
import backtalk.yaml.Texts;
import backtalk.yaml.Yaml;
import backtalk.yaml.YamlException;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Reads voice files. Whoever can put a file where voices are read from can have a program started:
 * nothing but the program's own folder and the person's own may be such a place.
 */
public final class VoiceReader {

  private static final Key<Integer> FORMAT = Key.required("format", Numbers.whole(1, 1), "1");
  private static final Key<String> ID = Key.required("id", Texts.id(), "kevin16");
  private static final Key<String> NAME = Key.required("name", Texts.text(), "Kevin");
  private static final Key<String> LANGUAGE = Key.required("language", Texts.text(), "en-US");
  private static final Key<String> LICENCE = Key.required("licence", Texts.text(), "BSD");
  private static final Key<Voice.Engine> ENGINE =
      Key.required("engine", Choices.of(Voice.Engine.class), "freetts");
  private static final Key<String> VOICE = Key.required("voice", Texts.text(), "kevin16");
  private static final Key<Double> PACE = Key.required("pace", Numbers.decimal(60, 300), "130");
  private static final Key<Double> PITCH = Key.optional("pitch", Numbers.decimal(0, 500));
  private static final Key<Double> GAIN = Key.optional("gain", Numbers.decimal(-6, 6));
  private static final Key<Lexicon> PRONUNCIATIONS =
      Key.optional("pronunciations", LexiconReader::words);
  private static final Key<String> SPARE = Key.optional("spare", Texts.id());
  private static final Key<String> ALLOWED = Key.optional("sharing", Texts.text());
  private static final Key<VoiceProgram> PROGRAM = Key.optional("program", ProgramDecoder.DECODER);

  private static final Keys KEYS =
      Keys.of(
          "a voice",
          FORMAT,
          ID,
          NAME,
          LANGUAGE,
          LICENCE,
          ENGINE,
          VOICE,
          PACE,
          PITCH,
          GAIN,
          PRONUNCIATIONS,
          SPARE,
          ALLOWED,
          PROGRAM);

  private static final Decoder<Double> HUMAN = Numbers.decimal(60, 250);
  private static final double USUAL_PITCH = 100;

  private static final Decoder<Voice> DECODER =
      value -> KEYS.read(value).filter(Fields::areComplete).flatMap(VoiceReader::voice);

  private VoiceReader() {}

  /**
   * Reads a voice file.
   *
   * @throws YamlException with every mistake in it
   */
  public static Voice read(Path file) throws YamlException {
    return Yaml.read(file, DECODER);
  }

  private static Optional<Voice> voice(Fields fields) {
    Voice.Engine engine = fields.get(ENGINE);
    boolean embedded = engine == Voice.Engine.FREETTS;
    boolean recorded = engine == Voice.Engine.RECORDED;
    if (engine != Voice.Engine.COMMAND && fields.mention(PROGRAM)) {
      String name = EnumWords.of(engine);
      return refused(fields, name + " needs no program", "Write engine: command, or leave it out.");
    }
    if (engine == Voice.Engine.COMMAND && !fields.mention(PROGRAM)) {
      return refused(
          fields, "the key \"program\" is missing", "Say under it which program speaks, and how.");
    }
    if (!recorded && (fields.mention(SPARE) || fields.mention(ALLOWED))) {
      return refused(
          fields,
          "\"spare\" and \"sharing\" are for recorded voices",
          "Write engine: recorded, or leave them out.");
    }
    if (recorded && fields.at(VOICE).flatMap(Texts.id()::decode).isEmpty()) {
      return Optional.empty(); // it names a folder
    }
    if (embedded && fields.mention(PITCH)) {
      Optional<Double> pitch = fields.at(PITCH).flatMap(HUMAN::decode);
      return pitch.map(hertz -> voice(fields, hertz));
    }
    return Optional.of(voice(fields, fields.get(PITCH, embedded ? USUAL_PITCH : 0)));
  }

  private static Optional<Voice> refused(Fields fields, String what, String advice) {
    fields.value().refuse(what, advice);
    return Optional.empty();
  }

  private static Voice voice(Fields fields, double pitch) {
    Optional<RecordedVoice> recorded =
        fields.get(ENGINE) == Voice.Engine.RECORDED
            ? Optional.of(
                new RecordedVoice(fields.get(PACE), fields.find(SPARE), fields.find(ALLOWED)))
            : Optional.empty();
    return new Voice(
        fields.get(ID),
        fields.get(NAME),
        fields.get(LANGUAGE),
        fields.get(LICENCE),
        fields.get(ENGINE),
        fields.get(VOICE),
        fields.get(PACE),
        pitch,
        fields.get(GAIN, 0.0),
        fields.get(PRONUNCIATIONS, Lexicon.empty()),
        fields.find(PROGRAM),
        recorded);
  }
}
