package backtalk.audio.file;

import backtalk.audio.file.NewFile.NewFileException;
import backtalk.system.FileTrouble;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.ReadOnlyFileSystemException;
import java.util.Locale;

/** What to tell a person when a file cannot be created. */
final class Failures {

  /** Systems tell a full disk in their own language: then this little space tells it. */
  private static final long NO_SPACE_BYTES = 4_096;

  private Failures() {}

  static NewFileException exists(Path target) {
    return new NewFileException(
        "The file " + target + " already exists: use --force to replace it.");
  }

  static NewFileException toOpen(Path target, Path folder, IOException cause) {
    if (cause instanceof AccessDeniedException
        || cause instanceof NoSuchFileException
        || isReadOnly(cause)) {
      return new NewFileException(
          "The folder "
              + folder
              + " is not writable: check its permissions, or choose another folder.",
          cause);
    }
    if (isDiskFull(cause, folder)) {
      return diskFull(target, 0, cause);
    }
    return toWrite(target, cause);
  }

  static NewFileException toWrite(Path target, IOException cause) {
    return new NewFileException(
        "The file " + target + " could not be written: " + FileTrouble.reason(cause) + ".", cause);
  }

  static NewFileException diskFull(Path target, long written, IOException cause) {
    return new NewFileException(
        "The disk is full: no space left on it for "
            + target
            + " after "
            + size(written)
            + ". The unfinished file was removed. Free some space, or choose another disk.",
        cause);
  }

  static boolean isDiskFull(IOException cause, Path place) {
    if (FileTrouble.isDiskFull(cause)) {
      return true;
    }
    try {
      FileStore disk = Files.getFileStore(place);
      // A system's own pretended disks have no space at all.
      return disk.getTotalSpace() > 0 && disk.getUsableSpace() < NO_SPACE_BYTES;
    } catch (IOException e) {
      return false;
    }
  }

  private static boolean isReadOnly(IOException cause) {
    return cause.getCause() instanceof ReadOnlyFileSystemException
        || FileTrouble.reason(cause).contains("Read-only file system");
  }

  private static String size(long bytes) {
    return bytes < 1_000_000
        ? bytes / 1_000 + " kB"
        : String.format(Locale.ROOT, "%.1f MB", bytes / 1e6);
  }
}
