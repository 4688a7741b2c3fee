package backtalk.page;

import backtalk.plan.Plan;
import backtalk.plan.Segment;
import backtalk.plan.Subject;
import backtalk.routine.Routine;
import backtalk.routine.Stretch;
import backtalk.score.Chapter;
import backtalk.score.Timeline;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * A routine as one person does it: every stretch once, with its dose, and when each begins.
 *
 * @param stretches in the order of their first appearance, each as it is done (a variant, if one is
 *     chosen)
 * @param times when what begins, the opening and the closing too
 * @param total how long all of it takes, "18:05"
 */
public record Overview(Routine routine, List<Shown> stretches, List<Start> times, String total) {

  public Overview {
    stretches = List.copyOf(stretches);
    times = List.copyOf(times);
  }

  /**
   * A line of the timeline.
   *
   * @param at minutes and seconds, "3:05"
   */
  public record Start(String at, String title) {}

  /**
   * What a session will be.
   *
   * @param timeline the session's, with the voice that is in force
   */
  public static Overview of(Plan plan, Timeline timeline) {
    Map<Stretch, List<Segment>> segments = new LinkedHashMap<>();
    plan.segments()
        .forEach(
            segment ->
                segment
                    .subject()
                    .map(Subject::stretch)
                    .ifPresent(
                        stretch ->
                            segments
                                .computeIfAbsent(stretch, key -> new ArrayList<>())
                                .add(segment)));
    List<Shown> stretches = new ArrayList<>();
    segments.forEach((stretch, of) -> stretches.add(Shown.of(stretch, of)));
    List<Start> times =
        Chapter.of(timeline).stream()
            .map(chapter -> new Start(clock(chapter.start(), timeline), chapter.title()))
            .toList();
    return new Overview(plan.routine(), stretches, times, clock(timeline.frames(), timeline));
  }

  /** What must be at hand, each thing once. */
  public List<String> needs() {
    Set<String> things = new LinkedHashSet<>();
    stretches.forEach(shown -> things.addAll(shown.stretch().needs()));
    return List.copyOf(things);
  }

  /** Minutes and seconds, rounded down. */
  private static String clock(long frame, Timeline timeline) {
    long seconds = frame / timeline.sampleRate();
    return String.format(Locale.ROOT, "%d:%02d", seconds / 60, seconds % 60);
  }
}
