package backtalk.config;

import java.util.List;

/**
 * How the window shows a setting.
 *
 * @param label what it is, for the person
 * @param control what changes it
 */
public record InWindow(Page page, String label, Control control) {

  /** The settings that are shown together, under a title. */
  public enum Page {
    SESSION("The session"),
    VOICE("The voice"),
    HOLDS("How long"),
    WINDOW("The window");

    private final String title;

    Page(String title) {
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
    record Choice(List<String> names) implements Control {}

    /** One of what is there at the time. */
    record Found() implements Control {}

    /** A box to tick. */
    record Box() implements Control {}
  }

  static InWindow slide(Page page, String label, double least, double most, double step) {
    return slide(page, label, least, most, step, "");
  }

  static InWindow slide(
      Page page, String label, double least, double most, double step, String unit) {
    return new InWindow(page, label, new Control.Slider(least, most, step, unit));
  }

  static InWindow pick(Page page, String label, String... names) {
    return new InWindow(page, label, new Control.Choice(List.of(names)));
  }

  static InWindow listed(Page page, String label) {
    return new InWindow(page, label, new Control.Found());
  }

  static InWindow check(Page page, String label) {
    return new InWindow(page, label, new Control.Box());
  }
}
