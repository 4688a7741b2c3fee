package backtalk.journal;

import backtalk.Waiting;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Optional;

/** Adds one session of so many events to a journal, an event at a time. */
final class EventsChild {

  static final String READY = "ready";

  /** A file of this name in the folder lets it begin. */
  static final String START = "start";

  private EventsChild() {}

  public static void main(String... arguments) throws IOException {
    Path folder = Path.of(arguments[0]);
    String id = arguments[1];
    int events = Integer.parseInt(arguments[2]);
    OffsetDateTime start = OffsetDateTime.parse("2026-11-16T07:30:00+01:00");
    System.out.println(READY);
    Waiting.until("the start", () -> Files.exists(folder.resolve(START)));
    LineFile file = new LineFile(folder, "journal-2026.jsonl", LineFile::writeAll);
    add(file, new Event.Started(id, start, Sessions.PLANNED));
    for (int i = 1; i <= events - 2; i++) {
      add(
          file,
          new Event.Held(
              id, start.plusSeconds(i), "child", Optional.empty(), i, Duration.ofSeconds(1)));
    }
    add(file, new Event.Ended(id, start.plusHours(1), Ending.FINISHED));
  }

  private static void add(LineFile file, Event event) throws IOException {
    file.append(EventWriter.write(event) + "\n");
  }
}
