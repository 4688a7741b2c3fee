package backtalk.bench.ear;

import backtalk.bench.ear.BenchSpeaker.Take;
import backtalk.listen.rig.EchoPath;
import backtalk.listen.rig.Noise;
import backtalk.listen.rig.ShoeboxRoom;
import backtalk.listen.rig.Waves;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/** What one half of the speakers says that is no command, and what the program says. */
final class Material {

  private static final int TALKERS = 8;

  /** Pauses of the session that are longer are cut down to this: it is tried while it speaks. */
  private static final double LONGEST_PAUSE = 0.9;

  private final SpeakerClips voices;
  private final float[] session;
  private final List<String> sentences;
  private final float[] narration;
  private final double narrationLevel;
  private final List<float[]> talkers = new ArrayList<>();

  /**
   * @param session the sound of the default session
   * @param sentences what is said in it
   */
  Material(SpeakerClips voices, float[] session, List<String> sentences) {
    this.voices = voices;
    this.session = session;
    this.sentences = sentences;
    this.narration = withoutPauses(session);
    this.narrationLevel = Waves.speechLevel(EchoPath.heard(narration));
    for (int i = 0; i < TALKERS; i++) {
      BenchSpeaker speaker = voices.speakers().get(i % voices.speakers().size());
      Take take = Take.inTurn(i / voices.speakers().size());
      talkers.add(monologue(speaker, take, RadioTalk.SENTENCES.subList(7 * i, 7 * i + 7), 0.05));
    }
  }

  SpeakerClips voices() {
    return voices;
  }

  /** The session as it is, holds and all. */
  float[] session() {
    return session;
  }

  /** What the program says in a session, one sentence after the other. */
  float[] narration() {
    return narration;
  }

  /** How loud the narration's words are, in dB, once they come out of a loudspeaker. */
  double narrationLevel() {
    return narrationLevel;
  }

  /** Its mean power. */
  double narrationRms() {
    return Waves.rms(narration, 0, narration.length);
  }

  float[] babble(int frames) {
    return Noise.babble(frames, talkers, new Random(3));
  }

  /** Somebody reads a text aloud for so many seconds, over and over, from somewhere in it. */
  float[] reading(BenchSpeaker speaker, double seconds, boolean ourSession, Random random) {
    List<String> text = ourSession ? sentences : RadioTalk.SENTENCES;
    float[] wave = new float[Waves.frames(seconds)];
    int sentence = random.nextInt(text.size());
    for (int at = 0; at < wave.length; ) {
      Take take = Take.inTurn(sentence);
      float[] said = voices.say(speaker, take, text.get(sentence++ % text.size()));
      Waves.add(wave, at, Waves.atSpeechLevel(said, Condition.USUAL_LEVEL));
      at += said.length + Waves.frames(0.25 + 0.7 * random.nextDouble());
    }
    return Waves.atSpeechLevel(ShoeboxRoom.LIVING_ROOM.heard(wave), Condition.USUAL_LEVEL);
  }

  /** Two people talk to each other; the pauses between them are short. */
  float[] dialogue(BenchSpeaker one, BenchSpeaker other, double seconds, Random random) {
    float[] wave = new float[Waves.frames(seconds)];
    int line = random.nextInt(HouseholdTalk.LINES.size());
    for (int at = 0; at < wave.length; line++) {
      BenchSpeaker speaker = line % 2 == 0 ? one : other;
      for (String sentence : HouseholdTalk.LINES.get(line % HouseholdTalk.LINES.size())) {
        float[] said = voices.say(speaker, Take.PLAIN, sentence);
        Waves.add(wave, at, Waves.atSpeechLevel(said, Condition.USUAL_LEVEL));
        at += said.length + Waves.frames(0.15 + 0.5 * random.nextDouble());
      }
      at += Waves.frames(0.6 * random.nextDouble() * random.nextDouble());
    }
    return Waves.atSpeechLevel(ShoeboxRoom.LIVING_ROOM.heard(wave), Condition.USUAL_LEVEL);
  }

  private float[] monologue(BenchSpeaker speaker, Take take, List<String> text, double pause) {
    float[] wave = new float[0];
    for (String sentence : text) {
      float[] said = Waves.atSpeechLevel(voices.say(speaker, take, sentence), 0);
      int at = wave.length;
      wave = Arrays.copyOf(wave, at + said.length + Waves.frames(pause));
      Waves.add(wave, at, said);
    }
    return wave;
  }

  private static float[] withoutPauses(float[] wave) {
    float[] kept = new float[wave.length];
    int length = 0;
    int silent = 0;
    for (int at = 0; at + Waves.BLOCK <= wave.length; at += Waves.BLOCK) {
      silent = Waves.rms(wave, at, at + Waves.BLOCK) < -60 ? silent + 1 : 0;
      if (silent * 0.01 <= LONGEST_PAUSE) {
        System.arraycopy(wave, at, kept, length, Waves.BLOCK);
        length += Waves.BLOCK;
      }
    }
    return Arrays.copyOf(kept, length);
  }
}
