package backtalk.journal;

import backtalk.journal.EventReader.BadLineException;
import backtalk.journal.JournalContents.JournalProblem;
import backtalk.system.RegularFile;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads one file of a journal: the lines that its digest does not tell, in blocks of whole ones.
 */
final class JournalFileReader {

  /** Ten thousand sessions: of a file that is larger, the end is read. */
  static final long MOST_BYTES = 64L << 20;

  private static final int BLOCK = 1 << 18;

  /** Of a file with more that is wrong, the rest is no journal either. */
  private static final int MOST_PROBLEMS = 10_000;

  /** So many may be written to at the same time, and more. */
  static final int OPEN_SESSIONS = 6;

  /** When so much of a file is not in its digest and could be, another is made. */
  private static final long DIGEST_AFTER = 1 << 14;

  /** A session that is being put together from its lines. */
  private static final class OpenSession {

    private final SessionFold fold = new SessionFold();

    /** To be told if it turns out to have no beginning. */
    private final JournalProblem ifNeverStarted;

    private final long firstOffset;
    private long lastOffset;

    OpenSession(JournalProblem ifNeverStarted, long offset) {
      this.ifNeverStarted = ifNeverStarted;
      this.firstOffset = offset;
    }

    void add(Event event, long offset) {
      lastOffset = offset;
      fold.add(event);
    }
  }

  /**
   * A session to which nothing is added any more.
   *
   * @param line number of its first line, which is where it begins
   */
  private record ClosedSession(
      Optional<SessionRecord> record, int line, long firstOffset, long lastOffset) {}

  private final Path file;
  private final EventReader reader;
  private final boolean usesDigest;
  private final List<SessionRecord> records = new ArrayList<>();
  private final List<JournalProblem> problems = new ArrayList<>();
  private final byte[] block = new byte[BLOCK];
  private final Map<String, OpenSession> open = new LinkedHashMap<>();

  /** Those that were not in the digest, in the order of their first line. */
  private final List<ClosedSession> closed = new ArrayList<>();

  private Optional<Digest> known = Optional.empty();

  /** Where the block begins in the file. */
  private long offset;

  private int number;
  private boolean isInMidLine;
  private boolean isWhole = true;

  private JournalFileReader(Path file, EventReader reader, boolean usesDigest) {
    this.file = file;
    this.reader = reader;
    this.usesDigest = usesDigest;
  }

  /**
   * All that a file tells, in no order.
   *
   * @param usesDigest what a digest tells is not read again; one that is missing is made
   */
  static JournalContents read(Path file, EventReader reader, boolean usesDigest) {
    JournalFileReader lines = new JournalFileReader(file, reader, usesDigest);
    try (InputStream in = RegularFile.open(file)) {
      if (usesDigest) {
        Digest.of(file).ifPresent(lines::beginAfter);
      }
      long size = Files.size(file);
      if (size - lines.offset > MOST_BYTES) {
        lines.beginInMidLine(size - MOST_BYTES);
      }
      in.skipNBytes(lines.offset);
      lines.read(in);
    } catch (IOException e) {
      lines.problems.add(JournalReader.cannotBeRead(file, e));
    }
    return new JournalContents(lines.records, lines.problems);
  }

  private void beginAfter(Digest digest) {
    known = Optional.of(digest);
    offset = digest.bytes();
    number = digest.lines();
    records.addAll(digest.sessions());
    problems.addAll(digest.problems());
  }

  private void beginInMidLine(long at) {
    offset = at;
    isInMidLine = true;
    isWhole = false;
    problems.add(
        new JournalProblem(
            file, 0, "is larger than " + (MOST_BYTES >> 20) + " MB: its beginning is left out"));
  }

  private void read(InputStream in) throws IOException {
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
      if (problems.size() > MOST_PROBLEMS) {
        problems.add(new JournalProblem(file, number, "and all after it is left out"));
        isWhole = false;
        break;
      }
      offset += whole;
      System.arraycopy(block, whole, block, 0, filled - whole);
      filled -= whole;
      count = in.readNBytes(block, filled, BLOCK - filled);
    }
    if (isWhole) {
      readBlock(filled);
      digest();
    }
    open.values().forEach(this::close);
  }

  /**
   * Keeps what was put together, if it is much. Lines that are added later never change it:
   * everything that is in it was closed, and what is still open lies behind it as a whole.
   */
  private void digest() throws IOException {
    if (!usesDigest || closed.isEmpty() || open.isEmpty()) {
      return;
    }
    OpenSession oldest = open.values().iterator().next();
    long end = oldest.firstOffset;
    int line = oldest.ifNeverStarted.line();
    int count = closed.size();
    for (int i = closed.size() - 1; i >= 0; i--) {
      if (closed.get(i).lastOffset() >= end) {
        end = closed.get(i).firstOffset();
        line = closed.get(i).line();
        count = i;
      }
    }
    if (end - known.map(Digest::bytes).orElse(0L) < DIGEST_AFTER) {
      return;
    }
    int lines = line - 1;
    List<SessionRecord> sessions = new ArrayList<>(known.map(Digest::sessions).orElse(List.of()));
    closed.subList(0, count).forEach(session -> session.record().ifPresent(sessions::add));
    List<JournalProblem> told =
        problems.stream().filter(problem -> problem.line() <= lines).toList();
    new Digest(end, lines, Digest.mark(file, end), sessions, told).keepBeside(file);
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
      int start = from;
      for (Event event : events) {
        number++;
        add(event, start);
        start = lineEnd(start, end) + 1;
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
      add(events.get(0), start);
    } catch (BadLineException e) {
      problems.add(new JournalProblem(file, number, String.valueOf(e.getMessage())));
    }
  }

  private void add(Event event, int start) {
    OpenSession session = open.get(event.session());
    if (session == null) {
      session =
          new OpenSession(
              new JournalProblem(file, number, "belongs to a session whose beginning is missing"),
              offset + start);
      open.put(event.session(), session);
      if (open.size() > OPEN_SESSIONS) {
        Iterator<OpenSession> oldest = open.values().iterator();
        close(oldest.next());
        oldest.remove();
      }
    }
    session.add(event, offset + start);
  }

  private void close(OpenSession session) {
    Optional<SessionRecord> record = session.fold.session();
    record.ifPresentOrElse(records::add, () -> problems.add(session.ifNeverStarted));
    closed.add(
        new ClosedSession(
            record, session.ifNeverStarted.line(), session.firstOffset, session.lastOffset));
  }

  private int lineEnd(int start, int end) {
    int i = start;
    while (i < end && block[i] != '\n') {
      i++;
    }
    return i;
  }
}
