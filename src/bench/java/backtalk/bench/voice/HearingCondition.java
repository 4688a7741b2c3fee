package backtalk.bench.voice;

import backtalk.audio.AudioClip;
import backtalk.audio.PcmFormat;
import backtalk.audio.Resampler;
import backtalk.listen.rig.Noise;
import backtalk.listen.rig.ShoeboxRoom;
import backtalk.listen.rig.Waves;
import backtalk.listen.words.Recognizer;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Random;

/**
 * Where a voice is listened to: the rooms and the noise in which the ear is measured.
 *
 * @param room none for headphones
 * @param noiseLevel of pink noise, in dB below the speech; none in quiet
 */
record HearingCondition(String name, Optional<ShoeboxRoom> room, OptionalDouble noiseLevel) {

  static final HearingCondition QUIET =
      new HearingCondition("quiet", Optional.empty(), OptionalDouble.empty());
  static final HearingCondition ROOM =
      new HearingCondition("room", Optional.of(ShoeboxRoom.LIVING_ROOM), OptionalDouble.empty());
  static final HearingCondition NOISE =
      new HearingCondition("noise", Optional.empty(), OptionalDouble.of(15));
  static final HearingCondition NOISY_ROOM =
      new HearingCondition(
          "noise in a room", Optional.of(ShoeboxRoom.LIVING_ROOM), OptionalDouble.of(15));

  private static final PcmFormat FORMAT = new PcmFormat(Recognizer.SAMPLE_RATE);

  /** Noise is there before and after the words, too: a recogniser has to get used to it. */
  private static final double MARGIN_SECONDS = 0.5;

  private static final double LEVEL = -26;

  /** What arrives of a clip at the listener. */
  AudioClip heard(AudioClip clip) {
    if (this.equals(QUIET)) {
      return clip;
    }
    AudioClip sound = clip.format().equals(FORMAT) ? clip : Resampler.convert(clip, FORMAT);
    float[] dry = Waves.of(sound.samples());
    float[] wet = Waves.atSpeechLevel(room.map(place -> place.heard(dry)).orElse(dry), LEVEL);
    int margin = noiseLevel.isPresent() ? Waves.frames(MARGIN_SECONDS) : 0;
    float[] all = new float[wet.length + 2 * margin];
    System.arraycopy(wet, 0, all, margin, wet.length);
    if (noiseLevel.isPresent()) {
      float[] noise = Noise.pink(all.length, new Random(clip.frames()));
      double gain =
          Waves.gain(LEVEL - noiseLevel.getAsDouble() - Waves.rms(noise, 0, noise.length));
      for (int i = 0; i < all.length; i++) {
        all[i] += (float) (gain * noise[i]);
      }
    }
    return AudioClip.of(FORMAT, Waves.toShorts(all));
  }
}
