package backtalk.bench.ear;

import java.util.List;
import java.util.Locale;

/**
 * A voice of another program than ours.
 *
 * @param natural made from recordings of a person, and not by rules or single diphones
 */
public record BenchSpeaker(
    String name, Synthesizer program, String voice, boolean natural, Half half) {

  /** What makes the sound, and the Debian packages that it comes in. */
  public enum Synthesizer {
    FLITE("flite", "flite"),
    ESPEAK("espeak-ng", "espeak-ng"),
    FESTIVAL("text2wave", "festival festvox-kallpc16k festvox-kdlpc16k festvox-us-slt-hts");

    private final String command;
    private final String packages;

    Synthesizer(String command, String packages) {
      this.command = command;
      this.packages = packages;
    }

    String command() {
      return command;
    }

    String packages() {
      return packages;
    }
  }

  /** How one and the same speaker says things: a pace, and a pitch. */
  public enum Take {
    PLAIN(1, 1),
    SLOW_AND_LOW(1.2, 0.95),
    QUICK_AND_HIGH(0.87, 1.05);

    private static final List<Take> ALL = List.of(values());

    private final double stretch;
    private final double pitch;

    Take(double stretch, double pitch) {
      this.stretch = stretch;
      this.pitch = pitch;
    }

    /** One after the other, and over again. */
    static Take inTurn(int turn) {
      return ALL.get(Math.floorMod(turn, ALL.size()));
    }

    double stretch() {
      return stretch;
    }

    double pitch() {
      return pitch;
    }
  }

  /** Two voices that were made from the same person are of the same half. */
  public static final List<BenchSpeaker> ALL =
      List.of(
          new BenchSpeaker("flite awb", Synthesizer.FLITE, "awb", true, Half.TUNING),
          new BenchSpeaker("flite kal16", Synthesizer.FLITE, "kal16", false, Half.TUNING),
          new BenchSpeaker("flite kal", Synthesizer.FLITE, "kal", false, Half.TUNING),
          new BenchSpeaker("festival kal", Synthesizer.FESTIVAL, "kal_diphone", false, Half.TUNING),
          new BenchSpeaker("espeak en-us", Synthesizer.ESPEAK, "en-us", false, Half.TUNING),
          new BenchSpeaker("espeak en-gb+f2", Synthesizer.ESPEAK, "en-gb+f2", false, Half.TUNING),
          new BenchSpeaker("flite rms", Synthesizer.FLITE, "rms", true, Half.REPORTING),
          new BenchSpeaker("flite slt", Synthesizer.FLITE, "slt", true, Half.REPORTING),
          new BenchSpeaker(
              "festival slt HTS",
              Synthesizer.FESTIVAL,
              "cmu_us_slt_arctic_hts",
              true,
              Half.REPORTING),
          new BenchSpeaker(
              "festival ked", Synthesizer.FESTIVAL, "ked_diphone", false, Half.REPORTING),
          new BenchSpeaker(
              "espeak en-us+f3", Synthesizer.ESPEAK, "en-us+f3", false, Half.REPORTING),
          new BenchSpeaker(
              "espeak en-gb-x-rp+m3", Synthesizer.ESPEAK, "en-gb-x-rp+m3", false, Half.REPORTING),
          new BenchSpeaker(
              "espeak en-gb-scotland",
              Synthesizer.ESPEAK,
              "en-gb-scotland",
              false,
              Half.REPORTING));

  /** The command that writes a sentence to a WAV file; the text comes on its input. */
  List<String> command(double stretch, String file) {
    return switch (program) {
      case FLITE ->
          List.of(
              program.command(),
              "-voice",
              voice,
              "--setf",
              number("duration_stretch=%.2f", stretch),
              "-f",
              "/dev/stdin",
              "-o",
              file);
      case ESPEAK ->
          List.of(
              program.command(),
              "--stdin",
              "-v",
              voice,
              "-s",
              number("%.0f", 160 / stretch),
              "-w",
              file);
      case FESTIVAL ->
          List.of(
              program.command(),
              "-eval",
              number(
                  "(begin (voice_" + voice + ") (Parameter.set 'Duration_Stretch %.2f))", stretch),
              "-o",
              file);
    };
  }

  private static String number(String format, double value) {
    return String.format(Locale.ROOT, format, value);
  }
}
