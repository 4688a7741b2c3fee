package backtalk.app;

import backtalk.audio.AudioSink;
import backtalk.audio.Frames;
import backtalk.audio.LateSink;
import backtalk.audio.SinkUnavailableException;
import backtalk.audio.file.NewFileException;
import backtalk.plan.PlanException;
import backtalk.session.Outcome;
import backtalk.speech.SpeechException;
import backtalk.speech.command.Patience;
import backtalk.yaml.YamlException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Starts a session; what the program does when nothing else is asked. */
@Command(
    name = "start",
    mixinStandardHelpOptions = true,
    description = "Start a session on the speakers. This is what happens when no command is given.")
final class StartCommand implements Callable<Integer> {

  /** The exit code of a program ended by Ctrl-C; q is the same wish. */
  static final int STOPPED = 130;

  @Parameters(
      arity = "0..1",
      paramLabel = "ROUTINE",
      description = "A routine's id, as \"backtalk list\" shows it, or a routine file.")
  @Nullable String routine;

  private final Setup setup;

  StartCommand(Setup setup) {
    this.setup = setup;
  }

  @Override
  public Integer call()
      throws UserException,
          YamlException,
          PlanException,
          SpeechException,
          NewFileException,
          InterruptedException {
    try (OneSession one = OneSession.take(setup.world())) {
      return one.isElsewhere() ? one.refuse() : play(one);
    }
  }

  private int play(OneSession one)
      throws UserException,
          YamlException,
          PlanException,
          SpeechException,
          NewFileException,
          InterruptedException {
    Studio studio =
        setup.withBackground(
            setup.studio(Optional.ofNullable(routine), Patience.live(System::nanoTime)));
    Config config = setup.config();
    AudioSink sink;
    try {
      sink = late(setup.world().speakers().open(studio.engine().format()), config);
    } catch (SinkUnavailableException e) {
      one.release(); // writing a file speaks over nobody
      renderInstead(studio, String.valueOf(e.getMessage()));
      return 0;
    }
    try (sink;
        Listening listening = new Listening(setup.world(), config, sink)) {
      Afterwards afterwards = new Afterwards(setup, config.get(ConfigTable.KEEP_CHANGES));
      MediaKeys keys = new MediaKeys(setup.world(), config, studio, Optional.empty());
      LiveSession session =
          new LiveSession(setup.world(), studio, listening, afterwards, one, keys);
      return session.play() == Outcome.FINISHED ? 0 : STOPPED;
    }
  }

  private static AudioSink late(AudioSink sink, Config config) {
    Duration latency = config.get(ConfigTable.LATENCY);
    return latency.isZero() ? sink : new LateSink(sink, Frames.in(latency, sink.format()));
  }

  private void renderInstead(Studio studio, String why) throws SpeechException, NewFileException {
    studio.trouble().tell(setup.world().err()::println);
    try (SpareFile file = SpareFile.claim(setup.world(), studio)) {
      setup
          .world()
          .out()
          .println(why + " The session is written to a sound file instead: " + file.path());
      Rendering.render(studio, studio.score(), file.wav(), written -> {});
      file.wav().commit();
    }
  }
}
