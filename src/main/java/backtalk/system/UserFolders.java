package backtalk.system;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Where this person's files are, by the custom of the platform.
 *
 * @param configFile the config; it may not exist
 * @param isConfigNamed whether the person named the config file, so that it must exist
 * @param config routines and voices of the person's own
 * @param data what the program keeps, such as the journal
 * @param cache what the program can make again
 */
public record UserFolders(
    Path configFile, boolean isConfigNamed, Path config, Path data, Path cache) {

  /** Names another config file. */
  static final String CONFIG_VARIABLE = "BACKTALK_CONFIG";

  /**
   * Finds the folders; none of them is made.
   *
   * @param environment the environment variables
   * @param osName as the system property {@code os.name} has it
   * @param home the person's home folder
   */
  public static UserFolders of(Map<String, String> environment, String osName, Path home) {
    String os = osName.toLowerCase(Locale.ROOT);
    UserFolders folders;
    if (os.startsWith("windows")) {
      Path roaming = folder(environment, "APPDATA").orElse(home.resolve("AppData/Roaming"));
      Path local = folder(environment, "LOCALAPPDATA").orElse(home.resolve("AppData/Local"));
      folders = in(roaming.resolve("Backtalk"), roaming.resolve("Backtalk"), local, "Backtalk");
    } else if (os.startsWith("mac")) {
      Path support = home.resolve("Library/Application Support/Backtalk");
      folders = in(support, support, home.resolve("Library/Caches"), "Backtalk");
    } else {
      folders =
          in(
              xdg(environment, "XDG_CONFIG_HOME", home.resolve(".config")).resolve("backtalk"),
              xdg(environment, "XDG_DATA_HOME", home.resolve(".local/share")).resolve("backtalk"),
              xdg(environment, "XDG_CACHE_HOME", home.resolve(".cache")),
              "backtalk");
    }
    return folder(environment, CONFIG_VARIABLE).map(folders::withConfigFile).orElse(folders);
  }

  /** The same folders with a config file that the person names. */
  public UserFolders withConfigFile(Path file) {
    return new UserFolders(file, true, config, data, cache);
  }

  /** Routines of the person's own; it may not exist. */
  public Path routines() {
    return config.resolve("routines");
  }

  /** Voices of the person's own; it may not exist. */
  public Path voices() {
    return config.resolve("voices");
  }

  /** Speech that was made before; it may not exist. */
  public Path speech() {
    return cache.resolve("speech");
  }

  /** What was done, session by session; it may not exist. */
  public Path journal() {
    return data.resolve("journal");
  }

  /** How the last sessions were heard; it may not exist. */
  public Path timelines() {
    return data.resolve("timelines");
  }

  private static UserFolders in(Path config, Path data, Path caches, String name) {
    return new UserFolders(
        config.resolve("config.yaml"), false, config, data, caches.resolve(name));
  }

  private static Optional<Path> folder(Map<String, String> environment, String variable) {
    return Optional.ofNullable(environment.get(variable))
        .filter(value -> !value.isBlank())
        .map(Path::of);
  }

  /** The base directory specification has relative paths ignored. */
  private static Path xdg(Map<String, String> environment, String variable, Path otherwise) {
    return folder(environment, variable).filter(Path::isAbsolute).orElse(otherwise);
  }
}
