package backtalk.journal;

import backtalk.Waiting;
import backtalk.audio.javasound.ChildJvm;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;

/** Kills a program that keeps sessions, again and again, and counts what is lost. */
final class KillTrial {

  private static final int ID_LENGTH = 36;
  private static final int LONGEST_LIFE_MILLISECONDS = 400;

  /**
   * What came of it.
   *
   * @param kept sessions that were said to be kept
   * @param lost how many of them are not in the journal as they were
   * @param cutOff sessions in the journal that were running when the program was killed
   * @param problems lines that cannot be read
   */
  record TrialResult(int kept, int lost, int cutOff, int problems) {}

  private KillTrial() {}

  /**
   * Two programs share the journal; each is killed at a moment of its own: some in their first
   * session, some after many.
   */
  static TrialResult run(Path folder, int kills, long seed) throws Exception {
    Random random = new Random(seed);
    int kept = 0;
    int lost = 0;
    for (int done = 0; done < kills; done += 2) {
      try (ChildJvm one = child(folder);
          ChildJvm two = child(folder)) {
        one.awaitLine(SessionsChild.KEPT, 60);
        two.awaitLine(random.nextBoolean() ? SessionsChild.READY : SessionsChild.KEPT, 60);
        Waiting.letPass(Duration.ofMillis(random.nextInt(LONGEST_LIFE_MILLISECONDS)));
        List<String> first = one.kill();
        Waiting.letPass(Duration.ofMillis(random.nextInt(50)));
        List<String> second = two.kill();
        Map<String, SessionRecord> journal = sessions(folder);
        for (List<String> lines : List.of(first, second)) {
          for (String id : kept(lines)) {
            kept++;
            lost +=
                Optional.ofNullable(journal.get(id)).filter(KillTrial::isWhole).isPresent() ? 0 : 1;
          }
        }
      }
    }
    JournalContents all = JournalReader.read(folder);
    long whole = all.sessions().stream().filter(KillTrial::isWhole).count();
    return new TrialResult(
        kept, lost, (int) (all.sessions().size() - whole), all.problems().size());
  }

  private static ChildJvm child(Path folder) throws Exception {
    return ChildJvm.start(Map.of(), SessionsChild.class, folder.toString());
  }

  private static Map<String, SessionRecord> sessions(Path folder) {
    Map<String, SessionRecord> sessions = new HashMap<>();
    JournalReader.read(folder).sessions().forEach(session -> sessions.put(session.id(), session));
    return sessions;
  }

  /** The last line may have been cut off with the program. */
  private static List<String> kept(List<String> lines) {
    return lines.stream()
        .filter(line -> line.startsWith(SessionsChild.KEPT))
        .map(line -> line.substring(SessionsChild.KEPT.length()))
        .filter(id -> id.length() == ID_LENGTH)
        .toList();
  }

  private static boolean isWhole(SessionRecord session) {
    return session.outcome() == Ending.FINISHED
        && session.stretches().get(1).holds() == SessionsChild.HOLDS;
  }
}
