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

  private DeletedSession(Path folder, Map<String, String> lines) {
    this.folder = folder;
    this.lines = lines;
  }

  static Optional<DeletedSession> delete(Path folder, String session) throws IOException {
    Map<String, String> lines = new LinkedHashMap<>();
    PlaceFile place = new PlaceFile(folder);
    try {
      LineFile.locked(
          folder,
          () -> {
            for (Path file : files(folder)) {
              String removed = cut(file, session);
              if (!removed.isEmpty()) {
                lines.put(String.valueOf(file.getFileName()), removed);
              }
            }
          });
    } catch (NoSuchFileException e) {
      return Optional.empty(); // nothing has been kept yet
    } catch (IOException e) {
      throw failed(folder, e);
    }
    // nor is what was cut off of it offered again
    place.kept().filter(kept -> kept.session().equals(session)).ifPresent(kept -> place.forget());
    return lines.isEmpty() ? Optional.empty() : Optional.of(new DeletedSession(folder, lines));
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

  /** Writes a file without the lines of a session, if it has any; those are returned. */
  private static String cut(Path file, String session) throws IOException {
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
    if (removed.length() > 0) {
      Files.deleteIfExists(Digest.beside(file));
      write(file, kept.toByteArray());
    }
    return removed.toString();
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
    } catch (IOException e) {
      throw failed(folder, e);
    }
  }

  private static IOException failed(Path folder, IOException e) {
    return new IOException(
        "The journal in " + folder + " could not be written: " + Reasons.of(e) + ".", e);
  }
}
