package backtalk.speech.command;

import backtalk.fuzz.FuzzFile;
import backtalk.speech.Lexicon;
import backtalk.speech.Voice;
import backtalk.speech.VoiceReader;
import backtalk.yaml.YamlException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;

/** Any bytes as a voice file. No program is started. */
public final class VoiceFuzz {

  private static final FuzzFile FILE = new FuzzFile();

  private VoiceFuzz() {}

  /** Takes an input. */
  public static void feed(byte[] input) throws IOException {
    Voice voice;
    try {
      voice = VoiceReader.read(FILE.with(input));
    } catch (YamlException e) {
      if (String.valueOf(e.getMessage()).isBlank() || e.spoken().isBlank()) {
        throw new IllegalStateException("refused without a word", e);
      }
      return;
    }
    if (voice.program().isPresent()) {
      CommandEngine engine =
          new CommandEngine(
              voice,
              Programs.of(Map.of()),
              Path.of("voices"),
              Lexicon.empty(),
              WaitingCredit.endless());
      engine.identity();
      engine.pace(0.25);
      engine.pace(4);
    }
  }
}
