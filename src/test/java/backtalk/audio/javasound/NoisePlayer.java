package backtalk.audio.javasound;

import backtalk.audio.sink.AudioSink;
import backtalk.audio.sink.AudioSink.SinkLostException;
import backtalk.audio.sink.AudioSink.SinkUnavailableException;
import java.util.Arrays;
import java.util.Random;

/** Plays reproducible noise, for a process of its own. Argument: its length in frames. */
final class NoisePlayer {

  private NoisePlayer() {}

  static short[] noise(int frames) {
    Random random = new Random(5);
    short[] noise = new short[frames];
    for (int i = 0; i < frames; i++) {
      noise[i] = (short) random.nextInt();
    }
    return noise;
  }

  public static void main(String[] args) throws SinkUnavailableException, SinkLostException {
    short[] noise = noise(Integer.parseInt(args[0]));
    try (AudioSink sink = JavaSoundSink.open(Clicks.FORMAT)) {
      for (int from = 0; from < noise.length; from += 160) {
        int to = Math.min(noise.length, from + 160);
        sink.write(Arrays.copyOfRange(noise, from, to), to - from);
      }
      sink.drain();
    }
  }
}
