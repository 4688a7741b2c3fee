package backtalk.bench.ear;

import backtalk.listen.rig.BodyNoise;
import backtalk.listen.rig.EarRun;
import backtalk.listen.rig.EchoPath;
import backtalk.listen.rig.Hearer;
import backtalk.listen.rig.Noise;
import backtalk.listen.rig.ShoeboxRoom;
import backtalk.listen.rig.Waves;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import java.util.function.Supplier;

/** Sound that holds no command: what it is, and what an ear makes of it. */
final class Alarms {

  static final String BREATHS = "breaths";
  static final String THUMPS = "thumps";
  static final String NARRATION = "narration";
  static final String CONVERSATION = "conversation";
  static final String OWN_VOICE = "own voice";

  private static final double PART = 90;
  private static final double LOUDEST = -18;
  private static final double SOFTEST = -42;

  private final Material material;

  Alarms(Material material) {
    this.material = material;
  }

  /**
   * One stretch of sound.
   *
   * @param seconds how long it lasts
   * @param sound at the microphone, made when it is needed; none for the program's own voice
   * @param echo of the program's own voice relative to a talker, in dB; NaN if it says nothing
   */
  record Stream(String what, double seconds, Supplier<float[]> sound, double echo) {}

  /** All, in parts that can be heard by themselves; of quick ones a few. */
  List<Stream> streams(boolean quick) {
    int part = quick ? 5 : 1;
    List<Stream> streams = new ArrayList<>();
    streams.add(bodies(BREATHS, 60 / part, BodyNoise::breath, 11));
    streams.add(bodies(THUMPS, 40 / part, BodyNoise::thump, 12));
    List<BenchSpeaker> speakers = material.voices().speakers();
    for (int i = 0; i < (quick ? 2 : 20); i++) {
      Random random = new Random(100 + i);
      BenchSpeaker speaker = speakers.get(i % speakers.size());
      boolean ours = i % 3 == 0;
      // Two thirds are other words, and one third a session that runs elsewhere in the room.
      streams.add(
          new Stream(
              NARRATION, PART, () -> material.reading(speaker, PART, ours, random), Double.NaN));
    }
    for (int i = 0; i < (quick ? 1 : 10); i++) {
      Random random = new Random(200 + i);
      BenchSpeaker one = speakers.get(i % speakers.size());
      BenchSpeaker other = speakers.get((i + 1 + i / 2) % speakers.size());
      streams.add(
          new Stream(
              CONVERSATION, PART, () -> material.dialogue(one, other, PART, random), Double.NaN));
    }
    for (int echo : quick ? List.of(0) : List.of(-10, 0, 10)) {
      double seconds = quick ? 60 : Waves.seconds(material.session().length);
      streams.add(new Stream(OWN_VOICE, seconds, () -> new float[0], echo));
    }
    return streams;
  }

  private static Stream bodies(String what, int count, Function<Random, float[]> maker, long seed) {
    Random random = new Random(seed);
    double seconds = 3 + 3.0 * count;
    float[] sound = new float[Waves.frames(seconds)];
    for (int i = 0; i < count; i++) {
      double level = SOFTEST + (LOUDEST - SOFTEST) * random.nextDouble();
      float[] one = Waves.atSpeechLevel(ShoeboxRoom.BEDROOM.heard(maker.apply(random)), level);
      Waves.add(sound, Waves.frames(3 + 3.0 * i + 0.6 * random.nextDouble()), one);
    }
    return new Stream(what, seconds, () -> sound, Double.NaN);
  }

  /** Lets an ear hear it. */
  Alarm hear(Stream stream, boolean wakeWord, Hearer.Maker maker) {
    float[] background =
        Waves.atRms(Noise.pink(Waves.frames(30), new Random(1)), Condition.QUIET_LEVEL);
    EarRun run = new EarRun(maker, background);
    if (!Double.isNaN(stream.echo())) {
      run.listen(3);
      double gain = Condition.USUAL_LEVEL + stream.echo() - material.narrationLevel();
      run.speaking(material.session(), new EchoPath(0.12, gain));
    }
    run.hear(stream.sound().get());
    // Up to the end, and a little longer: what was said last is told later.
    while (Waves.seconds(run.frame()) < stream.seconds() + 1.5) {
      run.listen(1);
    }
    return new Alarm(stream.what(), wakeWord, stream.seconds(), run.noted());
  }
}
