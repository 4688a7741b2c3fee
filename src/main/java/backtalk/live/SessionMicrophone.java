package backtalk.live;

import backtalk.audio.AudioSource;
import backtalk.audio.AudioSource.SourceUnavailableException;
import backtalk.audio.sink.AudioSink;
import backtalk.audio.sink.Played;
import backtalk.audio.sink.SinkTap;
import backtalk.config.Config;
import backtalk.config.ConfigChoices.Mic;
import backtalk.config.ConfigTable;
import backtalk.control.CommandSource;
import backtalk.listen.Microphone;
import backtalk.listen.MicrophoneListener;
import backtalk.listen.taught.TaughtVoice;
import backtalk.listen.words.Heard;
import backtalk.listen.words.Situation;
import backtalk.plan.SegmentKind;
import backtalk.score.ScoredSegment;
import backtalk.session.Command;
import backtalk.session.PlayerListener;
import backtalk.setup.Ears;
import backtalk.setup.Environment;
import backtalk.setup.TaughtVoiceFile;
import backtalk.system.Daemon;
import backtalk.system.UserException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;

/** The microphone beside a session, where the config wants one. */
final class SessionMicrophone implements PlayerListener, AutoCloseable {

  /** One word may be anybody's. */
  private static final int MISHEARD = 2;

  private final Environment environment;
  private final Config config;
  private final SinkTap speakers;
  private final CountDownLatch firstWords = new CountDownLatch(1);
  private final ExecutorService recognition =
      Executors.newSingleThreadExecutor(Daemon.factory("recognition"));
  private final TaughtVoiceFile file;
  private final AtomicInteger notUnderstood = new AtomicInteger();
  private volatile Situation situation = Situation.MOVING;

  /**
   * @param sink what the session plays on; it is to play on {@link #speakers} instead
   */
  SessionMicrophone(Environment environment, Config config, AudioSink sink) {
    this.environment = environment;
    this.config = config;
    this.file = new TaughtVoiceFile(environment);
    this.speakers = new SinkTap(sink, Ears.FORMAT);
  }

  /** Whether the config wants one. */
  boolean isWanted() {
    return Ears.isWanted(config);
  }

  AudioSink speakers() {
    return speakers;
  }

  /**
   * The microphone, if it is wanted.
   *
   * @param to is told when it listens
   */
  List<CommandSource> sources(Consumer<String> note, Consumer<Command> to) {
    Mic mic = config.get(ConfigTable.MIC);
    if (mic == Mic.OFF) {
      return List.of();
    }
    Played played = speakers.played();
    return List.of(
        new Microphone(
            this::source,
            played::read,
            () -> situation,
            heard ->
                environment
                    .ears()
                    .ear(config, taught(note), recognition, what -> hear(what, heard)),
            new ListeningNotes(
                note, new AtomicBoolean(mic == Mic.ON), () -> to.accept(Command.LISTENING))));
  }

  private TaughtVoice taught(Consumer<String> note) {
    try {
      return file.read();
    } catch (UserException e) {
      note.accept(String.valueOf(e.getMessage()));
      return TaughtVoice.NOBODY;
    }
  }

  private void hear(Heard heard, Consumer<Heard> to) {
    if (heard instanceof Heard.NotUnderstood not && !not.words().isEmpty()) {
      notUnderstood.incrementAndGet();
    }
    to.accept(heard);
  }

  /** What to tell whoever was not understood, after the session: once, lest it be a nuisance. */
  Optional<String> offer() {
    return notUnderstood.get() >= MISHEARD && file.claimOffer()
        ? Optional.of(
            "Some words were not understood. \"backtalk listen --teach\" teaches Backtalk how you"
                + " say them, in three minutes.")
        : Optional.empty();
  }

  /** Opening a microphone and making an ear is hard work, and the first words must not wait. */
  private AudioSource source() throws SourceUnavailableException {
    try {
      firstWords.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new SourceUnavailableException("The session is over.", e);
    }
    return environment.ears().microphone(Ears.device(config), config.get(ConfigTable.MIC_GAIN));
  }

  @Override
  public void heard(ScoredSegment segment, long frame) {
    situation = situation(segment.segment().kind());
    firstWords.countDown();
  }

  private Situation situation(SegmentKind kind) {
    return switch (kind) {
      case HOLD -> Situation.HOLDING;
      case PAUSE, STOPPED, OFFER -> Situation.PAUSED;
      // An interruption of whatever it was.
      case ANSWER, LISTEN -> situation;
      default -> Situation.MOVING;
    };
  }

  @Override
  public void close() {
    recognition.shutdownNow();
  }

  /** What the person is told; a missing microphone is no news where none was asked for. */
  private record ListeningNotes(
      Consumer<String> note, AtomicBoolean isExpected, Runnable onListening)
      implements MicrophoneListener {

    @Override
    public void listens() {
      isExpected.set(true);
      onListening.run();
    }

    @Override
    public void isDeaf(String why) {
      if (isExpected.get()) {
        note.accept(why + " The session goes on without spoken commands.");
      }
    }

    @Override
    public void lost(String why) {
      note.accept(why + " Spoken commands are heard again when it is back.");
    }
  }
}
