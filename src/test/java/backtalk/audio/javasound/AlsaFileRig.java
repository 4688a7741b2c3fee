package backtalk.audio.javasound;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;

/** Real Java Sound on a device that writes what it plays into a file, as fast as it comes. */
public final class AlsaFileRig {

  private static final int TAIL = 16_000 / 5;

  private final Path config;
  private final Path captured;

  /** A device whose file begins anew each time that it is opened. */
  public AlsaFileRig(Path folder) throws IOException {
    this(folder, "%s");
  }

  /** A device that goes on with its file when it is opened again. */
  public static AlsaFileRig appending(Path folder) throws IOException {
    return new AlsaFileRig(folder, "|cat >> %s");
  }

  private AlsaFileRig(Path folder, String file) throws IOException {
    config = folder.resolve("asound.conf");
    captured = folder.resolve("played.raw");
    Files.writeString(
        config,
        """
        pcm.file { type file slave.pcm { type null } file "%s" format "raw" }
        pcm.!default { type asym playback.pcm "file" }
        """
            .formatted(file.formatted(captured)));
  }

  /** What a Java process needs to play here. */
  public Map<String, String> environment() {
    return Map.of("ALSA_CONFIG_PATH", config.toString());
  }

  /** Takes what is played, two bytes a frame. */
  public Path file() {
    return captured;
  }

  /** All that was played so far, without the silence that pushes the last of it out. */
  public short[] captured() throws IOException {
    short[] all = Files.exists(captured) ? samples(captured) : new short[0];
    int end = Math.max(0, all.length - TAIL);
    for (int i = end; i < all.length; i++) {
      if (all[i] != 0) {
        return all;
      }
    }
    return Arrays.copyOf(all, end);
  }

  static short[] samples(Path raw) throws IOException {
    byte[] bytes = Files.readAllBytes(raw);
    short[] samples = new short[bytes.length / 2];
    ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN).asShortBuffer().get(samples);
    return samples;
  }
}
