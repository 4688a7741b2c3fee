package backtalk.plan;

import backtalk.routine.Routine;
import backtalk.routine.Stretch;
import backtalk.script.Signal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What happens in a session, in order. It is made part by part when asked (the opening, each
 * stretch, the closing), so that a long routine takes no more memory than a short one, and any
 * stretch can be reached at once.
 */
public final class Plan implements Iterable<Segment> {

  /** Makes the segments of one part, the same each time for the same decisions. */
  interface PlanPart {
    List<Segment> segments(Adjustments decided) throws PlanException;
  }

  /** The part that is heard, the one that is arranged, and those on both sides of them. */
  private static final int REMEMBERED_PARTS = 4;

  private static final String FOUND_COMPLETE = "the planner has found nothing missing before";

  private final Routine routine;
  private final Preferences preferences;
  private final Adjustments adjustments;
  private final List<PlanPart> parts;
  private final Map<Integer, List<Segment>> remembered =
      Collections.synchronizedMap(
          new LinkedHashMap<>() {
            @Override
            protected boolean removeEldestEntry(Map.Entry<Integer, List<Segment>> eldest) {
              return size() > REMEMBERED_PARTS;
            }
          });

  Plan(Routine routine, Preferences preferences, Adjustments adjustments, List<PlanPart> parts) {
    this.routine = routine;
    this.preferences = preferences;
    this.adjustments = adjustments;
    this.parts = List.copyOf(parts);
  }

  public Routine routine() {
    return routine;
  }

  /** Whether this person does the routine for the first time, as far as is known. */
  public boolean isFirstTime() {
    return preferences.safetyInFull();
  }

  /** Whether this person wants a small sound. */
  public boolean has(Signal signal) {
    return preferences.sounds().has(signal);
  }

  /** What this person wants. */
  Preferences preferences() {
    return preferences;
  }

  /** What the person has decided in the session so far. */
  public Adjustments adjustments() {
    return adjustments;
  }

  /** The same plan after another decision; it has the same segments up to where that was made. */
  public Plan with(Adjustments decided) {
    return new Plan(routine, preferences, decided, parts);
  }

  /**
   * Holds whose length the person has changed, as they are at the end, by the id of their stretch.
   * Where a stretch has holds of several lengths, no one of them stands for all.
   */
  public Map<String, Duration> changedHolds() {
    Map<String, Duration> changed = new LinkedHashMap<>();
    for (Adjustments.Performed performed : adjustments.lengths().keySet()) {
      for (Segment segment : part(performed.part())) {
        boolean concerned =
            segment
                .choice()
                .filter(choice -> choice.at().performance() == performed.performance())
                .flatMap(Segment.HoldOptions::changeLength)
                .isPresent();
        if (concerned) {
          Stretch stretch = segment.subject().orElseThrow().stretch();
          if (stretch.dose().hasOneLength()) {
            changed.put(stretch.id(), segment.duration().orElseThrow());
          }
        }
      }
    }
    return changed;
  }

  /** How many parts there are: the opening, a part for each stretch, the closing. */
  public int parts() {
    return parts.size();
  }

  /** The segments of one part, counted from 0. The last few parts need not be made again. */
  public List<Segment> part(int index) {
    List<Segment> known = remembered.get(index);
    if (known != null) {
      return known;
    }
    try {
      List<Segment> made = List.copyOf(parts.get(index).segments(adjustments));
      remembered.put(index, made);
      return made;
    } catch (PlanException e) {
      throw new IllegalStateException(FOUND_COMPLETE, e);
    }
  }

  /** All segments in order, made as the stream advances. */
  public Stream<Segment> segments() {
    return IntStream.range(0, parts()).boxed().flatMap(index -> part(index).stream());
  }

  /** All segments from a place on, likewise. */
  public Stream<Segment> segmentsFrom(PlanPlace place) {
    return IntStream.range(place.part(), parts())
        .boxed()
        .flatMap(index -> part(index).stream().skip(index == place.part() ? place.segment() : 0));
  }

  @Override
  public Iterator<Segment> iterator() {
    return segments().iterator();
  }

  /** All segments in one list, for short plans. */
  public List<Segment> toList() {
    return new ArrayList<>(segments().toList());
  }
}
