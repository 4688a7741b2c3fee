package backtalk.setup;

import backtalk.audio.Leveller;
import backtalk.config.ConfigTable;
import backtalk.speech.EvenPace;
import backtalk.speech.Lexicon;
import backtalk.speech.LexiconReader;
import backtalk.speech.RecordedVoice;
import backtalk.speech.Speaker;
import backtalk.speech.SpeechCache;
import backtalk.speech.SpeechEngine;
import backtalk.speech.StretchedEngine;
import backtalk.speech.Voice;
import backtalk.speech.VoiceProgram;
import backtalk.speech.VoiceReader;
import backtalk.speech.command.ClipStore;
import backtalk.speech.command.CommandEngine;
import backtalk.speech.command.FallbackEngine;
import backtalk.speech.command.Programs;
import backtalk.speech.command.PromptEngine;
import backtalk.speech.command.SpareListener;
import backtalk.speech.command.StoredEngine;
import backtalk.speech.command.WaitingCredit;
import backtalk.speech.freetts.FreeTtsEngine;
import backtalk.speech.recorded.RecordedEngine;
import backtalk.speech.recorded.Recordings;
import backtalk.speech.recorded.SparedEngine;
import backtalk.system.UserException;
import backtalk.yaml.Nearest;
import backtalk.yaml.SpokenForm;
import backtalk.yaml.YamlException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * The voices that can be chosen.
 *
 * @param builtIn with a file for each that comes with the program, and the lexicon
 * @param own the person's own voices, which go before those of the same name; it may not exist
 * @param programs what is installed
 * @param cache where speech may be kept
 */
public record Voices(Path builtIn, Path own, Programs programs, Path cache) {

  /**
   * What {@link ConfigTable#AUTO_VOICE} takes where there is no recorded voice, best first: who has
   * brought Piper and a model of it wants to hear that; then by the words that a recogniser got
   * wrong. The embedded voice is always there; flite-slt and espeak-ng are harder to understand
   * than it, and are never taken unasked.
   */
  public static final List<String> BEST_FIRST = List.of("piper", "flite-rms", "kevin16");

  /** Less than the sound device's buffer, so that playing never waits for a voice. */
  private static final Duration AT_ONCE = Duration.ofMillis(80);

  /** The voice that works everywhere, and speaks where another fails. */
  private static final String SPARE = "kevin16";

  /** So many sentences are nine tenths of what is heard: with fewer, it is mostly another voice. */
  public static final int ENOUGH_RECORDED = 100;

  private static final String ENDING = ".yaml";
  private static final String LEXICON = "lexicon";

  /** The voice with an id; {@link ConfigTable#AUTO_VOICE} is one. */
  public Voice find(String id) throws UserException {
    if (id.equals(ConfigTable.AUTO_VOICE)) {
      Optional<Voice> recorded = mostRecorded();
      return recorded.isPresent() ? recorded.get() : best();
    }
    Optional<Path> file = file(id);
    if (file.isEmpty()) {
      List<String> words = new ArrayList<>(ids());
      words.add(ConfigTable.AUTO_VOICE);
      String meant = Nearest.question(id, words).map(question -> " " + question).orElse("");
      throw new UserException(
          "There is no voice \"" + id + "\"." + meant + " \"backtalk voices\" shows the voices.",
          SpokenForm.of("There is no voice called " + id + "." + meant));
    }
    return VoiceReader.read(file.get());
  }

  /** Who has brought a person's voice wants to hear that; of several, the one that has most. */
  private Optional<Voice> mostRecorded() {
    Optional<Voice> most = Optional.empty();
    int count = ENOUGH_RECORDED - 1;
    for (String id : readableIds()) {
      Optional<Voice> voice = readable(id);
      int sentences = voice.map(this::readableSentences).orElse(0);
      if (sentences > count) {
        most = voice;
        count = sentences;
      }
    }
    return most;
  }

  /** Of the person's own; whoever asks for the list is told why it cannot be had. */
  private List<String> readableIds() {
    try {
      return Files.exists(own) ? idsIn(own) : List.of();
    } catch (UserException e) {
      return List.of();
    }
  }

  private int readableSentences(Voice voice) {
    try {
      return recordings(voice).rows().size();
    } catch (UserException e) {
      return 0; // "voices" tells what is wrong with them
    }
  }

  /** A recorded voice that its own file does not keep from speaking. */
  private Optional<Voice> readable(String id) {
    try {
      return Optional.of(VoiceReader.read(own.resolve(id + ENDING)))
          .filter(voice -> voice.engine() == Voice.Engine.RECORDED);
    } catch (YamlException e) {
      return Optional.empty(); // "voices" tells what is wrong with it
    }
  }

  /** No more is read than has to be: this is on the way to the first word. */
  private Voice best() throws UserException {
    for (String id : BEST_FIRST) {
      Voice voice = find(id);
      if (isInstalled(voice)) {
        return voice;
      }
    }
    return find(SPARE);
  }

  /** Whether the voice can speak on this computer, as far as that shows without starting it. */
  public boolean isInstalled(Voice voice) {
    return missing(voice).isEmpty();
  }

  /** Refuses a voice that is not installed, and says how to install it. */
  public void check(Voice voice) throws UserException {
    Optional<String> missing = missing(voice);
    if (missing.isPresent()) {
      String statement =
          "The voice " + voice.id() + " is not installed: " + missing.get() + " is missing.";
      throw new UserException(
          statement + " To install it: " + install(voice), SpokenForm.of(statement));
    }
  }

  /** How to get what a voice lacks, with the folders of this person. */
  public String install(Voice voice) {
    return voice
        .program()
        .map(program -> program.install().replace("{voices}", own.toString()))
        .orElse("record sentences with \"backtalk voices record " + voice.id() + "\"");
  }

  /** A program that has the name of a voice's, and is another one. */
  public Optional<Path> namesake(Voice voice) {
    return voice.program().flatMap(program -> programs.namesake(program, own));
  }

  /** What a voice lacks on this computer: its program, or a file of the person's own. */
  public Optional<String> missing(Voice voice) {
    if (voice.engine() == Voice.Engine.RECORDED) {
      Path table = folder(voice).resolve(Recordings.INDEX);
      return Files.exists(table) ? Optional.empty() : Optional.of("the file " + table);
    }
    Optional<VoiceProgram> program = voice.program();
    if (program.isEmpty()) {
      return Optional.empty();
    }
    if (programs.find(program.get(), own).isEmpty()) {
      String another =
          namesake(voice)
              .map(file -> " (not " + file + ", which is another program of that name)")
              .orElse("");
      return Optional.of("the program " + program.get().name() + another);
    }
    return program.get().run().stream()
        .filter(argument -> argument.contains("{voices}"))
        .map(argument -> argument.substring(argument.indexOf("{voices}")))
        .map(argument -> argument.replace("{voices}", own.toString()))
        .map(argument -> argument.replace("{voice}", voice.engineVoice()))
        .filter(file -> Files.notExists(Path.of(file)))
        .findFirst();
  }

  /**
   * A voice made to speak: words of the lexicon said right, at one loudness, nothing said twice
   * made twice; and where it fails, the embedded voice in its place, or a recorded one's spare
   * voice.
   *
   * @param patience how long a program is waited for
   * @param trouble told once why the voice failed, if it does, and what another says instead
   */
  public SpeechEngine engine(Voice voice, WaitingCredit patience, SpareListener trouble)
      throws UserException {
    Lexicon lexicon = lexicon().with(voice.pronunciations());
    return switch (voice.engine()) {
      case FREETTS -> {
        FreeTtsEngine kevin = new FreeTtsEngine(voice.pace(), voice.pitch(), lexicon);
        ClipStore store = new ClipStore(cache, ClipStore.USUAL_BYTES);
        // It speaks fast enough, but takes long to load: the greeting need not wait for that.
        yield speaker(new StoredEngine(kevin, store, kevin.identity(), Double::toString), voice);
      }
      case COMMAND -> {
        CommandEngine command = new CommandEngine(voice, programs, own, lexicon, patience);
        ClipStore store = new ClipStore(cache, ClipStore.USUAL_BYTES);
        yield new FallbackEngine(
            speaker(atAnyPace(new StoredEngine(command, store), voice), voice),
            engine(find(SPARE).at(voice.pace()), patience, trouble),
            patience,
            trouble.by(SPARE));
      }
      case RECORDED -> {
        Voice spare = spare(voice);
        yield spared(
            voice, engine(spare, patience, trouble), patience, trouble.by(spare.id())::failed);
      }
    };
  }

  private SpeechEngine spared(
      Voice voice, SpeechEngine spare, WaitingCredit patience, Consumer<String> damaged)
      throws UserException {
    double ratio = voice.pace() / voice.recorded().orElseThrow().pace();
    RecordedEngine recorded = new RecordedEngine(voice.id(), recordings(voice), ratio, damaged);
    // How people speak is their own: only what programs make is evened.
    return new SparedEngine(levelled(recorded, voice), spare, patience::gained);
  }

  /** What was recorded of a voice. */
  public Recordings recordings(Voice voice) throws UserException {
    try {
      return Recordings.in(folder(voice));
    } catch (IOException e) {
      throw new UserException(
          String.valueOf(e.getMessage()), "The recordings of the voice cannot be read.");
    }
  }

  /** Where the recordings of a voice are. */
  private Path folder(Voice voice) {
    return own.resolve(voice.engineVoice());
  }

  /**
   * The voice that says what was not recorded of another, at the same pace: the one that its file
   * names, or the best, as long as it can speak by itself.
   */
  public Voice spare(Voice voice) throws UserException {
    Optional<String> named =
        voice.recorded().flatMap(RecordedVoice::spare).filter(id -> file(id).isPresent());
    Voice wanted = named.isPresent() ? find(named.get()) : best();
    boolean speaks = wanted.engine() != Voice.Engine.RECORDED && isInstalled(wanted);
    return (speaks ? wanted : find(SPARE)).at(voice.pace());
  }

  /** The voice itself, with nothing that was kept, and nobody to speak in its place. */
  public SpeechEngine alone(Voice voice, WaitingCredit patience) throws UserException {
    Lexicon lexicon = lexicon().with(voice.pronunciations());
    return switch (voice.engine()) {
      case FREETTS -> new FreeTtsEngine(voice.pace(), voice.pitch(), lexicon);
      case COMMAND -> atAnyPace(new CommandEngine(voice, programs, own, lexicon, patience), voice);
      case RECORDED -> engine(voice, patience, why -> {}); // it has not all to say
    };
  }

  /** The same voice for answers: what a program cannot say at once, the embedded voice does. */
  SpeechEngine prompt(Voice voice, SpeechEngine engine, SpareListener trouble)
      throws UserException {
    return switch (voice.engine()) {
      case FREETTS -> engine;
      case COMMAND -> {
        Voice spare = find(SPARE).at(voice.pace());
        SpeechEngine atOnce = engine(spare, WaitingCredit.endless(), why -> {});
        yield new PromptEngine(engine, atOnce, AT_ONCE, trouble);
      }
      case RECORDED -> {
        Voice spare = spare(voice);
        WaitingCredit patience = WaitingCredit.endless();
        SpeechEngine rest = prompt(spare, engine(spare, patience, why -> {}), trouble);
        yield spared(voice, rest, patience, why -> {});
      }
    };
  }

  /** One that stays was told its pace when it was started. */
  private static SpeechEngine atAnyPace(SpeechEngine engine, Voice voice) {
    boolean stays = voice.program().map(VoiceProgram::stays).orElse(false);
    return stays ? new StretchedEngine(engine) : engine;
  }

  private static Speaker speaker(SpeechEngine engine, Voice voice) {
    return levelled(new EvenPace(engine, voice.pace()), voice);
  }

  private static Speaker levelled(SpeechEngine engine, Voice voice) {
    Leveller usual = Leveller.SPEECH;
    Leveller leveller = new Leveller(usual.targetLufs() + voice.gain(), usual.ceilingDbtp());
    SpeechCache cache = new SpeechCache(SpeechCache.DEFAULT_FRAMES);
    return new Speaker(engine, Speaker.DEFAULT_PAUSE, leveller, cache);
  }

  /** How words are said that a voice would say wrong. */
  public Lexicon lexicon() throws YamlException {
    Lexicon shipped = LexiconReader.read(builtIn.resolve(LEXICON + ENDING));
    Path added = own.resolve(LEXICON + ENDING);
    return Files.exists(added) ? shipped.with(LexiconReader.read(added)) : shipped;
  }

  /** The voice file of an id; empty if there is none. */
  public Optional<Path> file(String id) {
    return Stream.of(own, builtIn)
        .map(folder -> folder.resolve(id + ENDING))
        .filter(file -> !id.equals(LEXICON) && Files.exists(file))
        .findFirst();
  }

  /** The ids of all voices, in the order of the alphabet. */
  public List<String> ids() throws UserException {
    TreeSet<String> ids = new TreeSet<>();
    for (Path folder : List.of(builtIn, own)) {
      if (folder.equals(own) && Files.notExists(own)) {
        continue;
      }
      ids.addAll(idsIn(folder));
    }
    return List.copyOf(ids);
  }

  private List<String> idsIn(Path folder) throws UserException {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .map(file -> String.valueOf(file.getFileName()))
          .filter(name -> name.endsWith(ENDING))
          .map(name -> name.substring(0, name.length() - ENDING.length()))
          .filter(name -> !name.equals(LEXICON))
          .sorted()
          .toList();
    } catch (IOException e) {
      String what = folder.equals(own) ? "your own voices" : "the voices";
      String advice = folder.equals(own) ? "" : " Reinstall Backtalk.";
      throw new UserException(
          "The folder with " + what + " cannot be read: " + folder + "." + advice,
          "The folder with " + what + " cannot be read." + advice);
    }
  }
}
