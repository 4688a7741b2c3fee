package backtalk.journal;

import backtalk.journal.EventReader.BadLineException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Any text as lines of the journal: what can be read is the same when it is written again. */
public final class JournalFuzz {

  private JournalFuzz() {}

  /** Takes an input. */
  public static void feed(byte[] input) throws BadLineException {
    List<Event> events;
    try {
      events = new EventReader().read(input, 0, input.length);
    } catch (BadLineException e) {
      return;
    }
    SessionFold fold = new SessionFold();
    for (Event event : events) {
      byte[] line = EventWriter.write(event).getBytes(StandardCharsets.UTF_8);
      List<Event> again = new EventReader().read(line, 0, line.length);
      if (!again.equals(List.of(event))) {
        throw new IllegalStateException(event + " is read again as " + again);
      }
      fold.add(event);
    }
    fold.session();
  }
}
