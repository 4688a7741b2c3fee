package backtalk.app;

import backtalk.audio.AudioSource;
import backtalk.audio.AudioSource.SourceUnavailableException;
import backtalk.audio.PcmFormat;
import backtalk.audio.javasound.JavaSoundSource;
import backtalk.config.Config;
import backtalk.config.ConfigChoices;
import backtalk.config.ConfigTable;
import backtalk.listen.DeafException;
import backtalk.listen.Ear;
import backtalk.listen.EarSettings;
import backtalk.listen.Hearing;
import backtalk.listen.RoomNoise;
import backtalk.listen.embedding.SoundingRecognizer;
import backtalk.listen.sphinx.SphinxRecognizer;
import backtalk.listen.taught.TaughtRecognizer;
import backtalk.listen.taught.TaughtVoice;
import backtalk.listen.words.Heard;
import backtalk.listen.words.Interpreter;
import backtalk.listen.words.Recognizer;
import backtalk.listen.words.WakeWord;
import backtalk.setup.Ears;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.function.Consumer;

/** The computer's microphones, and the recogniser that comes with the program. */
final class RealEars implements Ears {

  @Override
  public AudioSource microphone(PcmFormat format, String device, double gain)
      throws SourceUnavailableException {
    return JavaSoundSource.open(format, device, gain);
  }

  @Override
  public List<String> devices() throws SourceUnavailableException {
    return JavaSoundSource.devices();
  }

  @Override
  public Hearing ear(Config config, TaughtVoice taught, Executor recognition, Consumer<Heard> to)
      throws DeafException {
    try {
      Recognizer recognizer = new SoundingRecognizer(new SphinxRecognizer(), taught.sounds());
      recognizer.recognize(new short[Recognizer.SAMPLE_RATE / 2]); // the first time takes longest
      Recognizer own = taught.isNobody() ? recognizer : new TaughtRecognizer(recognizer, taught);
      Interpreter interpreter = new Interpreter(own, wakeWord(config));
      EarSettings settings = EarSettings.USUAL.withClaps(config.get(ConfigTable.CLAPS));
      return new RoomNoise(new Ear(interpreter, settings, recognition, to)::hear);
    } catch (RuntimeException | LinkageError e) {
      throw new DeafException(
          "The speech recogniser cannot be loaded: a part of Backtalk is missing. Reinstall it.",
          e);
    }
  }

  private static WakeWord wakeWord(Config config) {
    if (config.get(ConfigTable.WAKE_WORD) == ConfigChoices.WakeWordSetting.NONE) {
      return WakeWord.NEVER;
    }
    return switch (config.get(ConfigTable.WAKE_WORD_WHEN)) {
      case ALWAYS -> WakeWord.ALWAYS;
      case MOVING -> WakeWord.MOVING;
    };
  }
}
