package backtalk.config;

import backtalk.system.FileLock;
import backtalk.system.UserException;
import backtalk.system.UserFolders;
import backtalk.system.WholeFile;
import backtalk.yaml.Yaml;
import backtalk.yaml.YamlException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;

/**
 * The person's config file, changed as a whole or not at all: whatever happens, what is there is
 * either as it was or as it was to be. Programs of ours that change it at the same time wait for
 * each other; what another program saves in the meantime is read again, not written over.
 */
final class ConfigFile {

  /** An editor that saves more often than this within a moment is not used by a person. */
  private static final int ATTEMPTS = 10;

  private final Path file;
  private final Path lockFile;
  private final WholeFile.Writer writer;

  /**
   * @param folders say which file it is, and have room for a lock
   */
  ConfigFile(UserFolders folders) {
    this(folders, WholeFile::write);
  }

  ConfigFile(UserFolders folders, WholeFile.Writer writer) {
    this.file = folders.configFile();
    this.lockFile = folders.cache().resolve("config.lock");
    this.writer = writer;
  }

  /** What becomes of its text. */
  @FunctionalInterface
  interface TextEdit {
    String of(String text, String file) throws YamlException;
  }

  /**
   * What was done.
   *
   * @param before the text as it was; of a file that was not there, the example's
   * @param created whether the file was not there
   */
  record Changed(String before, String after, boolean created) {}

  /**
   * Changes it. Where there is none, the example is what is changed; if that stays as it is, no
   * file is made.
   *
   * @throws YamlException when it cannot be read, or the change refuses it
   * @throws UserException when it cannot be written; it is as it was
   */
  Changed change(TextEdit change) throws UserException {
    try {
      FileLock lock = FileLock.take(lockFile);
      try {
        return changeAlone(change);
      } finally {
        lock.close();
      }
    } catch (FileLock.TakenException e) {
      throw refused("another Backtalk is changing it");
    } catch (IOException e) {
      throw refused(why(e));
    }
  }

  private Changed changeAlone(TextEdit change) throws IOException, UserException {
    for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
      Optional<Changed> changed = attempt(change);
      if (changed.isPresent()) {
        return changed.get();
      }
    }
    throw refused("other programs keep changing it");
  }

  /** Nothing if the file has become another in the meantime. */
  private Optional<Changed> attempt(TextEdit change) throws IOException, UserException {
    Optional<Path> target = target();
    if (target.isEmpty()) {
      String example = ConfigExample.text();
      String after = change.of(example, file.toString());
      Changed changed = new Changed(example, after, !after.equals(example));
      return !changed.created() || create(after) ? Optional.of(changed) : Optional.empty();
    }
    String before = Yaml.text(target.get());
    String after = change.of(before, file.toString());
    if (!after.equals(before) && !replace(target.get(), before, after)) {
      return Optional.empty();
    }
    return Optional.of(new Changed(before, after, false));
  }

  /** The file itself, where a link leads to it; nothing if there is no file. */
  private Optional<Path> target() throws IOException, UserException {
    try {
      return Optional.of(file.toRealPath());
    } catch (NoSuchFileException e) {
      if (Files.isSymbolicLink(file)) {
        throw refused("it is a link to a missing file: " + Files.readSymbolicLink(file));
      }
      return Optional.empty();
    }
  }

  private boolean create(String text) throws IOException, UserException {
    Files.createDirectories(file.toAbsolutePath().getParent());
    return writer.write(
        file,
        text.getBytes(StandardCharsets.UTF_8),
        () -> Files.notExists(file, LinkOption.NOFOLLOW_LINKS));
  }

  private boolean replace(Path target, String before, String after)
      throws IOException, UserException {
    if (!Files.isWritable(target)) {
      throw refused("it is not writable. Check its permissions");
    }
    byte[] old = before.getBytes(StandardCharsets.UTF_8);
    return writer.write(
        target,
        after.getBytes(StandardCharsets.UTF_8),
        () ->
            target().equals(Optional.of(target)) && Arrays.equals(Files.readAllBytes(target), old));
  }

  private UserException refused(String why) {
    return new UserException("The config file could not be changed: " + file + " (" + why + ")");
  }

  private static String why(IOException e) {
    if (e instanceof AccessDeniedException denied) {
      return denied.getFile() + " is not writable";
    }
    return e instanceof FileSystemException failed && failed.getReason() != null
        ? failed.getFile() + ": " + failed.getReason()
        : String.valueOf(e.getMessage());
  }
}
