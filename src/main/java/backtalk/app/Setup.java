package backtalk.app;

import backtalk.audio.Background;
import backtalk.journal.Journal;
import backtalk.journal.SessionRecord;
import backtalk.plan.Plan;
import backtalk.plan.PlanException;
import backtalk.plan.Planner;
import backtalk.routine.Routine;
import backtalk.routine.RoutineException;
import backtalk.routine.RoutineReader;
import backtalk.routine.Stretch;
import backtalk.script.Narrator;
import backtalk.speech.Speaker;
import backtalk.speech.SpeechEngine;
import backtalk.speech.SpeechException;
import backtalk.speech.Voice;
import backtalk.speech.command.Patience;
import backtalk.speech.command.Programs;
import backtalk.yaml.Problem;
import backtalk.yaml.YamlException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Puts a session together from the person's files and the command line. */
final class Setup {

  private final World world;
  private final Options options;
  private Optional<List<SessionRecord>> sessions = Optional.empty();

  Setup(World world, Options options) {
    this.world = world;
    this.options = options;
  }

  World world() {
    return world;
  }

  /** The same, with nothing kept of what the files said before. */
  Setup anew() {
    return new Setup(world, options);
  }

  /** Where this person's files are, with the config that the command line names. */
  UserFolders folders() {
    return options
        .config()
        .map(file -> world.userFolders().withConfigFile(world.workingFolder().resolve(file)))
        .orElse(world.userFolders());
  }

  Shelf shelf() {
    return new Shelf(folders().routines(), world.home().routines(), world.workingFolder());
  }

  Voices voices() {
    return new Voices(
        world.home().voices(),
        folders().voices(),
        Programs.of(world.environment()),
        folders().speech());
  }

  /** What is in force for any routine: the config file, and the command line over it. */
  Config config() throws UserException, YamlException {
    return options.over(ConfigReader.read(folders()));
  }

  /** What is in force for one routine; every stretch that is named must be one of some routine. */
  Config config(Routine routine) throws UserException, YamlException {
    Config config = options.over(config(), routine);
    List<Problem> unknown = config.unknownStretches(ids(routine));
    if (!unknown.isEmpty()) {
      unknown = config.unknownStretches(idsOnShelf(routine));
    }
    if (!unknown.isEmpty()) {
      throw new YamlException(unknown);
    }
    return config;
  }

  /** What is in force for the routine that is started when none is named. */
  Config configShown() throws UserException, YamlException {
    Config general = config();
    return options.haveHolds() ? config(shelf().find(general.get(ConfigTable.ROUTINE))) : general;
  }

  /** The voice that is in force for a config, at the pace that is. */
  Voice voice(Config config) throws UserException, YamlException {
    return voice(config, config.get(ConfigTable.VOICE));
  }

  /** A voice by its id, at the pace that is in force. */
  Voice voice(Config config, String id) throws UserException, YamlException {
    Voice own = voices().find(id);
    return Settings.pace(config).map(own::at).orElse(own);
  }

  /**
   * A session.
   *
   * @param wanted id or file of its routine; the config's if empty
   * @param patience how long a voice is waited for
   */
  Studio studio(Optional<String> wanted, Patience patience)
      throws UserException, YamlException, PlanException {
    Config general = config();
    Voice voice = voice(general);
    VoiceTrouble trouble = new VoiceTrouble();
    SpeechEngine engine = voices().engine(voice, patience, trouble);
    SpeechEngine prompt = voices().prompt(voice, engine);
    warmUp(voice, engine);
    Routine routine = shelf().find(wanted.orElse(general.get(ConfigTable.ROUTINE)));
    Config config = config(routine);
    Plan plan = plan(routine, config);
    return new Studio(
        routine,
        plan,
        narrator(plan, voice, config),
        engine,
        prompt,
        Settings.gain(config),
        Background.NONE,
        trouble);
  }

  /** The session with the sound behind it that its config wants. */
  Studio withBackground(Studio studio) throws UserException, YamlException {
    return studio.over(
        new BackgroundSound(world, folders()).open(config(), studio.engine().format()));
  }

  /**
   * Voices load while the routine and the journal are read. If one cannot speak, that is told where
   * it matters.
   */
  private static void warmUp(Voice voice, SpeechEngine engine) {
    if (voice.engine() != Voice.Engine.FREETTS) {
      return; // a program is loaded anew for each text
    }
    Thread thread =
        new Thread(
            () -> {
              try {
                engine.warmUp();
              } catch (SpeechException | Error e) {
                // The session's own first words will say so.
              }
            },
            "voice warm-up");
    thread.setDaemon(true);
    thread.start();
  }

  Plan plan(Routine routine, Config config) throws PlanException {
    LocalDateTime now = LocalDateTime.now(world.clock());
    Standing standing = Standing.of(routine, sessions(), now.toLocalDate(), Settings.felt(config));
    return Planner.plan(routine, Settings.preferences(config, now, standing));
  }

  Narrator narrator(Plan plan, Voice voice, Config config) {
    LocalDate today = LocalDate.now(world.clock());
    return new Narrator(plan, voice.pace(), Speaker.DEFAULT_PAUSE, Settings.variety(config, today));
  }

  /** Read once: a list of routines asks for each of them. */
  private List<SessionRecord> sessions() {
    if (sessions.isEmpty()) {
      sessions = Optional.of(Journal.in(folders().journal(), world.clock()).read().sessions());
    }
    return sessions.get();
  }

  private static Set<String> ids(Routine routine) {
    Set<String> ids = new HashSet<>();
    routine.stretches().stream().map(Stretch::id).forEach(ids::add);
    return ids;
  }

  private Set<String> idsOnShelf(Routine routine) {
    Set<String> ids = stretches();
    ids.addAll(ids(routine));
    return ids;
  }

  /** The ids of every stretch of every routine on the shelf. */
  Set<String> stretches() {
    Set<String> ids = new HashSet<>();
    for (Path file : shelf().files()) {
      try {
        ids.addAll(ids(RoutineReader.read(file)));
      } catch (RoutineException e) {
        // A broken routine that is not wanted now is no reason not to start another.
      }
    }
    return ids;
  }
}
