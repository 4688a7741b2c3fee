package backtalk.live;

import backtalk.audio.Frames;
import backtalk.audio.file.NewFile.NewFileException;
import backtalk.audio.sink.AudioSink;
import backtalk.audio.sink.AudioSink.SinkUnavailableException;
import backtalk.audio.sink.LateSink;
import backtalk.audio.sink.RoomTone;
import backtalk.config.Config;
import backtalk.config.ConfigTable;
import backtalk.session.Command;
import backtalk.session.Player.Outcome;
import backtalk.setup.Environment;
import backtalk.setup.SessionResources;
import backtalk.setup.Setup;
import backtalk.speech.SpeechException;
import backtalk.speech.command.WaitingCredit;
import backtalk.system.UserException;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Plays a session on the speakers. Where there are none, it waits for them if there is a window
 * that can say so, and else writes a file.
 */
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
      throws UserException, SpeechException, NewFileException, InterruptedException {
    try (SessionResources resources =
        setup.withBackground(
            setup.resources(routine, WaitingCredit.live(System::nanoTime), keyToEnd()))) {
      return play(resources);
    }
  }

  /** The key that ends what has no set end, if one can be pressed: a window has its own Enter. */
  private Optional<String> keyToEnd() {
    List<String> keys = Command.ENOUGH.keys();
    if (onlooker != Onlooker.NOBODY) {
      return Optional.of(keys.get(1).toUpperCase(Locale.ROOT));
    }
    return setup.environment().terminal() ? Optional.of(keys.get(0)) : Optional.empty();
  }

  private Outcome play(SessionResources resources)
      throws UserException, SpeechException, NewFileException, InterruptedException {
    try {
      AudioSink sink = setup.environment().speakers().open(resources.engine().format());
      return play(resources, sink);
    } catch (SinkUnavailableException e) {
      String why = String.valueOf(e.getMessage());
      Optional<Outcome> played =
          onlooker.canWaitForSound() ? whenThereIsSound(resources, why) : Optional.empty();
      if (played.isPresent()) {
        return played.get();
      }
      one.release(); // writing a file speaks over nobody
      renderInstead(resources.forFile(), why);
      return Outcome.FINISHED;
    }
  }

  /** Empty if the person wants a file. */
  private Optional<Outcome> whenThereIsSound(SessionResources resources, String why)
      throws UserException, SpeechException, InterruptedException {
    Environment.Speakers speakers = setup.environment().speakers();
    Outcome outcome = play(resources, new AwaitedSink(resources.engine().format(), speakers, why));
    return onlooker.wantsFile() ? Optional.empty() : Optional.of(outcome);
  }

  private Outcome play(SessionResources resources, AudioSink speakers)
      throws UserException, SpeechException, InterruptedException {
    Config config = setup.config();
    try (AudioSink sink = late(speakers, config);
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
    Duration lead = config.get(ConfigTable.LEAD);
    AudioSink awake =
        config.get(ConfigTable.ROOM_TONE).isWanted(lead)
            ? new RoomTone(sink, Frames.in(lead, sink.format()))
            : sink;
    Duration latency = config.get(ConfigTable.LATENCY);
    return latency.isZero() ? awake : new LateSink(awake, Frames.in(latency, sink.format()));
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
