package backtalk.live;

import backtalk.audio.file.NewFile.NewFileException;
import backtalk.audio.file.WavWriter;
import backtalk.setup.Environment;
import backtalk.setup.SessionResources;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;

/**
 * The sound file of a session that cannot be heard, in the first folder that takes it.
 *
 * @param path a name that was free: nothing is ever overwritten without being asked
 */
record SpareFile(Path path, WavWriter wav) implements AutoCloseable {

  /**
   * Claims the file: in the working folder, or else in a spare one.
   *
   * @throws NewFileException why the working folder does not take it, if no other does either
   */
  static SpareFile claim(Environment environment, SessionResources resources)
      throws NewFileException {
    try {
      return claim(environment.workingFolder(), resources);
    } catch (NewFileException first) {
      for (Path folder : environment.spareFolders()) {
        try {
          return claim(folder, resources);
        } catch (NewFileException e) {
          first.addSuppressed(e);
        }
      }
      throw first;
    }
  }

  private static SpareFile claim(Path folder, SessionResources resources) throws NewFileException {
    String id = resources.routine().id();
    Path file = folder.resolve(id + ".wav");
    for (int n = 2; Files.exists(file, LinkOption.NOFOLLOW_LINKS); n++) {
      file = folder.resolve(id + "-" + n + ".wav");
    }
    return new SpareFile(file, WavWriter.create(file, resources.engine().format(), false));
  }

  /** Removes what was written, unless it was committed. */
  @Override
  public void close() {
    wav.close();
  }
}
