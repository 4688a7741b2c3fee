package backtalk.cli;

import static org.assertj.core.api.Assertions.assertThat;

import backtalk.app.TestEnvironment;
import backtalk.session.Command;
import backtalk.session.CommandHelp;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Where commands are told to a person, held against their table. */
class CommandsAsTaughtTest {

  private static final Path ALL = Path.of("docs/session.md");

  private static final Path FIRST = Path.of("README.md");

  @TempDir private Path folder;

  /** Commands that are told together. */
  static List<List<Command>> rows() {
    List<List<Command>> rows = new ArrayList<>();
    for (Command command : Command.ofPersons()) {
      if (!command.belongsToPrevious()) {
        rows.add(new ArrayList<>());
      }
      rows.get(rows.size() - 1).add(command);
    }
    return rows;
  }

  @ParameterizedTest
  @MethodSource("rows")
  void thePageTellsWordsAndKeys(List<Command> row) throws IOException {
    String taught = joined(row.stream().flatMap(command -> command.phrases().stream().limit(1)));
    List<String> keys = row.stream().flatMap(command -> command.keys().stream()).toList();
    String named =
        joined(
            Stream.concat(
                keys.stream().filter(key -> !key.endsWith(" arrow")),
                keys.stream().filter(key -> key.endsWith(" arrow")).limit(1).map(key -> "arrows")));
    String words = joined(row.stream().map(command -> "`" + command.word() + "`"));

    assertThat(table(ALL))
        .filteredOn(cells -> cells.get(2).equals(words))
        .singleElement()
        .satisfies(
            cells -> {
              assertThat(cells.get(0)).startsWith(taught);
              assertThat(phrases(row)).contains(cells.get(0).split(", "));
              assertThat(cells.get(1)).isEqualTo(named);
            });
  }

  @Test
  void thePageTellsNoOtherCommand() throws IOException {
    assertThat(table(ALL)).hasSameSizeAs(rows());
  }

  /** Those that one needs first, in fewer words. */
  @Test
  void theReadmeTellsSomeOfThem() throws IOException {
    for (List<String> cells : table(FIRST)) {
      List<String> phrases = List.of(cells.get(0).split(", "));
      assertThat(rows())
          .filteredOn(row -> phrases(row).containsAll(phrases))
          .singleElement()
          .satisfies(
              row ->
                  assertThat(row)
                      .flatMap(Command::keys)
                      .containsAll(List.of(cells.get(1).split(", "))));
    }
    assertThat(table(FIRST)).hasSizeGreaterThan(5);
  }

  private static List<String> phrases(List<Command> row) {
    return row.stream().flatMap(command -> command.phrases().stream()).toList();
  }

  @Test
  void helpAndTheManualPageTellEachOfThem() throws IOException {
    String page = output("generate-man-page").replace("\\-", "-");
    String help = output("--help").replaceAll("\\s+", " ");

    assertThat(help).contains(CommandHelp.written());
    for (Command command : Command.ofPersons()) {
      assertThat(page)
          .contains(".TP\n\\fB" + command.word() + "\\fR\n" + command.description() + ".\n");
      assertThat(help).containsPattern("From another terminal: .*\\b" + command.word() + "[,;]");
    }
  }

  @Test
  void noTwoHaveAWordOrAKeyInCommon() {
    assertThat(List.of(Command.values())).flatMap(Command::phrases).doesNotHaveDuplicates();
    assertThat(List.of(Command.values())).flatMap(Command::keys).doesNotHaveDuplicates();
    assertThat(Command.ofPersons()).extracting(Command::word).doesNotHaveDuplicates();
  }

  /** The cells of the table of what can be said. */
  private static List<List<String>> table(Path page) throws IOException {
    return Files.readAllLines(page).stream()
        .dropWhile(line -> !line.startsWith("| say | key |"))
        .dropWhile(line -> !line.startsWith("|---"))
        .skip(1)
        .takeWhile(line -> line.startsWith("|"))
        .map(line -> List.of(line.substring(2).split(" \\| ")))
        .toList();
  }

  private String output(String word) throws IOException {
    TestEnvironment environment = new TestEnvironment(Files.createDirectory(folder.resolve(word)));
    assertThat(environment.run(word)).isZero();
    return environment.out();
  }

  private static String joined(Stream<String> parts) {
    return parts.collect(Collectors.joining(", "));
  }
}
