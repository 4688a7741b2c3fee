package backtalk.setup;

import backtalk.audio.AudioClip;
import backtalk.audio.Background;
import backtalk.audio.PcmFormat;
import backtalk.audio.Resampler;
import backtalk.audio.file.Ffmpeg;
import backtalk.audio.file.SoundFile;
import backtalk.config.Config;
import backtalk.config.ConfigTable;
import backtalk.speech.command.Programs;
import backtalk.system.UserException;
import backtalk.system.UserFolders;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Finds and reads the sound that the config wants behind the words. */
record BackgroundSound(World world, UserFolders folders) {

  /** What is longer is cut: all of it is kept in memory. */
  private static final int MOST_MINUTES = 30;

  /** What is shorter would be heard as a rhythm. */
  private static final int LEAST_SECONDS = 2;

  /** As a shell has it; nobody else would understand it here. */
  private static final String IN_HOME = "~/";

  private static final Duration DECODING = Duration.ofMinutes(1);

  /**
   * The sound, in the format of the session.
   *
   * @throws UserException if the file cannot be read; it says what to do
   */
  Background open(Config config, PcmFormat format) throws UserException {
    String name = config.get(ConfigTable.BACKGROUND);
    if (name.equals(ConfigTable.NOTHING)) {
      return Background.NONE;
    }
    try {
      Path file = path(name);
      AudioClip sound = isWav(file) || !Files.isRegularFile(file) ? read(file) : decoded(file);
      if (sound.frames() < LEAST_SECONDS * sound.format().sampleRate()) {
        throw new IOException("The sound in " + file + " is shorter than two seconds.");
      }
      return Background.of(Resampler.convert(sound, format));
    } catch (IOException | InvalidPathException e) {
      throw new UserException(
          "The sound behind the words (background) cannot be played. "
              + e.getMessage()
              + " Name another file, or none.",
          "The sound behind the words cannot be played.");
    }
  }

  private Path path(String name) {
    Optional<String> home = Optional.ofNullable(world.environment().get("HOME"));
    if (name.startsWith(IN_HOME) && home.isPresent()) {
      return Path.of(home.get()).resolve(name.substring(IN_HOME.length()));
    }
    return folders.configFile().toAbsolutePath().resolveSibling(name);
  }

  private static boolean isWav(Path file) {
    return String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT).endsWith(".wav");
  }

  private AudioClip decoded(Path file) throws IOException {
    Optional<Path> program = Programs.of(world.environment()).find("ffmpeg");
    if (program.isEmpty()) {
      throw new IOException(
          file + " is no WAV file, and needs the program ffmpeg. " + Ffmpeg.INSTALL);
    }
    Path wav = Files.createTempFile("backtalk-", ".wav");
    try {
      new Ffmpeg(program.get()).decode(file, wav, DECODING);
      return read(wav);
    } catch (IOException e) {
      throw new IOException(file + " cannot be read: " + e.getMessage() + ".", e);
    } finally {
      Files.deleteIfExists(wav);
    }
  }

  private static AudioClip read(Path file) throws IOException {
    try (SoundFile sound = SoundFile.open(file)) {
      PcmFormat format = sound.format();
      int most = MOST_MINUTES * 60 * format.sampleRate();
      short[] all = new short[1 << 16];
      short[] block = new short[1 << 14];
      int frames = 0;
      for (int count = sound.read(block); count > 0; count = sound.read(block)) {
        int taken = Math.min(count, most - frames);
        if (frames + taken > all.length) {
          all = Arrays.copyOf(all, 2 * (frames + taken));
        }
        System.arraycopy(block, 0, all, frames, taken);
        frames += taken;
        if (taken < count) {
          break;
        }
      }
      return AudioClip.of(format, Arrays.copyOf(all, frames));
    }
  }
}
