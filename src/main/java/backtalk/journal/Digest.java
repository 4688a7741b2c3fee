package backtalk.journal;

import backtalk.journal.JournalContents.JournalProblem;
import backtalk.system.OwnerOnly;
import backtalk.system.RegularFile;
import backtalk.system.UserException;
import backtalk.system.WholeFile;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;
import java.util.zip.CRC32C;

/**
 * The sessions of the beginning of a journal's file, put together once and kept beside it, so that
 * no start reads the lines of years. Whatever is wrong with it, or with the file since, it is made
 * again: the journal alone counts.
 *
 * @param bytes how much of the file it stands for: whole lines
 * @param lines how many
 * @param mark tells that beginning from another
 * @param sessions in the order of their first line
 * @param problems what was left out of these lines
 */
record Digest(
    long bytes, int lines, long mark, List<SessionRecord> sessions, List<JournalProblem> problems) {

  private static final int MOST_BYTES = 32 << 20;

  /** Who adds or takes a byte anywhere before the place moves all of these. */
  private static final int LOOKED_AT = 1 << 16;

  Digest {
    sessions = List.copyOf(sessions);
    problems = List.copyOf(problems);
  }

  static Path beside(Path journal) {
    return journal.resolveSibling(journal.getFileName() + ".digest");
  }

  /**
   * What tells the beginning of a file from another: its last bytes, and which file it is, since
   * most editors put another in its place.
   */
  static long mark(Path journal, long end) throws IOException {
    ByteBuffer bytes = ByteBuffer.allocate((int) Math.min(LOOKED_AT, end) + Long.BYTES);
    bytes.putLong(number(journal));
    try (FileChannel channel = FileChannel.open(journal, StandardOpenOption.READ)) {
      long from = end - bytes.remaining();
      while (bytes.hasRemaining()) {
        if (channel.read(bytes, from + bytes.position() - Long.BYTES) < 0) {
          throw new IOException("it is shorter");
        }
      }
    }
    CRC32C sum = new CRC32C();
    sum.update(bytes.flip());
    return sum.getValue();
  }

  /** What the system calls a file; the same for all where it has no such number. */
  private static long number(Path file) throws IOException {
    return file.getFileSystem().supportedFileAttributeViews().contains("unix")
        ? ((Number) Files.getAttribute(file, "unix:ino")).longValue()
        : 0;
  }

  /** What is kept beside a journal's file; empty if there is nothing that fits it. */
  static Optional<Digest> of(Path journal) {
    try {
      Path file = beside(journal);
      if (!Files.exists(file)) {
        return Optional.empty();
      }
      Digest digest = DigestBytes.digest(RegularFile.read(file, MOST_BYTES), journal);
      return mark(journal, digest.bytes) == digest.mark ? Optional.of(digest) : Optional.empty();
    } catch (IOException | RuntimeException e) {
      return Optional.empty(); // it is slower without, and no less true
    }
  }

  /** Keeps it, if that can be. */
  void keepBeside(Path journal) {
    try {
      byte[] all = DigestBytes.of(this);
      if (all.length <= MOST_BYTES) {
        WholeFile.write(beside(journal), all, () -> true);
        OwnerOnly.closeFile(beside(journal));
      }
    } catch (IOException | UserException e) {
      // It is slower without, and no less true.
    }
  }
}
