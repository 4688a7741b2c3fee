package backtalk.trial;

import backtalk.audio.Frames;
import backtalk.audio.Intake;
import backtalk.audio.PcmFormat;
import backtalk.audio.file.SoundFile;
import backtalk.config.Config;
import backtalk.config.ConfigTable;
import backtalk.listen.DeafException;
import backtalk.listen.Hearing;
import backtalk.listen.words.Situation;
import backtalk.setup.Ears;
import backtalk.setup.Environment;
import backtalk.setup.TaughtVoiceFile;
import backtalk.system.ClockTime;
import backtalk.system.UserException;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Duration;

/**
 * Listens to a sound file as if it came from the microphone, and writes down what is heard when.
 */
public final class FileListening {

  private static final PcmFormat FORMAT = Ears.FORMAT;
  private static final short[] SILENCE = new short[FORMAT.sampleRate() / 100];

  /** A word at the very end is one only when silence follows it. */
  private static final Duration AFTERWARDS = Duration.ofSeconds(1);

  private final PrintWriter out;
  private final Hearing ear;
  private final short[] block = new short[SILENCE.length];
  private int filled;
  private long heardFrames;
  private int heard;

  private FileListening(Environment environment, Config config) throws UserException {
    this.out = environment.out();
    try {
      this.ear =
          environment
              .ears()
              .ear(
                  config,
                  new TaughtVoiceFile(environment).read(),
                  Runnable::run,
                  what -> tell(HeardText.of(what)));
    } catch (DeafException e) {
      throw new UserException(e.getMessage());
    }
  }

  /** Listens to a file from end to end. */
  public static void listen(Environment environment, Config config, Path file)
      throws UserException {
    try (SoundFile sound = SoundFile.open(file)) {
      new FileListening(environment, config).listen(sound, config.get(ConfigTable.MIC_GAIN));
    } catch (IOException e) {
      throw new UserException(String.valueOf(e.getMessage()));
    }
  }

  private void listen(SoundFile sound, double gain) throws IOException {
    Intake intake = new Intake(sound.format(), FORMAT, gain);
    short[] part = new short[sound.format().sampleRate()];
    for (int count = sound.read(part); count > 0; count = sound.read(part)) {
      hear(intake.take(part, count));
    }
    hear(intake.finish());
    hear(new short[(int) Frames.in(AFTERWARDS, FORMAT)]);
    if (heard == 0) {
      out.println("Nothing was heard that could be a command.");
    }
  }

  private void hear(short[] sound) {
    for (short sample : sound) {
      block[filled++] = sample;
      if (filled == block.length) {
        filled = 0;
        heardFrames += block.length;
        ear.hear(block.clone(), SILENCE.clone(), Situation.HOLDING);
      }
    }
  }

  private void tell(String what) {
    heard++;
    long tenths = heardFrames * 10 / FORMAT.sampleRate();
    out.println("%8s  %s".formatted(ClockTime.tenths(Duration.ofMillis(100 * tenths)), what));
  }
}
