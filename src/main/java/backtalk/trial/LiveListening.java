package backtalk.trial;

import backtalk.audio.AudioSource;
import backtalk.audio.AudioSource.SourceUnavailableException;
import backtalk.audio.file.NewFile.NewFileException;
import backtalk.audio.file.WavWriter;
import backtalk.config.Config;
import backtalk.config.ConfigTable;
import backtalk.listen.DeafException;
import backtalk.listen.Hearing;
import backtalk.listen.Microphone;
import backtalk.listen.MicrophoneListener;
import backtalk.listen.taught.TaughtVoice;
import backtalk.listen.words.Heard;
import backtalk.listen.words.Situation;
import backtalk.session.Command;
import backtalk.setup.Ears;
import backtalk.setup.Environment;
import backtalk.setup.Setup;
import backtalk.setup.TaughtVoiceFile;
import backtalk.system.AtExit;
import backtalk.system.Daemon;
import backtalk.system.UserException;
import backtalk.terminal.Stage;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/** Shows how loud the microphone is and what is heard, until the person has seen enough. */
public final class LiveListening implements MicrophoneListener {

  /** Ten times a second on a terminal that shows one line; once where a reading may be a line. */
  private static final int BLOCKS_ON_TERMINAL = 10;

  private static final int BLOCKS_ON_PAPER = 100;

  private static final String Q_ENDS = "q ends";

  /** How long the system waits for a recording to be put in its place. */
  private static final long ENDING_SECONDS = 5;

  private final Setup setup;
  private final Environment environment;
  private final Config config;
  private final Optional<WavWriter> recording;
  private final TaughtVoice taught;
  private final LevelMeter meter;
  private final CountDownLatch over = new CountDownLatch(1);
  private final CountDownLatch ended = new CountDownLatch(1);
  private final ExecutorService recognition =
      Executors.newSingleThreadExecutor(Daemon.factory("recognition"));
  private Optional<Stage> stage = Optional.empty();
  private volatile Optional<NewFileException> failure = Optional.empty();
  private volatile Optional<String> deaf = Optional.empty();

  /**
   * @param recording where the sound is kept, if it is to be
   */
  public LiveListening(Setup setup, Config config, Optional<WavWriter> recording)
      throws UserException {
    this.setup = setup;
    this.environment = setup.environment();
    this.config = config;
    this.recording = recording;
    this.taught = new TaughtVoiceFile(environment).read();
    this.meter =
        new LevelMeter(
            environment.terminal() && !setup.plain() ? BLOCKS_ON_TERMINAL : BLOCKS_ON_PAPER);
  }

  /** Listens until q or Ctrl-C. */
  public void listen() throws UserException, NewFileException, InterruptedException {
    AtExit atExit = new AtExit("end of listening", this::endPolitely);
    try {
      stage = setup.stage();
      stage.ifPresent(terminal -> terminal.start(this::key, List.of(Q_ENDS)));
      listenUntilOver();
      finish();
    } finally {
      stage.ifPresent(Stage::close);
      recognition.shutdownNow();
      ended.countDown();
      atExit.close();
    }
  }

  private void key(Command command) {
    if (command == Command.STOP) {
      over.countDown();
    }
  }

  private void listenUntilOver() throws UserException, InterruptedException {
    AudioSource source;
    try {
      source = environment.ears().microphone(Ears.device(config), config.get(ConfigTable.MIC_GAIN));
    } catch (SourceUnavailableException e) {
      throw new UserException(e.getMessage());
    }
    try (Microphone microphone =
        new Microphone(
            () -> new WatchedSource(source, this::hear),
            block -> {}, // nothing is played
            () -> Situation.HOLDING,
            this::ear,
            this)) {
      say("Getting ready to listen…");
      microphone.start(command -> {});
      over.await();
    }
  }

  private void finish() throws UserException, NewFileException {
    if (failure.isPresent()) {
      throw failure.get();
    }
    if (recording.isPresent()) {
      recording.get().commit();
    }
    if (deaf.isPresent()) {
      throw new UserException(deaf.get());
    }
  }

  private Hearing ear(Consumer<Heard> to) throws DeafException {
    return environment
        .ears()
        .ear(
            config,
            taught,
            recognition,
            heard -> {
              say(HeardText.of(heard));
              to.accept(heard);
            });
  }

  /** On the microphone's thread. */
  private void hear(short[] block) {
    try {
      if (recording.isPresent() && failure.isEmpty()) {
        recording.get().write(block, block.length);
      }
    } catch (NewFileException e) {
      failure = Optional.of(e);
      over.countDown();
    }
    meter.add(block).ifPresent(this::show);
  }

  private void show(LevelMeter.Reading reading) {
    if (stage.isPresent()) {
      stage.get().show(reading.toString(), List.of(Q_ENDS), reading.warning());
    } else {
      environment.out().println(reading);
    }
  }

  private void say(String text) {
    if (stage.isPresent()) {
      stage.get().say(text);
    } else {
      environment.out().println(text);
    }
  }

  @Override
  public void listens() {
    say("Listening. Say a command, such as: pause, repeat, longer, what now.");
  }

  @Override
  public void isDeaf(String why) {
    deaf = Optional.of(why);
    over.countDown();
  }

  @Override
  public void lost(String why) {
    say(why + " Waiting for it.");
  }

  @Override
  public void back() {
    say("The microphone is back.");
  }

  /** Ctrl-C and the like: the recording is put in its place, and the terminal as it was. */
  private void endPolitely() {
    over.countDown();
    try {
      ended.await(ENDING_SECONDS, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
