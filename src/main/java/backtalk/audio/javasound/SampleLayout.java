package backtalk.audio.javasound;

import backtalk.audio.PcmFormat;
import java.util.List;
import javax.sound.sampled.AudioFormat;

/**
 * How a device wants its samples: signed, little-endian, each 16-bit sample in the upper bytes, the
 * same on every channel. All layouts carry the sound exactly.
 *
 * @param channels 1 or 2
 * @param bytesPerSample 2 to 4
 */
record SampleLayout(int channels, int bytesPerSample) {

  /** The first is all that most systems need; bare hardware often has none but the others. */
  static final List<SampleLayout> BEST_FIRST =
      List.of(
          new SampleLayout(1, 2),
          new SampleLayout(2, 2),
          new SampleLayout(2, 4),
          new SampleLayout(2, 3));

  int bytesPerFrame() {
    return channels * bytesPerSample;
  }

  AudioFormat at(PcmFormat format) {
    return new AudioFormat(format.sampleRate(), bytesPerSample * 8, channels, true, false);
  }

  /** The first {@code count} frames of these bytes, all channels mixed to one. */
  short[] decode(byte[] bytes, int count) {
    short[] block = new short[count];
    int at = 0;
    for (int frame = 0; frame < count; frame++) {
      int sum = 0;
      for (int channel = 0; channel < channels; channel++) {
        at += bytesPerSample;
        sum += (short) ((bytes[at - 1] << 8) | (bytes[at - 2] & 0xFF));
      }
      block[frame] = (short) (sum / channels);
    }
    return block;
  }

  /** The bytes of the first {@code count} frames of {@code block}. */
  byte[] encode(short[] block, int count) {
    byte[] bytes = new byte[count * bytesPerFrame()];
    int at = 0;
    for (int frame = 0; frame < count; frame++) {
      for (int channel = 0; channel < channels; channel++) {
        at += bytesPerSample;
        bytes[at - 2] = (byte) block[frame];
        bytes[at - 1] = (byte) (block[frame] >> 8);
      }
    }
    return bytes;
  }
}
