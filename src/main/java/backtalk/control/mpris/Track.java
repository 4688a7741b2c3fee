package backtalk.control.mpris;

/**
 * What is played from a moment on.
 *
 * @param track counts the parts of the session
 */
record Track(NowPlaying now, long track) {}
