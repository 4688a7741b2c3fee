package backtalk.audio.javasound;

import java.util.List;

/** What the listener is told when there is no microphone. */
final class InputMessages {

  static final String NO_DEVICE =
      "There is no microphone: no sound input answers. Connect one or switch it on, check that"
          + " another program can record with it, then start again.";

  static final String HANGING =
      "The microphone does not answer: the system's sound service hangs. Restart that service, or"
          + " log out and in, then start again.";

  static final String GONE =
      "The microphone was interrupted: its device or its service went away, or this computer stood"
          + " still.";

  static final String STUCK = "The microphone is stuck: it gives no more sound.";

  private InputMessages() {}

  static String noSuch(String device, List<String> names) {
    return "There is no microphone \""
        + device
        + "\". "
        + (names.isEmpty()
            ? "No sound input answers at all."
            : "The sound inputs here are: " + String.join("; ", names) + ".");
  }
}
