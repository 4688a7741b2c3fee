package backtalk.audio.file;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;

/** Whether a file may be made at a place: told before any work is done for it. */
final class FileTarget {

  private FileTarget() {}

  static Path folderOf(Path target) {
    Path folder = target.toAbsolutePath().getParent();
    return folder == null ? target.toAbsolutePath() : folder;
  }

  static void check(Path target, boolean replace) throws NewFileException {
    if (Files.isDirectory(target)) {
      throw new NewFileException(target + " is a folder: name a file in it.");
    }
    Path folder = folderOf(target);
    if (!Files.exists(folder)) {
      throw new NewFileException(
          "The folder " + folder + " does not exist: make it first, or name another.");
    }
    if (!Files.isDirectory(folder)) {
      throw new NewFileException(folder + " is not a folder: name another for " + target + ".");
    }
    try {
      // Not following links: one that leads nowhere is something that would be replaced, too.
      BasicFileAttributes there =
          Files.readAttributes(
              target.toAbsolutePath(), BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
      if (there.isOther()) {
        throw new NewFileException(target + " is not an ordinary file, and stays as it is.");
      }
      if (!replace) {
        throw Failures.exists(target);
      }
    } catch (NoSuchFileException e) {
      // As it should be.
    } catch (NewFileException e) {
      throw e;
    } catch (IOException e) {
      throw Failures.toWrite(target, e);
    }
  }
}
