package backtalk.plan;

import backtalk.routine.Routine;
import backtalk.routine.Stretch;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Decides what happens in a session: a routine, as this person wants it. Knows neither words nor
 * sound.
 *
 * <p>Left and right are always held for the same time, whatever the preferences say.
 */
public final class Planner {

  /**
   * Sound servers were seen to swallow up to 40 ms at the start of a stream: they shall not be of
   * the first word.
   */
  private static final Duration LEAD = Duration.ofMillis(100);

  private static final Duration SENTENCE_PAUSE = Duration.ofMillis(700);
  private static final Duration LAST_PAUSE = Duration.ofMillis(1500);

  private Planner() {}

  /**
   * Plans a session.
   *
   * @throws NothingToDoException if the preferences leave out every stretch of the routine
   */
  public static Plan plan(Routine routine, Preferences preferences) throws NothingToDoException {
    List<Stretch> stretches =
        routine.stretches().stream()
            .filter(stretch -> !preferences.leaveOut().contains(stretch.id()))
            .toList();
    if (stretches.isEmpty()) {
      throw new NothingToDoException(routine.name());
    }
    List<Plan.Part> parts = new ArrayList<>();
    parts.add(() -> opening(routine, stretches, preferences));
    for (int i = 0; i < stretches.size(); i++) {
      Stretch stretch = stretches.get(i);
      Pose from = i == 0 ? Pose.STANDING : StretchPlanner.pose(stretches.get(i - 1));
      int number = i + 1;
      parts.add(
          () ->
              new StretchPlanner(stretch, Dose.of(stretch, preferences), preferences)
                  .segments(from, number, stretches.size()));
    }
    parts.add(() -> List.of(closing(routine)));
    return new Plan(routine, parts);
  }

  private static List<Segment> opening(
      Routine routine, List<Stretch> stretches, Preferences preferences) {
    List<Cue> welcome = new ArrayList<>();
    welcome.add(say(CueKind.INSTRUCTION, new Message.Welcome(routine.spokenName())));
    welcome.add(say(CueKind.INSTRUCTION, new Message.SessionLength()));
    Set<String> needs = new LinkedHashSet<>();
    stretches.forEach(stretch -> needs.addAll(stretch.needs()));
    if (!needs.isEmpty()) {
      welcome.add(say(CueKind.INSTRUCTION, new Message.Needs(List.copyOf(needs))));
    }
    if (preferences.instructions() == Preferences.Instructions.FULL) {
      routine
          .prepare()
          .forEach(text -> welcome.add(say(CueKind.INSTRUCTION, new Message.Advice(text))));
    }
    List<Segment> opening = new ArrayList<>();
    opening.add(
        new Segment(SegmentKind.WELCOME, Optional.empty(), new Length.Timed(LEAD), List.of()));
    opening.add(Segment.spoken(SegmentKind.WELCOME, Optional.empty(), welcome));
    if (!routine.advice().full().isEmpty()) {
      opening.add(sentences(SegmentKind.SAFETY, CueKind.CAUTION, routine.advice().full()));
    }
    return opening;
  }

  private static Segment closing(Routine routine) {
    return routine.closing().isEmpty()
        ? Segment.spoken(
            SegmentKind.CLOSING,
            Optional.empty(),
            List.of(say(CueKind.INSTRUCTION, new Message.Farewell())))
        : sentences(SegmentKind.CLOSING, CueKind.INSTRUCTION, routine.closing());
  }

  private static Cue say(CueKind kind, Message message) {
    return Cue.inTurn(kind, message, SENTENCE_PAUSE);
  }

  private static Segment sentences(SegmentKind kind, CueKind cueKind, List<String> sentences) {
    List<Cue> cues = new ArrayList<>();
    for (int i = 0; i < sentences.size(); i++) {
      Duration pause = i == sentences.size() - 1 ? LAST_PAUSE : SENTENCE_PAUSE;
      cues.add(Cue.inTurn(cueKind, new Message.Advice(sentences.get(i)), pause));
    }
    return Segment.spoken(kind, Optional.empty(), cues);
  }
}
