package backtalk.config;

import backtalk.system.UserException;
import backtalk.yaml.Nearest;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Finds settings by what a person calls them. */
final class SettingNames {

  private SettingNames() {}

  /**
   * The setting of that full name.
   *
   * @param stretches the ids of all that there are, to guess what was meant
   * @throws UserException when there is none, with what may have been meant
   */
  static Setting<?> find(String name, Set<String> stretches) throws UserException {
    Optional<Setting<?>> found = ConfigTable.find(name);
    if (found.isPresent()) {
      return found.get();
    }
    List<String> inGroup = names().filter(known -> known.startsWith(name + ".")).toList();
    if (!inGroup.isEmpty()) {
      throw new UserException(
          "\"" + name + "\" is a group of settings. In it are " + String.join(", ", inGroup) + ".");
    }
    throw new UserException(
        "There is no setting \""
            + name
            + "\". "
            + meant(name, stretches)
            + "\"backtalk config show\" shows the settings.");
  }

  private static String meant(String name, Set<String> stretches) {
    Set<String> known = new TreeSet<>(names().filter(n -> !n.endsWith("ID")).toList());
    for (PerStretch<?> group : ConfigTable.PER_STRETCH) {
      stretches.stream()
          .filter(id -> name.indexOf('.') < name.lastIndexOf('.') || !id.contains("."))
          .forEach(id -> known.add(group.of(id).name()));
    }
    ConfigTable.groups().map(ConfigTable.Group::name).filter(n -> !n.isEmpty()).forEach(known::add);
    List<String> near = known.stream().filter(full -> full.endsWith("." + name)).toList();
    return near.isEmpty()
        ? Nearest.quoted(name, known).map(question -> question + " ").orElse("")
        : "Did you mean \"" + String.join("\" or \"", near) + "\"? ";
  }

  /** Each as it is typed, ID standing for that of any stretch. */
  private static Stream<String> names() {
    return ConfigTable.groups()
        .flatMap(
            group ->
                Stream.concat(
                    group.settings().stream().map(Setting::name),
                    group.perStretch().stream().map(all -> all.group() + ".ID")));
  }
}
