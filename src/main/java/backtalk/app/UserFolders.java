package backtalk.app;

import java.nio.file.Path;
import java.util.Map;

/** Stand-in until the files branch arrives. */
record UserFolders(Path config) {
  static UserFolders of(Map<String, String> environment, String os, Path home) {
    return new UserFolders(home.resolve(".config/backtalk"));
  }
}
