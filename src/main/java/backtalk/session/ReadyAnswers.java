package backtalk.session;

import backtalk.plan.Cue;
import backtalk.plan.Plan;
import backtalk.score.Narrator;
import backtalk.script.Answer;
import backtalk.script.Message;
import backtalk.script.Message.Sound;
import backtalk.speech.Speaker;
import backtalk.speech.SpeechEngine;
import backtalk.speech.SpeechException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a voice can say ahead of being asked for it: the answers to commands ({@link CommandWords}),
 * so that a slow one has them at once. Whoever has time makes the next; what is told of a place by
 * the second is not among them. Safe to use from several threads.
 */
public final class ReadyAnswers {

  /** For voices that need no time. */
  public static final ReadyAnswers NONE = new ReadyAnswers();

  private final Optional<SpeechEngine> engine;

  /** Made when somebody has the time for it. */
  private final Supplier<Stream<String>> list;

  private Optional<Queue<String>> sentences = Optional.empty();

  private ReadyAnswers() {
    this.engine = Optional.empty();
    this.list = Stream::of;
  }

  /**
   * @param engine keeps the sentences that it has said
   */
  public ReadyAnswers(Plan plan, Narrator narrator, SpeechEngine engine, Answer.InputMethod way) {
    this.engine = Optional.of(engine);
    this.list = () -> sentences(plan, narrator, way);
  }

  private static Stream<String> sentences(Plan plan, Narrator narrator, Answer.InputMethod way) {
    List<Message> first = new ArrayList<>(List.of(new Answer.ComeOutGently(true)));
    if (way == Answer.InputMethod.VOICE) {
      first.add(0, Answer.Word.LISTENING); // it is said before anything is asked
    }
    Stream<String> forLessRoom = // in a hold that was interrupted
        plan.segments()
            .flatMap(segment -> segment.cues().stream().map(Cue::message))
            .filter(message -> !(message instanceof Sound))
            .flatMap(message -> narrator.utter(message).shortForm().stream());
    Stream<String> others = texts(narrator, CommandWords.of(plan, way, narrator.sessionLength()));
    return Stream.of(texts(narrator, first), forLessRoom, others)
        .flatMap(texts -> texts)
        .flatMap(text -> Speaker.sentences(text).stream()) // in pieces, so that nothing waits long
        .distinct();
  }

  private static Stream<String> texts(Narrator narrator, Collection<Message> messages) {
    return messages.stream()
        .filter(message -> !(message instanceof Sound || message instanceof Answer.GoOnFrom))
        .map(narrator::utter)
        .flatMap(words -> Stream.concat(Stream.of(words.text()), words.shortForm().stream()));
  }

  /** Makes the next, which takes as long as the voice does; false if there is none left. */
  public boolean makeNext() {
    Optional<String> next = next();
    next.ifPresent(this::make);
    return next.isPresent();
  }

  private synchronized Optional<String> next() {
    if (sentences.isEmpty()) {
      sentences = Optional.of(list.get().collect(Collectors.toCollection(ArrayDeque::new)));
    }
    return Optional.ofNullable(sentences.get().poll());
  }

  private void make(String sentence) {
    try {
      engine.orElseThrow().speak(sentence, 1);
    } catch (SpeechException e) {
      // It is tried again when somebody asks for it.
    }
  }
}
