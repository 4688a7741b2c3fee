package backtalk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Texts that were read by a person once and must not change unnoticed. */
public final class Golden {

  private static final Path FOLDER = Path.of("src/test/resources/backtalk/golden");

  private Golden() {}

  /** Compares with the file of that name, or writes it with {@code -Dgolden.update=true}. */
  public static void check(String name, String actual) throws IOException {
    check(FOLDER.resolve(name), actual);
  }

  /** Compares with a file that is made so. */
  public static void check(Path file, String actual) throws IOException {
    if (Boolean.getBoolean("golden.update")) {
      Files.writeString(file, actual);
    }
    assertThat(actual)
        .as(
            "%s; if the change is meant, run the test with -Dgolden.update=true and read the"
                + " difference aloud",
            file)
        .isEqualTo(Files.readString(file));
  }
}
