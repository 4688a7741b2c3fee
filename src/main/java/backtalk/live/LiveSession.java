package backtalk.live;

import backtalk.audio.sink.AudioSink;
import backtalk.control.CommandSource;
import backtalk.live.status.SessionStatus;
import backtalk.live.status.StatusLine;
import backtalk.session.ArrangeAhead;
import backtalk.session.Command;
import backtalk.session.Director;
import backtalk.session.Player;
import backtalk.session.Player.Outcome;
import backtalk.session.PlayerListener;
import backtalk.session.ReadyAnswers;
import backtalk.session.Transport;
import backtalk.setup.SessionResources;
import backtalk.setup.Setup;
import backtalk.speech.SpeechException;
import backtalk.system.AtExit;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * One session on the speakers, with the terminal beside it, ended politely whichever way it ends.
 */
final class LiveSession {

  /**
   * How long a goodbye may take when the system wants the program gone, and what comes before it:
   * two seconds after the signal it is to be gone, on a busy computer as well.
   */
  private static final Duration AT_MOST = Duration.ofMillis(1_550);

  /** How long of it the disk is waited for. */
  private static final Duration DISK = Duration.ofSeconds(1);

  private final Setup setup;
  private final SessionResources resources;
  private final AudioSink sink;
  private final Afterwards afterwards;
  private final SessionMicrophone listening;
  private final OneSession one;
  private final MediaKeys keys;
  private final Onlooker onlooker;
  private final StayAwake awake;
  private final Transport transport = new Transport();
  private volatile boolean isSignalled;
  private final CountDownLatch ended = new CountDownLatch(1);

  LiveSession(
      Setup setup,
      SessionResources resources,
      SessionMicrophone listening,
      Afterwards afterwards,
      OneSession one,
      MediaKeys keys,
      Onlooker onlooker) {
    this.keys = keys;
    this.onlooker = onlooker;
    this.listening = listening;
    this.setup = setup;
    this.one = one;
    this.afterwards = afterwards;
    this.resources = resources;
    this.sink = listening.speakers();
    this.awake = new StayAwake(setup.environment().variables());
  }

  Outcome play() throws SpeechException, InterruptedException {
    SpareTally tally = new SpareTally(resources.trouble());
    try (JournalListener journal = JournalListener.begin(setup.environment(), resources, tally)) {
      AtExit goodbye = new AtExit("goodbye", () -> sayGoodbye(journal));
      try {
        return play(journal, tally);
      } finally {
        ended.countDown();
        goodbye.close();
      }
    }
  }

  private Outcome play(JournalListener journal, SpareTally tally)
      throws SpeechException, InterruptedException {
    ReadyAnswers answers = resources.answers(listening.isWanted());
    try (ArrangeAhead ahead = new ArrangeAhead(resources.patience(), answers)) {
      Director director = resources.director(ahead);
      journal.offerCutOff(director, listening.isWanted());
      StatusLine course = new StatusLine(resources.plan(), director, sink.format());
      PlayReport report = new PlayReport(course, setup.environment().err());
      SessionStatus status =
          new SessionStatus(resources, course, director::comingAfter, tally::sentences);
      PlayerListener seen = onlooker.watch(resources, course, director, transport::send);
      Listeners listeners =
          new Listeners(course, report, tally, journal, listening, status, keys, awake, seen);
      Player player = new Player(director, sink, transport, listeners, resources.background());
      return play(director, player, report, journal, status, tally);
    }
  }

  private Outcome play(
      Director director,
      Player player,
      PlayReport report,
      JournalListener journal,
      SessionStatus status,
      SpareTally tally)
      throws SpeechException, InterruptedException {
    try (TerminalKeeper terminal = new TerminalKeeper(setup::stage, report, transport)) {
      terminal.openInBackground();
      resources.trouble().tell(why -> tell(why, report, journal));
      resources.tell(report::note);
      Outcome outcome = journal.ended(play(player, sources(report, status), report));
      tally.words().ifPresent(what -> remark(what, report));
      listening.offer().ifPresent(report::note);
      if (!isSignalled) {
        journal.told().ifPresent(terminal::tell);
        askAfterwards(outcome, director, journal, onlooker.asker(terminal));
      }
      return outcome;
    }
  }

  private List<CommandSource> sources(PlayReport report, SessionStatus status) {
    List<CommandSource> sources =
        new ArrayList<>(one.commands(status, transport::waiting, onlooker::show));
    sources.addAll(listening.sources(report::note, transport::send));
    sources.addAll(keys.sources());
    return sources;
  }

  /**
   * Whoever is asked something afterwards may be away: that keeps nobody from the next session, and
   * no computer awake.
   */
  private Outcome play(Player player, List<CommandSource> commands, PlayReport report)
      throws SpeechException, InterruptedException {
    try (CommandSources sources = new CommandSources(commands)) {
      sources.start(transport::send);
      awaitVoice(report);
      return player.play();
    } finally {
      one.release();
      awake.close();
    }
  }

  private void awaitVoice(PlayReport report) throws InterruptedException {
    new GettingReady(resources, sink, transport, GettingReady.UNTOLD, what -> remark(what, report))
        .await();
  }

  private void remark(String what, PlayReport report) {
    report.note(what);
    onlooker.remark(what);
  }

  private void tell(String why, PlayReport report, JournalListener journal) {
    remark(why, report);
    journal.voiceFailed();
  }

  private void askAfterwards(
      Outcome outcome, Director director, JournalListener journal, Asker asker) {
    ended.countDown(); // from here on nobody who wants the program gone has to wait for a goodbye
    if (outcome == Outcome.FINISHED) {
      afterwards.felt(resources.routine(), asker).ifPresent(journal::felt);
    }
    afterwards.keep(resources.plan(), director.changedHolds(), asker);
  }

  /**
   * Ctrl-C and the like: what was done is kept, and then the person hears that the session is over,
   * as far as there is time.
   */
  private void sayGoodbye(JournalListener journal) {
    long asked = System.nanoTime();
    isSignalled = true;
    journal.cutOff();
    journal.settle(DISK.toMillis());
    transport.send(Command.QUIT);
    try {
      long left = AT_MOST.toNanos() - (System.nanoTime() - asked);
      if (!ended.await(left, TimeUnit.NANOSECONDS)) {
        sink.close();
        journal.leaveOff();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
