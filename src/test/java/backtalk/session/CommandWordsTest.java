package backtalk.session;

import static org.assertj.core.api.Assertions.assertThat;

import backtalk.plan.Cue;
import backtalk.plan.Plan;
import backtalk.plan.Planner;
import backtalk.plan.Preferences;
import backtalk.plan.SegmentKind;
import backtalk.routine.Routine;
import backtalk.routine.reader.RoutineReader;
import backtalk.score.Narrator;
import backtalk.score.Placement;
import backtalk.score.ScoredSegment;
import backtalk.script.Answer;
import backtalk.script.Message;
import backtalk.script.Message.Sound;
import backtalk.script.Utterance;
import backtalk.speech.Speaker;
import backtalk.speech.recorded.Sentence;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever is asked and whenever: nothing is said that was not in the list. */
class CommandWordsTest {

  private static final int SESSIONS = 12;

  /** A session that ends says no more, and one with other times has no end of sentences. */
  private static final Set<Command> LEFT_OUT =
      EnumSet.of(Command.LONGER, Command.SHORTER, Command.STOP, Command.QUIT, Command.ENOUGH);

  @ParameterizedTest
  @ValueSource(strings = {"six-stretches", "mayo-back"})
  void everythingThatIsSaidWasListed(String id) throws Exception {
    Routine routine = RoutineReader.read(Path.of("routines", id + ".yaml"));
    Preferences preferences = Preferences.defaults();
    Set<Sentence> listed = listed(routine, preferences);
    List<Command> commands =
        Stream.of(Command.values()).filter(command -> !LEFT_OUT.contains(command)).toList();
    Set<String> unknown = new TreeSet<>();
    for (int seed = 0; seed < SESSIONS; seed++) {
      Random random = new Random(seed);
      Rehearsal session = new Rehearsal(routine, preferences);
      session.say(Command.FASTER, SegmentKind.WELCOME, 0);
      for (int i = 0; i < 25; i++) {
        session.then(commands.get(random.nextInt(commands.size())), random.nextInt(60_000));
        session.then(Command.RESUME, random.nextInt(15_000));
      }
      for (ScoredSegment segment : session.run().heard()) {
        segment.placements().forEach(placed -> unknown.addAll(unlisted(placed, listed)));
      }
    }
    assertThat(unknown).isEmpty();
  }

  private static List<String> unlisted(Placement placed, Set<Sentence> listed) {
    List<String> unknown = new ArrayList<>();
    for (String sentence : Sentence.of(placed.text())) {
      boolean known =
          isIn(sentence, listed)
              || Sentence.clauses(sentence).stream().allMatch(part -> isIn(part, listed))
              || !placed.text().matches(".*[.!?:;]");
      if (!known) {
        unknown.add(sentence);
      }
    }
    return unknown;
  }

  private static boolean isIn(String text, Set<Sentence> listed) {
    return listed.contains(Sentence.written(text).orElseThrow());
  }

  private static Set<Sentence> listed(Routine routine, Preferences preferences) throws Exception {
    Plan plan = Planner.plan(routine, preferences);
    Narrator narrator = new Narrator(plan, 130, Speaker.DEFAULT_PAUSE);
    Set<Message> messages = new HashSet<>();
    plan.segments()
        .forEach(segment -> segment.cues().stream().map(Cue::message).forEach(messages::add));
    for (Answer.InputMethod way : Answer.InputMethod.values()) {
      messages.addAll(CommandWords.of(plan, way, narrator.sessionLength()));
    }
    Set<Sentence> listed = new HashSet<>();
    for (Message message : messages) {
      if (message instanceof Sound) {
        continue;
      }
      Utterance words = narrator.utter(message);
      boolean isOfClauses = message instanceof Answer answer && answer.isOfClauses();
      Stream.concat(Stream.of(words.text()), words.shortForm().stream())
          .flatMap(text -> Sentence.of(text).stream())
          .flatMap(
              sentence -> isOfClauses ? Sentence.clauses(sentence).stream() : Stream.of(sentence))
          .forEach(text -> listed.add(Sentence.written(text).orElseThrow()));
    }
    return listed;
  }
}
