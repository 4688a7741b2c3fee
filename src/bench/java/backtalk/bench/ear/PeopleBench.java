package backtalk.bench.ear;

import backtalk.bench.Table;
import backtalk.bench.ear.BenchSpeaker.Take;
import backtalk.listen.rig.EarRun;
import backtalk.listen.rig.Noise;
import backtalk.listen.rig.NotedCommand;
import backtalk.listen.rig.ShoeboxRoom;
import backtalk.listen.rig.Waves;
import backtalk.listen.words.Heard;
import backtalk.listen.words.Recognizer;
import backtalk.session.Command;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * What is done because of people's words and noises that are no commands, of one half of them; and
 * because of the wake word alone, by the speakers of that half.
 */
final class PeopleBench {

  /** Each time that one of these is done for nothing is worth ten others. */
  private static final Set<Command> SAFETY =
      EnumSet.of(Command.PAIN, Command.STOP, Command.NEXT, Command.ENOUGH);

  private static final List<String> SINGLE =
      List.of("other-words", "coughs", "stop", "command-words");
  private static final List<String> TALK = List.of("sentences", "conversation", "reading");
  private static final double QUIET_HOUSE = -70;

  /** After so many sentences people are quiet: what comes next comes after a quiet. */
  private static final int SENTENCES = 6;

  private static final double QUIET_SECONDS = 20;

  private final List<Recording> recordings;
  private final Recognizer recognizer;
  private final float[] background =
      Waves.atRms(Noise.pink(Waves.frames(30), new Random(1)), QUIET_HOUSE);

  private PeopleBench(List<Recording> recordings, Recognizer recognizer) {
    this.recordings = recordings;
    this.recognizer = new KnownWords(recognizer);
  }

  /** Lets an ear with this recogniser hear a folder of recordings. */
  static Table measure(Path folder, Half half, SpeakerClips voices, Recognizer recognizer)
      throws IOException {
    PeopleBench bench = new PeopleBench(Recording.in(folder, half), recognizer);
    Table became = new Table("what became of what", "times");
    return bench
        .singles(became)
        .then(bench.wakeWord(voices, became))
        .then(bench.talk(became))
        .then(became);
  }

  private Table singles(Table became) {
    Table table =
        new Table(
            "recordings of people", "clips", "obeyed", "% (95 %)", "safety", "asked", "called");
    for (String kind : SINGLE) {
      row(table, kind, of(kind).toList(), became);
    }
    return table;
  }

  /** The wake word, and nothing after it. */
  private Table wakeWord(SpeakerClips voices, Table became) {
    List<Recording> clips = new ArrayList<>();
    for (BenchSpeaker speaker : voices.speakers()) {
      for (Take take : Take.values()) {
        for (String call : List.of("Coach.", "Hey coach.")) {
          float[] dry = voices.say(speaker, take, call);
          for (float[] sound : List.of(dry, ShoeboxRoom.BEDROOM.heard(dry))) {
            float[] level = Waves.atSpeechLevel(sound, Condition.USUAL_LEVEL);
            clips.add(new Recording("wake word", call, Half.REPORTING, level));
          }
        }
      }
    }
    Table table =
        new Table(
            "wake word alone, synthetic",
            "clips",
            "obeyed",
            "% (95 %)",
            "safety",
            "asked",
            "called");
    row(table, "coach", clips, became);
    return table;
  }

  private void row(Table table, String kind, List<Recording> clips, Table became) {
    List<Heard> all = new ArrayList<>();
    Map<String, Integer> words = new TreeMap<>();
    long obeyed = 0;
    for (Recording clip : clips) {
      List<Heard> heard = heard(List.of(clip), false).stream().map(NotedCommand::heard).toList();
      all.addAll(heard);
      List<Heard.Understood> done = understood(heard);
      obeyed += done.isEmpty() ? 0 : 1;
      done.forEach(one -> words.merge(clip.word() + " > " + one.words(), 1, Integer::sum));
    }
    table.row(
        kind,
        clips.size(),
        obeyed,
        Interval.percent(obeyed, clips.size()),
        safety(understood(all)),
        all.stream().filter(Heard.Doubtful.class::isInstance).count(),
        all.stream().filter(Heard.Called.class::isInstance).count());
    words.forEach((what, times) -> became.row(kind + ": " + what, times));
  }

  private Table talk(Table became) {
    Table table =
        new Table(
            "people talk",
            "minutes",
            "done",
            "an hour (95 %)",
            "safety",
            "held back",
            "with coach");
    for (String kind : TALK) {
      List<Recording> clips = of(kind).toList();
      List<Heard> bare = heard(clips, false).stream().map(NotedCommand::heard).toList();
      List<Heard> waking = heard(clips, true).stream().map(NotedCommand::heard).toList();
      List<Heard.Understood> done = understood(bare);
      double minutes =
          clips.stream().mapToDouble(clip -> Waves.seconds(clip.sound().length)).sum() / 60;
      table.row(
          kind,
          minutes,
          done.size(),
          Interval.hourly(done.size(), minutes / 60),
          safety(done),
          bare.stream().filter(Heard.AmongTalk.class::isInstance).count(),
          understood(waking).size());
      done.forEach(one -> became.row(kind + ": " + one.words(), 1));
    }
    return table;
  }

  private Stream<Recording> of(String kind) {
    return recordings.stream().filter(one -> one.kind().equals(kind));
  }

  /** All that an ear makes of clips one after the other, with the pauses of talk. */
  private List<NotedCommand> heard(List<Recording> clips, boolean wakeWord) {
    EarRun run = new EarRun(SessionEar.with(recognizer, wakeWord), background);
    Random random = new Random(clips.size());
    run.listen(3);
    int said = 0;
    for (Recording clip : clips) {
      run.hear(clip.sound().clone());
      run.listen(++said % SENTENCES == 0 ? QUIET_SECONDS : 0.5 + random.nextDouble());
    }
    run.listen(2);
    return run.noted();
  }

  private static List<Heard.Understood> understood(List<Heard> heard) {
    return heard.stream()
        .filter(Heard.Understood.class::isInstance)
        .map(Heard.Understood.class::cast)
        .toList();
  }

  private static long safety(List<Heard.Understood> obeyed) {
    return obeyed.stream().filter(one -> SAFETY.contains(one.command())).count();
  }
}
