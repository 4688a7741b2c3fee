package backtalk.cli;

import backtalk.audio.AudioClip;
import backtalk.audio.file.NewFile.NewFileException;
import backtalk.audio.file.WavWriter;
import backtalk.config.ConfigTable;
import backtalk.live.OneSession;
import backtalk.setup.Setup;
import backtalk.setup.VoiceTrouble;
import backtalk.setup.Voices;
import backtalk.speech.SpeechEngine;
import backtalk.speech.SpeechException;
import backtalk.speech.Voice;
import backtalk.speech.VoiceProgram;
import backtalk.speech.command.WaitingCredit;
import backtalk.speech.recorded.Recordings;
import backtalk.studio.RecordingProgress;
import backtalk.studio.Repertoire;
import backtalk.studio.Repertoire.Sayable;
import backtalk.system.UserException;
import backtalk.trial.VoiceSample;
import backtalk.trial.VoiceTrial;
import backtalk.yaml.YamlException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Lists the voices that can be chosen. */
@Command(
    name = "voices",
    mixinStandardHelpOptions = true,
    description = "List the voices: what is installed, and how to install the others.")
final class VoicesCommand implements Callable<Integer> {

  private static final int EMBEDDED_RATE = 16_000;

  private final Setup setup;

  VoicesCommand(Setup setup) {
    this.setup = setup;
  }

  @Override
  public Integer call() throws UserException {
    Voices voices = setup.voices();
    PrintWriter out = setup.environment().out();
    String inForce = setup.voice(setup.config()).id();
    for (String id : voices.ids()) {
      try {
        Voice voice = voices.find(id);
        String mark = voice.id().equals(inForce) ? "*" : " ";
        out.printf("%s %-16s %s%n", mark, id, voice.name());
        lines(voices, voice).forEach(line -> out.printf("  %-16s %s%n", "", line));
      } catch (YamlException e) {
        out.printf("  %-16s cannot be read:%n", id);
        e.problems().forEach(problem -> out.printf("  %-16s %s%n", "", problem));
      }
    }
    out.println();
    out.println("* is the current voice. \"voice: auto\" takes a recorded voice that has at least");
    out.println(
        "  " + Voices.ENOUGH_RECORDED + " sentences, and else the first that is installed of");
    out.println("  " + String.join(", ", Voices.BEST_FIRST) + ".");
    out.println("  Put your own voices into " + voices.own() + ".");
    return Cli.DONE;
  }

  private List<String> lines(Voices voices, Voice voice) throws UserException {
    int rate =
        voice.engine() == Voice.Engine.RECORDED
            ? Recordings.FORMAT.sampleRate()
            : voice.program().map(VoiceProgram::rate).orElse(EMBEDDED_RATE);
    String about =
        String.format(
            Locale.ROOT,
            "%s, %d Hz, %.0f words a minute; %s",
            voice.language(),
            rate,
            voice.pace(),
            voice.licence());
    return List.of(about, installed(voices, voice));
  }

  private String installed(Voices voices, Voice voice) throws UserException {
    if (voice.engine() == Voice.Engine.RECORDED) {
      return recorded(voices, voice);
    }
    Optional<VoiceProgram> program = voice.program();
    if (program.isEmpty()) {
      return "built in";
    }
    String tried = program.get().tried() ? "" : "; not tested with the real program";
    return voices
            .missing(voice)
            .map(
                what ->
                    "not installed: "
                        + what
                        + " is missing. To install it: "
                        + voices.install(voice))
            .orElse("installed")
        + tried;
  }

  /** "412 of 430 sentences of six-stretches are recorded; kevin16 says the rest". */
  private String recorded(Voices voices, Voice voice) throws UserException {
    String routine = setup.config().get(ConfigTable.ROUTINE);
    List<Sayable> all = Repertoire.of(setup, List.of(setup.shelf().find(routine)), voice.pace());
    Recordings recordings;
    try {
      recordings = voices.recordings(voice);
    } catch (UserException e) {
      return String.valueOf(e.getMessage());
    }
    int there = (int) all.stream().filter(one -> recordings.has(one.sentence())).count();
    String many = RecordingProgress.count(there, all.size(), " of " + routine);
    return there == all.size() ? many : many + "; " + voices.spare(voice).id() + " says the rest";
  }

  /** Lets a voice be heard. */
  @Command(
      name = "try",
      mixinStandardHelpOptions = true,
      description = "Hear a voice: a set-up, a countdown and a change of sides.")
  static final class VoiceTryCommand implements Callable<Integer> {

    @Parameters(
        arity = "0..1",
        paramLabel = "ID",
        description = "A voice's id. Default: the voice in your settings.")
    @Nullable String id;

    private final Setup setup;

    VoiceTryCommand(Setup setup) {
      this.setup = setup;
    }

    @Override
    public Integer call() throws UserException, SpeechException {
      OneSession one = OneSession.forTrial(setup.environment());
      try {
        new VoiceTrial(setup).play(Optional.ofNullable(id));
      } finally {
        one.release();
      }
      return Cli.DONE;
    }
  }

  /** Writes the same passage in each voice that is installed. */
  @Command(
      name = "compare",
      mixinStandardHelpOptions = true,
      description = "Write the same passage in each installed voice to a sound file of its own.")
  static final class VoiceCompareCommand implements Callable<Integer> {

    @Option(
        names = {"-o", "--output"},
        paramLabel = "FOLDER",
        description = "Where the files go. Default: the current folder.")
    Path folder = Path.of("");

    @Option(names = "--force", description = "Replace files that exist.")
    boolean force;

    private final Setup setup;

    VoiceCompareCommand(Setup setup) {
      this.setup = setup;
    }

    @Override
    public Integer call() throws UserException, SpeechException, NewFileException {
      Voices voices = setup.voices();
      for (String id : voices.ids()) {
        Voice voice = setup.voice(setup.config(), id);
        if (voices.isInstalled(voice)) {
          write(voices, voice);
        }
      }
      return Cli.DONE;
    }

    private void write(Voices voices, Voice voice)
        throws UserException, SpeechException, NewFileException {
      VoiceTrouble trouble = new VoiceTrouble();
      trouble.tell(setup.environment().err()::println);
      Path file = setup.environment().workingFolder().resolve(folder).resolve(voice.id() + ".wav");
      try (SpeechEngine engine = voices.engine(voice, WaitingCredit.endless(), trouble);
          WavWriter wav = WavWriter.create(file, engine.format(), force)) {
        AudioClip sample = VoiceSample.of(engine);
        wav.write(sample.samples(), sample.frames());
        wav.commit();
      }
      setup.environment().out().println(file);
    }
  }
}
