package backtalk.plan;

import backtalk.plan.Preferences.DayPart;
import backtalk.plan.Preferences.Instructions;
import backtalk.routine.Advice;
import backtalk.routine.Frequency;
import backtalk.routine.Item;
import backtalk.routine.Posture;
import backtalk.routine.Routine;
import backtalk.routine.Side;
import backtalk.routine.Stretch;
import backtalk.script.Line;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
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

  private static final Duration LAST_PAUSE = Duration.ofMillis(1500);

  private final Routine routine;
  private final Preferences preferences;
  private final List<Item> items;
  private Optional<Set<String>> needs = Optional.empty();

  private Planner(Routine routine, Preferences preferences) {
    this.routine = routine;
    this.preferences = preferences;
    this.items = kept(routine.items(), preferences.leaveOut());
  }

  /**
   * Plans a session.
   *
   * @throws PlanException if the routine and the preferences leave nothing to do, or something
   *     undecided
   */
  public static Plan plan(Routine routine, Preferences preferences) throws PlanException {
    return new Planner(routine, preferences).plan();
  }

  private Plan plan() throws PlanException {
    if (items.isEmpty()) {
      throw PlanException.nothingToDo(routine.name());
    }
    checkComplete();
    List<Plan.PlanPart> parts = new ArrayList<>();
    parts.add(decided -> opening());
    int of = items.stream().mapToInt(item -> item.stretches().size()).sum();
    int number = 1;
    Posture posture = Posture.STANDING;
    Set<String> known = new HashSet<>();
    for (int i = 0; i < items.size(); i++) {
      Item item = items.get(i);
      ItemPlanner planner =
          new ItemPlanner(parts.size(), item, routine.noun(), number, of, Set.copyOf(known));
      Posture from = posture;
      boolean last = i == items.size() - 1;
      parts.add(decided -> withRest(planner.plan(from, preferences, decided), last));
      posture = planner.end(preferences);
      number += item.stretches().size();
      item.stretches().forEach(stretch -> known.add(stretch.id()));
    }
    Posture end = posture;
    parts.add(decided -> closing(end));
    return new Plan(routine, preferences, Adjustments.NONE, parts);
  }

  /**
   * Whatever cannot be planned is found out before the first word, not in the middle of the
   * session.
   */
  private void checkComplete() throws PlanException {
    List<String> missing = new ArrayList<>();
    for (Item item : items) {
      for (Stretch stretch : item.stretches()) {
        missing.addAll(StretchResolver.missing(stretch, routine.id(), preferences));
      }
    }
    if (!missing.isEmpty()) {
      throw PlanException.dosesMissing(routine.name(), missing.stream().distinct().toList());
    }
  }

  private static List<Item> kept(List<Item> items, Set<String> leaveOut) {
    List<Item> kept = new ArrayList<>();
    for (Item item : items) {
      List<Stretch> stretches =
          item.stretches().stream().filter(stretch -> !leaveOut.contains(stretch.id())).toList();
      if (stretches.size() == item.stretches().size()) {
        kept.add(item);
      } else if (!stretches.isEmpty() && item instanceof Item.Block block) {
        kept.add(
            new Item.Block(
                block.name(), stretches, block.times(), block.oneSideFirst(), block.rest()));
      }
    }
    return kept;
  }

  /** Rests as the last stretch says that was done, in the way that it was done. */
  private static List<Segment> withRest(List<Segment> segments, boolean last) {
    Optional<Stretch> done = segments.get(segments.size() - 1).subject().map(Subject::stretch);
    Duration rest = done.map(stretch -> stretch.dose().rests().after()).orElse(Duration.ZERO);
    if (!last && !rest.isZero()) {
      segments.add(StretchPlanner.rest(rest, done.map(Subject::of), segments));
    }
    return segments;
  }

  private List<Segment> opening() throws PlanException {
    boolean known = preferences.instructions() != Instructions.FULL && !preferences.safetyInFull();
    List<Cue> welcome =
        known
            ? List.of(
                Cue.sentence(CueKind.INSTRUCTION, new Line.KnownRoutine(routine.spokenName())))
            : welcome();
    List<Segment> opening = new ArrayList<>();
    opening.add(
        Segment.timed(
            SegmentKind.WELCOME, Optional.empty(), preferences.sounds().before(), List.of()));
    opening.add(Segment.spoken(SegmentKind.WELCOME, Optional.empty(), welcome));
    List<Cue> safety = new ArrayList<>();
    for (Line line : safety(routine.advice(), Optional.empty(), preferences.safetyInFull())) {
      safety.add(Cue.sentence(CueKind.CAUTION, line));
    }
    if (!safety.isEmpty()) {
      opening.add(Segment.spoken(SegmentKind.SAFETY, Optional.empty(), withLastPause(safety)));
    }
    return opening;
  }

  /** Told before it begins, and once: a hold that may be a mistake. */
  private List<Line> longHolds() throws PlanException {
    Set<Line> found = new LinkedHashSet<>();
    for (Item item : items) {
      for (Stretch stretch : item.stretches()) {
        StretchResolver.resolve(stretch, preferences).stretch().dose().phases().stream()
            .flatMap(phase -> phase.hold().tooLong().stream())
            .forEach(time -> found.add(new Line.LongHold(stretch.spokenName(), time)));
      }
    }
    return List.copyOf(found);
  }

  private List<Cue> welcome() throws PlanException {
    List<Cue> welcome = new ArrayList<>();
    welcome.add(Cue.sentence(CueKind.INSTRUCTION, new Line.Welcome(routine.spokenName())));
    welcome.add(
        Cue.sentence(CueKind.INSTRUCTION, new Line.SessionLength(preferences.safetyInFull())));
    Set<String> needs = needs();
    if (!needs.isEmpty()) {
      welcome.add(Cue.sentence(CueKind.INSTRUCTION, new Line.Needs(List.copyOf(needs))));
    }
    if (preferences.instructions() == Instructions.FULL) {
      routine
          .prepare()
          .forEach(
              text -> welcome.add(Cue.sentence(CueKind.INSTRUCTION, new Line.Instruction(text))));
    }
    if (preferences.safetyInFull()) {
      longHolds().forEach(line -> welcome.add(Cue.sentence(CueKind.INSTRUCTION, line)));
    }
    return welcome;
  }

  /** What to have at hand, found once: all stretches have to be looked at for it. */
  private synchronized Set<String> needs() throws PlanException {
    if (needs.isEmpty()) {
      Set<String> found = new LinkedHashSet<>();
      for (Item item : items) {
        for (Stretch stretch : item.stretches()) {
          found.addAll(StretchResolver.resolve(stretch, preferences).stretch().needs());
        }
      }
      needs = Optional.of(found);
    }
    return needs.get();
  }

  /** What is said of safety: in full the first time, in short later. */
  static List<Line> safety(Advice advice, Optional<Side> side, boolean inFull) {
    List<Line> lines = new ArrayList<>();
    (inFull || advice.brief().isEmpty() ? advice.full() : advice.brief())
        .forEach(text -> lines.add(new Line.Instruction(text, side)));
    if (!advice.stopIf().isEmpty()) {
      lines.add(new Line.StopIf(advice.stopIf()));
    }
    if (inFull) {
      advice.seeDoctor().forEach(text -> lines.add(new Line.Instruction(text)));
    }
    return lines;
  }

  private List<Segment> closing(Posture posture) {
    List<Cue> cues = new ArrayList<>();
    if (routine.closing().isEmpty()) {
      cues.add(Cue.sentence(CueKind.INSTRUCTION, new Line.Farewell()));
    }
    routine
        .closing()
        .forEach(text -> cues.add(Cue.sentence(CueKind.INSTRUCTION, new Line.Instruction(text))));
    preferences
        .kindWord()
        .ifPresent(
            word -> cues.add(Cue.sentence(CueKind.ENCOURAGEMENT, new Line.Instruction(word))));
    Optional<Frequency> frequency = routine.frequency();
    frequency.ifPresent(
        often ->
            cues.add(
                Cue.sentence(
                    CueKind.INSTRUCTION,
                    new Line.Again(often, preferences.dayPart() == DayPart.EVENING))));
    List<Segment> closing = new ArrayList<>();
    closing.add(Segment.spoken(SegmentKind.CLOSING, Optional.empty(), withLastPause(cues)));
    closing.addAll(PostureChange.wayUp(posture));
    return closing;
  }

  private static List<Cue> withLastPause(List<Cue> cues) {
    if (!cues.isEmpty()) {
      Cue last = cues.remove(cues.size() - 1);
      cues.add(Cue.inTurn(last.kind(), last.message(), LAST_PAUSE));
    }
    return cues;
  }
}
