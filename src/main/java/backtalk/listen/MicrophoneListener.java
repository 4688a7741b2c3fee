package backtalk.listen;

/** Told how the microphone fares, on threads of its own: it must return at once. */
public interface MicrophoneListener {

  /** There is none, or nobody who understands what it hears: there will be no spoken commands. */
  default void isDeaf(String why) {}

  /** From now on commands are heard. */
  default void listens() {}

  /** The microphone has gone while it was in use. It is looked for until it is back. */
  default void lost(String why) {}

  /** It is back. */
  default void back() {}
}
