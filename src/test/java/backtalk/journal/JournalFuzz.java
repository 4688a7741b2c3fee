package backtalk.journal;

import backtalk.journal.EventReader.BadLineException;
import java.nio.charset.StandardCharsets;

/** Any text as a line of the journal: what can be read is the same when it is written again. */
public final class JournalFuzz {

  private JournalFuzz() {}

  /** Takes an input. */
  public static void feed(byte[] input) throws BadLineException {
    String line = new String(input, StandardCharsets.UTF_8);
    Event event;
    try {
      event = EventReader.read(line);
    } catch (BadLineException e) {
      return;
    }
    Event again = EventReader.read(EventWriter.write(event));
    if (!again.equals(event)) {
      throw new IllegalStateException(event + " is read again as " + again);
    }
    SessionFold fold = new SessionFold();
    fold.add(event);
    fold.session();
  }
}
