package backtalk.page;

import backtalk.drawing.Drawing;
import backtalk.drawing.Drawings;
import backtalk.plan.Plan;
import backtalk.routine.Guidance.Step;
import backtalk.routine.Routine;
import backtalk.routine.Side;
import backtalk.routine.SideWords;
import backtalk.routine.Stretch;
import backtalk.score.Chapter;
import backtalk.score.Timeline;
import backtalk.system.ClockTime;
import backtalk.words.DoseWords;
import backtalk.words.English;
import backtalk.words.FrequencyWords;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
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
public record Overview(
    Routine routine, List<ShownStretch> stretches, List<StartTime> times, String total) {

  public Overview {
    stretches = List.copyOf(stretches);
    times = List.copyOf(times);
  }

  /**
   * A line of the timeline.
   *
   * @param at minutes and seconds, "3:05"
   */
  public record StartTime(String at, String title) {}

  /**
   * What a session will be.
   *
   * @param timeline the session's, with the voice that is in force
   */
  public static Overview of(Plan plan, Timeline timeline) {
    List<StartTime> times =
        Chapter.of(timeline).stream()
            .map(chapter -> new StartTime(clock(chapter.start(), timeline), chapter.title()))
            .toList();
    return new Overview(plan.routine(), stretches(plan), times, clock(timeline.frames(), timeline));
  }

  /** Every stretch of a plan once, in the order of its first appearance, as it is done. */
  public static List<ShownStretch> stretches(Plan plan) {
    Map<Stretch, Set<Side>> sides = new LinkedHashMap<>();
    plan.segments()
        .flatMap(segment -> segment.subject().stream())
        .forEach(
            subject -> {
              Set<Side> ofStretch =
                  sides.computeIfAbsent(subject.stretch(), any -> new LinkedHashSet<>());
              subject.side().ifPresent(ofStretch::add);
            });
    return sides.entrySet().stream()
        .map(entry -> new ShownStretch(entry.getKey(), List.copyOf(entry.getValue())))
        .toList();
  }

  /** What must be at hand, each thing once. */
  public List<String> needs() {
    Set<String> things = new LinkedHashSet<>();
    stretches.forEach(shown -> things.addAll(shown.stretch().needs()));
    return List.copyOf(things);
  }

  /**
   * A few lines: its name, what it needs, and each stretch with its dose; in brackets the ids that
   * settings go by.
   */
  public List<String> lines() {
    List<String> lines = new ArrayList<>();
    lines.add(routine.name() + " (" + routine.id() + "), " + total);
    if (!needs().isEmpty()) {
      lines.add("You need " + String.join(", ", needs()) + ".");
    }
    int number = 0;
    for (ShownStretch shown : stretches) {
      number++;
      lines.add("");
      lines.add(number + ". " + shown.stretch().name() + " (" + shown.stretch().id() + ")");
      lines.add("   " + shown.dose());
      shown.drawings().stream().limit(1).forEach(first -> lines.add("   " + first.shows()));
    }
    return lines;
  }

  /** Minutes and seconds, rounded down. */
  private static String clock(long frame, Timeline timeline) {
    return ClockTime.minutes(Duration.ofSeconds(frame / timeline.sampleRate()));
  }

  /**
   * A stretch to be shown.
   *
   * @param sides on which it is done, in this order; empty if it is done with the whole body, or
   *     with both sides in one go
   */
  public record ShownStretch(Stretch stretch, List<Side> sides) {

    /** How long and how often, in figures: "Hold 20 seconds. Left, then right. 4 times." */
    public String dose() {
      String dose = DoseWords.onPaper(stretch.dose(), sides);
      return stretch
          .frequency()
          .map(often -> dose + " " + English.capitalized(FrequencyWords.read(often)) + ".")
          .orElse(dose);
    }

    /** What is said to lead into it, for the side that comes first. */
    public List<String> instructions() {
      Side side = sides.isEmpty() ? Side.LEFT : sides.get(0);
      List<String> sentences =
          new ArrayList<>(stretch.guidance().setUp().stream().map(Step::text).toList());
      stretch.dose().phases().forEach(phase -> phase.say().ifPresent(sentences::add));
      sentences.addAll(stretch.guidance().breathing());
      return sentences.stream().map(sentence -> SideWords.spoken(sentence, side)).toList();
    }

    /**
     * Its drawings: of each side that looks different, in the order in which they are done, and of
     * each of its phases.
     */
    public List<Drawing> drawings() {
      return (sides.isEmpty() ? List.of(Side.values()) : sides)
          .stream().flatMap(side -> Drawings.of(stretch, side)).distinct().toList();
    }
  }
}
