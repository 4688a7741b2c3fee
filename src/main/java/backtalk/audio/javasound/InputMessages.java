package backtalk.audio.javasound;

import java.util.List;

/** What the listener is told when there is no microphone. */
final class InputMessages {

  static final String NO_DEVICE =
      "There is no microphone: no sound input responds. Connect one or switch it on, check that"
          + " another program can record with it, then start again.";

  static final String HANGING =
      "The microphone does not respond: the system's sound service is stuck. Restart that service,"
          + " or log out and in, then start again.";

  static final String GONE =
      "The microphone was interrupted: its device or its service went away, or this computer was"
          + " suspended.";

  static final String STUCK = "The microphone is stuck: it delivers no more sound.";

  private InputMessages() {}

  static String noSuch(String device, List<String> names) {
    return "There is no microphone \""
        + device
        + "\". "
        + (names.isEmpty()
            ? "No sound input responds."
            : "The sound inputs here are: " + String.join("; ", names) + ".");
  }
}
