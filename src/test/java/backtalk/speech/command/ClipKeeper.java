package backtalk.speech.command;

import backtalk.audio.AudioClip;
import backtalk.audio.PcmFormat;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Random;

/**
 * A program that does nothing but keep clips and look them up again, for a process of its own.
 * Arguments: the folder; how many times; a seed; how many frames a clip has at least. It prints
 * "WRONG" for a clip that is not what was kept under its name, and at last "DONE" with how many it
 * got back.
 */
final class ClipKeeper {

  static final PcmFormat FORMAT = new PcmFormat(16_000);
  static final int CLIPS = 40;

  private ClipKeeper() {}

  public static void main(String[] args) {
    ClipStore store = new ClipStore(Path.of(args[0]), 2_000_000);
    Random random = new Random(Long.parseLong(args[2]));
    int least = Integer.parseInt(args[3]);
    int got = 0;
    for (int i = 0; i < Integer.parseInt(args[1]); i++) {
      int number = random.nextInt(CLIPS);
      AudioClip clip = clip(number, least);
      store.put(name(number), clip);
      if (i == 0) {
        System.out.println("READY");
      }
      int other = random.nextInt(CLIPS);
      AudioClip expected = clip(other, least);
      boolean wrong =
          store.get(name(other), FORMAT).map(kept -> !kept.equals(expected)).orElse(false);
      if (wrong) {
        System.out.println("WRONG " + other);
      }
      got += store.get(name(number), FORMAT).isPresent() ? 1 : 0;
    }
    System.out.println("DONE " + got);
  }

  static String name(int number) {
    return String.format(Locale.ROOT, "%064x", number * 0x01000193L);
  }

  static AudioClip clip(int number, int leastFrames) {
    Random random = new Random(number);
    short[] samples = new short[leastFrames + 100 * number];
    for (int i = 0; i < samples.length; i++) {
      samples[i] = (short) random.nextInt();
    }
    return AudioClip.of(FORMAT, samples);
  }
}
