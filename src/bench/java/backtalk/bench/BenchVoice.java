package backtalk.bench;

import backtalk.speech.Lexicon;
import backtalk.speech.LexiconReader;
import backtalk.speech.SpeechEngine;
import backtalk.speech.Voice;
import backtalk.speech.VoiceReader;
import backtalk.speech.freetts.FreeTtsEngine;
import backtalk.yaml.YamlException;
import java.nio.file.Path;

/** The voice that the program speaks with. */
record BenchVoice(Voice voice, Lexicon lexicon) {

  static BenchVoice in(Path home) throws YamlException {
    Path voices = home.resolve("voices");
    return new BenchVoice(
        VoiceReader.read(voices.resolve("kevin16.yaml")),
        LexiconReader.read(voices.resolve("lexicon.yaml")));
  }

  /** Real words a minute. */
  double pace() {
    return voice.pace();
  }

  /** The bare voice, which remembers nothing. */
  SpeechEngine engine() {
    return new FreeTtsEngine(voice.pace(), voice.pitch(), lexicon);
  }
}
