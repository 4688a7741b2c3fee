package backtalk.control.socket;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.nio.file.attribute.UserPrincipal;
import java.util.Set;

/**
 * Folders that belong to this person alone. The folder for temporary files is open to everybody, so
 * somebody else may have been there first. Where files have no POSIX permissions, folders are taken
 * as they are: there the temporary folder is the person's own.
 */
final class OwnFolder {

  static final Set<PosixFilePermission> OWNER_ONLY = PosixFilePermissions.fromString("rwx------");

  private OwnFolder() {}

  /** Makes a folder that its owner alone may enter, or makes one so that is there. */
  static void make(Path folder) throws IOException {
    try {
      if (isPosix(folder)) {
        Files.createDirectory(folder, PosixFilePermissions.asFileAttribute(OWNER_ONLY));
      } else {
        Files.createDirectory(folder);
      }
    } catch (FileAlreadyExistsException e) {
      // By an earlier session, or by somebody who would like to command this one.
    } catch (IOException e) {
      throw new IOException("The folder " + folder + " cannot be created.", e);
    }
    check(folder);
    if (isPosix(folder) && !Files.getPosixFilePermissions(folder).equals(OWNER_ONLY)) {
      Files.setPosixFilePermissions(folder, OWNER_ONLY);
    }
  }

  /** Refuses what is no folder, a link, or somebody else's. */
  static void check(Path folder) throws IOException {
    if (!Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
      throw new IOException(folder + " is not a folder.");
    }
    Path parent = folder.toAbsolutePath().getParent();
    if (!isPosix(folder) || parent == null) {
      return;
    }
    UserPrincipal owner = Files.getOwner(folder, LinkOption.NOFOLLOW_LINKS);
    if (!owner.equals(me(folder, parent))) {
      throw new IOException("The folder " + folder + " belongs to another user.");
    }
  }

  static boolean isPosix(Path path) {
    return path.getFileSystem().supportedFileAttributeViews().contains("posix");
  }

  /**
   * Whoever makes a file owns it. Names are no help: a container may have none for its user. The
   * folder itself serves where the one above is closed to the person, as that of all runtime
   * folders is.
   */
  private static UserPrincipal me(Path folder, Path parent) throws IOException {
    Path where = Files.isWritable(folder) ? folder : parent;
    Path probe =
        where.resolve(".backtalk-" + ProcessHandle.current().pid() + "-" + System.nanoTime());
    try {
      Files.createFile(probe);
    } catch (IOException e) {
      throw new IOException("The folder " + folder + " is not writable.", e);
    }
    try {
      return Files.getOwner(probe, LinkOption.NOFOLLOW_LINKS);
    } finally {
      Files.deleteIfExists(probe);
    }
  }
}
