package backtalk.audio.javasound;

import backtalk.audio.PcmFormat;
import backtalk.audio.sink.AudioSink.SinkUnavailableException;
import java.time.Duration;

/** Where lines come from: the platform, or a test. */
@FunctionalInterface
interface LineOpener {

  /**
   * Opens a line.
   *
   * @param buffer how much sound the line is to hold that is not heard yet
   */
  OutputLine open(PcmFormat format, Duration buffer) throws SinkUnavailableException;
}
