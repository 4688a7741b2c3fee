package backtalk.audio.javasound;

import backtalk.audio.PcmFormat;

/** One line of the platform's sound input, as little of it as the source needs. */
interface InputLine extends DeviceLine {

  /** The rate that the device records at; its channels are mixed to one. Never blocks. */
  PcmFormat format();

  /**
   * Waits for {@code count} frames.
   *
   * @return the frames; fewer than asked for means that the line is of no more use
   */
  short[] read(int count);
}
