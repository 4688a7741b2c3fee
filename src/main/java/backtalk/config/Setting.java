package backtalk.config;

import backtalk.plan.Preferences;
import backtalk.yaml.Decoder;
import backtalk.yaml.Yaml;
import backtalk.yaml.YamlException;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;

/**
 * One thing that a person can set. Two settings are equal when their names are.
 *
 * @param <T> what its value means
 */
public final class Setting<T> {

  private final String name;
  private final SettingType<T> kind;
  private final Optional<T> standard;
  private final String explanation;
  private final BiConsumer<Preferences.With, T> effect;
  private final Optional<InWindow> inWindow;

  /**
   * A setting that needs no explanation, and that the planner knows nothing of.
   *
   * @param name with the groups it stands in: "times.switch"
   * @param standard the value when nothing is set; empty where the routine decides
   */
  Setting(String name, SettingType<T> kind, Optional<T> standard) {
    this(name, kind, standard, "", (preferences, value) -> {}, Optional.empty());
  }

  private Setting(
      String name,
      SettingType<T> kind,
      Optional<T> standard,
      String explanation,
      BiConsumer<Preferences.With, T> effect,
      Optional<InWindow> inWindow) {
    this.name = name;
    this.kind = kind;
    this.standard = standard;
    this.explanation = explanation;
    this.effect = effect;
    this.inWindow = inWindow;
  }

  /** The same with what the example says of it, in lines of its width. */
  Setting<T> explained(String text) {
    return new Setting<>(name, kind, standard, text, effect, inWindow);
  }

  /** The same with what it changes of a session. */
  Setting<T> applies(BiConsumer<Preferences.With, T> change) {
    return new Setting<>(name, kind, standard, explanation, change, inWindow);
  }

  /** The same with a place in the window. */
  Setting<T> inWindow(InWindow place) {
    return new Setting<>(name, kind, standard, explanation, effect, Optional.of(place));
  }

  public String name() {
    return name;
  }

  /** The group that it stands in: "times", or nothing. */
  String group() {
    return name.substring(0, Math.max(0, name.indexOf('.')));
  }

  /** What stands in the group: "switch"; of a stretch of one routine, "my-clinic.bridge". */
  String key() {
    return name.substring(name.indexOf('.') + 1);
  }

  /** Some of its values, as they are written: all where there are few. */
  public List<String> samples() {
    return kind.samples().stream().map(this::write).toList();
  }

  /** All of its values, as they are written; none where there are more than a few. */
  public List<String> choices() {
    return kind.areAll() ? samples() : List.of();
  }

  /** What names a thing of the person's: a routine, stretches. */
  public boolean isOfIds() {
    return kind.equals(SettingType.ID) || kind.equals(SettingType.IDS);
  }

  Decoder<T> decoder() {
    return kind.decoder();
  }

  String explanation() {
    return explanation;
  }

  /** What it is, in one line: as the example says it, or the window; may be empty. */
  public String help() {
    String own = inWindow.map(InWindow::help).orElse("");
    return own.isEmpty() ? explanation.replaceAll("\\s+", " ").strip() : own;
  }

  /** How the window shows it, if it does. */
  public Optional<InWindow> inWindow() {
    return inWindow;
  }

  void apply(Preferences.With preferences, T value) {
    effect.accept(preferences, value);
  }

  Optional<T> standard() {
    return standard;
  }

  /** What it is when nothing is set, as it is written; empty where the routine decides. */
  public Optional<String> byDefault() {
    return standard.map(this::write);
  }

  /** The value as it is written in a config. */
  public String write(T value) {
    return kind.writer().apply(value);
  }

  /**
   * Reads a value from the command line.
   *
   * @param source how messages call the place: "--scale"
   * @throws YamlException when it is not a value of this setting
   */
  public T parse(String text, String source) throws YamlException {
    return Yaml.value(text, source, name, kind.decoder());
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Setting<?> setting && setting.name.equals(name);
  }

  @Override
  public int hashCode() {
    return name.hashCode();
  }

  @Override
  public String toString() {
    return name;
  }
}
