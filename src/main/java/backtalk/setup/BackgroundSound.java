package backtalk.setup;

import backtalk.audio.Background;
import backtalk.audio.PcmFormat;
import backtalk.audio.file.BackgroundFile;
import backtalk.audio.file.Ffmpeg;
import backtalk.audio.file.SoundFile;
import backtalk.config.Config;
import backtalk.config.ConfigTable;
import backtalk.speech.command.Programs;
import backtalk.system.UserException;
import backtalk.system.UserFolders;
import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

/** Finds the sound that the config wants behind the words. */
record BackgroundSound(Environment environment, UserFolders folders) {

  /** What is said before the reason. */
  static final String UNPLAYABLE = "The sound behind the words (background) cannot be played. ";

  /** As a shell has it; nobody else would understand it here. */
  private static final String IN_HOME = "~/";

  /**
   * The sound for a session in a format. What can be told of the file without reading it is told.
   *
   * @throws UserException if the file cannot be read; it says what to do
   */
  Background open(Config config, PcmFormat format) throws UserException {
    String name = config.get(ConfigTable.BACKGROUND);
    if (name.equals(ConfigTable.NOTHING)) {
      return Background.NONE;
    }
    try {
      return Background.of(opener(path(name), format), format);
    } catch (IOException | InvalidPathException e) {
      throw unplayable(e);
    }
  }

  /**
   * The sound for a file, which must not begin before it.
   *
   * @throws UserException if it cannot be read; it says what to do
   */
  static Background awaited(Background sound) throws UserException {
    try {
      return sound.awaited();
    } catch (IOException e) {
      throw unplayable(e);
    }
  }

  private static UserException unplayable(Exception why) {
    return new UserException(
        UNPLAYABLE + why.getMessage() + " Choose another file, or none.",
        "The sound behind the words cannot be played.");
  }

  private Path path(String name) {
    Optional<String> home = Optional.ofNullable(environment.variables().get("HOME"));
    if (name.startsWith(IN_HOME) && home.isPresent()) {
      return Path.of(home.get()).resolve(name.substring(IN_HOME.length()));
    }
    return folders.configFile().toAbsolutePath().resolveSibling(name);
  }

  private static boolean isWav(Path file) {
    return String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT).endsWith(".wav");
  }

  private Background.BackgroundOpener opener(Path file, PcmFormat format) throws IOException {
    SoundFile.check(file);
    if (isWav(file)) {
      BackgroundFile.open(file, format).close();
      return () -> BackgroundFile.open(file, format);
    }
    Path program =
        Programs.of(environment.variables())
            .find("ffmpeg")
            .orElseThrow(
                () ->
                    new IOException(
                        file + " is no WAV file, and needs the program ffmpeg. " + Ffmpeg.INSTALL));
    return () -> BackgroundFile.decode(file, new Ffmpeg(program), format);
  }
}
