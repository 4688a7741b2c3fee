package backtalk;

import static org.assertj.core.api.Assertions.assertThat;

import backtalk.audio.javasound.Requirements;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What has to go with the libraries of the runnable folder: their licences, and a list of them. */
@Tag("folder")
class ShippedIT {

  private static final Path FOLDER = Path.of("target", "backtalk");
  private static final Path LICENSES = FOLDER.resolve("licenses");

  /** What no text of a licence lacks, as opposed to a pointer to one. */
  private static final String A_LICENCE =
      "(?s).*(Permission is hereby granted|Redistribution and use in source and binary forms"
          + "|TERMS AND CONDITIONS FOR USE, REPRODUCTION, AND DISTRIBUTION).*";

  @Test
  void eachLibraryHasTheTextOfItsLicence() throws IOException {
    List<String> list = Files.readAllLines(LICENSES.resolve("libraries.txt"));
    List<String> libraries = libraries();
    List<String> shared = List.of(text(LICENSES.resolve("Apache-2.0.txt")));

    assertThat(libraries).isNotEmpty();
    for (String library : libraries) {
      String name = library.replaceFirst("-\\d.*", "");
      String listed = ":" + name + ":" + library.substring(name.length() + 1) + " ";
      List<String> lines = list.stream().filter(line -> line.contains(listed)).toList();
      assertThat(lines).as(library).hasSize(1);
      boolean apache = lines.get(0).contains("(Apache-2.0)");
      assertThat(apache ? shared : texts(name)).as(library).anyMatch(t -> t.matches(A_LICENCE));
    }
  }

  /** Those of its own folder, or its family's. */
  private static List<String> texts(String name) throws IOException {
    try (Stream<Path> all = Files.walk(LICENSES)) {
      return all.filter(Files::isRegularFile)
          .filter(file -> (name + "-").startsWith(LICENSES.relativize(file).getName(0) + "-"))
          .map(ShippedIT::text)
          .toList();
    }
  }

  private static String text(Path file) {
    try {
      return Files.readString(file).replaceAll("\\s+", " ");
    } catch (IOException e) {
      throw new AssertionError(file.toString(), e);
    }
  }

  @Test
  void theBillOfMaterialsNamesEachLibrary() throws IOException {
    Path file = FOLDER.resolve("backtalk.cdx.json");
    Requirements.check(
        Files.exists(file), "skipped: Maven writes no bill of materials when offline");
    JsonNode bill = JsonMapper.shared().readTree(file.toFile());

    assertThat(bill.path("components").values().stream())
        .extracting(it -> it.path("name").asString() + "-" + it.path("version").asString())
        .containsExactlyInAnyOrderElementsOf(libraries());
  }

  private static List<String> libraries() throws IOException {
    try (Stream<Path> jars = Files.list(FOLDER.resolve("lib"))) {
      return jars.map(jar -> jar.getFileName().toString().replaceFirst("\\.jar$", ""))
          .filter(name -> !name.equals("backtalk"))
          .toList();
    }
  }
}
