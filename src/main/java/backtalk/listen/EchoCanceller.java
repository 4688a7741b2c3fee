package backtalk.listen;

import backtalk.audio.PcmFormat;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/**
 * Takes the program's own voice, come back from the loudspeaker, out of the sound of the
 * microphone. It finds the room's answer while nobody talks, follows two clocks that differ, and a
 * playback that slips.
 */
final class EchoCanceller {

  private static final int BLOCK = Spectra.BLOCK;

  /** The filter begins a little before the echo does: the delay is known to a block or two. */
  private static final int LEAD = 3 * BLOCK;

  private static final int MOST_OFF = 3 * BLOCK / 2;

  /** The delay is known late after a slip, which is noticed here at once: it has to insist. */
  private static final int INSISTING = 500;

  /** Blocks after which the last of the sound has passed through the filter. */
  private static final int REACH = EchoFilter.STRIDE * EchoFilter.PARTS + 4;

  /** Whoever talks is mostly found within 150 ms: what was learnt before that is not spoilt. */
  private static final int SNAPSHOT = 20;

  /** As many blocks as are asked for again, at most. */
  private static final int KEPT = 70;

  /** Two clocks are compared over half a second: more would be a turn too far to be told. */
  private static final int INTERVAL = 50;

  private static final double DRIFT_STEP = 0.3;
  private static final double MOST_DRIFT = 4e-4;

  private final Spectra sound = new Spectra();
  private final EchoFilter filter = new EchoFilter();
  private final EchoFilter before = new EchoFilter();
  private final EchoFilter longBefore = new EchoFilter();
  private final EchoFilter start = new EchoFilter();
  private final EchoShift shift = new EchoShift();
  private final EchoSlip slip = new EchoSlip(shift);
  private final Deque<short[]> recent = new ArrayDeque<>();
  private final double[] echo = new double[BLOCK];
  private final double[] left = new double[BLOCK];
  private int sinceSound = Integer.MAX_VALUE / 2;
  private int sinceSnapshot;
  private int sinceStart;
  private int off;
  private boolean anchored;
  private boolean frozen;

  /**
   * Takes the next block in.
   *
   * @param delayBlocks how much later an echo is heard, about
   * @return the microphone without the echo
   */
  short[] hear(short[] microphone, short[] played, int delayBlocks) {
    sound.add(played);
    recent.addLast(microphone.clone());
    if (recent.size() > KEPT) {
      recent.removeFirst();
    }
    sinceSound = Ear.isSound(played) ? 0 : sinceSound + 1;
    if (sinceSound > REACH + sound.delay() / BLOCK) {
      slip.reset();
      sinceStart = 0;
      return microphone.clone();
    }
    follow(delayBlocks);
    filter.echo(sound, 0, echo);
    if (!frozen) {
      followSlip(slip.hear(microphone, echo));
    }
    short[] clean = without(microphone);
    if (!frozen) {
      learn();
    }
    return clean;
  }

  /** Somebody talks: nothing is learnt until {@link #thaw()}, and what was of late is forgotten. */
  void freeze() {
    frozen = true;
    sinceStart = 0;
    filter.become(longBefore);
  }

  /** Learns again. */
  void thaw() {
    frozen = false;
  }

  /** The last blocks of the microphone without the echo, as far as it is known now. */
  List<short[]> since(int blocks) {
    List<short[]> all = new ArrayList<>();
    int ago = recent.size();
    for (short[] block : recent) {
      ago--;
      if (ago < blocks) {
        filter.echo(sound, ago, echo);
        all.add(without(block));
      }
    }
    return all;
  }

  private void learn() {
    filter.learn(sound, left);
    followDrift();
    sinceSnapshot++;
    if (sinceSnapshot >= SNAPSHOT) {
      sinceSnapshot = 0;
      longBefore.become(before);
      before.become(filter);
    }
  }

  private void follow(int delayBlocks) {
    int wanted = Math.max(0, delayBlocks * BLOCK - LEAD);
    off = Math.abs(wanted - sound.delay()) > MOST_OFF ? off + 1 : 0;
    if (off > (anchored ? INSISTING : 0)) {
      anchored = true;
      off = 0;
      sound.delay(wanted);
      sinceStart = 0;
      filter.become(new EchoFilter());
      before.become(filter);
      longBefore.become(filter);
    }
  }

  private void followSlip(int samples) {
    if (samples != 0 && sound.delay() + samples >= 0) {
      sound.delay(sound.delay() + samples);
      sinceStart = 0;
      // What was learnt since then has bent the answer towards the echo that slipped.
      filter.become(longBefore);
      filter.echo(sound, 0, echo);
    }
  }

  private void followDrift() {
    if (sinceStart == 0) {
      start.become(filter);
    }
    sinceStart++;
    if (sinceStart > INTERVAL) {
      double drift =
          sound.drift()
              + DRIFT_STEP * shift.ofSample(lately(filter), lately(start)) / (INTERVAL * BLOCK);
      sound.drift(Math.max(-MOST_DRIFT, Math.min(MOST_DRIFT, drift)));
      sinceStart = 0;
      if (sound.isAtEnd()) {
        sound.drift(0);
        filter.hurry();
      }
    }
  }

  /** What this filter makes of the sound of late. */
  private double[] lately(EchoFilter which) {
    double[] all = new double[EchoShift.WINDOW];
    for (int ago = EchoShift.WINDOW / BLOCK - 1, at = 0; ago >= 0; ago--, at += BLOCK) {
      which.echo(sound, ago, echo);
      System.arraycopy(echo, 0, all, at, BLOCK);
    }
    return all;
  }

  private short[] without(short[] microphone) {
    short[] clean = new short[BLOCK];
    for (int i = 0; i < BLOCK; i++) {
      left[i] = microphone[i] - echo[i];
      clean[i] = PcmFormat.clamp(Math.round(left[i]));
    }
    return clean;
  }
}
