package backtalk.journal;

import backtalk.journal.EventReader.BadLineException;
import backtalk.system.RegularFile;
import backtalk.system.UserException;
import backtalk.system.WholeFile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A session that the person has taken out of the journal. Each file is written anew as a whole,
 * while nobody else writes in its folder: at every moment either all of its lines are there, or
 * none. Lines that cannot be read stay as they are.
 */
public final class DeletedSession {

  private final Path folder;

  /** Its lines, each with its end, by the name of their file. */
  private final Map<String, String> lines;

  /** Where it was cut off, if it could be gone on with. */
  private final Optional<KeptPlace> place;

  private DeletedSession(Path folder, Map<String, String> lines, Optional<KeptPlace> place) {
    this.folder = folder;
    this.lines = lines;
    this.place = place;
  }

  static Optional<DeletedSession> delete(Path folder, String session) throws IOException {
    Map<String, String> lines = new LinkedHashMap<>();
    PlaceFile places = new PlaceFile(folder);
    Optional<KeptPlace> place = places.kept().filter(kept -> kept.session().equals(session));
    DeletedSession deleted = new DeletedSession(folder, lines, place);
    try {
      LineFile.locked(
          folder,
          () -> {
            // All is read before anything is written: what cannot be read leaves all as it is.
            for (FileWithout file : without(folder, session)) {
              write(file.path(), file.kept().toByteArray());
              lines.put(String.valueOf(file.path().getFileName()), file.removed());
            }
          });
    } catch (NoSuchFileException e) {
      return Optional.empty(); // nothing has been kept yet
    } catch (UnreadableException e) {
      throw failed("read", folder, e.reason());
    } catch (IOException e) {
      deleted.restore();
      throw failed("written", folder, e);
    }
    // nor is what was cut off of it offered again
    if (place.isPresent()) {
      places.forget();
    }
    return lines.isEmpty() ? Optional.empty() : Optional.of(deleted);
  }

  /** A file that has lines of the session: the others, and these. */
  private record FileWithout(Path path, ByteArrayOutputStream kept, String removed) {}

  private static List<FileWithout> without(Path folder, String session) throws IOException {
    List<FileWithout> all = new ArrayList<>();
    for (Path file : files(folder)) {
      try {
        cut(file, session).ifPresent(all::add);
      } catch (IOException e) {
        throw new UnreadableException(e);
      }
    }
    return all;
  }

  /** Nothing has been written yet. */
  private static final class UnreadableException extends IOException {

    private static final long serialVersionUID = 1L;

    private final IOException reason;

    UnreadableException(IOException reason) {
      super(reason);
      this.reason = reason;
    }

    IOException reason() {
      return reason;
    }
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(
              file -> JournalReader.FILE_NAME.matcher(String.valueOf(file.getFileName())).matches())
          .sorted()
          .toList();
    }
  }

  private static Optional<FileWithout> cut(Path file, String session) throws IOException {
    byte[] all = RegularFile.read(file, (int) JournalFileReader.MOST_BYTES);
    ByteArrayOutputStream kept = new ByteArrayOutputStream();
    StringBuilder removed = new StringBuilder();
    EventReader reader = new EventReader();
    int start = 0;
    while (start < all.length) {
      int end = start;
      while (end < all.length && all[end] != '\n') {
        end++;
      }
      int next = Math.min(end + 1, all.length);
      String line = new String(all, start, end - start, StandardCharsets.UTF_8);
      if (line.contains(session) && isOf(session, reader, all, start, end)) {
        removed.append(line).append('\n');
      } else {
        kept.write(all, start, next - start);
      }
      start = next;
    }
    return removed.isEmpty()
        ? Optional.empty()
        : Optional.of(new FileWithout(file, kept, removed.toString()));
  }

  private static boolean isOf(String session, EventReader reader, byte[] all, int start, int end) {
    try {
      return reader.read(Arrays.copyOfRange(all, start, end), 0, end - start).stream()
          .allMatch(event -> event.session().equals(session));
    } catch (BadLineException e) {
      return false;
    }
  }

  private static void write(Path file, byte[] bytes) throws IOException {
    Files.deleteIfExists(Digest.beside(file));
    try {
      WholeFile.write(file, bytes, () -> true);
    } catch (UserException e) {
      throw new IllegalStateException("nothing is in the way", e);
    }
  }

  /**
   * Puts it back; once.
   *
   * @throws IOException if a file cannot be written; the message is for the person
   */
  public void restore() throws IOException {
    try {
      for (Map.Entry<String, String> file : lines.entrySet()) {
        new LineFile(folder, file.getKey(), LineFile::writeAll).append(file.getValue());
      }
      PlaceFile places = new PlaceFile(folder);
      if (place.isPresent() && places.kept().isEmpty()) {
        places.keep(place.get());
      }
    } catch (IOException e) {
      throw failed("written", folder, e);
    }
  }

  private static IOException failed(String done, Path folder, IOException e) {
    return new IOException(
        "The journal in " + folder + " could not be " + done + ": " + Reasons.of(e) + ".", e);
  }
}
