package backtalk.studio;

import backtalk.audio.AudioClip;
import backtalk.audio.AudioSource;
import backtalk.audio.AudioSource.SourceLostException;
import backtalk.speech.recorded.Recordings;
import backtalk.system.Daemon;
import backtalk.trial.LevelMeter;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;

/**
 * Records sentences from a microphone, each from when it is asked for until nobody has spoken for a
 * while. In between what the microphone hears is thrown away.
 */
final class TakeRecorder implements AutoCloseable {

  /** Nobody has spoken for so long, and so has ended. */
  private static final int BLOCKS_OF_SILENCE = 90;

  /** How long somebody may take to begin. */
  private static final int MOST_BLOCKS_BEFORE = 800;

  private static final int BLOCKS_PER_READING = SpeechLevels.BLOCKS_PER_SECOND / 10;

  private static final int LEAST_SPOKEN = 6;
  private static final int MOST_TIMES_LONGER = 3;
  private static final Duration BESIDES = Duration.ofSeconds(4);

  /** A block, or nothing when the microphone has gone. */
  private final BlockingQueue<Optional<short[]>> heard = new LinkedBlockingQueue<>();

  private final AudioSource source;
  private volatile boolean listening;
  private volatile Optional<SourceLostException> lost = Optional.empty();

  /**
   * @param source in the format of recordings; closed with this
   */
  TakeRecorder(AudioSource source) {
    this.source = source;
    Daemon.start("recording", this::read);
  }

  private void read() {
    short[] block = new short[Recordings.FORMAT.sampleRate() / SpeechLevels.BLOCKS_PER_SECOND];
    try {
      while (true) {
        source.read(block);
        if (listening) {
          heard.add(Optional.of(block.clone()));
        }
      }
    } catch (SourceLostException e) {
      lost = Optional.of(e);
      heard.add(Optional.empty());
    }
  }

  /**
   * Records one sentence.
   *
   * @param expected about how long it takes
   * @param view is told when the microphone is listened to, and how loud it is
   * @return all that was heard, until the person asked for something else
   */
  AudioClip record(Duration expected, RecordingView view)
      throws SourceLostException, InterruptedException {
    SpeechLevels levels = new SpeechLevels();
    LevelMeter meter = new LevelMeter(BLOCKS_PER_READING);
    short[] all = new short[0];
    heard.removeIf(Optional::isPresent);
    listening = true;
    try {
      view.listening();
      Duration most = expected.multipliedBy(MOST_TIMES_LONGER).plus(BESIDES);
      while (!isOver(levels, most) && !view.hasChosen()) {
        Optional<short[]> block = heard.take();
        if (block.isEmpty()) {
          heard.add(block); // for whoever asks next
          throw lost.orElseThrow();
        }
        levels.add(block.get());
        meter.add(block.get()).ifPresent(view::level);
        int at = all.length;
        all = Arrays.copyOf(all, at + block.get().length);
        System.arraycopy(block.get(), 0, all, at, block.get().length);
      }
    } finally {
      listening = false;
    }
    return AudioClip.of(Recordings.FORMAT, all);
  }

  private static boolean isOver(SpeechLevels levels, Duration most) {
    int first = levels.first();
    if (first < 0) {
      return levels.blocks() >= MOST_BLOCKS_BEFORE;
    }
    int last = levels.last();
    boolean hasEnded = last - first >= LEAST_SPOKEN && levels.blocks() - last > BLOCKS_OF_SILENCE;
    long mostBlocks = most.toMillis() * SpeechLevels.BLOCKS_PER_SECOND / 1000;
    return hasEnded || levels.blocks() - first > mostBlocks;
  }

  @Override
  public void close() {
    source.close();
  }
}
