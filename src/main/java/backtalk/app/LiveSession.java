package backtalk.app;

import backtalk.audio.AudioClip;
import backtalk.audio.AudioSink;
import backtalk.score.Tape;
import backtalk.session.ArrangeAhead;
import backtalk.session.Command;
import backtalk.session.Outcome;
import backtalk.session.Player;
import backtalk.session.Reply;
import backtalk.session.Transport;
import backtalk.speech.SpeechException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * One session on the speakers, with the terminal beside it, ended politely whichever way it ends.
 */
final class LiveSession {

  /** How long the goodbye may take when the system wants the program gone. */
  private static final long GOODBYE_SECONDS = 5;

  private final World world;
  private final Studio studio;
  private final AudioSink sink;
  private final Afterwards afterwards;
  private final Transport transport = new Transport();
  private volatile boolean isSignalled;
  private final CountDownLatch ended = new CountDownLatch(1);

  LiveSession(World world, Studio studio, AudioSink sink, Afterwards afterwards) {
    this.world = world;
    this.afterwards = afterwards;
    this.studio = studio;
    this.sink = sink;
  }

  Outcome play() throws SpeechException, InterruptedException {
    PlayReport report =
        new PlayReport(new Course(studio.plan(), studio.narrator(), sink.format()), world.err());
    Thread onSignal = new Thread(this::sayGoodbye, "goodbye");
    Runtime.getRuntime().addShutdownHook(onSignal);
    try (JournalListener journal = JournalListener.begin(world, studio)) {
      studio
          .trouble()
          .tell(
              why -> {
                report.tell(why);
                journal.voiceFailed();
              });
      return play(report, journal);
    } finally {
      ended.countDown();
      removeHook(onSignal);
    }
  }

  private Outcome play(PlayReport report, JournalListener journal)
      throws SpeechException, InterruptedException {
    try (ArrangeAhead score = new ArrangeAhead(studio.score());
        TerminalKeeper terminal = new TerminalKeeper(world, report, transport)) {
      terminal.openInBackground();
      Tape tape = new Tape(score, studio.gain());
      Player player = new Player(tape, sink, transport, this::clip, new Listeners(report, journal));
      Outcome outcome = journal.ended(player.play());
      if (!isSignalled) {
        askAfterwards(outcome, tape, journal, world.terminal() ? terminal : Asker.NOBODY);
      }
      return outcome;
    }
  }

  private void askAfterwards(Outcome outcome, Tape tape, JournalListener journal, Asker asker) {
    ended.countDown(); // from here on nobody who wants the program gone has to wait for a goodbye
    if (outcome == Outcome.FINISHED) {
      afterwards.felt(studio.routine(), asker).ifPresent(journal::felt);
    }
    afterwards.keep(studio.plan(), tape.changedHolds(), asker);
  }

  /** Ctrl-C and the like: the person hears that the session is over. */
  private void sayGoodbye() {
    isSignalled = true;
    transport.send(Command.STOP);
    try {
      boolean said = ended.await(GOODBYE_SECONDS, TimeUnit.SECONDS);
      if (!said) {
        sink.close();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static void removeHook(Thread hook) {
    try {
      Runtime.getRuntime().removeShutdownHook(hook);
    } catch (IllegalStateException e) {
      // The program is already on its way out, and the hook runs.
    }
  }

  private AudioClip clip(Reply reply) {
    String text =
        switch (reply) {
          case PAUSED -> "Paused.";
          case RESUMED -> "Going on.";
          case GOODBYE -> "Stopped. Goodbye.";
        };
    try {
      return studio.gain().apply(studio.engine().speak(text, 1));
    } catch (SpeechException e) {
      return AudioClip.silence(sink.format(), 0);
    }
  }
}
