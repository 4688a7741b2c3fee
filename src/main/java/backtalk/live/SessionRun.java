package backtalk.live;

import backtalk.audio.AudioSink;
import backtalk.audio.Frames;
import backtalk.audio.LateSink;
import backtalk.audio.SinkUnavailableException;
import backtalk.audio.file.NewFileException;
import backtalk.config.Config;
import backtalk.config.ConfigTable;
import backtalk.plan.PlanException;
import backtalk.session.Player.Outcome;
import backtalk.setup.SessionResources;
import backtalk.setup.Setup;
import backtalk.speech.SpeechException;
import backtalk.speech.command.WaitingCredit;
import backtalk.system.UserException;
import backtalk.yaml.YamlException;
import java.time.Duration;
import java.util.Optional;

/** Plays a session on the speakers, or writes it to a file where there are none. */
public final class SessionRun {

  private final Setup setup;
  private final OneSession one;
  private final Onlooker onlooker;

  public SessionRun(Setup setup, OneSession one, Onlooker onlooker) {
    this.setup = setup;
    this.one = one;
    this.onlooker = onlooker;
  }

  /**
   * Plays a session to its end.
   *
   * @param routine its id or file; the config's if empty
   * @return how it ended; one that is written to a file is finished
   */
  public Outcome play(Optional<String> routine)
      throws UserException,
          YamlException,
          PlanException,
          SpeechException,
          NewFileException,
          InterruptedException {
    try (SessionResources resources =
        setup.withBackground(setup.resources(routine, WaitingCredit.live(System::nanoTime)))) {
      return play(resources);
    }
  }

  private Outcome play(SessionResources resources)
      throws UserException, YamlException, SpeechException, NewFileException, InterruptedException {
    Config config = setup.config();
    AudioSink sink;
    try {
      sink = late(setup.environment().speakers().open(resources.engine().format()), config);
    } catch (SinkUnavailableException e) {
      one.release(); // writing a file speaks over nobody
      renderInstead(resources.forFile(), String.valueOf(e.getMessage()));
      return Outcome.FINISHED;
    }
    try (sink;
        SessionMicrophone listening = new SessionMicrophone(setup.environment(), config, sink)) {
      Afterwards afterwards = new Afterwards(setup, config.get(ConfigTable.KEEP_CHANGES));
      MediaKeys keys = new MediaKeys(setup.environment(), config, resources, window());
      LiveSession session =
          new LiveSession(setup, resources, listening, afterwards, one, keys, onlooker);
      return session.play();
    }
  }

  /** What brings the window to the front, for whoever can ask for it. */
  private Optional<Runnable> window() {
    return onlooker == Onlooker.NOBODY ? Optional.empty() : Optional.of(onlooker::show);
  }

  private static AudioSink late(AudioSink sink, Config config) {
    Duration latency = config.get(ConfigTable.LATENCY);
    return latency.isZero() ? sink : new LateSink(sink, Frames.in(latency, sink.format()));
  }

  private void renderInstead(SessionResources resources, String why)
      throws SpeechException, NewFileException {
    resources.trouble().tell(setup.environment().err()::println);
    resources.tell(setup.environment().err()::println);
    try (SpareFile file = SpareFile.claim(setup.environment(), resources)) {
      String told = why + " The session is written to a sound file instead: " + file.path();
      setup.environment().out().println(told);
      onlooker.note(told);
      FileRenderer.render(resources, resources.score(), file.wav(), written -> {});
      file.wav().commit();
    }
  }
}
