package backtalk.studio;

import backtalk.config.Config;
import backtalk.plan.Cue;
import backtalk.plan.Plan;
import backtalk.plan.Segment;
import backtalk.routine.Routine;
import backtalk.score.Narrator;
import backtalk.script.Answer;
import backtalk.script.Message;
import backtalk.script.Message.Sound;
import backtalk.script.Utterance;
import backtalk.script.Variety;
import backtalk.session.CommandWords;
import backtalk.setup.PlansToCome;
import backtalk.setup.Setup;
import backtalk.speech.Speaker;
import backtalk.speech.recorded.Sentence;
import backtalk.system.UserException;
import backtalk.words.English;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Every sentence that routines can have spoken: all wordings, numbers and sides, on the first day
 * and later, and the answers to commands. Sentences that are put together of clauses stand here as
 * their clauses.
 */
public final class Repertoire {

  /** No line has more wordings: as many sessions in a row have all of them. */
  private static final int WORDINGS = 3;

  /** A session is told to be so much longer or shorter by voices that speak slower or faster. */
  private static final double[] PACES = {0.75, 0.85, 1, 1.15, 1.3};

  private final Map<Sentence, Sayable> found = new LinkedHashMap<>();

  /** Most texts come again and again. */
  private final Map<String, Map<Sentence, String>> partsOf = new HashMap<>();

  private int sessions;

  /**
   * A sentence that can be heard.
   *
   * @param text its words, as they are read aloud
   * @param heard how often in a session, on average; 0 for what only a command brings
   */
  public record Sayable(String text, double heard) {

    /** The same as what is recorded. */
    public Sentence sentence() {
      return Sentence.written(text).orElseThrow();
    }

    private Sayable again(double times) {
      return new Sayable(text, heard + times);
    }
  }

  private Repertoire() {}

  /**
   * What is heard most comes first, and of that what is short.
   *
   * @param pace of the voice, in real words a minute
   */
  public static List<Sayable> of(Setup setup, List<Routine> routines, double pace)
      throws UserException {
    Repertoire repertoire = new Repertoire();
    for (Routine routine : routines) {
      Config config = setup.config(routine);
      List<Plan> plans = PlansToCome.of(setup, routine, config);
      for (Plan plan : plans) {
        repertoire.addSessions(plan, pace);
      }
      for (Plan plan : plans) {
        repertoire.addCommands(plan, pace);
      }
    }
    return repertoire.sorted();
  }

  private List<Sayable> sorted() {
    List<Sayable> all = new ArrayList<>();
    found.values().forEach(one -> all.add(new Sayable(one.text(), one.heard() / sessions)));
    Comparator<Sayable> order = Comparator.comparingDouble(Sayable::heard).reversed();
    all.sort(order.thenComparing(one -> one.heard() > 0 ? one.text().length() : 0));
    return all;
  }

  private void addSessions(Plan plan, double pace) {
    for (int seed = 0; seed < WORDINGS; seed++) {
      for (double factor : seed == 0 ? PACES : new double[] {1}) {
        Variety variety = Variety.of(seed);
        Narrator narrator = new Narrator(plan, pace * factor, Speaker.DEFAULT_PAUSE, variety);
        for (Segment segment : plan) {
          segment.cues().stream().map(Cue::message).forEach(it -> add(narrator, it, 1));
        }
        sessions++;
      }
    }
  }

  private void addCommands(Plan plan, double pace) {
    Narrator narrator = new Narrator(plan, pace, Speaker.DEFAULT_PAUSE);
    for (Answer.InputMethod way : Answer.InputMethod.values()) {
      CommandWords.of(plan, way, narrator.sessionLength())
          .forEach(message -> add(narrator, message, 0));
    }
  }

  private void add(Narrator narrator, Message message, int times) {
    if (message instanceof Sound) {
      return;
    }
    Utterance words = narrator.utter(message);
    boolean isOfClauses = message instanceof Answer answer && answer.isOfClauses();
    List<String> forms = new ArrayList<>(List.of(words.text()));
    words.shortForm().ifPresent(forms::add);
    for (String form : forms) {
      partsOf
          .computeIfAbsent(form, text -> parts(text, isOfClauses))
          .forEach((part, text) -> add(part, text, times));
    }
  }

  /** What a text is made of, each with its words. */
  private static Map<Sentence, String> parts(String text, boolean isOfClauses) {
    Map<Sentence, String> parts = new LinkedHashMap<>();
    for (String sentence : Sentence.of(text)) {
      for (String part : isOfClauses ? Sentence.clauses(sentence) : List.of(sentence)) {
        Sentence.written(part).ifPresent(key -> parts.put(key, tidy(part)));
      }
    }
    return parts;
  }

  private void add(Sentence sentence, String text, int times) {
    found.put(sentence, found.computeIfAbsent(sentence, key -> new Sayable(text, 0)).again(times));
  }

  /** A clause alone is read as a sentence. */
  private static String tidy(String text) {
    String sentence = English.capitalized(text);
    return sentence.matches("(?s).*[.!?:;]") ? sentence : sentence + ".";
  }
}
