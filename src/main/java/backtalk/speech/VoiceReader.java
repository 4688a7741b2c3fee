package backtalk.speech;

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

/** Reads voice files. */
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
  private static final Key<Double> PITCH = Key.required("pitch", Numbers.decimal(60, 250), "100");

  private static final Keys KEYS =
      Keys.of("a voice", FORMAT, ID, NAME, LANGUAGE, LICENCE, ENGINE, VOICE, PACE, PITCH);

  private static final Decoder<Voice> DECODER = KEYS.decoder(VoiceReader::voice);

  private VoiceReader() {}

  /**
   * Reads a voice file.
   *
   * @throws YamlException with every mistake in it
   */
  public static Voice read(Path file) throws YamlException {
    return Yaml.read(file, DECODER);
  }

  private static Voice voice(Fields fields) {
    return new Voice(
        fields.get(ID),
        fields.get(NAME),
        fields.get(LANGUAGE),
        fields.get(LICENCE),
        fields.get(ENGINE),
        fields.get(VOICE),
        fields.get(PACE),
        fields.get(PITCH));
  }
}
