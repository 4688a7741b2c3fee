package backtalk.audio.javasound;

import backtalk.audio.PcmFormat;
import backtalk.audio.SinkUnavailableException;

/** Where lines come from: the platform, or a test. */
@FunctionalInterface
interface LineOpener {

  OutputLine open(PcmFormat format) throws SinkUnavailableException;
}
