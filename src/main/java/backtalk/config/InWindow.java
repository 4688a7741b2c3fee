package backtalk.config;

import java.util.List;

/**
 * How the window shows a setting.
 *
 * @param label what it is, for the person
 * @param control what changes it
 */
public record InWindow(WindowSection page, String label, Control control) {

  /** The settings that are shown together, under a title. */
  public enum WindowSection {
    SESSION("The session"),
    VOICE("The voice"),
    HOLDS("How long"),
    WINDOW("The window");

    private final String title;

    WindowSection(String title) {
      this.title = title;
    }

    public String title() {
      return title;
    }
  }

  /** What changes a setting. */
  public sealed interface Control {

    /** A slider over a part of what is allowed; the unit stands behind the number. */
    record Slider(double least, double most, double step, String unit) implements Control {}

    /** One of its values, in their order, each by a name. */
    record DropDown(List<String> names) implements Control {}

    /** One of what is there at the time. */
    record Available() implements Control {}

    /** A box to tick. */
    record Box() implements Control {}
  }

  static InWindow slide(WindowSection page, String label, double least, double most, double step) {
    return slide(page, label, least, most, step, "");
  }

  static InWindow slide(
      WindowSection page, String label, double least, double most, double step, String unit) {
    return new InWindow(page, label, new Control.Slider(least, most, step, unit));
  }

  static InWindow pick(WindowSection page, String label, String... names) {
    return new InWindow(page, label, new Control.DropDown(List.of(names)));
  }

  static InWindow listed(WindowSection page, String label) {
    return new InWindow(page, label, new Control.Available());
  }

  static InWindow check(WindowSection page, String label) {
    return new InWindow(page, label, new Control.Box());
  }
}
