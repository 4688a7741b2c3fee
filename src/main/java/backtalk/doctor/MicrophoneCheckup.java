package backtalk.doctor;

import backtalk.audio.AudioSource;
import backtalk.audio.SourceLostException;
import backtalk.audio.SourceUnavailableException;
import backtalk.config.Config;
import backtalk.config.ConfigChoices.Mic;
import backtalk.config.ConfigTable;
import backtalk.live.OneSession;
import backtalk.setup.Ears;
import backtalk.setup.Setup;
import backtalk.system.UserException;
import backtalk.yaml.YamlException;
import java.util.Locale;

/** The microphone: it is opened, and a second of it measured. Nothing of the sound is kept. */
record MicrophoneCheckup(Setup setup) implements Checkup {

  private static final int BLOCKS = 100;

  @Override
  public String name() {
    return "Microphone";
  }

  @Override
  public Finding look() {
    Config config = config();
    if (config.get(ConfigTable.MIC) == Mic.OFF) {
      return Finding.ok(name(), "It is switched off in the config (mic: off).");
    }
    OneSession one = OneSession.take(setup.environment());
    try {
      return one.isElsewhere()
          ? Finding.ok(name(), "A session is running, and may listen: it was left alone.")
          : measure(config);
    } finally {
      one.release();
    }
  }

  private Finding measure(Config config) {
    try (AudioSource source =
        setup
            .environment()
            .ears()
            .microphone(Ears.device(config), config.get(ConfigTable.MIC_GAIN))) {
      short[] block = new short[source.format().sampleRate() / BLOCKS];
      int peak = 0;
      double sum = 0;
      for (int i = 0; i < BLOCKS; i++) {
        source.read(block);
        for (short sample : block) {
          sum += (double) sample * sample;
          peak = Math.max(peak, Math.abs(sample));
        }
      }
      return judge(peak, 10 * Math.log10(sum / BLOCKS / block.length));
    } catch (SourceUnavailableException e) {
      return config.get(ConfigTable.MIC) == Mic.AUTO && isMissing()
          ? Finding.ok(name(), "There is none: sessions are commanded by keys.")
          : Finding.look(name(), String.valueOf(e.getMessage()), withoutIt());
    } catch (SourceLostException e) {
      return Finding.look(name(), String.valueOf(e.getMessage()), withoutIt());
    }
  }

  private Finding judge(int peak, double decibels) {
    if (peak == 0) {
      return Finding.look(
          name(),
          "It opens, but gives no sound at all.",
          "Switch it on in the system's sound settings, or name another: \"backtalk listen"
              + " --devices\" lists them for mic-device.");
    }
    double level = decibels - 20 * Math.log10(Short.MAX_VALUE);
    String measured = String.format(Locale.ROOT, "It opens; in one second it gave %.0f dB", level);
    return peak >= Short.MAX_VALUE
        ? Finding.look(
            name(),
            measured + ", and was too loud.",
            "Turn it down in the system's sound settings, or set mic-gain lower.")
        : Finding.ok(name(), measured + ". \"backtalk listen\" shows what it hears.");
  }

  /** No microphone at all is no fault: most desk computers have none. */
  private boolean isMissing() {
    try {
      return setup.environment().ears().devices().isEmpty();
    } catch (SourceUnavailableException e) {
      return false;
    }
  }

  private static String withoutIt() {
    return "Until then sessions are commanded by keys.";
  }

  /** What is wrong with the config is another checkup's business. */
  private Config config() {
    try {
      return setup.config();
    } catch (UserException | YamlException e) {
      return Config.defaults();
    }
  }
}
