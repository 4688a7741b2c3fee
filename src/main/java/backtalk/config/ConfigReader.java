package backtalk.config;

import backtalk.system.UserFolders;
import backtalk.yaml.Expected;
import backtalk.yaml.Nearest;
import backtalk.yaml.Node;
import backtalk.yaml.Node.Entry;
import backtalk.yaml.Node.Mapping;
import backtalk.yaml.Node.Scalar;
import backtalk.yaml.Node.Sequence;
import backtalk.yaml.Place;
import backtalk.yaml.Texts;
import backtalk.yaml.Value;
import backtalk.yaml.Yaml;
import backtalk.yaml.YamlException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads config files. */
public final class ConfigReader {

  private static final Expected MAPPING = Expected.of("keys with values");

  private Config config = Config.defaults();

  private ConfigReader() {}

  /**
   * Reads a config file; an empty one sets nothing.
   *
   * @throws YamlException when the file cannot be read, or anything in it is wrong
   */
  public static Config read(Path file) throws YamlException {
    return Yaml.read(file, ConfigReader::decode, Config.defaults());
  }

  /**
   * Reads the person's config; where there is none, nothing is set.
   *
   * @throws YamlException when the file cannot be read or was named and is missing, or anything in
   *     it is wrong
   */
  public static Config read(UserFolders folders) throws YamlException {
    boolean none = !folders.isConfigNamed() && Files.notExists(folders.configFile());
    return none ? Config.defaults() : read(folders.configFile());
  }

  /**
   * Reads the text of a config file; an empty one sets nothing.
   *
   * @param name what to call the file in messages
   * @throws YamlException when anything in it is wrong
   */
  static Config parse(String text, String name) throws YamlException {
    return Yaml.parse(text, name, ConfigReader::decode, Config.defaults());
  }

  private static Optional<Config> decode(Value root) {
    ConfigReader reader = new ConfigReader();
    reader.section("", root);
    return Optional.of(reader.config);
  }

  /**
   * @param prefix what the names in this section begin with: "times." or nothing
   */
  private void section(String prefix, Value value) {
    if (value.node() instanceof Scalar scalar && scalar.isNothing()) {
      return; // every line under the group's name is commented out
    }
    if (!(value.node() instanceof Mapping mapping)) {
      value.expected(MAPPING, "The keys here are " + names(prefix) + ".");
      return;
    }
    for (Entry entry : mapping.entries()) {
      String name = prefix + entry.key();
      Optional<Setting<?>> setting = ConfigTable.find(name).filter(s -> isHere(s, prefix));
      if (setting.isPresent()) {
        read(setting.get(), value.child(entry.key(), entry.value()), entry.keyPlace());
      } else if (prefix.isEmpty() && isGroup(name)) {
        section(name + ".", value.child(entry.key(), entry.value()));
      } else {
        unknown(prefix, value, entry);
      }
    }
  }

  /** A dot is for speaking of a setting; in the file it stands under its group. */
  private static boolean isHere(Setting<?> setting, String prefix) {
    return setting.name().equals(prefix + setting.key());
  }

  private <T> void read(Setting<T> setting, Value value, Place keyPlace) {
    String origin = value.place().file() + ":" + keyPlace.line();
    setting
        .decoder()
        .decode(value)
        .ifPresent(found -> config = config.with(setting, found, origin));
    if (!ConfigTable.ALL.contains(setting)) {
      config = config.mentioning(setting.key(), value.path(), keyPlace);
    } else if (setting.equals(ConfigTable.LEAVE_OUT)) {
      List<Node> items =
          value.node() instanceof Sequence sequence ? sequence.items() : List.of(value.node());
      for (Node item : items) {
        if (item instanceof Scalar id && Texts.isId(id.text())) {
          config = config.mentioning(id.text(), value.path(), id.place());
        }
      }
    }
  }

  private static void unknown(String prefix, Value value, Entry entry) {
    String removed = ConfigTable.REMOVED.get(prefix + entry.key());
    if (removed != null) {
      value.refuse(
          entry.keyPlace(),
          "found " + Value.quote(entry.key()) + ", which is no longer a setting",
          removed + " Delete this line.");
      return;
    }
    Set<String> here = keys(prefix);
    String advice =
        Nearest.to(entry.key(), here)
            .map(near -> "Did you mean \"" + near + "\"? ")
            .or(() -> elsewhere(entry.key()))
            .orElse("");
    value.refuse(
        entry.keyPlace(),
        "found the unknown key " + Value.quote(entry.key()),
        advice + "The keys here are " + names(prefix) + ".");
  }

  private static Optional<String> elsewhere(String typed) {
    String key = typed.substring(typed.lastIndexOf('.') + 1);
    return ConfigTable.ALL.stream()
        .filter(setting -> setting.key().equals(key) && setting.name().contains("."))
        .map(setting -> setting.name().substring(0, setting.name().indexOf('.')))
        .map(group -> "Write \"" + key + "\" under \"" + group + "\". ")
        .findFirst();
  }

  private static String names(String prefix) {
    boolean ids = ConfigTable.perStretch(prefix.replace(".", "")).isPresent();
    String names = String.join(", ", keys(prefix));
    if (!ids) {
      return names;
    }
    return names.isEmpty() ? "the ids of stretches" : names + " and the ids of stretches";
  }

  private static boolean isGroup(String name) {
    return !keys(name + ".").isEmpty() || ConfigTable.perStretch(name).isPresent();
  }

  /** The keys that can stand in a section, without the ids of stretches. */
  private static Set<String> keys(String prefix) {
    Set<String> keys = new LinkedHashSet<>();
    for (ConfigTable.Group group : ConfigTable.groups().toList()) {
      if (prefix.isEmpty() && !group.name().isEmpty()) {
        keys.add(group.name());
      } else if (prefix.equals(group.name().isEmpty() ? "" : group.name() + ".")) {
        group.settings().forEach(setting -> keys.add(setting.key()));
      }
    }
    return keys;
  }
}
