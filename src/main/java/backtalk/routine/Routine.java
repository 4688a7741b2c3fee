package backtalk.routine;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * A routine: what a routine file says.
 *
 * @param id lower-case letters, digits and hyphens
 * @param name as written on a page
 * @param spokenName as it is to be said
 * @param source where its facts come from
 * @param purpose what it is for, as read in a list
 * @param group where a list shows it
 * @param prepare what to get ready, a sentence each
 * @param advice safety text for all of it
 * @param frequency how often it is to be done
 * @param items stretches and blocks of stretches, in the order of the session; never empty
 * @param rest silence between two items, where a stretch does not say otherwise
 * @param closing said at the end, a sentence each
 * @param noun what each of the items is called: "exercise", "stretch"
 */
public record Routine(
    String id,
    String name,
    String spokenName,
    Optional<String> source,
    Optional<String> purpose,
    Optional<RoutineGroup> group,
    List<String> prepare,
    Advice advice,
    Optional<Frequency> frequency,
    List<Item> items,
    Duration rest,
    List<String> closing,
    String noun) {

  /** A longer session is asked about: minutes are written for seconds. */
  public static final Duration LONG = Duration.ofMinutes(90);

  public Routine {
    prepare = List.copyOf(prepare);
    items = List.copyOf(items);
    closing = List.copyOf(closing);
    if (items.isEmpty()) {
      throw new IllegalArgumentException("routine " + id + " has no stretches");
    }
  }

  /** Every stretch once, in the order of its first appearance. */
  public List<Stretch> stretches() {
    return items.stream().flatMap(item -> item.stretches().stream()).distinct().toList();
  }

  /** What has to be at hand for all of it, each thing once. */
  public List<String> needs() {
    return stretches().stream().flatMap(stretch -> stretch.needs().stream()).distinct().toList();
  }
}
