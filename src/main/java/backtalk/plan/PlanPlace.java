package backtalk.plan;

import java.util.Comparator;

/**
 * A place in a plan.
 *
 * @param part index of the plan's part
 * @param segment index of the segment in its part
 */
public record PlanPlace(int part, int segment) implements Comparable<PlanPlace> {

  /** Where a plan begins. */
  public static final PlanPlace START = new PlanPlace(0, 0);

  private static final Comparator<PlanPlace> ORDER =
      Comparator.comparingInt(PlanPlace::part).thenComparingInt(PlanPlace::segment);

  @Override
  public int compareTo(PlanPlace other) {
    return ORDER.compare(this, other);
  }

  PlanPlace plus(int segments) {
    return new PlanPlace(part, segment + segments);
  }
}
