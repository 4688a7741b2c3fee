package backtalk.live;

import backtalk.audio.PcmFormat;
import backtalk.audio.sink.AudioSink;
import backtalk.audio.sink.AudioSink.SinkLostException;
import backtalk.audio.sink.AudioSink.SinkUnavailableException;
import backtalk.setup.Environment;
import java.time.Duration;
import java.util.Optional;

/**
 * Speakers that are not there yet. To a player they are a device that has gone: it waits for them,
 * and obeys commands meanwhile; nothing was heard, and so nothing is taken up again.
 */
final class AwaitedSink implements AudioSink {

  private static final long BETWEEN_LOOKS_MILLIS = 500;

  private final PcmFormat format;
  private final Environment.Speakers speakers;
  private final String why;
  private Optional<AudioSink> opened = Optional.empty();
  private boolean isNew = true;
  private boolean isClosed;

  /**
   * @param why what the person is told until they are there
   */
  AwaitedSink(PcmFormat format, Environment.Speakers speakers, String why) {
    this.format = format;
    this.speakers = speakers;
    this.why = why;
  }

  @Override
  public PcmFormat format() {
    return format;
  }

  private synchronized Optional<AudioSink> sink() {
    return opened;
  }

  private AudioSink there() throws SinkLostException {
    return sink().orElseThrow(() -> new SinkLostException(why, 0));
  }

  @Override
  public void write(short[] block, int count) throws SinkLostException {
    there().write(block, count);
  }

  @Override
  public void drain() throws SinkLostException {
    there().drain();
  }

  @Override
  public long discard() {
    return sink().map(AudioSink::discard).orElse(0L);
  }

  @Override
  public long unheard() {
    return sink().map(AudioSink::unheard).orElse(0L);
  }

  @Override
  public Duration buffer() {
    return sink().map(AudioSink::buffer).orElse(SHORTEST_BUFFER);
  }

  @Override
  public Duration silence() {
    return isNew ? Duration.ZERO : sink().map(AudioSink::silence).orElse(Duration.ZERO);
  }

  @Override
  public boolean reopen() {
    Optional<AudioSink> before = sink();
    if (before.isPresent()) {
      isNew = false;
      return before.get().reopen();
    }
    try {
      return take(speakers.open(format));
    } catch (SinkUnavailableException e) {
      return pause();
    }
  }

  private synchronized boolean take(AudioSink sink) {
    if (isClosed) {
      sink.close();
      return false;
    }
    opened = Optional.of(sink);
    return true;
  }

  /** Cut short by an interrupt, which is kept, and by closing. */
  @SuppressWarnings("WaitNotInLoop") // whoever calls looks again
  private synchronized boolean pause() {
    try {
      if (!isClosed) {
        wait(BETWEEN_LOOKS_MILLIS);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    return false;
  }

  @Override
  public synchronized void close() {
    isClosed = true;
    notifyAll();
    opened.ifPresent(AudioSink::close);
  }
}
