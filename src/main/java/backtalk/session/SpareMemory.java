package backtalk.session;

/** Memory that is kept back for the words that end a session when there is no more. */
final class SpareMemory {

  /** Enough to say the way out of a stretch. */
  private static final int BYTES = 4 << 20;

  private static final byte[] NONE = {};

  @SuppressWarnings("UnusedVariable") // it is there to be there
  private byte[] kept = new byte[BYTES];

  /** From now on it can be used. */
  void release() {
    kept = NONE;
  }
}
