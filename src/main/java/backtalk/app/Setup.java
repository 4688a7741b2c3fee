package backtalk.app;

import backtalk.plan.NothingToDoException;
import backtalk.plan.Plan;
import backtalk.plan.Planner;
import backtalk.plan.Preferences;
import backtalk.routine.Routine;
import backtalk.script.Narrator;
import backtalk.speech.Speaker;
import backtalk.speech.SpeechEngine;
import backtalk.speech.Voice;
import backtalk.yaml.YamlException;
import java.util.Optional;

/** Puts a session together from the person's files and the command line. */
final class Setup {

  private final World world;
  private final Options options;

  Setup(World world, Options options) {
    this.world = world;
    this.options = options;
  }

  World world() {
    return world;
  }

  Settings settings() throws UserException, YamlException {
    return new Settings(
        "six-stretches",
        Preferences.defaults(),
        options.voice().orElse("kevin16"),
        Optional.empty(),
        backtalk.audio.Gain.UNITY);
  }

  Shelf shelf() {
    return new Shelf(world.userFolders().config().resolve("routines"), world.home().routines());
  }

  Studio studio(Optional<String> wanted) throws UserException, YamlException, NothingToDoException {
    Settings settings = settings();
    Voices voices = new Voices(world.home().voices());
    Voice own = voices.find(settings.voice());
    Voice voice = settings.pace().map(own::at).orElse(own);
    SpeechEngine engine = voices.engine(voice);
    Routine routine = shelf().find(wanted.orElse(settings.routine()));
    Plan plan = Planner.plan(routine, settings.preferences());
    return new Studio(
        routine,
        plan,
        new Narrator(plan, voice.pace(), Speaker.DEFAULT_PAUSE),
        engine,
        settings.gain());
  }
}
