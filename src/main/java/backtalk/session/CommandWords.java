package backtalk.session;

import backtalk.plan.Cue;
import backtalk.plan.Plan;
import backtalk.plan.PlanIndex;
import backtalk.plan.PlanPlace;
import backtalk.plan.Segment;
import backtalk.plan.SegmentKind;
import backtalk.plan.Subject;
import backtalk.plan.Transitions;
import backtalk.routine.Posture;
import backtalk.routine.Side;
import backtalk.script.Answer;
import backtalk.script.Message;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What commands may have said in a session that the plan itself does not say: answers, and the ways
 * of a body that left the plan. Times that a person has changed on the way, and those of more than
 * a minute, are not among them: there is no end of those.
 */
public final class CommandWords {

  private static final Duration LONGEST_LEFT = Duration.ofMinutes(1);

  /** After so many sentences the time to do what they say is a lead. */
  private static final int BEGINNING = 5;

  /** The voice is at an end of what it can do, or nobody speaks to it. */
  private static final Set<Answer.Word> SELDOM =
      EnumSet.of(
          Answer.Word.SLOWEST,
          Answer.Word.FASTEST,
          Answer.Word.LOUDEST,
          Answer.Word.SOFTEST,
          Answer.Word.LISTENING,
          Answer.Word.AMONG_TALK);

  private final Plan plan;
  private final Answer.InputMethod way;
  private final Set<Message> messages = new LinkedHashSet<>();

  private CommandWords(Plan plan, Answer.InputMethod way) {
    this.plan = plan;
    this.way = way;
  }

  /**
   * All of them.
   *
   * @param length how long the session takes, about
   */
  public static Set<Message> of(Plan plan, Answer.InputMethod way, Duration length) {
    CommandWords words = new CommandWords(plan, way);
    words.anywhere();
    words.times(length);
    words.seldom();
    for (int part = 0; part < plan.parts(); part++) {
      words.inPart(part);
    }
    words.onTheWay();
    return words.messages;
  }

  /** Those that are likely wherever the session is, but for times. */
  static Set<Message> anywhere(Plan plan, Answer.InputMethod way) {
    CommandWords words = new CommandWords(plan, way);
    words.anywhere();
    return words.messages;
  }

  /** Those that are said wherever the session is, but seldom. */
  static Set<Message> seldom(Plan plan, Answer.InputMethod way) {
    CommandWords words = new CommandWords(plan, way);
    words.seldom();
    return words.messages;
  }

  /** How long something takes: the session, and a hold. */
  static Set<Message> times(Plan plan, Answer.InputMethod way, Duration length) {
    CommandWords words = new CommandWords(plan, way);
    words.times(length);
    return words.messages;
  }

  /** Those of a part of the plan, with the beginning of what comes after it. */
  static Set<Message> inPart(Plan plan, Answer.InputMethod way, int part) {
    CommandWords words = new CommandWords(plan, way);
    words.toTheNext(part);
    words.inPart(part);
    return words.messages;
  }

  private void anywhere() {
    add(List.of(new Transitions(plan).afterPain(Optional.empty(), List.of())));
    messages.add(new Answer.AfterPain(way));
    Stream.of(Answer.Word.values()).filter(word -> !SELDOM.contains(word)).forEach(messages::add);
    for (Duration by : List.of(Director.STEP, Director.STEP.negated())) {
      messages.add(new Answer.LengthChanged(by, false));
      messages.add(new Answer.LengthChanged(by, true));
    }
    messages.add(new Answer.Stopped(Insertions.RESUME_WITHIN, way));
    messages.add(new Answer.Help(CommandHelp.spoken(way))); // it is long
  }

  private void seldom() {
    messages.addAll(SELDOM);
    for (boolean isPaused : new boolean[] {false, true}) {
      messages.add(new Answer.OutsideStretches(false, isPaused));
      messages.add(new Answer.OutsideStretches(true, isPaused));
    }
    for (Command doubted : List.of(Command.STOP, Command.PAIN)) {
      messages.add(new Answer.DidYouSay(doubted.phrases().get(0)));
    }
  }

  private void inPart(int part) {
    Set<Subject> subjects = new LinkedHashSet<>();
    plan.part(part).forEach(segment -> segment.subject().ifPresent(subjects::add));
    subjects.forEach(this::whereItIs);
    subjects.forEach(this::inStretch);
  }

  /** What "next" leads to, until the voice is ahead again. */
  private void toTheNext(int part) {
    PlanIndex index = new PlanIndex(plan);
    PlanPlace last = new PlanPlace(part, plan.part(part).size() - 1);
    List<Segment> way = new ArrayList<>(new Transitions(plan).comeOut(last));
    Optional<PlanPlace> next = index.nextStretch(last);
    if (next.isPresent() && next.get().part() < plan.parts() - 1) {
      way.addAll(new Transitions(plan).wayTo(next.get(), index.posture(last)).segments());
      plan.segmentsFrom(next.get()).takeWhile(segment -> !segment.isHold()).forEach(way::add);
    }
    way.stream()
        .flatMap(segment -> segment.cues().stream().map(Cue::message))
        .filter(message -> !(message instanceof Message.Sound))
        .limit(BEGINNING)
        .forEach(messages::add);
  }

  private void times(Duration length) {
    ofMinutes(length);
    ofSeconds();
  }

  private void ofMinutes(Duration length) {
    for (long left = length.plusMinutes(1).toMinutes(); left >= 0; left--) {
      messages.add(new Answer.HowLong(Duration.ofMinutes(left)));
    }
  }

  /** A hold that was not half done when it was interrupted goes on from its beginning. */
  private void ofSeconds() {
    List<Optional<Side>> sides =
        plan.segments()
            .flatMap(segment -> segment.subject().stream())
            .map(Subject::side)
            .distinct()
            .toList();
    long longest =
        plan.segments()
            .filter(segment -> segment.isHold() || segment.kind() == SegmentKind.REST)
            .flatMap(segment -> segment.duration().stream())
            .filter(time -> time.compareTo(LONGEST_LEFT) <= 0)
            .mapToLong(Duration::toSeconds)
            .max()
            .orElse(0);
    for (long left = 1; left <= longest; left++) {
      Optional<Duration> seconds = Optional.of(Duration.ofSeconds(left));
      messages.add(new Answer.HoldGoesOn(Optional.empty(), false, seconds));
      if (left <= (longest + 1) / 2) {
        sides.forEach(side -> messages.add(new Answer.HoldGoesOn(side, false, seconds)));
      }
    }
  }

  private void whereItIs(Subject subject) {
    for (boolean isResting : new boolean[] {false, true}) {
      messages.add(
          new Answer.PositionReport(
              subject.stretch().spokenName(),
              subject.side(),
              subject.repetition(),
              subject.repetitions(),
              isResting,
              false,
              Optional.empty()));
    }
    messages.add(
        new Answer.GoOnFrom(
            subject.stretch().spokenName(), subject.side(), Insertions.STARTING_OVER, way));
  }

  private void inStretch(Subject subject) {
    messages.add(new Answer.HoldGoesOn(subject.side(), true, Optional.empty()));
    if (subject.repetition().isPresent()) {
      Transitions transitions = new Transitions(plan);
      add(transitions.again(subject, false));
      add(transitions.again(subject, true));
      add(List.of(transitions.afterPain(Optional.of(subject), List.of())));
    }
  }

  /** To any stretch from where the body is in any other. */
  private void onTheWay() {
    PlanIndex index = new PlanIndex(plan);
    List<PlanPlace> begins = new ArrayList<>();
    for (Optional<PlanPlace> place = index.nextStretch(PlanPlace.START);
        place.isPresent();
        place = index.nextStretch(place.get())) {
      begins.add(place.get());
    }
    List<Posture> postures =
        begins.stream()
            .filter(begin -> begin.part() < plan.parts() - 1)
            .map(index::postureAt)
            .distinct()
            .toList();
    Transitions transitions = new Transitions(plan);
    for (PlanPlace to : begins) {
      postures.forEach(from -> add(transitions.wayTo(to, from).segments()));
    }
    for (int part = 0; part < plan.parts(); part++) {
      for (int segment = 0; segment < plan.part(part).size(); segment++) {
        add(transitions.comeOut(new PlanPlace(part, segment)));
      }
    }
  }

  private void add(List<Segment> segments) {
    segments.forEach(segment -> segment.cues().stream().map(Cue::message).forEach(messages::add));
  }
}
