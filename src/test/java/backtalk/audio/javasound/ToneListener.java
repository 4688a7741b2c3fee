package backtalk.audio.javasound;

import backtalk.audio.AudioSource;
import backtalk.audio.AudioSource.SourceLostException;
import backtalk.audio.AudioSource.SourceUnavailableException;
import backtalk.audio.PcmFormat;

/**
 * Listens at the default microphone, in a process of its own, and prints what happens: each time a
 * tone of {@link #HERTZ} begins that is neither higher nor lower. Ends when standard input does, or
 * at the first loss if its argument is "leave".
 */
final class ToneListener {

  static final int HERTZ = 1_000;

  private static final int RATE = 16_000;

  private ToneListener() {}

  /** A second of it. */
  static short[] tone() {
    short[] tone = new short[RATE];
    for (int i = 0; i < tone.length; i++) {
      tone[i] = (short) Math.round(9_000 * Math.sin(2 * Math.PI * HERTZ * i / RATE));
    }
    return tone;
  }

  /** So many of them, each with a second of silence after it. */
  static short[] tones(int count) {
    short[] tones = new short[count * 2 * RATE];
    for (int i = 0; i < count; i++) {
      System.arraycopy(tone(), 0, tones, i * 2 * RATE, RATE);
    }
    return tones;
  }

  public static void main(String[] args) {
    try (AudioSource source = JavaSoundSource.open(new PcmFormat(RATE), "", 0)) {
      System.out.println("OPEN");
      listen(source, args.length > 0);
    } catch (SourceUnavailableException e) {
      System.out.println("UNAVAILABLE " + e.getMessage());
      return;
    }
    System.out.println("CLOSED");
  }

  private static void listen(AudioSource source, boolean leaves) {
    short[] block = new short[RATE / 10];
    int tones = 0;
    boolean sounding = false;
    while (true) {
      try {
        source.read(block);
        boolean sounds = share(block) > 0.9;
        if (sounds && !sounding) {
          System.out.println("TONE " + ++tones);
        }
        sounding = sounds;
      } catch (SourceLostException e) {
        System.out.println("LOST " + e.getMessage());
        if (leaves) {
          return;
        }
        while (!source.reopen()) {
          // It takes its time.
        }
        System.out.println("BACK");
      }
    }
  }

  /** How much of the sound is the tone: 0 to 1. */
  private static double share(short[] block) {
    double real = 0;
    double imaginary = 0;
    double energy = 1e5 * block.length; // so that silence has no part of it
    for (int i = 0; i < block.length; i++) {
      double phase = 2 * Math.PI * HERTZ * i / RATE;
      real += block[i] * Math.cos(phase);
      imaginary += block[i] * Math.sin(phase);
      energy += (double) block[i] * block[i];
    }
    return 2 * (real * real + imaginary * imaginary) / block.length / energy;
  }
}
