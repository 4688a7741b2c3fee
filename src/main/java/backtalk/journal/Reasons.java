package backtalk.journal;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.util.List;
import java.util.Optional;

/** Why a file could not be used, in words. */
final class Reasons {

  private static final List<String> DISK_FULL =
      List.of("No space left on device", "not enough space on the disk", "Disk quota exceeded");

  private Reasons() {}

  static String of(IOException failure) {
    String message = Optional.ofNullable(failure.getMessage()).orElse("");
    if (DISK_FULL.stream().anyMatch(message::contains)) {
      return "the disk is full";
    }
    if (failure instanceof AccessDeniedException) {
      return "it is not allowed";
    }
    if (failure instanceof FileAlreadyExistsException) {
      return "there is a file in its place";
    }
    if (failure instanceof FileSystemException about && about.getReason() != null) {
      return about.getReason();
    }
    return message.isEmpty() ? failure.getClass().getSimpleName() : message;
  }
}
