package backtalk.window.pages;

import backtalk.system.CleanText;
import java.util.List;
import java.util.Optional;

/**
 * Settings to change.
 *
 * @param sections in their order
 * @param file where all of it is kept
 * @param problem what is wrong with that file, if anything; then nothing can be changed
 */
public record Sheet(List<SheetSection> sections, String file, Optional<String> problem) {

  public Sheet {
    sections = List.copyOf(sections);
    file = CleanText.line(file);
    problem = problem.map(CleanText::lines);
  }

  /** Settings that belong together. */
  public record SheetSection(String title, List<SheetRow> rows) {

    public SheetSection {
      rows = List.copyOf(rows);
    }
  }

  /** One setting. */
  public sealed interface SheetRow {

    /** Its full name in the config. */
    String setting();

    /** What it is, for the person. */
    String label();
  }

  /**
   * A number to slide.
   *
   * @param value in force
   * @param least of the slider; a value beyond either end stays as it is until the slider is moved
   * @param most of the slider
   * @param step between two places of the slider
   * @param unit what is shown behind the number: " s"
   * @param ending what is written behind it in the config: "s"
   * @param isOwn whether the person has set it
   */
  public record Slide(
      String setting,
      String label,
      double value,
      double least,
      double most,
      double step,
      String unit,
      String ending,
      boolean isOwn)
      implements SheetRow {}

  /**
   * One of several.
   *
   * @param value in force
   * @param options what is written, and what it is called
   * @param isHeard whether there is something to listen to
   */
  public record Pick(
      String setting, String label, String value, List<Option> options, boolean isHeard)
      implements SheetRow {

    public Pick {
      options = List.copyOf(options);
    }
  }

  /** Yes or no. */
  public record Toggle(String setting, String label, boolean isOn) implements SheetRow {}

  /** A choice of a {@link Pick}. */
  public record Option(String value, String label) {

    public Option {
      label = CleanText.line(label);
    }

    @Override
    public String toString() {
      return label;
    }
  }
}
