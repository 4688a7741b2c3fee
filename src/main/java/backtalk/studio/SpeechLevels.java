package backtalk.studio;

import backtalk.audio.AudioClip;
import java.util.Arrays;

/**
 * Where in a recording somebody speaks, by the power of each 10 ms of it: what stands out of the
 * quietest fifth of a second, for long enough to be no click.
 */
final class SpeechLevels {

  static final int BLOCKS_PER_SECOND = 100;

  /** The room is heard in so many blocks in a row. */
  private static final int ROOM_BLOCKS = 20;

  /** Ten decibels above the room. */
  private static final double ABOVE_FLOOR = 10;

  /** -60 dBFS: what is softer is heard by nobody. */
  private static final double LEAST_POWER = 1e-6;

  private static final int RUN = 4;
  private static final int LEAST_OF_RUN = 3;

  private double[] powers = new double[1024];
  private int blocks;
  private double lastBlocks;
  private double floor = Double.POSITIVE_INFINITY;

  /** The levels of a whole clip. */
  static SpeechLevels of(AudioClip clip) {
    SpeechLevels levels = new SpeechLevels();
    int block = clip.format().sampleRate() / BLOCKS_PER_SECOND;
    short[] samples = clip.samples();
    for (int at = 0; at + block <= samples.length; at += block) {
      levels.add(Arrays.copyOfRange(samples, at, at + block));
    }
    return levels;
  }

  /** Takes the next 10 ms in. */
  void add(short[] block) {
    double sum = 0;
    for (short sample : block) {
      double part = sample / 32768.0;
      sum += part * part;
    }
    if (blocks == powers.length) {
      powers = Arrays.copyOf(powers, 2 * blocks);
    }
    powers[blocks++] = sum / block.length;
    lastBlocks += powers[blocks - 1];
    if (blocks > ROOM_BLOCKS) {
      lastBlocks = Math.max(0, lastBlocks - powers[blocks - 1 - ROOM_BLOCKS]);
    }
    if (blocks >= ROOM_BLOCKS) {
      floor = Math.min(floor, lastBlocks / ROOM_BLOCKS);
    }
  }

  int blocks() {
    return blocks;
  }

  /** The power of the room; 1 is the loudest that there is. Endless before it is known. */
  double floor() {
    return floor;
  }

  private boolean isSpeech(int block) {
    return block < blocks && powers[block] > Math.max(LEAST_POWER, ABOVE_FLOOR * floor);
  }

  /** Whether speech goes on, or begins, at a block. */
  private boolean isRun(int block) {
    int found = 0;
    for (int i = block; i < block + RUN; i++) {
      found += isSpeech(i) ? 1 : 0;
    }
    return found >= LEAST_OF_RUN && isSpeech(block);
  }

  /** The first block of speech; -1 if there is none. */
  int first() {
    for (int block = 0; block < blocks; block++) {
      if (isRun(block)) {
        return block;
      }
    }
    return -1;
  }

  /** The last block of speech; -1 if there is none. */
  int last() {
    int last = -1;
    for (int block = Math.max(0, first()); block < blocks; block++) {
      if (isRun(block)) {
        for (int i = block; i < block + RUN; i++) {
          last = isSpeech(i) ? i : last;
        }
      }
    }
    return last;
  }
}
