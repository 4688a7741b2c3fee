package backtalk.session;

import backtalk.plan.Cue;
import backtalk.plan.Plan;
import backtalk.plan.PlanPlace;
import backtalk.score.Narrator;
import backtalk.script.Answer;
import backtalk.script.Message;
import backtalk.script.Message.Sound;
import backtalk.speech.Speaker;
import backtalk.speech.SpeechEngine;
import backtalk.speech.SpeechException;
import backtalk.system.Errand;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What a voice can say ahead of being asked for it: the answers to commands ({@link CommandWords}),
 * so that a slow one has them at once. Whoever has time makes the next, first of those that can be
 * asked for where the session is. Safe to use from several threads.
 */
public final class ReadyAnswers {

  /** For voices that need no time. */
  public static final ReadyAnswers NONE = new ReadyAnswers();

  private final Optional<SpeechEngine> engine;

  /** What may be asked wherever the session is, and what is told in seconds and minutes. */
  private final Sentences anywhere;

  private final Sentences times;
  private final Sentences seldom;

  /** What may be asked in each part of the plan. */
  private final List<Sentences> parts;

  private final Sentences others;
  private final Set<String> begun = new HashSet<>();
  private final Queue<String> calledOff = new ArrayDeque<>();
  private volatile int heard;

  /** Some that belong together; listed when somebody has the time for it. */
  private static final class Sentences {

    private final Supplier<Stream<String>> list;
    private Optional<Queue<String>> left = Optional.empty();

    Sentences(Supplier<Stream<String>> list) {
      this.list = list;
    }

    /** The next that is not among those; empty if none is left. */
    Optional<String> next(Set<String> begun) {
      if (left.isEmpty()) {
        left = Optional.of(list.get().collect(Collectors.toCollection(ArrayDeque::new)));
      }
      while (!left.get().isEmpty()) {
        String sentence = left.get().remove();
        if (begun.add(sentence)) {
          return Optional.of(sentence);
        }
      }
      return Optional.empty();
    }
  }

  private ReadyAnswers() {
    Sentences none = new Sentences(Stream::of);
    this.engine = Optional.empty();
    this.anywhere = none;
    this.times = none;
    this.seldom = none;
    this.parts = List.of();
    this.others = none;
  }

  /**
   * @param engine keeps the sentences that it has said
   */
  public ReadyAnswers(Plan plan, Narrator narrator, SpeechEngine engine, Answer.InputMethod way) {
    this.engine = Optional.of(engine);
    this.anywhere = new Sentences(() -> anywhere(plan, narrator, way));
    this.times =
        new Sentences(
            () -> texts(narrator, CommandWords.times(plan, way, narrator.sessionLength())));
    this.seldom = new Sentences(() -> texts(narrator, CommandWords.seldom(plan, way)));
    this.parts =
        IntStream.range(0, plan.parts())
            .mapToObj(part -> new Sentences(() -> inPart(plan, narrator, way, part)))
            .toList();
    this.others =
        new Sentences(() -> texts(narrator, CommandWords.of(plan, way, narrator.sessionLength())));
  }

  private static Stream<String> anywhere(Plan plan, Narrator narrator, Answer.InputMethod way) {
    List<Message> messages = new ArrayList<>(List.of(new Answer.ComeOutGently(true)));
    if (way == Answer.InputMethod.VOICE) {
      messages.add(0, Answer.Word.LISTENING); // it is said before anything is asked
    }
    messages.addAll(CommandWords.anywhere(plan, way));
    return texts(narrator, messages);
  }

  private static Stream<String> inPart(
      Plan plan, Narrator narrator, Answer.InputMethod way, int part) {
    Stream<String> forLessRoom = // in a hold that was interrupted
        plan.part(part).stream()
            .flatMap(segment -> segment.cues().stream().map(Cue::message))
            .filter(message -> !(message instanceof Sound))
            .flatMap(message -> narrator.utter(message).shortForm().stream())
            .flatMap(text -> Speaker.sentences(text).stream());
    return Stream.concat(forLessRoom, texts(narrator, CommandWords.inPart(plan, way, part)));
  }

  /** In pieces, so that nothing waits long. */
  private static Stream<String> texts(Narrator narrator, Collection<Message> messages) {
    return messages.stream()
        .filter(message -> !(message instanceof Sound || message instanceof Answer.GoOnFrom))
        .map(narrator::utter)
        .flatMap(words -> Stream.concat(Stream.of(words.text()), words.shortForm().stream()))
        .flatMap(text -> Speaker.sentences(text).stream());
  }

  /** The session is here now. Returns at once. */
  void heardAt(PlanPlace place) {
    heard = place.part();
  }

  /**
   * Makes the next of those that can be asked for where the session is, which takes as long as the
   * voice does; false if none of them is left.
   */
  public boolean makeUrgent() {
    return made(next(this::urgent));
  }

  /** Makes the next, whichever; false if none is left. */
  public boolean makeNext() {
    return made(next(this::all));
  }

  private synchronized Optional<String> next(Supplier<Stream<Sentences>> some) {
    return calledOff.isEmpty()
        ? some.get().flatMap(sentences -> sentences.next(begun).stream()).findFirst()
        : Optional.of(calledOff.remove());
  }

  private Stream<Sentences> urgent() {
    return Stream.of(Stream.of(anywhere), from(heard).limit(1), Stream.of(times, seldom))
        .flatMap(sentences -> sentences);
  }

  private Stream<Sentences> all() {
    return Stream.of(urgent(), from(heard + 1), Stream.of(others)).flatMap(sentences -> sentences);
  }

  private Stream<Sentences> from(int part) {
    return parts.stream().skip(part);
  }

  private boolean made(Optional<String> next) {
    next.ifPresent(this::make);
    return next.isPresent();
  }

  private void make(String sentence) {
    try {
      engine.orElseThrow().speak(sentence, 1);
    } catch (SpeechException e) {
      if (Errand.isCalledOff()) {
        again(sentence);
      } // else it is tried again when somebody asks for it
    }
  }

  private synchronized void again(String sentence) {
    calledOff.add(sentence);
  }
}
