package backtalk.journal;

import backtalk.journal.EventReader.BadLineException;
import backtalk.journal.JournalContents.JournalProblem;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads a journal's folder. What cannot be read is left out and told. */
final class JournalReader {

  /** The year in digits of any script: it was once written as the computer's language has it. */
  private static final Pattern FILE_NAME = Pattern.compile("journal-\\p{Nd}{4,}\\.jsonl");

  private final List<JournalProblem> problems = new ArrayList<>();
  private final Map<String, FoundSession> sessions = new LinkedHashMap<>();

  /** A session, and what to tell of its first line if it turns out to have no beginning. */
  private record FoundSession(SessionFold fold, JournalProblem ifNeverStarted) {}

  private JournalReader() {}

  static JournalContents read(Path folder) {
    JournalReader reader = new JournalReader();
    try (Stream<Path> files = Files.list(folder)) {
      files
          .filter(file -> FILE_NAME.matcher(String.valueOf(file.getFileName())).matches())
          .sorted()
          .forEach(reader::readFile);
    } catch (NoSuchFileException e) {
      // Nothing has been kept yet.
    } catch (NotDirectoryException e) {
      reader.problems.add(new JournalProblem(folder, 0, "is not a folder"));
    } catch (IOException e) {
      reader.problems.add(cannotBeRead(folder, e));
    }
    return reader.fold();
  }

  private void readFile(Path file) {
    byte[] bytes;
    try {
      bytes = Files.readAllBytes(file);
    } catch (IOException e) {
      problems.add(cannotBeRead(file, e));
      return;
    }
    int number = 0;
    for (int start = 0; start < bytes.length; ) {
      int end = start;
      while (end < bytes.length && bytes[end] != '\n') {
        end++;
      }
      number++;
      readLine(file, number, ByteBuffer.wrap(bytes, start, end - start));
      start = end + 1;
    }
  }

  private void readLine(Path file, int number, ByteBuffer bytes) {
    try {
      String line = StandardCharsets.UTF_8.newDecoder().decode(bytes).toString();
      if (!line.isBlank()) {
        Event event = EventReader.read(line);
        sessions.computeIfAbsent(event.session(), any -> found(file, number)).fold().add(event);
      }
    } catch (CharacterCodingException e) {
      problems.add(new JournalProblem(file, number, "is damaged"));
    } catch (BadLineException e) {
      problems.add(new JournalProblem(file, number, String.valueOf(e.getMessage())));
    }
  }

  private static FoundSession found(Path file, int line) {
    return new FoundSession(
        new SessionFold(),
        new JournalProblem(file, line, "belongs to a session whose beginning is missing"));
  }

  private JournalContents fold() {
    List<SessionRecord> records = new ArrayList<>();
    for (FoundSession found : sessions.values()) {
      found
          .fold()
          .session()
          .ifPresentOrElse(records::add, () -> problems.add(found.ifNeverStarted()));
    }
    records.sort(Comparator.comparing(SessionRecord::started, OffsetDateTime.timeLineOrder()));
    problems.sort(Comparator.comparing(JournalProblem::file).thenComparing(JournalProblem::line));
    return new JournalContents(records, problems);
  }

  private static JournalProblem cannotBeRead(Path place, IOException e) {
    return new JournalProblem(place, 0, "cannot be read: " + Reasons.of(e));
  }
}
