package backtalk.bench;

import backtalk.audio.PcmFormat;
import backtalk.audio.file.NewFile.NewFileException;
import backtalk.audio.file.WavWriter;
import java.nio.file.Path;

/** Sound that was recorded, as a file to listen to. */
final class Raw {

  private static final PcmFormat FORMAT = new PcmFormat(16_000);

  private Raw() {}

  static void save(short[] samples, Path wav) throws NewFileException {
    try (WavWriter writer = WavWriter.create(wav, FORMAT, true)) {
      writer.write(samples, samples.length);
      writer.commit();
    }
  }
}
