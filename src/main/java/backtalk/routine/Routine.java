package backtalk.routine;

import java.util.List;
import java.util.Optional;

/**
 * A routine: what a routine file says.
 *
 * @param id lower-case letters, digits and hyphens
 * @param name as written on a page
 * @param spokenName as it is to be said
 * @param source where its facts come from
 * @param prepare what to get ready, a sentence each
 * @param safety advice that is always spoken, a sentence each
 * @param stretches in the order of the session; never empty
 * @param closing said at the end, a sentence each
 */
public record Routine(
    String id,
    String name,
    String spokenName,
    Optional<String> source,
    List<String> prepare,
    List<String> safety,
    List<Stretch> stretches,
    List<String> closing) {

  public Routine {
    prepare = List.copyOf(prepare);
    safety = List.copyOf(safety);
    stretches = List.copyOf(stretches);
    closing = List.copyOf(closing);
    if (stretches.isEmpty()) {
      throw new IllegalArgumentException("routine " + id + " has no stretches");
    }
  }
}
