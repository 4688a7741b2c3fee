package backtalk.window.pages;

import backtalk.system.CleanText;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Settings to change.
 *
 * @param sections in their order
 * @param file where all of it is kept
 * @param problem what is wrong with that file, if anything, or with what it names; what has no
 *     place in the sections cannot be changed before
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
      title = CleanText.line(title);
      rows = List.copyOf(rows);
    }
  }

  /** A line of a sheet. */
  public sealed interface SheetRow {

    /** What it is, for the person. */
    String label();

    /** What it is found by beside that. */
    default String more() {
      return "";
    }

    /** Whether every word of a search is in it, or in the heading above it. */
    default boolean matches(String heading, String search) {
      String all = (heading + " " + label() + " " + more()).toLowerCase(Locale.ROOT);
      return Stream.of(search.toLowerCase(Locale.ROOT).strip().split("\\s+"))
          .allMatch(all::contains);
    }
  }

  /** What is above the rows of one stretch. */
  public record Heading(String label) implements SheetRow {

    public Heading {
      label = CleanText.line(label);
    }
  }

  /**
   * Which routine's stretches the rows below it are; no setting.
   *
   * @param value the id of the one that is shown
   */
  public record Shown(String label, String value, List<Option> options) implements SheetRow {

    public Shown {
      options = List.copyOf(options);
    }
  }

  /**
   * One setting.
   *
   * @param setting its full name in the config
   * @param label what it is, for the person
   * @param help the same in more words; may be empty
   * @param isOwn whether the person has set it
   * @param control what changes it
   */
  public record Row(String setting, String label, String help, boolean isOwn, Control control)
      implements SheetRow {

    public Row {
      label = CleanText.line(label);
      help = CleanText.line(help);
    }

    @Override
    public String more() {
      return help + " " + setting;
    }

    /** What its control is called, which no other of the sheet is. */
    String name() {
      return control instanceof Inclusion one ? setting + " " + one.stretch() : setting;
    }
  }

  /**
   * Something to do that a button begins.
   *
   * @param deed what it is
   * @param label what it is, for the person
   * @param help the same in more words
   * @param button what the button says
   */
  public record Doing(Deed deed, String label, String help, String button) implements SheetRow {

    @Override
    public String more() {
      return help;
    }
  }

  /** What can be begun on the page of settings. */
  public enum Deed {
    RECORD,
    TEACH,
    FORGET,
    REMIND
  }

  /** What changes a setting. */
  public sealed interface Control {}

  /**
   * A number to slide or to type.
   *
   * @param value in force
   * @param least of the slider; a value beyond either end stays as it is until it is changed
   * @param most of the slider
   * @param step between two places of the slider
   * @param unit what is shown behind the number: " s"
   * @param ending what is written behind it in the config: "s"
   */
  public record Slide(
      double value, double least, double most, double step, String unit, String ending)
      implements Control {}

  /**
   * One of several.
   *
   * @param value in force
   * @param options what is written, and what it is called; what is in force is one of them, even
   *     while it is not there
   * @param isHeard whether there is something to listen to
   */
  public record Pick(String value, List<Option> options, boolean isHeard) implements Control {

    public Pick {
      boolean isThere = options.stream().anyMatch(option -> option.value().equals(value));
      options =
          isThere
              ? List.copyOf(options)
              : Stream.concat(options.stream(), Stream.of(new Option(value, value))).toList();
    }
  }

  /**
   * Yes or no.
   *
   * @param yes what is written for it
   * @param no what is written for the other
   */
  public record Toggle(boolean isOn, String yes, String no) implements Control {}

  /**
   * Whether one stretch is done: the setting names all that are not.
   *
   * @param stretch its id
   */
  public record Inclusion(String stretch, boolean isDone) implements Control {}

  /** A text to type. */
  public record Field(String value) implements Control {}

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
