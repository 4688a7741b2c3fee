package backtalk.system;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.List;
import java.util.Optional;

/** Why a file could not be used, as the system tells it. */
public final class FileTrouble {

  private static final List<String> DISK_FULL =
      List.of("No space left on device", "not enough space on the disk", "Disk quota exceeded");

  private FileTrouble() {}

  /** Whether the system says in English that the disk is full; in other languages it does not. */
  public static boolean isDiskFull(IOException failure) {
    String message = Optional.ofNullable(failure.getMessage()).orElse("");
    return DISK_FULL.stream().anyMatch(message::contains);
  }

  /** In the system's words, without the file's name where that is told apart; never empty. */
  public static String reason(IOException failure) {
    if (failure instanceof FileSystemException about && about.getReason() != null) {
      return about.getReason();
    } else if (failure instanceof AccessDeniedException) {
      return "permission denied";
    } else if (failure instanceof FileAlreadyExistsException) {
      return "a file is in its place";
    } else if (failure instanceof NoSuchFileException) {
      return "it is not there";
    }
    return Optional.ofNullable(failure.getMessage())
        .filter(message -> !message.isEmpty())
        .orElse(failure.getClass().getSimpleName());
  }
}
