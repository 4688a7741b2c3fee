package backtalk.audio.file;

import backtalk.audio.PcmFormat;
import backtalk.audio.file.NewFile.NewFileException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Objects;

/**
 * A WAV file in the making: one channel of 16-bit PCM, of any length up to 4 GiB, written block by
 * block. It is in its place only after {@link #commit}; see {@link NewFile}.
 */
public final class WavWriter implements AutoCloseable {

  static final int HEADER_BYTES = 44;

  /** The size that a RIFF file names is that of all but its first eight bytes, in 32 bits. */
  private static final long MOST_BYTES = 0xFFFF_FFFFL + 8;

  private static final int BYTES_PER_FRAME = 2;
  private static final int BUFFER_BYTES = 1 << 16;

  private final NewFile file;
  private final PcmFormat format;
  private final long mostFrames;
  private final ByteBuffer buffer =
      ByteBuffer.allocate(BUFFER_BYTES).order(ByteOrder.LITTLE_ENDIAN);
  private long frames;

  private WavWriter(NewFile file, PcmFormat format, long mostBytes) {
    this.file = file;
    this.format = format;
    this.mostFrames = (mostBytes - HEADER_BYTES) / BYTES_PER_FRAME;
  }

  /**
   * Claims a place for a WAV file, before any sound is made for it.
   *
   * @param replace whether to replace a file that is there, at the end
   * @throws NewFileException if it cannot be made there
   */
  public static WavWriter create(Path target, PcmFormat format, boolean replace)
      throws NewFileException {
    return create(NewFile.at(target, replace), format, MOST_BYTES);
  }

  static WavWriter create(NewFile file, PcmFormat format, long mostBytes) {
    WavWriter writer = new WavWriter(file, format, mostBytes);
    // Its sizes are written over at the end, when they are known.
    writer.buffer.put(writer.header());
    return writer;
  }

  /**
   * Writes the first {@code count} frames of {@code block}.
   *
   * @throws NewFileException if that fails, or the file would exceed 4 GiB; the unfinished file is
   *     removed
   */
  public void write(short[] block, int count) throws NewFileException {
    Objects.checkFromIndexSize(0, count, block.length);
    if (frames + count > mostFrames) {
      close();
      throw tooLong();
    }
    for (int i = 0; i < count; i++) {
      if (!buffer.hasRemaining()) {
        flush();
      }
      buffer.putShort(block[i]);
    }
    frames += count;
  }

  /** How many frames were written. */
  public long frames() {
    return frames;
  }

  /**
   * Finishes the file and puts it in its place.
   *
   * @throws NewFileException if that fails; the unfinished file is removed
   */
  public void commit() throws NewFileException {
    flush();
    file.overwrite(0, header());
    file.commit();
  }

  /** Removes what was written, unless it was committed. */
  @Override
  public void close() {
    file.close();
  }

  private void flush() throws NewFileException {
    file.append(buffer.flip());
    buffer.clear();
  }

  private ByteBuffer header() {
    long dataBytes = frames * BYTES_PER_FRAME;
    int rate = format.sampleRate();
    return ByteBuffer.allocate(HEADER_BYTES)
        .order(ByteOrder.LITTLE_ENDIAN)
        .put(ascii("RIFF"))
        .putInt((int) (HEADER_BYTES - 8 + dataBytes))
        .put(ascii("WAVEfmt "))
        .putInt(16)
        .putShort((short) 1)
        .putShort((short) 1)
        .putInt(rate)
        .putInt(rate * BYTES_PER_FRAME)
        .putShort((short) BYTES_PER_FRAME)
        .putShort((short) 16)
        .put(ascii("data"))
        .putInt((int) dataBytes)
        .flip();
  }

  private static byte[] ascii(String text) {
    return text.getBytes(StandardCharsets.US_ASCII);
  }

  private NewFileException tooLong() {
    return new NewFileException(
        "The sound is too long for the WAV file "
            + file.target()
            + ": it holds at most 4 GiB, which is "
            + mostFrames / format.sampleRate() / 3600
            + " hours. The unfinished file was removed. Leave some stretches out, or write several"
            + " files.");
  }
}
