package backtalk.score;

import backtalk.audio.Frames;
import backtalk.audio.PcmFormat;
import backtalk.plan.Cue;
import backtalk.plan.Cue.Anchor;
import backtalk.plan.CueKind;
import backtalk.plan.Plan;
import backtalk.plan.PlanPlace;
import backtalk.plan.Segment;
import backtalk.plan.SegmentKind;
import backtalk.plan.Subject;
import backtalk.routine.Phase.Approach.AtOnce;
import backtalk.script.Line;
import backtalk.script.Message.Sound;
import backtalk.speech.SpeechEngine;
import backtalk.speech.SpeechException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Gives every cue of a plan its exact frame. Segments are arranged when they are asked for, so that
 * the first words need not wait for the last, and a long session needs no more memory than a short
 * one. After a segment in which the session waits for the person it gives no more.
 */
public final class Arranger implements Score {

  private static final Duration AFTER_LEAD_IN = Duration.ofMillis(500);

  private final Plan plan;
  private final Narrator narrator;
  private final SpeechEngine engine;
  private final Pace pace;
  private Remainder remainder;
  private int index;
  private long frame;
  private boolean waits;
  private int partIndex = -1;
  private List<Segment> part = List.of();

  /** A score from the session's beginning. */
  public Arranger(Plan plan, Narrator narrator, SpeechEngine engine) {
    this(plan, narrator, engine, Pace.NORMAL, Remainder.from(PlanPlace.START), 0, 0);
  }

  /**
   * A score that goes on from somewhere.
   *
   * @param index number of its first segment in the session
   * @param frame its first frame
   */
  public Arranger(
      Plan plan,
      Narrator narrator,
      SpeechEngine engine,
      Pace pace,
      Remainder remainder,
      int index,
      long frame) {
    this.plan = plan;
    this.narrator = narrator;
    this.engine = engine;
    this.pace = pace;
    this.remainder = remainder;
    this.index = index;
    this.frame = frame;
  }

  @Override
  public PcmFormat format() {
    return engine.format();
  }

  @Override
  public Optional<ScoredSegment> next() throws SpeechException {
    Optional<Passage> next = waits ? Optional.empty() : advance();
    if (next.isEmpty()) {
      return Optional.empty();
    }
    ScoredSegment scored = arranged(next.get());
    index++;
    frame = scored.endFrame();
    SegmentKind kind = scored.segment().kind();
    waits = kind == SegmentKind.PAUSE || kind == SegmentKind.STOPPED;
    return Optional.of(scored);
  }

  private ScoredSegment arranged(Passage passage) throws SpeechException {
    if (passage.segment().isSpoken()) {
      return spoken(passage);
    }
    List<Passage> round = round(passage);
    List<Passage> told = new ArrayList<>();
    for (Passage movement : round) {
      if (hasFewerWords(movement.segment()) && isCrowded(timed(movement))) {
        told.add(movement);
      }
    }
    if (!told.isEmpty()) {
      PlanPlace place = passage.place();
      List<Passage> movements =
          round.stream().map(it -> told.contains(it) ? it.fromCue(1) : it).toList();
      remainder =
          Remainder.from(new PlanPlace(place.part(), place.segment() + round.size()))
              .after(movements);
      return spoken(leadIn(passage, told));
    }
    ScoredSegment scored = timed(passage);
    if (isCrowded(scored)) {
      remainder = remainder.after(passage.fromCue(1));
      return spoken(leadIn(passage, List.of(passage)));
    }
    return scored;
  }

  /**
   * The movements and holds that follow each other by the clock in a repetition of which this is
   * the first; empty where it is not the first, or not as the plan has it.
   */
  private List<Passage> round(Passage first) {
    PlanPlace place = first.place();
    Remainder onward = Remainder.from(new PlanPlace(place.part(), place.segment() + 1));
    if (!first.equals(Passage.of(place, first.segment())) || !remainder.equals(onward)) {
      return List.of();
    }
    load(place.part());
    if (place.segment() > 0 && part.get(place.segment() - 1).isHold()) {
      return List.of();
    }
    return IntStream.range(place.segment(), part.size())
        .takeWhile(at -> isSameRound(part.get(at), first.segment()))
        .mapToObj(at -> Passage.of(new PlanPlace(place.part(), at), part.get(at)))
        .toList();
  }

  private static boolean isSameRound(Segment one, Segment other) {
    return one.isHold()
        && one.subject().flatMap(Subject::set).equals(other.subject().flatMap(Subject::set))
        && one.subject()
            .flatMap(Subject::repetition)
            .equals(other.subject().flatMap(Subject::repetition));
  }

  /** Whether the words that tell what to do have a short form. */
  private static boolean hasFewerWords(Segment segment) {
    return segment.cues().stream().filter(cue -> cue.kind() == CueKind.INSTRUCTION).count() > 1;
  }

  /** Takes the next passage out of the course. */
  private Optional<Passage> advance() {
    if (!remainder.passages().isEmpty()) {
      Passage passage = remainder.passages().get(0);
      remainder = remainder.rest();
      return Optional.of(passage);
    }
    if (remainder.then().isEmpty()) {
      return Optional.empty();
    }
    PlanPlace place = remainder.then().get();
    load(place.part());
    if (place.segment() >= part.size()) {
      remainder =
          place.part() + 1 < plan.parts()
              ? Remainder.from(new PlanPlace(place.part() + 1, 0))
              : Remainder.END;
      return advance();
    }
    remainder = Remainder.from(new PlanPlace(place.part(), place.segment() + 1));
    return Optional.of(Passage.of(place, part.get(place.segment())));
  }

  private void load(int wanted) {
    if (partIndex != wanted) {
      partIndex = wanted;
      part = plan.part(wanted);
    }
  }

  /** One cue after the other, each with its pause: the segment is as long as that takes. */
  private ScoredSegment spoken(Passage passage) {
    List<Placement> placements = new ArrayList<>();
    long at = frame;
    for (Cue cue : passage.cues()) {
      Placement placement = inTurn(cue, at);
      placements.add(placement);
      at = placement.endFrame();
      if (cue.anchor() instanceof Anchor.InTurn turn) {
        at += Frames.in(pace.scaled(turn.pauseAfter()), format());
      }
    }
    return new ScoredSegment(passage, remainder, index, frame, at - frame, placements);
  }

  private Placement inTurn(Cue cue, long at) {
    if (cue.message() instanceof Sound sound) {
      return Placement.sound(at, sound, format());
    }
    return new CueVoice(narrator, engine).inTurn(cue, at, pace.tempo());
  }

  /**
   * Whether there is no room for the words that tell what to do in a hold or movement, so that
   * nobody would hear them, or hold while they listen.
   */
  private boolean isCrowded(ScoredSegment timed) {
    return timed.passage().firstCue() == 0 && !saysWhatToDo(timed);
  }

  /** Whether the first of the words to be heard that tell what to do are, in the time they have. */
  private boolean saysWhatToDo(ScoredSegment timed) {
    Passage passage = timed.passage();
    List<Cue> words =
        passage.cues().stream().filter(cue -> cue.kind() == CueKind.INSTRUCTION).toList();
    if (timed.segment().opening().isEmpty() || words.isEmpty() || passage.skippedFrames() > 0) {
      return true;
    }
    boolean inHold = words.get(0).message() instanceof Line.PhaseBegins begins && begins.inHold();
    long room = inHold ? Frames.in(AtOnce.ROOM_FOR_WORDS, format()) : timed.frames();
    List<String> shorter =
        words.stream().skip(1).map(cue -> narrator.utter(cue.message()).text()).toList();
    return timed.placements().stream()
        .filter(placed -> placed.kind() == CueKind.INSTRUCTION)
        .filter(placed -> !shorter.contains(placed.text()))
        .anyMatch(placed -> placed.endFrame() - placed.startFrame() <= room);
  }

  /**
   * The words of movements and holds, in a time of their own before the first of them: said between
   * two, they would make the one before longer than it is.
   */
  private static Passage leadIn(Passage first, List<Passage> told) {
    List<Cue> cues = new ArrayList<>();
    if (told.size() > 1 || !told.get(0).equals(first)) {
      cues.add(Cue.inTurn(CueKind.INSTRUCTION, Line.FixedLine.LISTEN_FIRST, AFTER_LEAD_IN));
    }
    told.stream()
        .map(movement -> movement.segment().opening().orElseThrow().message())
        .map(words -> Cue.inTurn(CueKind.INSTRUCTION, words, AFTER_LEAD_IN))
        .forEach(cues::add);
    return Passage.detour(
        first.place(), Segment.spoken(SegmentKind.SET_UP, first.segment().subject(), cues));
  }

  /**
   * Where the words that tell what to do reach into a countdown, it begins later: of its numbers
   * the last is enough, and words of their own before the hold would make the one before it longer.
   */
  private ScoredSegment timed(Passage passage) throws SpeechException {
    ScoredSegment all = timed(passage, passage.cues());
    List<Cue> numbers = passage.cues().stream().filter(Arranger::isNumber).toList();
    ScoredSegment fewer = all;
    for (int left = numbers.size() - 1; left > 0 && !saysWhatToDo(fewer); left--) {
      List<Cue> without = new ArrayList<>(passage.cues());
      without.removeAll(numbers.subList(0, numbers.size() - left));
      fewer = timed(passage, without);
    }
    return saysWhatToDo(fewer) ? fewer : all;
  }

  private static boolean isNumber(Cue cue) {
    return cue.kind() == CueKind.COUNTDOWN || cue.kind() == CueKind.TICK;
  }

  private ScoredSegment timed(Passage passage, List<Cue> heard) throws SpeechException {
    long frames = Frames.in(passage.segment().duration().orElseThrow(), format());
    long skipped = passage.skippedFrames();
    TimedCues cues =
        new TimedCues(narrator, engine, frame - skipped, frames).from(frame, List.of());
    return new ScoredSegment(passage, remainder, index, frame, frames - skipped, cues.place(heard));
  }
}
