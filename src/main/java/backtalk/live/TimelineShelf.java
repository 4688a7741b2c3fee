package backtalk.live;

import backtalk.score.Timeline;
import backtalk.system.OwnerOnly;
import backtalk.system.UserException;
import backtalk.system.WholeFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** The timelines of the last sessions as they were heard, a file for each. */
public final class TimelineShelf {

  /** More than the timeline of a day has. */
  public static final int MOST_BYTES = 64 << 20;

  private static final int KEPT = 50;
  private static final String ENDING = ".json";

  private final Path folder;

  public TimelineShelf(Path folder) {
    this.folder = folder;
  }

  /**
   * Keeps the timeline of a session, and lets the oldest go.
   *
   * @param name of the session; names sort by time
   */
  void keep(String name, Timeline timeline) throws IOException, UserException {
    OwnerOnly.makeFolder(folder);
    byte[] text = TimelineJson.write(timeline).getBytes(StandardCharsets.UTF_8);
    Path file = folder.resolve(name + ENDING);
    WholeFile.write(file, text, () -> true);
    OwnerOnly.closeFile(file);
    List<Path> all = all();
    for (Path old : all.subList(0, Math.max(0, all.size() - KEPT))) {
      Files.deleteIfExists(old);
    }
  }

  /** The file of the last session; empty where there is none. */
  public Optional<Path> last() throws IOException {
    List<Path> all = all();
    return all.isEmpty() ? Optional.empty() : Optional.of(all.get(all.size() - 1));
  }

  private List<Path> all() throws IOException {
    List<Path> all = new ArrayList<>();
    if (Files.isDirectory(folder)) {
      try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, "*" + ENDING)) {
        files.forEach(all::add);
      } catch (DirectoryIteratorException e) {
        throw e.getCause();
      }
    }
    Collections.sort(all);
    return all;
  }
}
