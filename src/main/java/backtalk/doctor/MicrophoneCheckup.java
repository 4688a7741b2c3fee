package backtalk.doctor;

import backtalk.audio.AudioSource;
import backtalk.audio.AudioSource.SourceLostException;
import backtalk.audio.AudioSource.SourceUnavailableException;
import backtalk.config.Config;
import backtalk.config.ConfigChoices.Mic;
import backtalk.config.ConfigTable;
import backtalk.live.OneSession;
import backtalk.setup.Ears;
import backtalk.setup.Setup;
import java.util.Locale;
import java.util.stream.DoubleStream;

/** The microphone: it is opened, and a second of it measured. Nothing of the sound is kept. */
record MicrophoneCheckup(Setup setup) implements Checkup {

  private static final int BLOCKS = 100;

  /** A room is as loud as the quieter of its moments: somebody may speak in the others. */
  private static final int QUIETER = BLOCKS / 5;

  /** Of somebody who speaks at a metre is left 15 dB over it. */
  private static final double NOISY = -45;

  @Override
  public String name() {
    return "Microphone";
  }

  @Override
  public Finding check() {
    Config config = setup.configOrDefaults();
    if (config.get(ConfigTable.MIC) == Mic.OFF) {
      return Finding.ok(name(), "Switched off in the config (mic: off).");
    }
    OneSession one = OneSession.take(setup.environment());
    try {
      return one.isElsewhere()
          ? Finding.notChecked(name(), "A session is playing, and may be using it.")
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
      double[] powers = new double[BLOCKS];
      for (int i = 0; i < BLOCKS; i++) {
        source.read(block);
        for (short sample : block) {
          powers[i] += (double) sample * sample / block.length;
          peak = Math.max(peak, Math.abs(sample));
        }
      }
      double mean = DoubleStream.of(powers).average().orElse(0);
      double room = DoubleStream.of(powers).sorted().toArray()[QUIETER];
      return judge(peak, decibels(mean), decibels(room));
    } catch (SourceUnavailableException e) {
      return config.get(ConfigTable.MIC) == Mic.AUTO && isMissing()
          ? Finding.ok(name(), "None found: use the keys during a session.")
          : Finding.problem(name(), String.valueOf(e.getMessage()), withoutIt());
    } catch (SourceLostException e) {
      return Finding.problem(name(), String.valueOf(e.getMessage()), withoutIt());
    }
  }

  private static double decibels(double power) {
    return 10 * Math.log10(power) - 20 * Math.log10(Short.MAX_VALUE);
  }

  private Finding judge(int peak, double level, double room) {
    if (peak == 0) {
      return Finding.problem(
          name(),
          "It opens, but delivers only silence.",
          "Switch it on in the system's sound settings, or choose another: \"backtalk listen"
              + " --devices\" lists them for mic-device.");
    }
    String measured =
        String.format(Locale.ROOT, "It works: in one second it measured %.0f dB", level);
    return peak >= Short.MAX_VALUE
        ? Finding.problem(
            name(),
            measured + ", which is too loud.",
            "Turn it down in the system's sound settings, or set mic-gain lower.")
        : Finding.ok(
            name(), measured + "." + noise(room) + " \"backtalk listen\" shows what it hears.");
  }

  private static String noise(double room) {
    return room < NOISY
        ? ""
        : " The room is noisy: some of your words will not be understood. Use a headset or the"
            + " keys.";
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
    return "Until then, use the keys during a session.";
  }
}
