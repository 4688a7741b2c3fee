package backtalk.config;

import static java.util.Objects.requireNonNull;

import backtalk.yaml.edit.YamlEdit.Shown;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The config that explains itself: every setting in words, every value commented out. */
public final class ConfigExample {

  /** A group's name, or a setting commented out. */
  private static final Pattern KEY = Pattern.compile("(#(|  ))?([a-z-]+):.*");

  private ConfigExample() {}

  /** Its text. */
  static String text() {
    try (InputStream in = requireNonNull(ConfigExample.class.getResourceAsStream("config.yaml"))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new IllegalStateException("the program's own config example cannot be read", e);
    }
  }

  /** How it shows a setting, commented out; the stretches' are not shown one by one. */
  static Optional<Shown> shown(Setting<?> setting) {
    List<String> lines = text().lines().toList();
    String group = "";
    for (int i = 1; i < lines.size(); i++) {
      Matcher key = KEY.matcher(lines.get(i));
      if (key.matches()) {
        group = key.group(1) == null ? key.group(3) + "." : key.group(2).isEmpty() ? "" : group;
        if (key.group(1) != null && setting.name().equals(group + key.group(3))) {
          // a group's name alone could be anybody's
          int from = lines.get(i - 1).startsWith("#") ? i - 1 : i - 2;
          return Optional.of(new Shown(lines.subList(from, i), lines.get(i)));
        }
      }
    }
    return Optional.empty();
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
