package backtalk.config;

import backtalk.yaml.edit.YamlEdit.Shown;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The config that explains itself: every setting in words, every value commented out. */
public final class ConfigExample {

  private static final String HEAD =
      """
      Your settings for Backtalk.

      Every setting is explained below, and shown with the value that it has if you do nothing.
      Those lines begin with a # and are ignored. To change a setting:
        1. delete the # at the beginning of its line, and nothing else: the spaces after it matter;
        2. change what follows the colon;
        3. save this file.
      "backtalk config show" then tells you which values are used. If something is wrong, Backtalk says in
      which line, and does not start until it is fixed.

      Times are written 20s, 1m30s or 2m; a plain number counts seconds.
      A stretch is named by its id, as it stands in the routine's file: childs-pose.
      """;

  /** How wide a heading is. */
  private static final int WIDTH = 97;

  private ConfigExample() {}

  /** Its text. */
  static String text() {
    List<String> lines = new ArrayList<>(comment(HEAD));
    for (ConfigTable.Section section : ConfigTable.SECTIONS) {
      String title = "# ---- " + section.title() + " ";
      lines.add("");
      lines.add(title + "-".repeat(WIDTH - title.length()));
      section.groups().forEach(group -> lines.addAll(lines(group)));
    }
    return String.join("\n", lines) + "\n";
  }

  private static List<String> lines(ConfigTable.Group group) {
    List<String> lines = new ArrayList<>(List.of(""));
    if (!group.name().isEmpty()) {
      lines.addAll(comment(group.explanation()));
      lines.add(group.name() + ":");
    }
    for (Setting<?> setting : group.settings()) {
      lines.addAll(explanation(setting));
      lines.add(value(setting));
    }
    group.perStretch().ifPresent(all -> lines.addAll(comment(all.explanation())));
    return lines;
  }

  private static List<String> explanation(Setting<?> setting) {
    return comment(setting.explanation());
  }

  private static <T> String value(Setting<T> setting) {
    String value = setting.write(setting.standard().orElseThrow());
    return "#" + (setting.group().isEmpty() ? "" : "  ") + setting.key() + ": " + value;
  }

  private static List<String> comment(String text) {
    return text.lines().map(line -> line.isEmpty() ? "#" : "# " + line).toList();
  }

  /** How it shows a setting, commented out; the stretches' are not shown one by one. */
  static Optional<Shown> shown(Setting<?> setting) {
    return ConfigTable.groups()
        .filter(group -> group.settings().contains(setting))
        .findFirst()
        .map(group -> new Shown(above(group, setting), value(setting)));
  }

  /** A group's name alone could be anybody's: then the group is explained. */
  private static List<String> above(ConfigTable.Group group, Setting<?> setting) {
    List<String> explanation = explanation(setting);
    if (!explanation.isEmpty()) {
      return explanation.subList(explanation.size() - 1, explanation.size());
    }
    List<String> lines = lines(group);
    int at = lines.indexOf(value(setting));
    int from = lines.get(at - 1).startsWith("#") ? at - 1 : at - 2;
    return lines.subList(from, at);
  }

  /**
   * Writes it, with the folders that are missing on the way.
   *
   * @throws FileAlreadyExistsException when there is anything of that name; it is left as it is
   * @throws IOException when it cannot be written; no part of it is left behind
   */
  public static void write(Path file) throws IOException {
    if (Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
      throw new FileAlreadyExistsException(
          file.toString(), null, "this file is already there, and is not overwritten");
    }
    Path folder = file.toAbsolutePath().getParent();
    if (folder != null) {
      Files.createDirectories(folder);
    }
    // created first: from here on the file is ours to remove
    Files.createFile(file);
    try {
      Files.writeString(file, text(), StandardOpenOption.WRITE);
    } catch (IOException e) {
      Files.deleteIfExists(file);
      throw e;
    }
  }
}
