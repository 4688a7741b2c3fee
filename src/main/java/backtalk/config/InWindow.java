package backtalk.config;

import java.util.List;

/**
 * How the window shows a setting.
 *
 * @param label what it is, for the person
 * @param control what changes it
 * @param help the same in more words, where the example explains it together with others; may be
 *     empty
 */
public record InWindow(String label, Control control, String help) {

  /** What changes a setting. */
  public sealed interface Control {

    /**
     * A slider over a part of what is allowed, beside a field for all of it. Times of one kind have
     * one range, so that what is longer stands further right.
     *
     * @param unit stands behind the number: seconds are written with theirs
     */
    record Slider(double least, double most, double step, String unit) implements Control {

      /** What is written behind the number. */
      public String ending() {
        return unit.equals(SECONDS) ? "s" : "";
      }
    }

    /** One of its values, in their order, each by a name. */
    record DropDown(List<String> names) implements Control {}

    /** One of what is there at the time. */
    record Available() implements Control {}

    /** A box to tick. */
    record Box() implements Control {}

    /** A text to type. */
    record Field() implements Control {}
  }

  private static final String SECONDS = " s";

  /** Every hold, whatever its stretch; one that is longer makes room for itself. */
  public static final Control.Slider HOLD = new Control.Slider(1, 120, 1, SECONDS);

  /** How many times a stretch is done. */
  public static final Control.Slider TIMES = new Control.Slider(1, 20, 1, "");

  /** The same with more words. */
  InWindow helped(String words) {
    return new InWindow(label, control, words);
  }

  private static InWindow of(String label, Control control) {
    return new InWindow(label, control, "");
  }

  static InWindow slide(String label, double least, double most, double step, String unit) {
    return of(label, new Control.Slider(least, most, step, unit));
  }

  /** Silence to move in. */
  static InWindow moving(String label) {
    return slide(label, 0, 60, 1, SECONDS);
  }

  static InWindow breath(String label) {
    return slide(label, 1, 20, 0.5, SECONDS);
  }

  static InWindow pick(String label, String... names) {
    return of(label, new Control.DropDown(List.of(names)));
  }

  static InWindow listed(String label) {
    return of(label, new Control.Available());
  }

  static InWindow check(String label) {
    return of(label, new Control.Box());
  }

  static InWindow field(String label) {
    return of(label, new Control.Field());
  }
}
