package backtalk.audio.file;

import backtalk.audio.PcmFormat;
import backtalk.audio.file.NewFile.NewFileException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/**
 * A sound file of any kind that we write, whole or not there. It is written as WAV; another kind is
 * made of that at the end.
 */
public final class SessionFile implements AutoCloseable {

  /** What encoding may take at least, and for each frame of sound: it takes a hundredth of that. */
  private static final Duration LEAST_LIMIT = Duration.ofMinutes(1);

  /** How a file is made of a finished WAV file. */
  private record Second(NewFile file, Path wav, Encoding encoding, Ffmpeg ffmpeg) {}

  private final WavWriter wav;
  private final PcmFormat format;
  private final Optional<Second> second;

  private SessionFile(WavWriter wav, PcmFormat format, Optional<Second> second) {
    this.wav = wav;
    this.format = format;
    this.second = second;
  }

  /** Claims a place for a WAV file, before any sound is made for it. */
  public static SessionFile wav(Path target, PcmFormat format, boolean replace)
      throws NewFileException {
    return new SessionFile(WavWriter.create(target, format, replace), format, Optional.empty());
  }

  /**
   * Claims a place for a file of another kind.
   *
   * @throws NewFileException if it cannot be made there
   */
  public static SessionFile encoded(
      Path target, PcmFormat format, boolean replace, Encoding encoding, Ffmpeg ffmpeg)
      throws NewFileException {
    NewFile file = NewFile.at(target, replace);
    try {
      Path wav = FileTarget.folderOf(target).resolve(file.unfinished().getFileName() + ".wav");
      wav.toFile().deleteOnExit();
      return new SessionFile(
          WavWriter.create(wav, format, false),
          format,
          Optional.of(new Second(file, wav, encoding, ffmpeg)));
    } catch (NewFileException e) {
      file.close();
      throw e;
    }
  }

  /** Where the sound is written to; it is not to be committed. */
  public WavWriter sound() {
    return wav;
  }

  /**
   * Finishes the file, and puts it in its place.
   *
   * @throws NewFileException if that fails; nothing is left
   */
  public void commit(Tags tags) throws NewFileException {
    wav.commit();
    if (second.isPresent()) {
      encode(second.get(), tags);
      second.get().file().commit();
    }
  }

  private void encode(Second last, Tags tags) throws NewFileException {
    try {
      Path metadata = Files.createTempFile("backtalk-", ".ffmetadata");
      try {
        Files.write(
            metadata,
            tags.metadata(format, last.encoding().hasChaptersAsTags())
                .getBytes(StandardCharsets.UTF_8));
        Duration limit = LEAST_LIMIT.plusSeconds(wav.frames() / format.sampleRate());
        last.ffmpeg()
            .encode(last.wav(), metadata, last.encoding(), last.file().unfinished(), limit);
      } finally {
        Files.deleteIfExists(metadata);
      }
    } catch (IOException e) {
      throw new NewFileException(
          "The sound file "
              + last.file().target()
              + " could not be made: "
              + e.getMessage()
              + ". A WAV file needs no ffmpeg: use a name that ends with .wav.",
          e);
    }
  }

  /** Removes what was written, unless it was committed. */
  @Override
  public void close() {
    wav.close();
    second.ifPresent(
        last -> {
          last.file().close();
          try {
            Files.deleteIfExists(last.wav());
          } catch (IOException e) {
            // The program's end will try once more.
          }
        });
  }
}
