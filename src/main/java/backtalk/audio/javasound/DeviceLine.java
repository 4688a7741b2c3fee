package backtalk.audio.javasound;

/**
 * One line of the platform's sound. When the sound service hangs, its methods may block for ever:
 * they are called on a {@link LineThread}, or on a thread of their own.
 */
interface DeviceLine {

  /** Gives the line back; may be called while another method blocks. */
  void close();
}
