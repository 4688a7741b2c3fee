package backtalk.journal;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;

/**
 * What was done, kept in a folder. Several programs may write to one journal at the same time, and
 * any may be cut off at any moment: what was written stays.
 */
public final class Journal {

  private final Path folder;
  private final Clock clock;
  private final LineFile.Pen pen;

  Journal(Path folder, Clock clock, LineFile.Pen pen) {
    this.folder = folder;
    this.clock = clock;
    this.pen = pen;
  }

  /**
   * The journal of a folder; it is made when there is something to write.
   *
   * @param clock tells the time, and the zone that a session's day is counted in
   */
  public static Journal in(Path folder, Clock clock) {
    return new Journal(folder, clock, LineFile::writeAll);
  }

  /**
   * Begins to keep a session. Returns at once.
   *
   * @param onProblem told once, on a thread of the journal, if something cannot be written: a
   *     sentence or two for the person
   */
  public JournalSession begin(PlannedSession planned, Consumer<String> onProblem) {
    JournalSession session = session(UUID.randomUUID().toString(), planned, 0, onProblem);
    session.start();
    return session;
  }

  /** Goes on with a session that was cut off, likewise. */
  public JournalSession goOn(KeptPlace place, PlannedSession planned, Consumer<String> onProblem) {
    JournalSession session = session(place.session(), planned, place.held(), onProblem);
    session.goOn();
    return session;
  }

  private JournalSession session(
      String id, PlannedSession planned, int held, Consumer<String> onProblem) {
    String file = String.format(Locale.ROOT, "journal-%04d.jsonl", LocalDate.now(clock).getYear());
    SessionWriter writer = new SessionWriter(folder, new LineFile(folder, file, pen), onProblem);
    return new JournalSession(id, planned, held, clock, writer, new PlaceFile(folder));
  }

  /** Where a session of today was cut off, if one was and no other has begun since. */
  public Optional<KeptPlace> cutOff() {
    LocalDate today = LocalDate.now(clock);
    return new PlaceFile(folder).kept().filter(place -> place.day().equals(today));
  }

  /**
   * Takes a session out, in every file that has lines of it.
   *
   * @return what can be put back; empty if there is no such session
   * @throws IOException if a file cannot be written; the message is for the person
   */
  public Optional<DeletedSession> delete(String session) throws IOException {
    return DeletedSession.delete(folder, session);
  }

  /** Everything that can be read, without waiting for anyone who writes. Never fails. */
  public JournalContents read() {
    return JournalReader.read(folder);
  }
}
