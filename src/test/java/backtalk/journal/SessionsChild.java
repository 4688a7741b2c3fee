package backtalk.journal;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** Keeps one session after the other, until it is killed, and says which are kept. */
final class SessionsChild {

  static final int HOLDS = 3;
  static final String KEPT = "kept ";
  static final String READY = "ready";

  private SessionsChild() {}

  public static void main(String... arguments) {
    Journal journal = Journal.in(Path.of(arguments[0]), Clock.system(ZoneId.systemDefault()));
    List<String> problems = Collections.synchronizedList(new ArrayList<>());
    System.out.println(READY);
    while (problems.isEmpty()) {
      JournalSession session = journal.begin(Sessions.PLANNED, problems::add);
      for (int i = 1; i <= HOLDS; i++) {
        session.held("child", Optional.empty(), i, Duration.ofSeconds(8));
      }
      Sessions.end(session, Ending.FINISHED);
      if (problems.isEmpty()) {
        System.out.println(KEPT + session.id());
      }
    }
    System.out.println(problems);
  }
}
