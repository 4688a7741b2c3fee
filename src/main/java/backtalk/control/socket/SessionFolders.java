package backtalk.control.socket;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Where the session of one person is found: the runtime folder that the environment gives, and the
 * folder of the person's own data, which is the same from a terminal, a launcher and a timer. A
 * session holds the locks of both, and notes in the latter where its socket is.
 */
public final class SessionFolders {

  private static final String NOTE = "session.folder";

  private final RuntimeFolder runtime;
  private final Path data;

  /**
   * @param data the person's own; where it is not there, it cannot be shared
   */
  public SessionFolders(RuntimeFolder runtime, Path data) {
    this.runtime = runtime;
    this.data = data;
  }

  /**
   * The folder for a socket, made if need be.
   *
   * @throws IOException if none can be had; the message is a sentence for the person
   */
  public Path open() throws IOException {
    return runtime.open();
  }

  /**
   * Takes the right to be the only session, if nobody has it; does not wait.
   *
   * @throws IOException if it cannot be known whether somebody has it
   */
  public Optional<SessionLock> take() throws IOException {
    Path folder = open();
    Optional<SessionLock> here = SessionLock.take(folder);
    if (here.isEmpty() || !Files.isDirectory(data)) {
      return here;
    }
    Optional<SessionLock> anywhere;
    try {
      anywhere = SessionLock.take(data);
    } catch (IOException e) {
      return here; // a folder that takes no files keeps no session, either
    }
    if (anywhere.isEmpty()) {
      here.get().close();
      return anywhere;
    }
    note(folder);
    return Optional.of(here.get().with(anywhere.get()));
  }

  private void note(Path folder) {
    try {
      Files.writeString(data.resolve(NOTE), folder.toString());
    } catch (IOException e) {
      // It is found from an environment like this one all the same.
    }
  }

  /** Whether somebody has the right now. */
  boolean isHeld() throws IOException {
    for (Path folder : all()) {
      if (SessionLock.isHeld(folder)) {
        return true;
      }
    }
    return SessionLock.isHeld(data);
  }

  /** Where a session's socket may be. */
  List<Path> all() throws IOException {
    List<Path> all = new ArrayList<>(List.of(open()));
    try {
      Path noted = Path.of(Files.readString(data.resolve(NOTE)));
      if (noted.isAbsolute() && !all.contains(noted)) {
        all.add(noted);
      }
    } catch (IOException | InvalidPathException e) {
      // No session has ever run that is to be found elsewhere.
    }
    return all;
  }
}
