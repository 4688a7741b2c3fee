package backtalk.live;

import backtalk.audio.AudioClip;
import backtalk.audio.sink.AudioSink;
import backtalk.audio.sink.AudioSink.SinkLostException;
import backtalk.session.Command;
import backtalk.session.Transport;
import backtalk.setup.SessionResources;
import backtalk.speech.SpeechException;
import backtalk.speech.command.WaitingCredit;
import java.time.Duration;
import java.util.function.Consumer;

/**
 * What comes before the first word: nothing, for most voices. A slow one gets ahead first, while
 * the person is told to wait. Whatever is asked meanwhile ends that, and does nothing else unless
 * it ends the session: a key that is to begin it must not pause it.
 */
record GettingReady(
    SessionResources resources,
    AudioSink sink,
    Transport transport,
    Duration untold,
    Consumer<String> told) {

  /** Nobody wonders for so long. */
  static final Duration UNTOLD = Duration.ofSeconds(3);

  /** A voice that needs more than this for a minute of a session is too slow to wait for. */
  private static final Duration MOST = Duration.ofMinutes(2);

  static final String WORDS = "One moment, please. The voice is getting ready.";

  static final String NOTE =
      "This voice is slow on this computer: the session starts when its first minute is ready."
          + " Space starts it now. The next time it is quicker.";

  void await() throws InterruptedException {
    WaitingCredit patience = resources.patience();
    transport.tell(this::heard);
    try {
      if (!patience.awaitBeginning(untold)) {
        told.accept(NOTE);
        say();
        patience.awaitBeginning(MOST);
        transport.forgetAllButTheEnd();
      }
    } finally {
      patience.begin();
    }
  }

  /** That the microphone listens by now is no reason to begin. */
  private void heard(Command command) {
    if (command == Command.QUIT || Command.ofPersons().contains(command)) {
      resources.patience().hurry();
    }
  }

  /** By whoever speaks at once. */
  private void say() {
    try {
      AudioClip clip = resources.prompt().speak(WORDS, 1);
      sink.write(resources.gain().apply(clip).samples(), clip.frames());
      sink.drain();
    } catch (SpeechException | SinkLostException e) {
      // It is seen, too.
    }
  }
}
