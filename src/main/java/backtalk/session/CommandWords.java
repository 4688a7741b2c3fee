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
import backtalk.script.Answer;
import backtalk.script.Message;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What commands may have said in a session that the plan itself does not say: answers, and the ways
 * of a body that left the plan. Times that a person has changed on the way, and those of more than
 * a minute, are not among them: there is no end of those.
 */
public final class CommandWords {

  private static final Duration LONGEST_LEFT = Duration.ofMinutes(1);

  private final Plan plan;
  private final Answer.InputMethod way;
  private final Set<Message> messages = new LinkedHashSet<>();

  private CommandWords(Plan plan, Answer.InputMethod way) {
    this.plan = plan;
    this.way = way;
  }

  /**
   * All of them, what is likely before what is not.
   *
   * @param length how long the session takes, about
   */
  public static Set<Message> of(Plan plan, Answer.InputMethod way, Duration length) {
    CommandWords words = new CommandWords(plan, way);
    words.anywhere();
    words.ofMinutes(length);
    Set<Subject> subjects = new LinkedHashSet<>();
    plan.segments().forEach(segment -> segment.subject().ifPresent(subjects::add));
    subjects.forEach(words::inStretch);
    words.onTheWay();
    subjects.forEach(words::whereItIs);
    words.ofSeconds();
    return words.messages;
  }

  private void anywhere() {
    messages.addAll(List.of(Answer.Word.values()));
    for (Duration by : List.of(Director.STEP, Director.STEP.negated())) {
      messages.add(new Answer.LengthChanged(by, false));
      messages.add(new Answer.LengthChanged(by, true));
    }
    for (Command doubted : List.of(Command.STOP, Command.PAIN)) {
      messages.add(new Answer.DidYouSay(doubted.phrases().get(0)));
    }
    add(List.of(new Transitions(plan).afterPain(Optional.empty(), List.of())));
    messages.add(new Answer.AfterPain(way));
    messages.add(new Answer.Stopped(Insertions.RESUME_WITHIN, way));
    messages.add(new Answer.Help(CommandHelp.spoken(way)));
    for (boolean isPaused : new boolean[] {false, true}) {
      messages.add(new Answer.OutsideStretches(false, isPaused));
      messages.add(new Answer.OutsideStretches(true, isPaused));
    }
  }

  private void ofMinutes(Duration length) {
    for (long left = length.plusMinutes(1).toMinutes(); left >= 0; left--) {
      messages.add(new Answer.HowLong(Duration.ofMinutes(left)));
    }
  }

  private void ofSeconds() {
    Duration longest =
        plan.segments()
            .filter(segment -> segment.isHold() || segment.kind() == SegmentKind.REST)
            .flatMap(segment -> segment.duration().stream())
            .filter(time -> time.compareTo(LONGEST_LEFT) <= 0)
            .reduce(Duration.ZERO, (one, other) -> one.compareTo(other) > 0 ? one : other);
    for (long left = 1; left <= longest.toSeconds(); left++) {
      Optional<Duration> seconds = Optional.of(Duration.ofSeconds(left));
      messages.add(new Answer.HoldGoesOn(Optional.empty(), false, seconds));
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
