package backtalk.desk;

import static org.assertj.core.api.Assertions.assertThat;

import backtalk.app.TestEnvironment;
import backtalk.cli.Setups;
import backtalk.config.Config;
import backtalk.config.ConfigTable;
import backtalk.config.Setting;
import backtalk.journal.Effort;
import backtalk.journal.Ending;
import backtalk.journal.Journal;
import backtalk.journal.JournalSession;
import backtalk.journal.PlannedSession;
import backtalk.journal.SessionRecord.Note;
import backtalk.journal.Sessions;
import backtalk.live.OneSession;
import backtalk.routine.Routine;
import backtalk.routine.Side;
import backtalk.setup.Setup;
import backtalk.window.pages.DoneSession;
import backtalk.window.pages.HistoryOverview;
import backtalk.window.pages.MissingAnswer;
import backtalk.window.pages.RoutineCard;
import backtalk.window.pages.RoutineInside;
import backtalk.window.pages.Sheet;
import backtalk.window.pages.WindowBackend.Reply;
import backtalk.words.English;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the program tells its window. */
class ProgramBackendTest {

  @TempDir private Path folder;
  private TestEnvironment environment;

  @BeforeEach
  void environment() throws IOException {
    environment = new TestEnvironment(folder);
    environment.ownRoutine("short.yaml", TestEnvironment.SHORT);
  }

  private ProgramBackend program() {
    return new ProgramBackend(Setups.of(environment.environment()), () -> {});
  }

  @Test
  void theUsualRoutineIsTheFirst() throws IOException {
    environment.config("routine: short\n");
    List<RoutineCard> cards = program().routines();
    assertThat(cards.get(0))
        .isEqualTo(
            new RoutineCard(
                "short",
                "A short one",
                "The usual routine",
                "",
                "1 stretch, about 1 min",
                "",
                "",
                Optional.empty(),
                "",
                Optional.empty()));
    assertThat(cards.stream().map(RoutineCard::group).distinct())
        .containsExactly("The usual routine", "Back", "Neck", "Hips", "At a desk");
    assertThat(cards).extracting(RoutineCard::id).doesNotHaveDuplicates().contains("six-stretches");
  }

  @Test
  void aBrokenRoutineIsListedWithWhatIsWrong() throws IOException {
    environment.ownRoutine("broken.yaml", "format: 1\n");
    assertThat(program().routines())
        .filteredOn(card -> card.id().equals("broken.yaml"))
        .singleElement()
        .satisfies(card -> assertThat(card.problem().orElseThrow()).contains("broken.yaml"));
  }

  @Test
  void settingsAreThoseOfTheFileAndGoBackIntoIt() throws IOException {
    environment.config("# mine\nroutine: short # of an evening\nholds:\n  childs-pose: 45s\n");
    Sheet sheet = program().settings("");
    assertThat(sheet.problem()).isEmpty();
    assertThat(sheet.sections())
        .extracting(Sheet.SheetSection::title)
        .containsExactly(
            "What to do",
            "Stretch by stretch",
            "Time to move",
            "What is said",
            "The voice",
            "Listening",
            "The window");
    assertThat(sheet.sections().get(1).rows())
        .filteredOn(row -> !(row instanceof Sheet.Shown))
        .containsExactly(
            new Sheet.Heading("Child's pose"),
            new Sheet.Row(
                "leave-out",
                "Child's pose: do it",
                "",
                false,
                new Sheet.Inclusion("childs-pose", true)),
            new Sheet.Row(
                "holds.childs-pose",
                "Child's pose: hold",
                "",
                true,
                new Sheet.Slide(45, 1, 120, 1, " s", "s")),
            new Sheet.Row(
                "repetitions.childs-pose",
                "Child's pose: times",
                "",
                false,
                new Sheet.Slide(1, 1, 20, 1, "", "")));

    assertThat(program().set("holds.childs-pose", "30s"))
        .isEqualTo(new Reply(true, "holds.childs-pose: 45s → 30s"));
    assertThat(environment.configFile())
        .hasContent("# mine\nroutine: short # of an evening\nholds:\n  childs-pose: 30s\n");
    assertThat(program().unset("holds.childs-pose").isGood()).isTrue();
    assertThat(program().set("pace", "20").isGood()).isFalse();
    assertThat(Files.readString(environment.configFile()))
        .startsWith("# mine\nroutine: short # of an");
  }

  /** Both boxes were there before the first was written. */
  @Test
  void stretchesAreLeftOutOneByOne() throws IOException {
    environment.config("leave-out: [elevated-leg] # the knee\n");
    ProgramBackend program = program();
    assertThat(program.leaveOut("childs-pose", true))
        .isEqualTo(new Reply(true, "leave-out: [elevated-leg] → [elevated-leg, childs-pose]"));
    assertThat(program.leaveOut("modified-cobra", true).isGood()).isTrue();
    assertThat(program.leaveOut("childs-pose", false).isGood()).isTrue();
    assertThat(environment.configFile())
        .hasContent("leave-out: [elevated-leg, modified-cobra] # the knee\n");
    assertThat(program.leaveOut("no-such-stretch", true).isGood()).isFalse();
    assertThat(program.leaveOut("elevated-leg", false).isGood()).isTrue();
    assertThat(program.leaveOut("modified-cobra", false).isGood()).isTrue();
    assertThat(environment.configFile()).hasContent("leave-out: [] # the knee\n");
  }

  @Test
  void aBrokenConfigIsShownWhereItIsBroken() throws IOException {
    environment.config("volume: 60\npace: 20\n");
    Sheet sheet = program().settings("");
    assertThat(sheet.sections()).isEmpty();
    assertThat(sheet.problem().orElseThrow())
        .contains(environment.configFile() + ", line 2, column 7 (pace)");
    assertThat(program().routines())
        .singleElement()
        .satisfies(card -> assertThat(card.problem().orElseThrow()).contains("line 2"));
  }

  /** On the day of a routine that is gone all else can be set, that day among it. */
  @Test
  void whatIsGoneIsShownAndCanBeChanged() throws IOException {
    String gone = "gone";
    environment.config("plan: {sun: gone}\nvoice: no-such-voice\n");
    Sheet sheet = program().settings("");
    assertThat(sheet.problem().orElseThrow()).startsWith("There is no routine \"gone\".");
    Sheet.Pick day = pick(sheet, "plan.sun");
    assertThat(day.value()).isEqualTo(gone);
    assertThat(day.options())
        .startsWith(new Sheet.Option("none", "The usual routine"))
        .endsWith(new Sheet.Option(gone, gone));
    assertThat(pick(sheet, "voice").options())
        .endsWith(new Sheet.Option("no-such-voice", "no-such-voice"));
    assertThat(rows(sheet)).extracting(Sheet.Row::label).contains("Sunday");
  }

  private static Sheet.Pick pick(Sheet sheet, String setting) {
    return rows(sheet).stream()
        .filter(row -> row.setting().equals(setting))
        .map(row -> (Sheet.Pick) row.control())
        .findFirst()
        .orElseThrow();
  }

  /** Only stretches have a place of their own, where they are done. */
  @Test
  void everySettingIsThere() {
    List<String> shown =
        rows(program().settings("")).stream().map(Sheet.Row::setting).distinct().toList();
    assertThat(Config.defaults().lines()).extracting(Config.ShownSetting::name).isSubsetOf(shown);
  }

  /** Shown below it, and what a screen reader says: that of one stretch has its name. */
  @Test
  void everySettingIsExplained() {
    Set<String> own =
        ConfigTable.inWindow().values().stream()
            .flatMap(List::stream)
            .map(Setting::name)
            .collect(Collectors.toSet());
    assertThat(rows(program().settings("")))
        .filteredOn(row -> own.contains(row.setting()))
        .filteredOn(row -> row.help().isEmpty())
        .isEmpty();
  }

  /** What an explanation calls "auto" is found among the choices. */
  @Test
  void whatIsExplainedByItsNameIsShownByIt() {
    Sheet sheet = program().settings("");
    assertThat(pick(sheet, "voice").options())
        .startsWith(new Sheet.Option("auto", "The best one (auto)"));
    assertThat(rows(sheet))
        .filteredOn(row -> row.control() instanceof Sheet.Pick)
        .flatExtracting(row -> ((Sheet.Pick) row.control()).options())
        .filteredOn(option -> option.value().equals("auto"))
        .hasSizeGreaterThan(3)
        .allMatch(option -> option.label().endsWith(" (auto)"));
  }

  /** The settings and the journal call how it felt the same. */
  @Test
  void howItFeltHasTheSameWordsEverywhere() {
    assertThat(pick(program().settings(""), ConfigTable.FELT.name()).options())
        .extracting(Sheet.Option::label)
        .containsAll(
            Stream.of(Effort.values()).map(one -> English.capitalized(one.words())).toList());
  }

  /** The first, the middle and the last of each, all of them in one file. */
  @Test
  void everyControlWritesWhatItsSettingTakes() throws IOException {
    List<Sheet.Row> rows = rows(program().settings(""));
    for (double part : new double[] {0, 0.5, 1}) {
      Map<String, Map<String, String>> groups = new TreeMap<>();
      for (Sheet.Row row : rows) {
        List<String> values = values(row.control());
        String value = values.get((int) Math.round(part * (values.size() - 1)));
        int dot = row.setting().indexOf('.');
        groups
            .computeIfAbsent(row.setting().substring(0, Math.max(0, dot)), any -> new TreeMap<>())
            .put(row.setting().substring(dot + 1), value);
      }
      StringBuilder config = new StringBuilder();
      groups.forEach(
          (group, settings) -> {
            config.append(group.isEmpty() ? "" : group + ":\n");
            settings.forEach(
                (key, value) ->
                    config.append(group.isEmpty() ? "" : "  ").append(key + ": " + value + "\n"));
          });
      environment.config(config.toString());
      assertThat(program().settings("").problem()).as(config.toString()).isEmpty();
    }
  }

  /** Every choice is one that is taken, that of the routine's own way among them. */
  @Test
  void theRoutinesOwnWayCanBeChosenAgain() throws IOException {
    String config = "routine: short # mine\n";
    environment.config(config);
    environment.ownRoutine(
        "ways.yaml",
        TestEnvironment.SHORT.replace("id: short", "id: ways")
            + "    variants:\n      - id: wide\n        name: Knees wide\n"
            + "        set-up: [Spread your knees.]\n");
    Sheet.Row way =
        rows(program().settings("ways")).stream()
            .filter(row -> row.setting().equals("variants.childs-pose"))
            .findFirst()
            .orElseThrow();
    List<String> choices = values(way.control());
    assertThat(choices).containsExactly("", "wide");
    assertThat(program().set(way.setting(), choices.get(1)).isGood()).isTrue();
    assertThat(Files.readString(environment.configFile())).contains("childs-pose: wide");
    assertThat(program().set(way.setting(), choices.get(0)).isGood()).isTrue();
    assertThat(Files.readString(environment.configFile())).doesNotContain("wide");
  }

  private static List<Sheet.Row> rows(Sheet sheet) {
    return sheet.sections().stream()
        .flatMap(section -> section.rows().stream())
        .filter(Sheet.Row.class::isInstance)
        .map(Sheet.Row.class::cast)
        .toList();
  }

  /** What a box writes of a stretch is no value, but a change of one. */
  private static List<String> values(Sheet.Control control) {
    if (control instanceof Sheet.Slide slide) {
      return Stream.of(slide.least(), slide.value(), slide.most())
          .map(
              number ->
                  BigDecimal.valueOf(number).stripTrailingZeros().toPlainString() + slide.ending())
          .toList();
    } else if (control instanceof Sheet.Toggle toggle) {
      return List.of(toggle.yes(), toggle.no());
    } else if (control instanceof Sheet.Inclusion one) {
      return List.of("[]", "[" + one.stretch() + "]");
    } else if (control instanceof Sheet.Field field) {
      return List.of(field.value());
    }
    return ((Sheet.Pick) control).options().stream().map(Sheet.Option::value).toList();
  }

  @Test
  void holdsOfAnyRoutineStandOnOneScale() {
    Sheet sheet = program().settings("six-stretches");
    assertThat(rows(sheet))
        .filteredOn(row -> row.setting().startsWith("holds.") && !row.setting().endsWith("scale"))
        .hasSize(6)
        .extracting(row -> ((Sheet.Slide) row.control()).most())
        .containsOnly(120.0);
  }

  @Test
  void whatIsMissingIsAskedAndThenItCanStart() {
    ProgramBackend program = program();
    assertThat(program.routines())
        .filteredOn(card -> !card.asks().isEmpty())
        .extracting(card -> card.id() + ": " + card.asks())
        .contains("for-your-clinician: 5 numbers", "sciatica: which side hurts");
    assertThat(program.missing("six-stretches")).isEmpty();
    assertThat(program.missing("sciatica"))
        .containsExactly(
            new MissingAnswer(
                "painful-side",
                "Which side hurts?",
                List.of(new Sheet.Option("left", "Left"), new Sheet.Option("right", "Right")),
                "",
                ""));
    assertThat(program.set("painful-side", "left").isGood()).isTrue();
    assertThat(program.missing("sciatica")).isEmpty();

    List<MissingAnswer> blanks = program.missing("for-your-clinician");
    assertThat(blanks)
        .hasSize(5)
        .contains(
            new MissingAnswer(
                "holds.for-your-clinician.lean-back",
                "How long is each hold of \"Lean back\"?",
                List.of(),
                "seconds",
                "s"));
    blanks.forEach(
        blank -> assertThat(program.set(blank.setting(), "8" + blank.ending()).isGood()).isTrue());
    assertThat(program.missing("for-your-clinician")).isEmpty();
  }

  @Test
  void aRoutineIsLookedAtBeforeItIsStarted() {
    RoutineInside inside = program().inside("six-stretches");
    assertThat(inside.card().purpose()).startsWith("Pain and stiffness");
    assertThat(inside.stretches()).hasSize(6);
    RoutineInside.ShownStretch second = inside.stretches().get(1);
    assertThat(second.name()).isEqualTo("Knee to chest");
    assertThat(second.dose()).isEqualTo("Hold 20 seconds. Left, then right.");
    assertThat(second.words()).doesNotContain("{");
    assertThat(second.drawings()).hasSize(2);
    assertThat(program().inside("for-your-clinician").stretches())
        .extracting(RoutineInside.ShownStretch::dose)
        .noneMatch(dose -> dose.contains("config"));
  }

  private List<String> checked() {
    List<String> lines = new ArrayList<>();
    program()
        .checkUp(
            thing ->
                lines.add(
                    thing.name() + ": " + thing.mark() + ". " + thing.text() + thing.advice()));
    return lines;
  }

  @Test
  void theCheckUpTellsThatNothingCanSound() {
    environment.silent();
    assertThat(checked())
        .contains(
            "Sound output: BAD. There is no sound output.Without a sound output, sessions are"
                + " written to a file.");
  }

  /** The lock is the real one, as another session holds it. */
  @Test
  void theCheckUpIsSilentBesideASession() throws Exception {
    try (OneSession playing = OneSession.take(environment.environment())) {
      assertThat(playing.isElsewhere()).isFalse();
      assertThat(checked())
          .contains(
              "Sound output: UNKNOWN. A session is playing.",
              "Microphone: UNKNOWN. A session is playing, and may be using it.");
    }
    environment.assertNothingHeard();
  }

  @Test
  void afterwardsItTellsWhatWasDone() {
    LocalDate today = LocalDate.of(2026, 11, 22);
    assertThat(program().done().days()).isEmpty();
    assertThat(environment.run("start", "short")).isZero();
    assertThat(program().done())
        .isEqualTo(new HistoryOverview(Set.of(today), Set.of(), today, today, "", false));
    DoneSession done = program().doneOn(today).get(0);
    assertThat(done.title()).matches("A short one, [0-9]{2}:[0-9]{2}");
    assertThat(done.total()).startsWith("Finished: 1 hold, 0:05 held, in ");
    assertThat(done.stretches())
        .containsExactly(new DoneSession.DoneStretch("Child's pose", "1 hold, 0:05", ""));
    assertThat(program().doneOn(today.minusDays(1))).isEmpty();
  }

  @Test
  void eachSideAndWhatHurtIsToldInSentences() throws Exception {
    Setup setup = Setups.of(environment.environment());
    Routine routine = setup.shelf().find("six-stretches");
    JournalSession session =
        Journal.in(setup.folders().journal(), environment.environment().clock())
            .begin(PlannedSession.of(setup.plan(routine, setup.config(routine))), problem -> {});
    String stretch = "knee-to-chest";
    Optional<Side> left = Optional.of(Side.LEFT);
    session.held(stretch, left, 1, Duration.ofSeconds(20));
    session.held(stretch, left, 2, Duration.ofSeconds(20));
    session.held(stretch, Optional.of(Side.RIGHT), 1, Duration.ofSeconds(20));
    session.note(Note.PAIN, Optional.of(stretch), left);
    session.note(Note.PAIN, Optional.of(stretch), Optional.of(Side.RIGHT));
    session.note(Note.PAIN, Optional.of("piriformis"), left);
    session.note(Note.SKIPPED, Optional.of("piriformis"), left);
    session.felt(Effort.RIGHT);
    Sessions.end(session, Ending.FINISHED);

    DoneSession done = program().doneOn(LocalDate.of(2026, 11, 22)).get(0);
    assertThat(done.total()).endsWith(" It felt just right.");
    assertThat(done.stretches())
        .contains(
            new DoneSession.DoneStretch(
                "Knee to chest",
                "Left: 2 holds, 0:40  ·  Right: 1 hold, 0:20",
                "It hurt twice, on the left and on the right."),
            new DoneSession.DoneStretch("Piriformis stretch", "Skipped", "It hurt, on the left."));
  }

  @Test
  void aSessionIsDeletedAndPutBack() {
    LocalDate today = LocalDate.of(2026, 11, 22);
    assertThat(environment.run("start", "short")).isZero();
    ProgramBackend program = program();
    DoneSession done = program.doneOn(today).get(0);
    try (OneSession playing = OneSession.take(environment.environment())) {
      assertThat(playing.isElsewhere()).isFalse();
      assertThat(program.delete(done.id()).isGood()).isFalse();
    }
    assertThat(program.delete(done.id())).isEqualTo(new Reply(true, "The session was deleted."));
    assertThat(program.doneOn(today)).isEmpty();
    assertThat(program.undelete().isGood()).isTrue();
    assertThat(program.doneOn(today)).containsExactly(done);
    assertThat(program.undelete().isGood()).isFalse();
  }
}
