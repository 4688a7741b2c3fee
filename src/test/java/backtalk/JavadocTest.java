package backtalk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The compiler looks at what Javadoc says; this, that it is there. */
class JavadocTest {

  private static final Pattern PUBLIC_TYPE =
      Pattern.compile(
          "(?m)^(.*)\n(?:@.*\n(?: .*\n)*)*public [a-z -]*\\b(class|record|enum|interface) ");

  @Test
  void eachPublicTypeSaysWhatItIsFor() throws IOException {
    List<Path> sources;
    try (Stream<Path> all = Files.walk(Path.of("src/main/java"))) {
      sources = all.filter(file -> file.toString().endsWith(".java")).toList();
    }
    assertThat(sources).isNotEmpty();
    for (Path source : sources) {
      assertThat(PUBLIC_TYPE.matcher(Files.readString(source)).results())
          .as(source.toString())
          .allMatch(type -> type.group(1).endsWith("*/"));
    }
  }
}
