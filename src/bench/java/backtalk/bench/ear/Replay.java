package backtalk.bench.ear;

import backtalk.bench.Table;
import backtalk.bench.ear.BenchSpeaker.Take;
import backtalk.bench.ear.Segments.Segment;
import backtalk.bench.ear.SpokenLine.Form;
import backtalk.listen.rig.ShoeboxRoom;
import backtalk.listen.rig.Waves;
import backtalk.listen.words.CommandGrammar;
import backtalk.listen.words.Heard;
import backtalk.listen.words.Interpreter;
import backtalk.listen.words.Recognizer;
import backtalk.listen.words.Situation;
import backtalk.listen.words.WakeWord;
import backtalk.session.Command;
import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Predicate;

/**
 * Every command of every speaker of one half, as the ear cuts it out: cut once and kept, and
 * decided again and again. It tells how much is understood, and where the rest is lost; no clock
 * and no other load has a part in it.
 */
final class Replay {

  private static final String OWN_VOICE = "over own voice, +0 dB";
  private static final List<String> PLACES = List.of("dry", "bedroom", "10 dB", OWN_VOICE);

  /** Each is said in three places, which take turns. */
  private static final int FEW = 4;

  /** What became of a command that was said. */
  private enum Fate {
    UNDERSTOOD,
    WRONG,
    ASKED,
    NOT_CUT,
    NO_VOICE,
    OTHER_WORDS,
    REFUSED
  }

  /** One command, and the stretches that the ear made of it. */
  private record Line(Segment about, List<Segment> stretches) {

    /** The command, if it was said without the wake word. */
    Optional<Command> bare() {
      return CommandGrammar.command(about.said());
    }

    Command command() {
      return CommandGrammar.command(CommandGrammar.afterWakeWord(about.said())).orElseThrow();
    }
  }

  private record Decided(Line line, Fate fate) {}

  private final Recognizer recognizer;
  private final List<Line> lines = new ArrayList<>();
  private final List<Segment> cut = new ArrayList<>();

  /**
   * @param folder where the stretches are kept; they are cut if they are not there
   * @param material what the program says; asked for only where something is to be cut
   */
  Replay(
      Path folder, String name, SpeakerClips voices, Callable<Material> material, Recognizer sphinx)
      throws Exception {
    recognizer = sphinx;
    Path quiet = folder.resolve("stretches-" + name);
    if (!Files.exists(quiet)) {
      for (BenchSpeaker speaker : voices.speakers()) {
        cut(speaker, voices);
      }
      keep(quiet);
    }
    Path over = folder.resolve("stretches-over-voice-" + name);
    if (!Files.exists(over)) {
      Material own = material.call();
      for (BenchSpeaker speaker : voices.speakers()) {
        cutOverVoice(speaker, own);
      }
      keep(over);
    }
    for (Path file : List.of(quiet, over)) {
      for (Segment one : Segments.read(file)) {
        if (one.sound().length == 0) {
          lines.add(new Line(one, new ArrayList<>()));
        } else {
          lines.get(lines.size() - 1).stretches().add(one);
        }
      }
    }
  }

  /** Each command begins with a segment without sound. */
  private void keep(Path file) throws IOException {
    Path part = file.resolveSibling(file.getFileName() + ".part");
    try (DataOutputStream out =
        new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(part)))) {
      for (Segment one : cut) {
        Segments.write(out, one);
      }
    }
    Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
    cut.clear();
  }

  private void cut(BenchSpeaker speaker, SpeakerClips voices) {
    int turn = speaker.name().hashCode();
    for (SpokenLine line : SpokenLine.all(Form.BARE)) {
      for (int i = 0; i < takes(line); i++) {
        float[] dry = voices.say(speaker, Take.inTurn(turn++), line.text());
        float[] near = ShoeboxRoom.BEDROOM.heard(dry);
        cut(about(line, speaker, "dry"), dry, Segments.QUIET);
        cut(about(line, speaker, "bedroom"), near, Segments.QUIET);
        cut(about(line, speaker, "10 dB"), near, Segments.LOUD);
      }
    }
    for (SpokenLine line : SpokenLine.all(Form.WAKE)) {
      float[] dry = voices.say(speaker, Take.inTurn(turn++), line.text());
      float[] near = ShoeboxRoom.BEDROOM.heard(dry);
      cut(about(line, speaker, "bedroom"), near, Segments.QUIET);
    }
  }

  private void cut(Segment about, float[] sound, float[] noise) {
    cut.add(about);
    cut.addAll(Segments.cut(about, Waves.atSpeechLevel(sound, Condition.USUAL_LEVEL), noise));
  }

  /** By the whole ear, which knows what the program is saying. */
  private void cutOverVoice(BenchSpeaker speaker, Material material) {
    Condition condition =
        Condition.all().stream()
            .filter(one -> one.name().equals(OWN_VOICE))
            .findFirst()
            .orElseThrow();
    Notes notes = new Notes();
    Trial trial = new Trial(condition, speaker, material, SessionEar.with(notes, false));
    trial.begin();
    int turn = speaker.name().hashCode();
    for (SpokenLine line : SpokenLine.all(Form.BARE)) {
      for (int i = 0; i < takes(line); i++) {
        notes.heard.clear();
        trial.say(line, Take.inTurn(turn++));
        Segment about = about(line, speaker, OWN_VOICE);
        cut.add(about);
        for (short[] stretch : notes.heard) {
          cut.add(new Segment(about.said(), about.by(), OWN_VOICE, stretch));
        }
      }
    }
  }

  private static int takes(SpokenLine line) {
    return line.isSafety() ? Take.values().length : 1;
  }

  private static Segment about(SpokenLine line, BenchSpeaker speaker, String where) {
    String said = line.text().toLowerCase(Locale.ROOT).replaceAll("[^a-z ]", "");
    return new Segment(said, speaker.name(), where, new short[0]);
  }

  /** Takes note of what it is given, and understands nothing. */
  private static final class Notes implements Recognizer {
    final List<short[]> heard = new ArrayList<>();

    @Override
    public Optional<String> recognize(short[] speech) {
      heard.add(speech);
      return Optional.empty();
    }

    @Override
    public void close() {}
  }

  /**
   * How much is understood, and what becomes of the rest.
   *
   * @param quick takes every fourth command
   */
  Table table(boolean quick) {
    Interpreter interpreter = new Interpreter(recognizer, WakeWord.NEVER);
    List<Decided> all = new ArrayList<>();
    for (int i = 0; i < lines.size(); i += quick ? FEW : 1) {
      all.add(new Decided(lines.get(i), fate(lines.get(i), interpreter)));
    }
    Table table =
        new Table(
            "commands by all speakers",
            "said",
            "understood % (95 %)",
            "wrong % (95 %)",
            "asked",
            "not cut",
            "no voice",
            "other words",
            "refused");
    for (String where : PLACES) {
      row(table, where, all, one -> isAt(one, where) && one.bare().isPresent());
    }
    row(table, "coach, bedroom", all, one -> one.bare().isEmpty());
    for (Command command : List.of(Command.STOP, Command.PAUSE, Command.PAIN)) {
      for (String where : PLACES) {
        row(
            table,
            "  " + command.name().toLowerCase(Locale.ROOT) + ", " + where,
            all,
            one -> isAt(one, where) && one.bare().equals(Optional.of(command)));
      }
    }
    for (String speaker : all.stream().map(one -> one.line().about().by()).distinct().toList()) {
      for (String where : PLACES) {
        row(
            table,
            "  " + speaker + ", " + where,
            all,
            one -> isAt(one, where) && one.bare().isPresent() && one.about().by().equals(speaker));
      }
    }
    return table;
  }

  private static boolean isAt(Line line, String where) {
    return line.about().where().equals(where);
  }

  private static void row(Table table, String name, List<Decided> all, Predicate<Line> which) {
    List<Fate> fates =
        all.stream().filter(one -> which.test(one.line())).map(Decided::fate).toList();
    long wrong = count(fates, Fate.WRONG);
    table.row(
        name,
        fates.size(),
        Interval.percent(count(fates, Fate.UNDERSTOOD), fates.size()),
        Interval.percent(wrong, fates.size()),
        count(fates, Fate.ASKED),
        count(fates, Fate.NOT_CUT),
        count(fates, Fate.NO_VOICE),
        count(fates, Fate.OTHER_WORDS),
        count(fates, Fate.REFUSED));
  }

  private static long count(List<Fate> fates, Fate which) {
    return fates.stream().filter(which::equals).count();
  }

  /** What is done first decides; else what came nearest to it. */
  private Fate fate(Line line, Interpreter interpreter) {
    Fate fate = Fate.NOT_CUT;
    for (Segment one : line.stretches()) {
      Optional<Heard> heard = interpreter.interpret(one.sound(), Situation.HOLDING, false);
      if (heard.isEmpty()) {
        fate = nearer(fate, Fate.NO_VOICE);
      } else if (heard.get() instanceof Heard.Understood understood) {
        return understood.command() == line.command() ? Fate.UNDERSTOOD : Fate.WRONG;
      } else if (heard.get() instanceof Heard.Doubtful doubtful) {
        fate = nearer(fate, doubtful.command() == line.command() ? Fate.ASKED : Fate.OTHER_WORDS);
      } else {
        String words = recognizer.recognize(one.sound()).orElse("");
        Optional<Command> command = CommandGrammar.command(CommandGrammar.afterWakeWord(words));
        boolean isRefused = command.equals(Optional.of(line.command()));
        fate = nearer(fate, isRefused ? Fate.REFUSED : Fate.OTHER_WORDS);
      }
    }
    return fate;
  }

  private static Fate nearer(Fate one, Fate other) {
    if (one == Fate.ASKED || other == Fate.ASKED) {
      return Fate.ASKED;
    }
    return one.compareTo(other) > 0 ? one : other;
  }
}
