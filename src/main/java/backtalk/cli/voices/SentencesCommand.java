package backtalk.cli.voices;

import backtalk.cli.options.NamedRoutines;
import backtalk.routine.Routine;
import backtalk.setup.Setup;
import backtalk.speech.recorded.Table;
import backtalk.studio.Repertoire;
import backtalk.studio.Repertoire.Sayable;
import backtalk.system.UserException;
import backtalk.words.SpokenLength;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Lists what routines can have spoken. */
@Command(
    name = "sentences",
    mixinStandardHelpOptions = true,
    description = {
      "List every sentence that routines can have spoken, what is heard most first.",
      "For who records a voice elsewhere: \"backtalk voices import\" takes the sound files."
    })
final class SentencesCommand implements Callable<Integer> {

  @Mixin NamedRoutines routines = new NamedRoutines();

  @Option(
      names = "--csv",
      description =
          "As a table for other programs: the text, a name for its sound file, and how often it is"
              + " heard in a session (0: only after a command).")
  boolean csv;

  private final Setup setup;

  SentencesCommand(Setup setup) {
    this.setup = setup;
  }

  @Override
  public Integer call() throws UserException {
    List<Routine> wanted = routines.found(setup);
    PrintWriter out = setup.environment().out();
    List<Sayable> all = Repertoire.of(setup, wanted, SpokenLength.CALM);
    if (csv) {
      out.print(Table.line(List.of("text", "file", "heard")));
      for (Sayable one : all) {
        String heard = String.format(Locale.ROOT, "%.2f", one.heard());
        out.print(Table.line(List.of(one.text(), one.sentence().fileName(), heard)));
      }
    } else {
      all.forEach(one -> out.println(one.text()));
    }
    out.flush();
    return ExitCode.OK;
  }
}
