package backtalk.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import backtalk.Golden;
import backtalk.audio.sink.AudioSink.SinkUnavailableException;
import backtalk.author.Dialogue;
import backtalk.routine.Guidance.Step;
import backtalk.routine.Routine;
import backtalk.routine.reader.RoutineReader;
import backtalk.setup.Ears;
import backtalk.setup.Environment;
import backtalk.system.Home;
import backtalk.system.UserException;
import backtalk.system.UserFolders;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whole dialogues, from the questions to the file. */
class NewCommandTest {

  /** One exercise without sides, all else by default. */
  private static final List<String> PLAIN =
      List.of("Evening stretch", "Long rest", "", "", "", "Lie down", "", "", "", "", "", "");

  @TempDir private Path folder;
  private StringWriter out = new StringWriter();
  private StringWriter err = new StringWriter();

  private int run(List<String> answers, String... arguments) {
    out = new StringWriter();
    err = new StringWriter();
    return Cli.run(environment(answers), arguments);
  }

  private Environment environment(List<String> answers) {
    Map<String, String> environment = Map.of("XDG_CONFIG_HOME", folder.toString());
    return new Environment(
        new StringReader(answers.stream().map(it -> it + "\n").collect(Collectors.joining())),
        new PrintWriter(out, true),
        new PrintWriter(err, true),
        environment,
        UserFolders.of(environment, "Linux", folder),
        new Home(Path.of("").toAbsolutePath()),
        folder,
        List.of(),
        Clock.fixed(Instant.parse("2026-11-22T10:00:00Z"), ZoneOffset.UTC),
        format -> {
          throw new SinkUnavailableException("There is no sound output.", new IOException());
        },
        false,
        plain -> {
          throw new AssertionError("there is no terminal");
        },
        Ears.NONE);
  }

  /** With the first answer that is {@code from} changed. */
  private static List<String> with(String from, String... to) {
    int at = PLAIN.indexOf(from);
    return Stream.of(
            PLAIN.subList(0, at).stream(),
            Stream.of(to),
            PLAIN.subList(at + 1, PLAIN.size()).stream())
        .flatMap(it -> it)
        .toList();
  }

  private Path own(String id) {
    return folder.resolve("backtalk/routines").resolve(id + ".yaml");
  }

  private List<Path> files() throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(Files::isRegularFile).toList();
    }
  }

  private static List<String> steps(Routine routine) {
    return routine.stretches().get(0).guidance().setUp().stream().map(Step::text).toList();
  }

  @Test
  void aWholeDialogue() throws Exception {
    int code =
        run(
            List.of(
                "Evening stretch",
                "Knee to chest",
                "",
                "",
                "y",
                "Lie long.",
                "Lift your left leg: slowly",
                "",
                "",
                "20x",
                "",
                "3",
                "yes",
                "knee to chest",
                "Child's pose",
                "99",
                "7",
                "",
                "Let your left leg down",
                "maybe",
                "no",
                "",
                "Sit back on your heels #1",
                "",
                "3 breaths",
                "4-5",
                "",
                "0",
                "2",
                ""),
            "new");
    assertThat(err.toString()).isEmpty();
    assertThat(code).isZero();
    Golden.check("new-dialogue.txt", out.toString().replace(folder.toString(), "CONFIG"));
    Golden.check("new-routine.txt", Files.readString(own("evening-stretch")));
    assertThat(files()).containsExactly(own("evening-stretch"));

    assertThat(run(List.of(), "check", own("evening-stretch").toString())).isZero();
    assertThat(out.toString().replace(folder.toString(), "CONFIG"))
        .isEqualTo(
            """
            CONFIG/backtalk/routines/evening-stretch.yaml
              Evening stretch: twice a day
              Knee to chest: 20 seconds on each side, 3 times
              Child's pose: 3 slow breaths, 4 or 5 times
            CONFIG/backtalk/routines/evening-stretch.yaml: good
            """);
    assertThat(run(List.of(), "list")).isZero();
    assertThat(out.toString())
        .startsWith(
            """
            evening-stretch          Evening stretch
                                     2 stretches, about 9 min
                                     twice a day
            """);
    assertThat(run(List.of(), "plan", "evening-stretch")).isZero();
  }

  @Test
  void everySettingThatIsShownCanBeHad() throws Exception {
    run(List.of("Two", "A", "", "", "y", "Your left leg", "", "", "", "", "", "", ""), "new");
    String uncommented = Files.readString(own("two")).replaceAll("(?m)^( *)#(?! [^ ])", "$1");
    Routine routine = RoutineReader.read(uncommented, "two.yaml");
    assertThat(uncommented).doesNotContainPattern("\n *#[a-z-]").contains("\n    rest: 5s\n");
    assertThat(routine.stretches().get(0).guidance().setUp()).hasSize(2);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Say \"ah\": breathe # out",
        "\"Quoted\"",
        "'Single'",
        "- a dash",
        "[list], or *star*, or &and, or !bang",
        "null",
        "No",
        "30",
        "% @ ` > | are signs",
        "Ends with a colon:",
        "back\\slash \\u0041 \\n",
        "é, ß, 日本 and a word 👍🏽",
        "a \u2028 line",
        "x: y: [z]",
        "~ tilde? yes!",
      })
  void anyTextIsReadBackAsItWasTyped(String text) throws Exception {
    assertThat(run(with("Lie down", text), "new")).as(err.toString()).isZero();
    String read = steps(RoutineReader.read(own("evening-stretch"))).get(0);
    String expected = text.replaceAll("[\\s\\p{Z}]+", " ");
    assertThat(read).startsWith(expected);
    assertThat(read.length() - expected.length()).isBetween(0, 1);
    assertThat(run(List.of(), "check", own("evening-stretch").toString())).isZero();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "☺",
        "{side} knee",
        "{knee}",
        "brace }",
        "bell \u0007 rings",
        "escape \u001b[2J",
        "日本",
        "half a pair \ud83d",
        "byte order \uFEFF mark",
        "not a sign \uFFFE",
        "other \u202e way",
      })
  void whatCannotBeSpokenIsAskedForAgain(String text) throws Exception {
    assertThat(run(with("Lie down", text, "Lie down"), "new")).as(err.toString()).isZero();
    assertThat(steps(RoutineReader.read(own("evening-stretch")))).containsExactly("Lie down.");
    assertThat(out.toString()).contains("Step 1:   Found ");
  }

  @Test
  void aTextThatIsTooLongIsAskedForAgain() throws Exception {
    String longest = "word ".repeat(99) + "word.";
    String full = "a ".repeat(249) + "bc";
    assertThat(run(with("Lie down", longest + " more", "x".repeat(41), longest, full), "new"))
        .isZero();
    assertThat(steps(RoutineReader.read(own("evening-stretch")))).containsExactly(longest, full);
  }

  @Test
  void sidesThatMakeAStepTooLongAreRefused() throws Exception {
    String text = "left ".repeat(90).strip();
    run(List.of("Two", "A", "", "", "y", text, "left leg", "", "", "", "", "", "", ""), "new");
    assertThat(out.toString()).contains("Step 1:   This is too long. Make several steps of it.");
    assertThat(steps(RoutineReader.read(own("two")))).containsExactly("{side} leg.");
  }

  @Test
  void sidesCanBeWrittenByHand() throws Exception {
    run(
        List.of(
            "Two",
            "A",
            "",
            "",
            "y",
            "Nothing here",
            "",
            "Turn left, to the right",
            "",
            "no",
            "Turn left, to the {side}",
            "",
            "yes",
            "",
            "",
            "",
            "",
            ""),
        "new");
    assertThat(out.toString())
        .contains("No step says which side.")
        .contains("  Turn right, to the left.\n")
        .contains("  Turn left, to the right.\n");
    assertThat(steps(RoutineReader.read(own("two")))).containsExactly("Turn left, to the {side}.");
  }

  @Test
  void asksForTheWayOutWhereTheNextOneBeginsElsewhere() throws Exception {
    List<String> answers =
        List.of(
                List.of("Two", "A", "", "", "y", "Lift your left leg", "", "", "", ""),
                List.of("y", "B", "12", "", "Slowly let your left leg down", "", "Grow tall", ""),
                List.of("", "", "y", "C", "", "", "", "Reach up", "", "", "", "", "", ""))
            .stream()
            .flatMap(List::stream)
            .toList();
    run(answers, "new");
    assertThat(out.toString())
        .containsOnlyOnce(
            "That is another position than in A.\n"
                + "How to come out of that one, such as: Slowly let your leg down: ");
    assertThat(Files.readString(own("two")))
        .containsOnlyOnce("    come-out: Slowly let your {side} leg down.\n");
    assertThat(run(List.of(), "check", own("two").toString())).isZero();
    assertThat(out.toString()).doesNotContain("come-out");
  }

  @Test
  void openDosesAreQuoted() throws Exception {
    run(List.of("Two", "A", "12", "", "", "Stand", "", "?", "?", "", "", ""), "new");
    assertThat(Files.readString(own("two"))).contains("hold: \"?\"").contains("repeat: \"?\"");
    run(List.of(), "check", own("two").toString());
    assertThat(out.toString()).contains("A: hold to be filled in (setting holds.two.a)");
  }

  @Test
  void whereverTheInputEndsNothingIsWritten() throws IOException {
    for (int answers = 0; answers < PLAIN.size(); answers++) {
      assertThat(run(PLAIN.subList(0, answers), "new")).isEqualTo(Cli.BAD_INPUT);
      assertThat(err.toString())
          .isEqualTo(
              "The input ended before the routine was finished. Nothing was written."
                  + System.lineSeparator());
      assertThat(files()).isEmpty();
    }
  }

  @Test
  void nothingIsOverwrittenOrHidden() throws Exception {
    assertThat(run(PLAIN, "new")).isZero();
    String first = Files.readString(own("evening-stretch"));
    assertThat(
            run(
                with("Evening stretch", "Evening Stretch!", "Six stretches", "???", "Night"),
                "new"))
        .isZero();
    assertThat(out.toString())
        .contains(
            "There is a routine of that name already. It will not be replaced: choose another"
                + " name.\n"
                + "Name of the routine, such as Evening stretch:   There is a routine of that name"
                + " already.");
    assertThat(Files.readString(own("evening-stretch"))).isEqualTo(first);
    assertThat(own("night")).exists();
  }

  @Test
  void aFileOfItsOwn() throws Exception {
    Path taken = Files.writeString(folder.resolve("mine.yaml"), "mine");
    List<String> answers = Stream.concat(Stream.of("mine", "my new"), PLAIN.stream()).toList();
    assertThat(run(answers, "new", "mine.yaml")).isZero();
    assertThat(taken).hasContent("mine");
    assertThat(files()).containsExactlyInAnyOrder(taken, folder.resolve("my new.yaml"));
    assertThat(out.toString())
        .startsWith(
            "There is a file "
                + taken
                + " already, and it was not changed."
                + System.lineSeparator())
        .contains("  backtalk start \"" + folder.resolve("my new.yaml") + "\"\n");
  }

  @Test
  void aPlaceThatCannotBeIsRefusedAtOnce() {
    assertThat(run(PLAIN, "new", "nowhere/my.yaml")).isEqualTo(Cli.BAD_INPUT);
    assertThat(err.toString().strip())
        .isEqualTo(
            "The folder "
                + folder.resolve("nowhere")
                + " does not exist: create it first, or choose another folder.");
    assertThat(run(PLAIN, "new", ".")).isEqualTo(Cli.BAD_INPUT);
    assertThat(err.toString().strip()).isEqualTo(". is a folder: give the name of a file in it.");
  }

  @Test
  void whatWasAnsweredIsNotLostWhereTheFolderCannotBeMade() throws Exception {
    Files.createDirectory(folder.resolve("backtalk"));
    Files.writeString(folder.resolve("backtalk/routines"), "a file, not a folder");
    List<String> answers = Stream.concat(PLAIN.stream(), Stream.of("here")).toList();
    assertThat(run(answers, "new")).isZero();
    assertThat(RoutineReader.read(folder.resolve("here.yaml")).name()).isEqualTo("Evening stretch");
  }

  @Test
  void whatWasAnsweredIsShownWhereNoFileTakesIt() throws Exception {
    Files.createDirectory(folder.resolve("backtalk"));
    Files.writeString(folder.resolve("backtalk/routines"), "a file, not a folder");
    assertThat(run(PLAIN, "new")).isEqualTo(Cli.BAD_INPUT);
    assertThat(err.toString().strip())
        .isEqualTo(
            "No file was written. The routine is printed above: copy it into a file of your own.");
    String shown = out.toString();
    String routine = shown.substring(shown.indexOf("# A routine for Backtalk."));
    assertThat(RoutineReader.read(routine, "shown").name()).isEqualTo("Evening stretch");
  }

  @Test
  void whatWasAnsweredIsKeptEvenIfItCannotBeReadBack() {
    Path file = own("evening-stretch");
    Dialogue dialogue =
        new Dialogue(new BufferedReader(new StringReader("")), new PrintWriter(out, true));
    assertThatThrownBy(
            () ->
                new NewCommand(Setups.of(environment(List.of())))
                    .keep("format: two\n", file, dialogue))
        .isInstanceOf(UserException.class)
        .hasMessageStartingWith(
            "Internal error: Backtalk wrote a routine that it cannot read. Your answers are in "
                + file
                + ": fix the mistakes that are listed below, and please report this.\n"
                + file
                + ", line 1, ");
    assertThat(file).hasContent("format: two\n");
  }
}
