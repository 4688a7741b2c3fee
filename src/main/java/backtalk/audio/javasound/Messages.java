package backtalk.audio.javasound;

/** What the listener is told when there is no sound. */
final class Messages {

  static final String NO_DEVICE =
      "There is no sound output: no speaker or headphone device responds. Connect one or switch it"
          + " on, check that another program can play through it, then start again.";

  static final String HANGING =
      "The sound output does not respond: the system's sound service is stuck. Restart that"
          + " service, or log out and in, then start again.";

  static final String GONE =
      "The sound output was interrupted: its device or its service went away, or this computer was"
          + " suspended.";

  static final String BROKEN =
      "The computer cannot keep up: the sound was interrupted for a moment.";

  static final String STUCK = "The sound output is stuck: it takes no more sound.";

  private Messages() {}
}
