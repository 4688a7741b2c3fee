package backtalk.cli;

import backtalk.setup.Setup;
import backtalk.setup.Voices;
import backtalk.speech.Voice;
import backtalk.speech.VoiceProgram;
import backtalk.system.UserException;
import backtalk.yaml.YamlException;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

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
  public Integer call() throws UserException, YamlException {
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
    out.println("* speaks now. \"voice: auto\" takes the first that is installed of");
    out.println("  " + String.join(", ", Voices.BEST_FIRST) + ".");
    out.println("  Your own voices belong into " + voices.own() + ".");
    return Cli.DONE;
  }

  private static List<String> lines(Voices voices, Voice voice) {
    int rate = voice.program().map(VoiceProgram::rate).orElse(EMBEDDED_RATE);
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

  private static String installed(Voices voices, Voice voice) {
    Optional<VoiceProgram> program = voice.program();
    if (program.isEmpty()) {
      return "always there";
    }
    String tried = program.get().tried() ? "" : "; never tried with the real program";
    return voices
            .missing(voice)
            .map(
                what ->
                    "not installed: "
                        + what
                        + " is missing. To install it: "
                        + program.get().install())
            .orElse("installed")
        + tried;
  }
}
