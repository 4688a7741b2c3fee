package backtalk.journal;

import backtalk.journal.EventReader.BadLineException;
import backtalk.journal.JournalContents.JournalProblem;
import backtalk.system.RegularFile;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Reads a journal's folder. What cannot be read is left out and told. However large the files are,
 * little of them is in memory at a time.
 */
final class JournalReader {

  /** The year in digits of any script: it was once written as the computer's language has it. */
  private static final Pattern FILE_NAME = Pattern.compile("journal-\\p{Nd}{4,}\\.jsonl");

  /** Ten thousand sessions: of a file that is larger, the end is read. */
  private static final long MOST_BYTES = 64L << 20;

  private static final int BLOCK = 1 << 18;

  /** Of a file with more that is wrong, the rest is no journal either. */
  private static final int MOST_PROBLEMS = 10_000;

  /** So many may be written to at the same time, and more. */
  private static final int OPEN_SESSIONS = 64;

  private final EventReader reader = new EventReader();
  private final List<JournalProblem> problems = new ArrayList<>();
  private final List<SessionRecord> records = new ArrayList<>();
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
    return reader.contents();
  }

  private void readFile(Path file) {
    try (InputStream in = RegularFile.open(file)) {
      long size = Files.size(file);
      Lines lines = new Lines(file);
      if (size > MOST_BYTES) {
        problems.add(
            new JournalProblem(
                file,
                0,
                "is larger than " + (MOST_BYTES >> 20) + " MB: its beginning is left out"));
        in.skipNBytes(size - MOST_BYTES);
        lines.beginInMidLine();
      }
      lines.read(in);
    } catch (IOException e) {
      problems.add(cannotBeRead(file, e));
    }
  }

  /** The lines of one file, in blocks of whole ones. */
  private final class Lines {

    private final Path file;
    private final int problemsBefore = problems.size();
    private final byte[] block = new byte[BLOCK];
    private int number;
    private boolean isInMidLine;

    Lines(Path file) {
      this.file = file;
    }

    void beginInMidLine() {
      isInMidLine = true;
    }

    void read(InputStream in) throws IOException {
      int filled = 0;
      int count = in.readNBytes(block, 0, BLOCK);
      while (count > 0) {
        filled += count;
        int whole = filled;
        while (whole > 0 && block[whole - 1] != '\n') {
          whole--;
        }
        if (whole == 0 && filled == BLOCK) {
          isInMidLine = isInMidLine || isTooLong();
          whole = filled; // no line is so long
        } else {
          readBlock(whole);
        }
        if (problems.size() - problemsBefore > MOST_PROBLEMS) {
          problems.add(new JournalProblem(file, number, "and all after it is left out"));
          return;
        }
        System.arraycopy(block, whole, block, 0, filled - whole);
        filled -= whole;
        count = in.readNBytes(block, filled, BLOCK - filled);
      }
      readBlock(filled);
    }

    private boolean isTooLong() {
      number++;
      problems.add(new JournalProblem(file, number, "is damaged"));
      return true;
    }

    private void readBlock(int end) {
      int from = 0;
      if (isInMidLine) {
        from = lineEnd(0, end) + 1;
        isInMidLine = from > end;
      }
      if (from < end && !readTogether(from, end)) {
        readOneByOne(from, end);
      }
    }

    private boolean readTogether(int from, int end) {
      int lines = 0;
      for (int i = from; i < end; i++) {
        if (block[i] == '\n') {
          lines++;
        }
      }
      if (block[end - 1] != '\n') {
        lines++;
      }
      try {
        List<Event> events = reader.read(block, from, end);
        if (events.size() != lines) {
          return false;
        }
        for (Event event : events) {
          number++;
          add(event, file, number);
        }
        return true;
      } catch (BadLineException e) {
        return false;
      }
    }

    private void readOneByOne(int from, int end) {
      for (int start = from; start < end; start = lineEnd(start, end) + 1) {
        number++;
        readLine(start, lineEnd(start, end));
      }
    }

    private void readLine(int start, int end) {
      int from = start;
      while (from < end && Character.isWhitespace(block[from])) {
        from++;
      }
      if (from == end) {
        return;
      }
      try {
        List<Event> events = block[from] == '{' ? reader.read(block, from, end) : List.of();
        if (events.size() != 1) {
          throw new BadLineException("is damaged");
        }
        add(events.get(0), file, number);
      } catch (BadLineException e) {
        problems.add(new JournalProblem(file, number, String.valueOf(e.getMessage())));
      }
    }

    private int lineEnd(int start, int end) {
      int i = start;
      while (i < end && block[i] != '\n') {
        i++;
      }
      return i;
    }
  }

  private void add(Event event, Path file, int line) {
    FoundSession found = sessions.get(event.session());
    if (found == null) {
      found =
          new FoundSession(
              new SessionFold(),
              new JournalProblem(file, line, "belongs to a session whose beginning is missing"));
      sessions.put(event.session(), found);
      if (sessions.size() > OPEN_SESSIONS) {
        Iterator<FoundSession> oldest = sessions.values().iterator();
        close(oldest.next());
        oldest.remove();
      }
    }
    found.fold().add(event);
  }

  private void close(FoundSession found) {
    found
        .fold()
        .session()
        .ifPresentOrElse(records::add, () -> problems.add(found.ifNeverStarted()));
  }

  private JournalContents contents() {
    sessions.values().forEach(this::close);
    records.sort(Comparator.comparing(SessionRecord::started, OffsetDateTime.timeLineOrder()));
    problems.sort(Comparator.comparing(JournalProblem::file).thenComparing(JournalProblem::line));
    return new JournalContents(records, problems);
  }

  private static JournalProblem cannotBeRead(Path place, IOException e) {
    return new JournalProblem(place, 0, "cannot be read: " + Reasons.of(e));
  }
}
