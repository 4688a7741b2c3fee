package backtalk.journal;

import backtalk.system.FileTrouble;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;

/** Why a file could not be used, in words. */
final class Reasons {

  private Reasons() {}

  static String of(IOException failure) {
    if (FileTrouble.isDiskFull(failure)) {
      return "the disk is full";
    }
    if (failure instanceof AccessDeniedException) {
      return "permission denied";
    }
    if (failure instanceof FileAlreadyExistsException) {
      return "a file is in its place";
    }
    return FileTrouble.reason(failure);
  }
}
