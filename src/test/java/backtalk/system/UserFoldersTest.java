package backtalk.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

class UserFoldersTest {

  private static final Path HOME = Path.of("/home/me");

  private static UserFolders linux(Map<String, String> environment) {
    return UserFolders.of(environment, "Linux", HOME);
  }

  @Test
  void onLinux() {
    UserFolders folders = linux(Map.of());
    assertThat(folders.configFile()).isEqualTo(HOME.resolve(".config/backtalk/config.yaml"));
    assertThat(folders.isConfigNamed()).isFalse();
    assertThat(folders.routines()).isEqualTo(HOME.resolve(".config/backtalk/routines"));
    assertThat(folders.voices()).isEqualTo(HOME.resolve(".config/backtalk/voices"));
    assertThat(folders.data()).isEqualTo(HOME.resolve(".local/share/backtalk"));
    assertThat(folders.cache()).isEqualTo(HOME.resolve(".cache/backtalk"));
  }

  @Test
  void onLinuxWithFoldersOfOnesOwn() {
    UserFolders folders =
        linux(
            Map.of(
                "XDG_CONFIG_HOME", "/x/config",
                "XDG_DATA_HOME", "/x/data",
                "XDG_CACHE_HOME", "/x/cache"));
    assertThat(folders.configFile()).isEqualTo(Path.of("/x/config/backtalk/config.yaml"));
    assertThat(folders.data()).isEqualTo(Path.of("/x/data/backtalk"));
    assertThat(folders.cache()).isEqualTo(Path.of("/x/cache/backtalk"));
  }

  @Test
  void emptyAndRelativeFoldersAreIgnored() {
    assertThat(linux(Map.of("XDG_CONFIG_HOME", "", "XDG_DATA_HOME", "here", "BACKTALK_CONFIG", "")))
        .isEqualTo(linux(Map.of()));
  }

  @Test
  void onWindows() {
    UserFolders folders =
        UserFolders.of(
            Map.of("APPDATA", "/Users/me/Roaming", "LOCALAPPDATA", "/Users/me/Local"),
            "Windows 11",
            Path.of("/Users/me"));
    assertThat(folders.configFile()).isEqualTo(Path.of("/Users/me/Roaming/Backtalk/config.yaml"));
    assertThat(folders.data()).isEqualTo(Path.of("/Users/me/Roaming/Backtalk"));
    assertThat(folders.cache()).isEqualTo(Path.of("/Users/me/Local/Backtalk"));
    assertThat(UserFolders.of(Map.of(), "Windows 11", Path.of("/Users/me")).configFile())
        .isEqualTo(Path.of("/Users/me/AppData/Roaming/Backtalk/config.yaml"));
  }

  @Test
  void onMac() {
    Path home = Path.of("/Users/me");
    UserFolders folders = UserFolders.of(Map.of(), "Mac OS X", home);
    assertThat(folders.configFile())
        .isEqualTo(home.resolve("Library/Application Support/Backtalk/config.yaml"));
    assertThat(folders.data()).isEqualTo(home.resolve("Library/Application Support/Backtalk"));
    assertThat(folders.cache()).isEqualTo(home.resolve("Library/Caches/Backtalk"));
  }

  @Test
  void theConfigCanBeNamed() {
    UserFolders folders = linux(Map.of("BACKTALK_CONFIG", "mine.yaml"));
    assertThat(folders.configFile()).isEqualTo(Path.of("mine.yaml"));
    assertThat(folders.isConfigNamed()).isTrue();
    assertThat(folders.config()).isEqualTo(HOME.resolve(".config/backtalk"));
    assertThat(folders.withConfigFile(Path.of("other.yaml")).configFile())
        .isEqualTo(Path.of("other.yaml"));
  }
}
