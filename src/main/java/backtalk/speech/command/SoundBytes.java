package backtalk.speech.command;

import backtalk.audio.AudioClip;
import backtalk.audio.PcmFormat;
import backtalk.speech.VoiceProgram;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** What programs write, made a clip. */
final class SoundBytes {

  private static final int PCM = 1;
  private static final int FLOAT = 3;
  private static final int EXTENSIBLE = 0xfffe;
  private static final int EXTENSIBLE_TAG_AT = 24;
  private static final int TAG_BYTES = 4;
  private static final int CHUNK_HEADER = 8;
  private static final int RIFF_HEADER = 12;
  private static final int LEAST_FORMAT = 16;

  private SoundBytes() {}

  /** The clip, at the rate that the sound itself or the voice file says. */
  static AudioClip clip(byte[] bytes, VoiceProgram program) throws ProgramException {
    return switch (program.sound()) {
      case WAV -> wav(ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN));
      case S16LE -> bare(ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN), program.rate());
      case S16BE -> bare(ByteBuffer.wrap(bytes).order(ByteOrder.BIG_ENDIAN), program.rate());
    };
  }

  /** Whether a WAV file is there to the end that its header tells. */
  static boolean isWhole(byte[] file) {
    return file.length > RIFF_HEADER
        && Integer.toUnsignedLong(
                    ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN).getInt(TAG_BYTES))
                + CHUNK_HEADER
            <= file.length;
  }

  private static AudioClip bare(ByteBuffer bytes, int rate) {
    short[] samples = new short[bytes.remaining() / Short.BYTES];
    bytes.asShortBuffer().get(samples);
    return AudioClip.of(new PcmFormat(rate), samples);
  }

  /**
   * Who writes a WAV into a pipe cannot know its length: what the header says of it is passed over.
   */
  private static AudioClip wav(ByteBuffer bytes) throws ProgramException {
    if (bytes.remaining() < RIFF_HEADER
        || !tag(bytes, 0).equals("RIFF")
        || !tag(bytes, 8).equals("WAVE")) {
      throw new ProgramException("wrote something that is not a WAV file");
    }
    int format = -1;
    long at = RIFF_HEADER;
    while (at + CHUNK_HEADER <= bytes.limit()) {
      int chunk = (int) at;
      long length = Integer.toUnsignedLong(bytes.getInt(chunk + 4));
      int content = chunk + CHUNK_HEADER;
      long end = Math.min(bytes.limit(), content + length);
      if (tag(bytes, chunk).equals("fmt ") && end - content >= LEAST_FORMAT) {
        format = content;
      } else if (tag(bytes, chunk).equals("data") && format >= 0) {
        // 0 is what is written by those who meant to come back with the true length.
        return samples(bytes, format, content, length == 0 ? bytes.limit() : (int) end);
      }
      at = content + length + length % 2;
    }
    throw new ProgramException("wrote a WAV file without sound in it");
  }

  private static String tag(ByteBuffer bytes, int at) {
    byte[] tag = new byte[4];
    bytes.get(at, tag);
    return new String(tag, StandardCharsets.ISO_8859_1);
  }

  private static AudioClip samples(ByteBuffer bytes, int format, int from, int to)
      throws ProgramException {
    int kind = Short.toUnsignedInt(bytes.getShort(format));
    if (kind == EXTENSIBLE && format + EXTENSIBLE_TAG_AT + 2 <= bytes.limit()) {
      kind = Short.toUnsignedInt(bytes.getShort(format + EXTENSIBLE_TAG_AT));
    }
    int channels = Short.toUnsignedInt(bytes.getShort(format + 2));
    int rate = bytes.getInt(format + 4);
    int bits = Short.toUnsignedInt(bytes.getShort(format + 14));
    boolean known =
        (kind == PCM && (bits == 16 || bits == 24 || bits == 32)) || (kind == FLOAT && bits == 32);
    if (!known || channels < 1 || channels > 8 || rate < 1_000 || rate > 192_000) {
      throw new ProgramException(
          String.format(
              Locale.ROOT,
              "wrote a WAV file of kind %d, %d channels, %d Hz and %d bits, which is not supported",
              kind,
              channels,
              rate,
              bits));
    }
    int width = bits / 8;
    short[] samples = new short[(to - from) / (width * channels)];
    for (int i = 0; i < samples.length; i++) {
      double sum = 0;
      for (int channel = 0; channel < channels; channel++) {
        sum += sample(bytes, from + (i * channels + channel) * width, kind, width);
      }
      samples[i] = PcmFormat.clamp(Math.round(sum / channels));
    }
    return AudioClip.of(new PcmFormat(rate), samples);
  }

  /** A sample as if it had 16 bits. */
  private static double sample(ByteBuffer bytes, int at, int kind, int width) {
    if (kind == FLOAT) {
      float sample = bytes.getFloat(at);
      return Float.isFinite(sample) ? sample * 32768.0 : 0;
    }
    // The two high bytes; what lies below them is not heard.
    return bytes.getShort(at + width - 2);
  }
}
