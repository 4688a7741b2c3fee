package backtalk.cli.voices;

import backtalk.config.ConfigTable;
import backtalk.setup.Setup;
import backtalk.setup.Voices;
import backtalk.speech.Voice;
import backtalk.speech.VoiceProgram;
import backtalk.speech.recorded.Recordings;
import backtalk.studio.RecordingProgress;
import backtalk.studio.Repertoire;
import backtalk.studio.Repertoire.Sayable;
import backtalk.system.UserException;
import backtalk.yaml.YamlException;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;

/** Lists the voices that can be chosen. */
@Command(
    name = "voices",
    mixinStandardHelpOptions = true,
    description = "List the voices: what is installed, and how to install the others.")
public final class VoicesCommand implements Callable<Integer> {

  private static final int EMBEDDED_RATE = 16_000;

  private final Setup setup;

  private VoicesCommand(Setup setup) {
    this.setup = setup;
  }

  /** It, with all that is below it. */
  public static CommandLine withSubcommands(Setup setup) {
    CommandLine voices = new CommandLine(new VoicesCommand(setup));
    voices.addSubcommand(new TryCommand(setup));
    voices.addSubcommand(new CompareCommand(setup));
    voices.addSubcommand(new SentencesCommand(setup));
    voices.addSubcommand(new RecordCommand(setup));
    voices.addSubcommand(new ImportCommand(setup));
    voices.addSubcommand(new ExportCommand(setup));
    voices.addSubcommand(new CalibrateCommand(setup));
    return voices;
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
    return ExitCode.OK;
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
}
