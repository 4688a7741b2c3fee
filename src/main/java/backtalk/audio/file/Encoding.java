package backtalk.audio.file;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Kinds of sound files that ffmpeg makes of ours, by the ending of their names. */
public enum Encoding {
  /** Lossless. */
  FLAC("flac", "-c:a flac -sample_fmt s16"),
  /** Understood everywhere. */
  MP3("mp3", "-c:a libmp3lame -b:a 64k -id3v2_version 3"),
  /** The smallest; made for speech. */
  OPUS("opus", "-c:a libopus -b:a 40k"),
  OGG("ogg", "-c:a libvorbis -q:a 5");

  private final String format;
  private final String options;

  Encoding(String format, String options) {
    this.format = format;
    this.options = options;
  }

  /** The encoding that a file name's ending asks for; empty where WAV is written. */
  public static Optional<Encoding> of(String fileName) {
    String lower = fileName.toLowerCase(Locale.ROOT);
    for (Encoding encoding : values()) {
      if (lower.endsWith("." + encoding.format)) {
        return Optional.of(encoding);
      }
    }
    return Optional.empty();
  }

  /** ffmpeg's name for the file's format. */
  String format() {
    return format;
  }

  /** ffmpeg's options for the sound in it. */
  List<String> options() {
    return List.of(options.split(" ", -1));
  }

  /**
   * Whether its chapters are tags: ffmpeg writes none into FLAC, and into the others of that family
   * it wrote them a second late.
   */
  boolean hasChaptersAsTags() {
    return this != MP3;
  }
}
