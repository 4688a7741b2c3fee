package backtalk.bench;

import backtalk.audio.file.WavReader;
import backtalk.bench.ear.Listener;
import java.nio.file.Path;
import java.util.Locale;

/** Listens to silence, and to people who talk, and prints what that costs. */
final class Listening {

  private static final double PERCENT = 100;

  private Listening() {}

  public static void main(String... arguments) throws Exception {
    ProcFigures figures = new ProcFigures(ProcessHandle.current().pid());
    short[] talk = WavReader.read(Path.of(arguments[0])).samples();
    try (Listener listener = new Listener()) {
      // Once for the compiler: in a session, too, the ear is warm after its first minute.
      listener.hear(talk);
      listener.hear(listener.silence(talk.length));
      print(figures, "silence", listener, listener.silence(talk.length));
      print(figures, "people talk all the time", listener, talk);
    }
    System.out.printf(Locale.ROOT, "  most ever resident\t\t%.0f%n", figures.peakMegabytes());
  }

  private static void print(ProcFigures figures, String what, Listener listener, short[] sound)
      throws Exception {
    double before = figures.cpuSeconds();
    double seconds = listener.hear(sound);
    double share = (figures.cpuSeconds() - before) / seconds * PERCENT;
    System.out.printf(Locale.ROOT, "  %s\t%.1f\t%.0f%n", what, share, figures.residentMegabytes());
  }
}
