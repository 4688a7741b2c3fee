package backtalk.audio.file;

import backtalk.audio.file.NewFile.NewFileException;
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
      throw new NewFileException(target + " is a folder: give the name of a file in it.");
    }
    Path folder = folderOf(target);
    if (!Files.exists(folder)) {
      throw new NewFileException(
          "The folder " + folder + " does not exist: create it first, or choose another folder.");
    }
    if (!Files.isDirectory(folder)) {
      throw new NewFileException(
          folder + " is not a folder: choose another place for " + target + ".");
    }
    try {
      // Not following links: one that leads nowhere is something that would be replaced, too.
      BasicFileAttributes there =
          Files.readAttributes(
              target.toAbsolutePath(), BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
      if (there.isOther()) {
        throw new NewFileException(target + " is not a regular file, and was not replaced.");
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
