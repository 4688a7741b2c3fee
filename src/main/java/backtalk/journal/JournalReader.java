package backtalk.journal;

import backtalk.journal.JournalContents.JournalProblem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Reads a journal's folder. What cannot be read is left out and told. However large the files are,
 * little of them is in memory at a time.
 */
final class JournalReader {

  /** The year in digits of any script: it was once written as the computer's language has it. */
  static final Pattern FILE_NAME = Pattern.compile("journal-\\p{Nd}{4,}\\.jsonl");

  private final EventReader reader = new EventReader();
  private final List<JournalProblem> problems = new ArrayList<>();
  private final List<SessionRecord> records = new ArrayList<>();
  private final boolean usesDigests;

  private JournalReader(boolean usesDigests) {
    this.usesDigests = usesDigests;
  }

  /** Everything. What a digest tells is not read again; a digest that is missing is made. */
  static JournalContents read(Path folder) {
    return read(folder, true);
  }

  /** Everything, line by line. */
  static JournalContents readWithoutDigests(Path folder) {
    return read(folder, false);
  }

  private static JournalContents read(Path folder, boolean usesDigests) {
    JournalReader reader = new JournalReader(usesDigests);
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
    return reader.contents();
  }

  private void readFile(Path file) {
    JournalContents contents = JournalFileReader.read(file, reader, usesDigests);
    records.addAll(contents.sessions());
    problems.addAll(contents.problems());
  }

  private JournalContents contents() {
    records.sort(Comparator.comparing(SessionRecord::started, OffsetDateTime.timeLineOrder()));
    problems.sort(Comparator.comparing(JournalProblem::file).thenComparing(JournalProblem::line));
    return new JournalContents(records, problems);
  }

  static JournalProblem cannotBeRead(Path place, IOException e) {
    return new JournalProblem(place, 0, "cannot be read: " + Reasons.of(e));
  }
}
