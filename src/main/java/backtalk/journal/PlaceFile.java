package backtalk.journal;

import backtalk.system.OwnerOnly;
import backtalk.system.RegularFile;
import backtalk.system.UserException;
import backtalk.system.WholeFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.UUID;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** The place of the session that runs, in a file of its own that is gone when the session is. */
final class PlaceFile {

  private static final int MOST_BYTES = 1 << 20;

  private final Path file;

  PlaceFile(Path folder) {
    file = folder.resolve("unfinished.json");
  }

  /** Keeps a place; it is on the disk when this returns. */
  void keep(KeptPlace place) throws IOException {
    try {
      WholeFile.write(file, JsonMapper.shared().writeValueAsBytes(place), () -> true);
      OwnerOnly.closeFile(file);
    } catch (UserException e) {
      throw new IllegalStateException("nothing is in the way", e);
    }
  }

  void forget() {
    try {
      Files.deleteIfExists(file);
    } catch (IOException e) {
      // Then the journal cannot be written either, which is told.
    }
  }

  /** The place that is kept; empty where there is none that can be read. */
  Optional<KeptPlace> kept() {
    try {
      if (!Files.exists(file)) {
        return Optional.empty();
      }
      byte[] bytes = RegularFile.read(file, MOST_BYTES);
      KeptPlace place = JsonMapper.shared().readValue(bytes, KeptPlace.class);
      UUID.fromString(place.session()); // it becomes a part of a file's name
      return Optional.of(place);
    } catch (IOException | JacksonException | IllegalArgumentException e) {
      return Optional.empty(); // it only means that the session begins at its beginning
    }
  }
}
