package backtalk.audio.javasound;

import backtalk.audio.AudioSource.SourceUnavailableException;
import backtalk.audio.PcmFormat;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javax.sound.sampled.AudioFormat;
import javax.sound.sampled.AudioSystem;
import javax.sound.sampled.Line;
import javax.sound.sampled.LineUnavailableException;
import javax.sound.sampled.Mixer;
import javax.sound.sampled.TargetDataLine;

/** A microphone of Java Sound. */
final class JavaSoundInput implements InputLine {

  /** What the ear wants comes first; then what devices have, the most usual first. */
  static final List<Integer> RATES =
      List.of(16_000, 48_000, 44_100, 32_000, 96_000, 88_200, 24_000, 22_050, 11_025, 8_000);

  /** So much is kept for a reader that is late; the rest is lost. */
  private static final int BUFFER_MILLISECONDS = 200;

  private final TargetDataLine line;
  private final PcmFormat format;
  private final SampleLayout layout;

  private JavaSoundInput(TargetDataLine line, PcmFormat format, SampleLayout layout) {
    this.line = line;
    this.format = format;
    this.layout = layout;
  }

  /**
   * Opens a device in the first form that it offers.
   *
   * @param device part of its name; empty for the system's default
   */
  static InputLine open(String device) throws SourceUnavailableException {
    SourceUnavailableException none = new SourceUnavailableException(InputMessages.NO_DEVICE);
    Optional<Mixer.Info> mixer = device.isEmpty() ? Optional.empty() : Optional.of(find(device));
    for (int rate : RATES) {
      for (SampleLayout layout : SampleLayout.BEST_FIRST) {
        PcmFormat format = new PcmFormat(rate);
        try {
          return open(mixer, format, layout);
          // A system without any device answers with the unchecked one.
        } catch (LineUnavailableException | IllegalArgumentException e) {
          none.addSuppressed(e);
        }
      }
    }
    throw none;
  }

  private static InputLine open(Optional<Mixer.Info> mixer, PcmFormat format, SampleLayout layout)
      throws LineUnavailableException {
    AudioFormat audio = layout.at(format);
    TargetDataLine line =
        mixer.isPresent()
            ? AudioSystem.getTargetDataLine(audio, mixer.get())
            : AudioSystem.getTargetDataLine(audio);
    int bufferFrames = format.sampleRate() * BUFFER_MILLISECONDS / 1000;
    line.open(audio, bufferFrames * layout.bytesPerFrame());
    line.start();
    return new JavaSoundInput(line, format, layout);
  }

  private static Mixer.Info find(String device) throws SourceUnavailableException {
    String wanted = device.toLowerCase(Locale.ROOT);
    return inputs().stream()
        .filter(info -> info.getName().toLowerCase(Locale.ROOT).contains(wanted))
        .findFirst()
        .orElseThrow(() -> new SourceUnavailableException(InputMessages.noSuch(device, names())));
  }

  /** The names of all devices that sound can come from. */
  static List<String> names() {
    return inputs().stream().map(Mixer.Info::getName).toList();
  }

  private static List<Mixer.Info> inputs() {
    Line.Info input = new Line.Info(TargetDataLine.class);
    return Arrays.stream(AudioSystem.getMixerInfo())
        .filter(info -> AudioSystem.getMixer(info).isLineSupported(input))
        .toList();
  }

  @Override
  public PcmFormat format() {
    return format;
  }

  @Override
  public short[] read(int count) {
    byte[] bytes = new byte[count * layout.bytesPerFrame()];
    int read = Math.max(0, line.read(bytes, 0, bytes.length));
    return layout.decode(bytes, read / layout.bytesPerFrame());
  }

  @Override
  public void close() {
    line.close();
  }
}
