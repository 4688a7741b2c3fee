package backtalk.setup;

import backtalk.audio.AudioSource;
import backtalk.audio.AudioSource.SourceUnavailableException;
import backtalk.audio.PcmFormat;
import backtalk.config.Config;
import backtalk.config.ConfigChoices.Mic;
import backtalk.config.ConfigTable;
import backtalk.listen.DeafException;
import backtalk.listen.Hearing;
import backtalk.listen.taught.TaughtVoice;
import backtalk.listen.words.Heard;
import backtalk.listen.words.Recognizer;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.function.Consumer;

/** What the computer hears with; tests give another. */
public interface Ears {

  /** The form of all sound that is listened to. */
  PcmFormat FORMAT = new PcmFormat(Recognizer.SAMPLE_RATE);

  /** No microphone, and nobody who would understand it. */
  Ears NONE =
      new Ears() {
        @Override
        public AudioSource microphone(PcmFormat format, String device, double gain)
            throws SourceUnavailableException {
          throw new SourceUnavailableException("There is no microphone.");
        }

        @Override
        public List<String> devices() {
          return List.of();
        }

        @Override
        public Hearing ear(
            Config config, TaughtVoice taught, Executor recognition, Consumer<Heard> to)
            throws DeafException {
          throw new DeafException("No speech recogniser is installed.");
        }
      };

  /** Whether a config wants somebody to listen. */
  static boolean isWanted(Config config) {
    return config.get(ConfigTable.MIC) != Mic.OFF;
  }

  /** The microphone that the person wants. */
  static String device(Config config) {
    String device = config.get(ConfigTable.MIC_DEVICE);
    return device.equals(ConfigTable.SYSTEM_DEVICE) ? "" : device;
  }

  /**
   * Opens a microphone.
   *
   * @param format of the sound that is wanted
   * @param device part of its name; empty for the system's choice
   * @param gain in decibels
   */
  AudioSource microphone(PcmFormat format, String device, double gain)
      throws SourceUnavailableException;

  /** Opens one to listen to. */
  default AudioSource microphone(String device, double gain) throws SourceUnavailableException {
    return microphone(FORMAT, device, gain);
  }

  /** The names of all microphones. */
  List<String> devices() throws SourceUnavailableException;

  /**
   * Makes an ear, which may take seconds.
   *
   * @param taught how the person says the commands, as far as that is known
   * @param recognition where it may think; what it hears is told from there
   */
  Hearing ear(Config config, TaughtVoice taught, Executor recognition, Consumer<Heard> to)
      throws DeafException;
}
