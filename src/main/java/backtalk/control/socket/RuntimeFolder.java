package backtalk.control.socket;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Where a running session is found by other processes of the same person: nobody else may look into
 * it. The same environment gives the same folder.
 */
public final class RuntimeFolder {

  private static final String SOCKET = "session.socket";

  /** Bytes in a socket's path: macOS takes 103, Linux and Windows 107. */
  private static final int LONGEST_PATH = 100;

  private final List<Candidate> candidates;

  /**
   * @param base must be there
   * @param folder in it, made when needed
   * @param isBaseOurs whether only a base that is the person's own will do
   */
  private record Candidate(Path base, Path folder, boolean isBaseOurs) {

    boolean isTooLong() {
      return socketIn(folder).toString().getBytes(StandardCharsets.UTF_8).length > LONGEST_PATH;
    }

    Path open() throws IOException {
      if (isBaseOurs) {
        OwnFolder.check(base);
      }
      OwnFolder.make(folder);
      return folder;
    }
  }

  private RuntimeFolder(List<Candidate> candidates) {
    this.candidates = candidates;
  }

  /**
   * Finds out which folders would do; nothing is made or looked at yet.
   *
   * @param environment the environment variables: {@code XDG_RUNTIME_DIR}, where it is set
   * @param temporary the folder for temporary files, otherwise
   * @param user the person's name, which keeps several persons' folders apart there
   */
  public static RuntimeFolder of(Map<String, String> environment, Path temporary, String user) {
    List<Candidate> found = new ArrayList<>();
    Optional.ofNullable(environment.get("XDG_RUNTIME_DIR"))
        .filter(value -> !value.isBlank())
        .map(Path::of)
        .filter(Path::isAbsolute)
        .ifPresent(base -> found.add(new Candidate(base, base.resolve("backtalk"), true)));
    String name = "backtalk-" + user.replaceAll("[^A-Za-z0-9_.-]", "_");
    found.add(new Candidate(temporary, temporary.resolve(name), false));
    // Where no path is short enough for a socket, there can still be a lock.
    found.sort(Comparator.comparing(Candidate::isTooLong));
    return new RuntimeFolder(List.copyOf(found));
  }

  /**
   * Makes the folder if need be, open to its owner only.
   *
   * @throws IOException if none can be had; the message is a sentence for the person
   */
  public Path open() throws IOException {
    IOException problem = new IOException("There is no folder for it.");
    for (Candidate candidate : candidates) {
      try {
        return candidate.open();
      } catch (IOException e) {
        problem = e;
      }
    }
    throw problem;
  }

  static Path socketIn(Path folder) {
    return folder.resolve(SOCKET);
  }
}
