package backtalk.setup;

import backtalk.audio.Background;
import backtalk.config.Config;
import backtalk.config.ConfigChanges.Known;
import backtalk.config.ConfigReader;
import backtalk.config.ConfigTable;
import backtalk.config.PerStretch;
import backtalk.journal.Journal;
import backtalk.journal.SessionRecord;
import backtalk.plan.Plan;
import backtalk.plan.PlanException;
import backtalk.plan.Planner;
import backtalk.routine.Routine;
import backtalk.routine.Stretch;
import backtalk.routine.reader.RoutineReader;
import backtalk.score.Narrator;
import backtalk.script.Ways;
import backtalk.speech.LastVoice;
import backtalk.speech.Speaker;
import backtalk.speech.SpeechEngine;
import backtalk.speech.SpeechException;
import backtalk.speech.Voice;
import backtalk.speech.command.Programs;
import backtalk.speech.command.WaitingCredit;
import backtalk.system.Daemon;
import backtalk.system.UserException;
import backtalk.system.UserFolders;
import backtalk.terminal.Stage;
import backtalk.yaml.Problem;
import backtalk.yaml.Texts;
import backtalk.yaml.YamlException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Puts a session together from the person's files and the command line. */
public final class Setup implements Known {

  private final Environment environment;
  private final Overrides overrides;
  private Optional<List<SessionRecord>> sessions = Optional.empty();

  public Setup(Environment environment, Overrides overrides) {
    this.environment = environment;
    this.overrides = overrides;
  }

  public Environment environment() {
    return environment;
  }

  /** The same, with nothing kept of what the files said before. */
  public Setup anew() {
    return new Setup(environment, overrides);
  }

  /** Whether the terminal, or the person, wants whole lines and nothing else. */
  public boolean plain() {
    return overrides.plain() || environment.isDumb();
  }

  /** The terminal to show things on; empty where nobody looks. */
  public Optional<Stage> stage() {
    return environment.terminal() || overrides.plain()
        ? Optional.of(environment.stages().open(plain()))
        : Optional.empty();
  }

  /** Where this person's files are, with the config that the command line names. */
  public UserFolders folders() {
    return overrides
        .config()
        .map(
            file ->
                environment.userFolders().withConfigFile(environment.workingFolder().resolve(file)))
        .orElse(environment.userFolders());
  }

  public RoutineFolders shelf() {
    return new RoutineFolders(
        folders().routines(), environment.home().routines(), environment.workingFolder());
  }

  public Voices voices() {
    return new Voices(
        environment.home().voices(),
        folders().voices(),
        Programs.of(environment.variables()),
        folders().speech());
  }

  /** What is in force for any routine: the config file, and the command line over it. */
  public Config config() throws UserException {
    return overrides.over(ConfigReader.read(folders()));
  }

  /** The same for whom what is wrong with the config is somebody else's to tell. */
  public Config configOrDefaults() {
    try {
      return config();
    } catch (UserException e) {
      return Config.defaults();
    }
  }

  /** What is in force for one routine; every stretch that is named must be one of some routine. */
  public Config config(Routine routine) throws UserException {
    Config config = overrides.over(config().in(routine.id()), routine);
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
  public Config configShown() throws UserException {
    Config general = config();
    return overrides.haveHolds() ? config(shelf().find(usualRoutine(general))) : general;
  }

  /** The id of the routine that is started today when none is named. */
  public String usualRoutine(Config config) {
    return config.routineOn(LocalDate.now(environment.clock()).getDayOfWeek());
  }

  /** The voice that is in force for a config, at the pace that is. */
  public Voice voice(Config config) throws UserException {
    return voice(config, config.get(ConfigTable.VOICE));
  }

  /** A voice by its id, at the pace that is in force. */
  public Voice voice(Config config, String id) throws UserException {
    Voice own = voices().find(id);
    return Settings.pace(config).map(own::at).orElse(own);
  }

  /** A session that nobody is in command of. */
  public SessionResources resources(Optional<String> wanted, WaitingCredit patience)
      throws UserException {
    return resources(wanted, patience, general -> Ways.NONE);
  }

  /**
   * A session with the person in command of it.
   *
   * @param wanted id or file of its routine; the config's if empty
   * @param patience how long a voice is waited for
   * @param keyToEnd the key that ends what has no set end, where one can be pressed
   */
  public SessionResources resources(
      Optional<String> wanted, WaitingCredit patience, Optional<String> keyToEnd)
      throws UserException {
    return resources(wanted, patience, general -> new Ways(Ears.isWanted(general), keyToEnd));
  }

  private SessionResources resources(
      Optional<String> wanted, WaitingCredit patience, Function<Config, Ways> ways)
      throws UserException {
    Config general = config();
    Voice voice = voice(general);
    VoiceTrouble trouble = new VoiceTrouble();
    SpeechEngine voices = voices().engine(voice, patience, trouble);
    SpeechEngine prompt = new LastVoice(voices().prompt(voice, voices, trouble), trouble::isMute);
    SpeechEngine engine = new LastVoice(voices, trouble::isMute);
    warmUp(voice, engine);
    Routine routine = shelf().find(wanted.orElse(usualRoutine(general)));
    Config config = config(routine);
    Plan plan = plan(routine, config, ways.apply(general));
    sessions = Optional.empty(); // ten thousand of them are not to stay while one plays
    return new SessionResources(
        routine,
        plan,
        narrator(plan, voice, config),
        engine,
        prompt,
        patience,
        Settings.gain(config),
        Background.NONE,
        trouble);
  }

  /** The session with the sound behind it that its config wants. */
  public SessionResources withBackground(SessionResources resources) throws UserException {
    return resources.over(
        new BackgroundSound(environment, folders()).open(config(), resources.engine().format()));
  }

  /**
   * Voices load while the routine and the journal are read. If one cannot speak, that is told where
   * it matters.
   */
  private static void warmUp(Voice voice, SpeechEngine engine) {
    if (voice.engine() == Voice.Engine.COMMAND) {
      return; // a program is loaded anew for each text
    }
    Daemon.start(
        "voice warm-up",
        () -> {
          try {
            engine.warmUp();
          } catch (SpeechException | Error e) {
            // The session's own first words will say so.
          }
        });
  }

  public Plan plan(Routine routine, Config config) throws PlanException {
    return plan(routine, config, Ways.NONE);
  }

  private Plan plan(Routine routine, Config config, Ways ways) throws PlanException {
    LocalDateTime now = LocalDateTime.now(environment.clock());
    Standing standing = Standing.of(routine, sessions(), now.toLocalDate(), Settings.felt(config));
    return Planner.plan(routine, Settings.preferences(config, now, standing, ways));
  }

  public Narrator narrator(Plan plan, Voice voice, Config config) {
    LocalDate today = LocalDate.now(environment.clock());
    return new Narrator(plan, voice.pace(), Speaker.DEFAULT_PAUSE, Settings.variety(config, today));
  }

  /** Read once, until a session begins: a list of routines asks for each of them. */
  private List<SessionRecord> sessions() {
    if (sessions.isEmpty()) {
      sessions =
          Optional.of(Journal.in(folders().journal(), environment.clock()).read().sessions());
    }
    return sessions.get();
  }

  private static Set<String> ids(Routine routine) {
    Set<String> ids = new HashSet<>();
    for (Stretch stretch : routine.stretches()) {
      ids.add(stretch.id());
      ids.add(PerStretch.inRoutine(routine.id(), stretch.id()));
    }
    return ids;
  }

  private Set<String> idsOnShelf(Routine routine) throws UserException {
    Set<String> ids = stretches();
    ids.addAll(ids(routine));
    return ids;
  }

  @Override
  public Set<String> stretches() throws UserException {
    Set<String> ids = new HashSet<>();
    readable().forEach(routine -> ids.addAll(ids(routine)));
    return ids;
  }

  @Override
  public Set<String> stretchesCalled(String name) throws UserException {
    Optional<String> wanted = Texts.idOf(name);
    return readable()
        .flatMap(routine -> routine.stretches().stream())
        .filter(stretch -> wanted.isPresent() && Texts.idOf(stretch.name()).equals(wanted))
        .map(Stretch::id)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** The ids of all routines that can be read. */
  public List<String> routineIds() throws UserException {
    return readable().map(Routine::id).distinct().sorted().toList();
  }

  /** The names of all routines and stretches that can be read, by their ids. */
  public Map<String, String> names() {
    Map<String, String> names = new HashMap<>();
    try {
      readable()
          .forEach(
              routine -> {
                routine.stretches().forEach(one -> names.putIfAbsent(one.id(), one.name()));
                names.put(routine.id(), routine.name());
              });
    } catch (UserException e) {
      // What cannot be listed has no names; who needs a routine is told why.
    }
    return names;
  }

  /** A broken routine that is not wanted now is no reason not to start another. */
  private Stream<Routine> readable() throws UserException {
    return shelf().files().stream()
        .flatMap(
            file -> {
              try {
                return Stream.of(RoutineReader.read(file));
              } catch (YamlException e) {
                return Stream.empty();
              }
            });
  }

  @Override
  public void checkRoutine(String id) throws UserException {
    shelf().find(id);
  }

  @Override
  public void checkVoice(String id) throws UserException {
    voices().find(id);
  }
}
