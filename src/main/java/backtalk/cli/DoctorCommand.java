package backtalk.cli;

import backtalk.doctor.Checkup;
import backtalk.doctor.Checkups;
import backtalk.doctor.Finding;
import backtalk.doctor.SoundCheckup;
import backtalk.live.OneSession;
import backtalk.setup.Setup;
import backtalk.trial.ErrorVoice;
import backtalk.yaml.SpokenForm;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Looks at everything that a session needs, and tells what is wrong. */
@Command(
    name = "doctor",
    mixinStandardHelpOptions = true,
    description = {
      "Check everything that a session needs: Java, sound output, voices, microphone, config,"
          + " journal, and on Linux the session bus.",
      "You hear a tone and a sentence; a second of the microphone is listened to, and not kept."
          + " Each gets a line: OK, or PROBLEM and what to do. At the end the result is also spoken."
    },
    footer = {"", "Exit codes: 0 no problems, 1 at least one problem."})
final class DoctorCommand implements Callable<Integer> {

  private static final int NAME = 13;
  private static final int STATE = 8;

  @Option(names = "--silent", description = "Play nothing and say nothing.")
  boolean silent;

  private final Setup setup;

  DoctorCommand(Setup setup) {
    this.setup = setup;
  }

  @Override
  public Integer call() throws InterruptedException {
    List<Finding> findings = new ArrayList<>();
    boolean sounds = !silent;
    for (Checkup checkup : Checkups.of(setup, silent)) {
      Finding finding = checkup.check();
      findings.add(finding);
      print(finding, setup.environment().out());
      // Where nothing can sound, nobody has to wait for that a second time.
      sounds &= finding.isOk() || !finding.name().equals(SoundCheckup.NAME);
    }
    if (sounds) {
      say(summary(findings));
    }
    return findings.stream().allMatch(Finding::isOk) ? Cli.DONE : Cli.FAILED;
  }

  private static void print(Finding finding, PrintWriter out) {
    String margin = " ".repeat(NAME + STATE);
    String words = finding.advice().isEmpty() ? "" : " " + finding.advice();
    String text = (finding.text().strip() + words).replace("\n", "\n" + margin);
    out.printf(
        "%-" + NAME + "s%-" + STATE + "s%s%n", finding.name(), finding.state().words(), text);
    out.flush();
  }

  /** What is heard at the end, by who does not see the lines. */
  static String summary(List<Finding> findings) {
    List<Finding> wrong = findings.stream().filter(finding -> !finding.isOk()).toList();
    if (wrong.isEmpty()) {
      return "No problems found.";
    }
    if (wrong.size() == 1) {
      Finding only = wrong.get(0);
      return "One problem was found. "
          + told(only, only.spoken())
          + " "
          + SpokenForm.of(only.advice());
    }
    // Nobody keeps the advice for several things in mind: it can be read, one after the other.
    return wrong.stream()
        .map(finding -> told(finding, firstSentence(finding.spoken())))
        .collect(
            Collectors.joining(
                " ",
                wrong.size() + " problems were found. ",
                " What to do about them is shown in the terminal."));
  }

  private static String told(Finding finding, String what) {
    return finding.name() + ": " + what;
  }

  private static String firstSentence(String text) {
    int end = text.indexOf(". ");
    return end < 0 ? text : text.substring(0, end + 1);
  }

  /** Not over the voice of a session that runs. */
  private void say(String text) {
    OneSession one = OneSession.take(setup.environment());
    try {
      if (!one.isElsewhere()) {
        ErrorVoice.say(text, false, setup.environment().speakers());
      }
    } finally {
      one.release();
    }
  }
}
