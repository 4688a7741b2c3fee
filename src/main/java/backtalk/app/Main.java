package backtalk.app;

import backtalk.cli.Cli;
import backtalk.setup.Environment;
import backtalk.system.CleanText;
import backtalk.system.Fault;
import backtalk.trial.ErrorVoice;
import java.util.Locale;

/** Where the program begins. */
public final class Main {

  private Main() {}

  public static void main(String... arguments) {
    // Backtalk speaks and writes English; so do its libraries then, digits and all.
    Locale.setDefault(Locale.ENGLISH);
    Thread.setDefaultUncaughtExceptionHandler(Main::tell);
    int code = run(arguments);
    if (code != Cli.DONE) {
      System.exit(code);
    }
  }

  private static void tell(Thread part, Throwable why) {
    try {
      Fault fault = Fault.of(why);
      boolean isAll = part.getName().equals("main"); // nothing goes on without it
      System.err.println(CleanText.lines(isAll ? fault.written() : fault.written(part)));
    } catch (Error e) {
      // Where there is no memory even for this, Java would write of it in words of its own.
    }
  }

  private static int run(String... arguments) {
    Environment environment;
    try {
      environment = ThisComputer.environment();
    } catch (IllegalStateException e) {
      System.err.println(CleanText.lines(String.valueOf(e.getMessage())));
      return Cli.FAILED;
    }
    try {
      return Cli.run(environment, arguments);
    } catch (Error e) { // not even the command line could be read
      environment.err().println(new Fault(e).written());
      ErrorVoice.say(new Fault(e).spoken(), true, environment.speakers());
      return Cli.FAILED;
    }
  }
}
