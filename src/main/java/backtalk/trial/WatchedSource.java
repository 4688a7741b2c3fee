package backtalk.trial;

import backtalk.audio.AudioSource;
import backtalk.audio.AudioSource.SourceLostException;
import backtalk.audio.PcmFormat;
import java.util.function.Consumer;

/** A source that shows each block to somebody else as well. */
final class WatchedSource implements AudioSource {

  private final AudioSource source;
  private final Consumer<short[]> watcher;

  WatchedSource(AudioSource source, Consumer<short[]> watcher) {
    this.source = source;
    this.watcher = watcher;
  }

  @Override
  public PcmFormat format() {
    return source.format();
  }

  @Override
  public void read(short[] block) throws SourceLostException {
    source.read(block);
    watcher.accept(block);
  }

  @Override
  public boolean reopen() {
    return source.reopen();
  }

  @Override
  public void close() {
    source.close();
  }
}
