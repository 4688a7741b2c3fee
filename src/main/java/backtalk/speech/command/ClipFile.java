package backtalk.speech.command;

import backtalk.audio.AudioClip;
import backtalk.audio.PcmFormat;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Optional;
import java.util.zip.CRC32C;

/** A clip as bytes, with a sum that tells whether they are whole. */
final class ClipFile {

  private static final int MAGIC = 0x42544331; // BTC1
  private static final int HEADER = 4 * Integer.BYTES;

  private ClipFile() {}

  static ByteBuffer write(AudioClip clip) {
    short[] samples = clip.samples();
    ByteBuffer bytes =
        ByteBuffer.allocate(HEADER + Short.BYTES * samples.length).order(ByteOrder.LITTLE_ENDIAN);
    bytes.putInt(MAGIC).putInt(clip.format().sampleRate()).putInt(samples.length).putInt(0);
    bytes
        .slice(HEADER, Short.BYTES * samples.length)
        .order(ByteOrder.LITTLE_ENDIAN)
        .asShortBuffer()
        .put(samples);
    bytes.putInt(HEADER - Integer.BYTES, sum(bytes));
    return bytes.rewind();
  }

  /** The clip, if the bytes are those of one in this format, and all of them. */
  static Optional<AudioClip> read(byte[] all, PcmFormat format) {
    ByteBuffer bytes = ByteBuffer.wrap(all).order(ByteOrder.LITTLE_ENDIAN);
    if (all.length < HEADER
        || bytes.getInt(0) != MAGIC
        || bytes.getInt(4) != format.sampleRate()
        || bytes.getInt(8) < 1
        || bytes.getInt(8) != (all.length - HEADER) / (double) Short.BYTES
        || bytes.getInt(HEADER - Integer.BYTES) != sum(bytes)) {
      return Optional.empty();
    }
    short[] samples = new short[bytes.getInt(8)];
    bytes.position(HEADER).slice().order(ByteOrder.LITTLE_ENDIAN).asShortBuffer().get(samples);
    return Optional.of(AudioClip.of(format, samples));
  }

  private static int sum(ByteBuffer bytes) {
    CRC32C sum = new CRC32C();
    sum.update(bytes.slice(0, HEADER - Integer.BYTES));
    sum.update(bytes.slice(HEADER, bytes.capacity() - HEADER));
    return (int) sum.getValue();
  }
}
