package backtalk.bench.ear;

import backtalk.bench.Table;
import backtalk.bench.ear.BenchSpeaker.Take;
import backtalk.bench.ear.Segments.Segment;
import backtalk.listen.embedding.SoundingRecognizer;
import backtalk.listen.embedding.WordFeatures;
import backtalk.listen.rig.ShoeboxRoom;
import backtalk.listen.rig.Waves;
import backtalk.listen.taught.Likeness;
import backtalk.listen.taught.TaughtRecognizer;
import backtalk.listen.taught.TaughtVoice;
import backtalk.listen.taught.TaughtWord;
import backtalk.listen.words.CommandGrammar;
import backtalk.listen.words.Heard;
import backtalk.listen.words.Interpreter;
import backtalk.listen.words.Recognizer;
import backtalk.listen.words.Situation;
import backtalk.listen.words.WakeWord;
import backtalk.session.Command;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;

/**
 * What it brings that somebody teaches their voice. Each speaker teaches every word in two takes,
 * in a bedroom, and says it in the third, which is slower, quicker, lower or higher; and words that
 * are no command, which are the likest that there are.
 */
final class TaughtBench {

  private static final List<String> ROOMS = List.of("dry", "bedroom", "10 dB");
  private static final Set<Command> CRIES = EnumSet.of(Command.STOP, Command.PAUSE, Command.PAIN);

  private static final List<String> OTHERS =
      List.of(
          "alexa", "eight", "marvin", "yes", "five", "house", "happy", "stone", "night", "game");

  /** Where quick, so many words share one that is said; all are taught. */
  private static final int FEW = 2;

  private final Recognizer sphinx;
  private final SpeakerClips voices;
  private final List<Recording> people;
  private final boolean quick;
  private final WordFeatures features = new WordFeatures();

  /** What was made of one stretch, or of a word of which the ear cut nothing. */
  private record Answer(
      String said, String where, boolean isOfPerson, Heard untaught, Heard taught) {}

  /**
   * @param sphinx which tells words phone by phone
   */
  TaughtBench(SpeakerClips voices, List<Recording> people, Recognizer sphinx, boolean quick) {
    this.voices = voices;
    this.people = people;
    this.sphinx = sphinx;
    this.quick = quick;
  }

  /** Each word and each other word, as it is heard; and with what the voice was taught. */
  private void each(Visitor visitor) {
    int turn = 0;
    for (BenchSpeaker speaker : voices.speakers()) {
      List<TaughtWord> taught = new ArrayList<>();
      List<Segment> said = new ArrayList<>();
      for (String words : CommandGrammar.toTeach()) {
        Take kept = Take.inTurn(turn++);
        for (Take take : Take.values()) {
          float[] dry = voices.say(speaker, take, SpokenLine.sentence(words));
          if (take != kept) {
            Segment about = new Segment(words, speaker.name(), "", new short[0]);
            Segments.cut(about, near(dry), Segments.QUIET)
                .forEach(one -> taught.add(TaughtWord.of(words, one.sound(), features)));
          } else if (!quick || turn % FEW == 0) {
            said.addAll(heard(words, speaker, dry));
          }
        }
      }
      for (String words : OTHERS) {
        Take take = Take.inTurn(turn++);
        said.addAll(heard("", speaker, voices.say(speaker, take, SpokenLine.sentence(words))));
      }
      // One taught voice serves for all that others say: it is like none of them.
      if (speaker.equals(voices.speakers().get(0))) {
        said.addAll(ofPeople());
      }
      visitor.visit(new TaughtVoice(taught), said);
    }
  }

  @FunctionalInterface
  private interface Visitor {
    void visit(TaughtVoice voice, List<Segment> said);
  }

  private static float[] near(float[] dry) {
    return Waves.atSpeechLevel(ShoeboxRoom.BEDROOM.heard(dry), Condition.USUAL_LEVEL);
  }

  private static List<Segment> heard(String words, BenchSpeaker speaker, float[] dry) {
    List<Segment> all = new ArrayList<>();
    for (String where : ROOMS) {
      Segment about = new Segment(words, speaker.name(), where, new short[0]);
      float[] sound =
          where.equals("dry") ? Waves.atSpeechLevel(dry, Condition.USUAL_LEVEL) : near(dry);
      // Other words are harder to tell apart where the speaker taught; dry ones add little.
      if (words.isEmpty() && where.equals("dry")) {
        continue;
      }
      List<Segment> cut =
          Segments.cut(about, sound, where.equals("10 dB") ? Segments.LOUD : Segments.QUIET);
      all.addAll(cut.isEmpty() ? List.of(about) : cut.subList(0, 1));
    }
    return all;
  }

  private List<Segment> ofPeople() {
    List<Segment> all = new ArrayList<>();
    for (Recording one : people) {
      if (CommandGrammar.command(one.word()).isEmpty() && !one.word().equals("coach")) {
        Segment about = new Segment("", Segments.PERSON, one.kind(), new short[0]);
        all.addAll(Segments.cut(about, one.sound(), Segments.QUIET));
      }
    }
    return all;
  }

  /** What fits the tuning half best. */
  Table fitted() {
    Logistic fit = new Logistic();
    each(
        (voice, said) -> {
          Recognizer recognizer = new SoundingRecognizer(sphinx, voice.sounds());
          for (Segment one : said) {
            if (one.sound().length > 0) {
              Map<String, Likeness> likeness = voice.likeness(one.sound());
              for (String words : candidates(one, recognizer, likeness)) {
                double certainty = recognizer.certainty(one.sound(), List.of(words)).get(0);
                Likeness like = Objects.requireNonNull(likeness.get(words));
                fit.add(TaughtRecognizer.values(certainty, like), words.equals(one.said()));
              }
            }
          }
        });
    return new Table("weights of a taught voice: " + Logistic.text(fit.fitted()));
  }

  /** What it may be taken for: by the recogniser, and by likeness. */
  private static Set<String> candidates(
      Segment segment, Recognizer recognizer, Map<String, Likeness> likeness) {
    Set<String> all = new TreeSet<>();
    recognizer.recognize(segment.sound()).filter(likeness::containsKey).ifPresent(all::add);
    likeness.entrySet().stream()
        .max(Comparator.comparingDouble(one -> one.getValue().ahead()))
        .ifPresent(one -> all.add(one.getKey()));
    return all;
  }

  /** How much is understood and obeyed, untaught and taught. */
  Table table() {
    List<Answer> answers = new ArrayList<>();
    Interpreter untaught = new Interpreter(new SoundingRecognizer(sphinx), WakeWord.NEVER);
    each(
        (voice, said) -> {
          Recognizer own =
              new TaughtRecognizer(new SoundingRecognizer(sphinx, voice.sounds()), voice);
          Interpreter taught = new Interpreter(own, WakeWord.NEVER);
          for (Segment one : said) {
            answers.add(
                new Answer(
                    one.said(),
                    one.where(),
                    one.isOfPerson(),
                    heard(untaught, one),
                    heard(taught, one)));
          }
        });
    Table table =
        new Table(
            "a voice that taught itself",
            "stretches",
            "untaught % (95 %)",
            "taught % (95 %)",
            "wrong untaught",
            "wrong taught");
    for (String where : ROOMS) {
      understood(table, where, of(answers, one -> isCommand(one) && one.where().equals(where)));
    }
    for (String where : ROOMS) {
      understood(
          table,
          "  stop, pause, ouch: " + where,
          of(answers, one -> isCry(one) && one.where().equals(where)));
    }
    Table others =
        new Table("other words obeyed", "stretches", "untaught % (95 %)", "taught % (95 %)");
    for (String where : ROOMS.subList(1, ROOMS.size())) {
      obeyed(
          others,
          "the same voice, " + where,
          of(answers, one -> one.said().isEmpty() && one.where().equals(where)));
    }
    for (String kind : List.of("other-words", "coughs", "sentences", "conversation", "reading")) {
      obeyed(
          others,
          "people, " + kind,
          of(answers, one -> one.isOfPerson() && one.where().equals(kind)));
    }
    return table.then(others);
  }

  private static boolean isCommand(Answer one) {
    return CommandGrammar.command(one.said()).isPresent();
  }

  private static boolean isCry(Answer one) {
    return CommandGrammar.command(one.said()).filter(CRIES::contains).isPresent();
  }

  private static List<Answer> of(List<Answer> answers, Predicate<Answer> which) {
    return answers.stream().filter(which).toList();
  }

  private static Heard heard(Interpreter interpreter, Segment one) {
    return one.sound().length == 0
        ? new Heard.NotUnderstood("")
        : interpreter
            .interpret(one.sound(), Situation.HOLDING, false)
            .orElse(new Heard.NotUnderstood(""));
  }

  private static boolean isRight(Heard heard, String said) {
    return heard instanceof Heard.Understood understood
        && CommandGrammar.command(said).filter(understood.command()::equals).isPresent();
  }

  private static boolean isObeyed(Heard heard) {
    return heard instanceof Heard.Understood;
  }

  private static void understood(Table table, String name, List<Answer> of) {
    long before = of.stream().filter(one -> isRight(one.untaught(), one.said())).count();
    long after = of.stream().filter(one -> isRight(one.taught(), one.said())).count();
    table.row(
        name,
        of.size(),
        Interval.percent(before, of.size()),
        Interval.percent(after, of.size()),
        of.stream().filter(one -> isObeyed(one.untaught())).count() - before,
        of.stream().filter(one -> isObeyed(one.taught())).count() - after);
  }

  private static void obeyed(Table table, String name, List<Answer> of) {
    table.row(
        name,
        of.size(),
        Interval.percent(of.stream().filter(one -> isObeyed(one.untaught())).count(), of.size()),
        Interval.percent(of.stream().filter(one -> isObeyed(one.taught())).count(), of.size()));
  }
}
