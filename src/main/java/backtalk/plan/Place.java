package backtalk.plan;

import java.util.Comparator;

/**
 * A place in a plan.
 *
 * @param part index of the plan's part
 * @param segment index of the segment in its part
 */
public record Place(int part, int segment) implements Comparable<Place> {

  /** Where a plan begins. */
  public static final Place START = new Place(0, 0);

  private static final Comparator<Place> ORDER =
      Comparator.comparingInt(Place::part).thenComparingInt(Place::segment);

  @Override
  public int compareTo(Place other) {
    return ORDER.compare(this, other);
  }

  Place plus(int segments) {
    return new Place(part, segment + segments);
  }
}
