package backtalk.listen.rig;

import backtalk.listen.words.Heard;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Feeds an ear, block by block, and notes what it tells. The program's own voice, where there is
 * one, falls silent when the ear says that somebody talks over it, as it does in a session.
 */
public final class EarRun {

  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
  private static final double NANOS = 1e9;

  /** What a player needs to fall silent after it was told to. */
  private static final int FLUSH_BLOCKS = 5;

  /** From what the ear made of it until the program goes on. */
  private static final int REPLY_BLOCKS = 50;

  private final Hearer hearer;
  private final float[] background;
  private final List<NotedCommand> noted = new ArrayList<>();
  private final List<Heard> told = new ArrayList<>();
  private float[] voice = new float[0];
  private EchoPath echo = new EchoPath(0.1, 0);
  private long frame;
  private int voiceAt;
  private boolean ducked;
  private int flushIn;
  private int goOnIn;
  private double compute;

  /**
   * @param background what the microphone hears all the time, over and over; at least a block long
   */
  public EarRun(Hearer.Maker maker, float[] background) {
    this.background = background.clone();
    this.hearer = maker.make(this::timed, told::add);
  }

  /** Lets the program speak from now on, over and over, and its voice reach the microphone. */
  public EarRun speaking(float[] voice, EchoPath path) {
    this.voice = voice.clone();
    this.echo = path;
    return this;
  }

  private void timed(Runnable recognition) {
    long start = THREADS.getCurrentThreadCpuTime();
    recognition.run();
    compute += (THREADS.getCurrentThreadCpuTime() - start) / NANOS;
  }

  /** The frame that comes next. */
  public long frame() {
    return frame;
  }

  /** Everything noted so far. */
  public List<NotedCommand> noted() {
    return List.copyOf(noted);
  }

  /** Whether the program's voice is silent because somebody talked over it. */
  public boolean isDucked() {
    return ducked;
  }

  /** Lets the program go on with what it was saying, without waiting for the ear. */
  public void goOn() {
    ducked = false;
    goOnIn = 0;
  }

  /** How loud the program's voice is going to be in the next part of a second, in dB. */
  public double voiceAhead(double seconds) {
    float[] ahead = new float[Waves.frames(seconds)];
    for (int i = 0; i < ahead.length; i++) {
      ahead[i] = voice.length == 0 ? 0 : voice[(voiceAt + i) % voice.length];
    }
    return Waves.rms(ahead, 0, ahead.length);
  }

  /** Nobody says anything for a while. */
  public void listen(double seconds) {
    hear(new float[Waves.frames(seconds)]);
  }

  /** Somebody says or does something, over the background; filled up to whole blocks. */
  public void hear(float[] sound) {
    for (int at = 0; at < sound.length; at += Waves.BLOCK) {
      block(Arrays.copyOfRange(sound, at, at + Waves.BLOCK));
    }
  }

  private void block(float[] sound) {
    short[] played = nextPlayed();
    float[] echoed = voice.length == 0 ? new float[Waves.BLOCK] : echo.pass(played);
    for (int i = 0; i < sound.length; i++) {
      sound[i] += echoed[i] + background[(int) ((frame + i) % background.length)];
    }
    compute = 0;
    hearer.hear(Waves.toShorts(sound), played);
    frame += Waves.BLOCK;
    told.forEach(this::note);
    told.clear();
    if (flushIn > 0 && --flushIn == 0) {
      echo.flush();
    }
    if (goOnIn > 0 && --goOnIn == 0) {
      goOn();
    }
  }

  private void note(Heard heard) {
    noted.add(new NotedCommand(frame, heard, compute));
    if (heard instanceof Heard.TalkedOver) {
      ducked = true;
      flushIn = FLUSH_BLOCKS;
      goOnIn = 0;
    } else if (ducked) {
      goOnIn = REPLY_BLOCKS;
    }
  }

  private short[] nextPlayed() {
    float[] block = new float[Waves.BLOCK];
    if (!ducked && voice.length > 0) {
      for (int i = 0; i < block.length; i++) {
        block[i] = voice[(voiceAt + i) % voice.length];
      }
      voiceAt = (voiceAt + Waves.BLOCK) % voice.length;
    }
    return Waves.toShorts(block);
  }
}
