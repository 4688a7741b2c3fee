package backtalk;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.net.URL;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The picture in ARCHITECTURE.md, held against the code. */
class ArchitectureTest {

  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("backtalk");

  /** What all others stand on. */
  private static final String FLOOR = "system";

  /** Which of our packages each package may use, beside the floor. */
  private static final Map<String, Set<String>> MAY_USE =
      Map.ofEntries(
          Map.entry(FLOOR, Set.of()),
          Map.entry("audio", Set.of()),
          Map.entry("audio.sink", Set.of("audio")),
          Map.entry("yaml", Set.of()),
          Map.entry("routine", Set.of()),
          Map.entry("routine.reader", Set.of("routine", "words", "yaml")),
          Map.entry("words", Set.of("routine")),
          Map.entry("script", Set.of("routine", "words")),
          Map.entry("plan", Set.of("routine", "script")),
          Map.entry("speech", Set.of("words", "audio", "yaml")),
          Map.entry("score", Set.of("words", "plan", "routine", "script", "speech", "audio")),
          Map.entry(
              "session", Set.of("score", "plan", "routine", "script", "words", "speech", "audio")),
          Map.entry("bus", Set.of()),
          Map.entry("control", Set.of("session", "bus")),
          Map.entry("listen", Set.of("audio", "session", "control")),
          Map.entry("listen.words", Set.of("session")),
          Map.entry("listen.echo", Set.of("listen.words", "audio")),
          Map.entry("listen.sphinx", Set.of("listen.words")),
          Map.entry("listen.embedding", Set.of("listen.words", "listen.echo")),
          Map.entry("listen.taught", Set.of("listen.words", "listen.echo", "listen.embedding")),
          Map.entry("journal", Set.of("plan", "routine", "words")),
          Map.entry("drawing", Set.of("routine", "yaml")),
          Map.entry("page", Set.of("routine", "plan", "score", "drawing", "words")),
          Map.entry("review", Set.of("routine", "speech", "yaml", "words")),
          Map.entry("author", Set.of("routine", "speech", "yaml", "words")),
          Map.entry(
              "window",
              Set.of("control", "session", "score", "plan", "routine", "drawing", "audio")),
          Map.entry("window.paint", Set.of("drawing")),
          Map.entry("window.pages", Set.of("window.paint", "drawing")),
          Map.entry(
              "window.play",
              Set.of("window.paint", "session", "score", "plan", "routine", "drawing", "audio")),
          Map.entry("terminal", Set.of("session", "control")),
          Map.entry("config", Set.of("yaml", "routine", "words", "script", "plan", "window")),
          Map.entry(
              "setup",
              Set.of(
                  "config",
                  "terminal",
                  "journal",
                  "session",
                  "score",
                  "script",
                  "plan",
                  "routine",
                  "speech",
                  "audio",
                  "listen",
                  "control",
                  "yaml")),
          Map.entry(
              "trial",
              Set.of(
                  "setup",
                  "config",
                  "terminal",
                  "session",
                  "control",
                  "listen",
                  "speech",
                  "audio",
                  "yaml")),
          Map.entry(
              "live.status",
              Set.of("setup", "session", "score", "plan", "routine", "speech", "audio")),
          Map.entry(
              "live",
              Set.of(
                  "live.status",
                  "setup",
                  "config",
                  "terminal",
                  "journal",
                  "session",
                  "score",
                  "plan",
                  "routine",
                  "speech",
                  "audio",
                  "listen",
                  "control",
                  "bus",
                  "words",
                  "yaml")),
          Map.entry(
              "doctor",
              Set.of(
                  "remind", "live", "trial", "setup", "config", "journal", "bus", "routine",
                  "speech", "audio", "yaml")),
          Map.entry(
              "remind",
              Set.of(
                  "live", "setup", "config", "journal", "bus", "score", "plan", "routine", "speech",
                  "words", "yaml")),
          Map.entry(
              "desk",
              Set.of(
                  "doctor", "studio", "remind", "live", "trial", "setup", "config", "window",
                  "journal", "session", "control", "page", "drawing", "words", "bus", "score",
                  "plan", "routine", "speech", "audio", "yaml")),
          Map.entry(
              "studio",
              Set.of(
                  "trial", "setup", "config", "session", "score", "script", "plan", "routine",
                  "speech", "words", "audio", "yaml")),
          Map.entry(
              "cli",
              Set.of(
                  "desk",
                  "studio",
                  "remind",
                  "doctor",
                  "live",
                  "trial",
                  "setup",
                  "config",
                  "terminal",
                  "window",
                  "author",
                  "review",
                  "page",
                  "drawing",
                  "journal",
                  "bus",
                  "control",
                  "session",
                  "score",
                  "plan",
                  "routine",
                  "speech",
                  "words",
                  "audio",
                  "yaml")),
          Map.entry(
              "app", Set.of("cli", "trial", "setup", "config", "terminal", "listen", "audio")));

  private static final Set<String> WINDOW = Set.of("backtalk.window..");

  /** Which packages a third party may be used in; sub-packages only where named. */
  private static final Map<String, Set<String>> ROOMS =
      Map.ofEntries(
          Map.entry(
              "tools.jackson..",
              Set.of("backtalk.yaml", "backtalk.journal", "backtalk.live", "backtalk.live.status")),
          Map.entry("com.sun.speech..", Set.of("backtalk.speech.freetts")),
          Map.entry("edu.cmu.sphinx..", Set.of("backtalk.listen.sphinx")),
          Map.entry("javax.sound..", Set.of("backtalk.audio.javasound", "backtalk.audio.file")),
          Map.entry("javax.swing..", WINDOW),
          Map.entry("java.awt..", WINDOW),
          Map.entry("com.formdev..", Set.of("backtalk.window.paint", "backtalk.window.play")),
          Map.entry("com.github.weisj..", Set.of("backtalk.window.paint")),
          Map.entry("org.apache.commons.math3..", Set.of("backtalk.listen.echo")),
          Map.entry("org.freedesktop..", Set.of("backtalk.bus", "backtalk.control.mpris")),
          Map.entry("picocli..", Set.of("backtalk.cli..")),
          Map.entry("org.jline..", Set.of("backtalk.terminal")));

  /** All of it, but for names of places, which open nothing by themselves. */
  private static final DescribedPredicate<JavaClass> NETWORK =
      DescribedPredicate.describe(
          "of the network",
          type ->
              (type.getPackageName().startsWith("java.net")
                      && !type.getSimpleName().matches("UR[LI](SyntaxException)?|MalformedURL.*"))
                  || type.getName().matches("java\\.nio\\.channels\\..*(Socket|Datagram).*")
                  || type.getPackageName().startsWith("javax.net"));

  @Test
  void packagesUseOnlyWhatTheyMay() {
    MAY_USE.forEach(
        (name, uses) -> {
          Set<String> allowed = new HashSet<>(uses);
          allowed.add(name);
          allowed.add(FLOOR);
          noClasses()
              .that()
              .resideInAPackage("backtalk." + name + "..")
              .and()
              .resideOutsideOfPackages(roomsWithin(name))
              .should()
              .dependOnClassesThat(oursOutside(allowed))
              .check(CLASSES);
        });
  }

  /** Those of them that have a rule of their own. */
  private static String[] roomsWithin(String name) {
    return MAY_USE.keySet().stream()
        .filter(room -> room.startsWith(name + "."))
        .map(room -> "backtalk." + room + "..")
        .toArray(String[]::new);
  }

  /** Once a routine is read, nobody asks how. */
  @Test
  void routinesAreReadAtTheEdge() {
    noClasses()
        .that()
        .resideOutsideOfPackages(
            Stream.of("routine.reader", "author", "cli", "desk", "drawing", "review", "setup")
                .map(room -> "backtalk." + room + "..")
                .toArray(String[]::new))
        .should()
        .dependOnClassesThat()
        .resideInAPackage("backtalk.routine.reader..")
        .check(CLASSES);
  }

  @Test
  void noPackageIsWithoutARule() {
    assertThat(CLASSES)
        .allMatch(
            type ->
                MAY_USE.keySet().stream().anyMatch(name -> inside(type.getPackageName(), name)));
  }

  @Test
  void thirdPartiesStayInTheirRoom() {
    ROOMS.forEach(
        (library, rooms) ->
            noClasses()
                .that()
                .resideOutsideOfPackages(rooms.toArray(String[]::new))
                .should()
                .dependOnClassesThat()
                .resideInAPackage(library)
                .allowEmptyShould(true)
                .check(CLASSES));
  }

  @Test
  void noPackageIsPartOfACycle() {
    slices().matching("backtalk.(**)").should().beFreeOfCycles().check(CLASSES);
  }

  @Test
  void onlyTheAppTouchesTheStandardStreams() {
    noClasses()
        .that()
        .resideOutsideOfPackage("backtalk.app")
        .should()
        .accessField(System.class, "out")
        .orShould()
        .accessField(System.class, "err")
        .orShould()
        .accessField(System.class, "in")
        .check(CLASSES);
  }

  /** Only commands of the same computer come through a socket; sound and words go nowhere. */
  @Test
  void nothingReachesTheNetwork() {
    noClasses()
        .that()
        .resideOutsideOfPackage("backtalk.control.socket..")
        .should()
        .dependOnClassesThat(NETWORK)
        .orShould()
        .callMethod(URL.class, "openStream")
        .orShould()
        .callMethod(URL.class, "openConnection")
        .check(CLASSES);
    noClasses()
        .should()
        .dependOnClassesThat()
        .haveNameMatching("java\\.net\\.(Inet|Datagram|HttpURL).*|java\\.net\\.http\\..*")
        .check(CLASSES);
  }

  /** The last digits of an angle may be others in another Java, and with them a drawing. */
  @Test
  void drawingsAreTheSameOnEveryJava() {
    noClasses()
        .that()
        .resideInAPackage("backtalk.drawing..")
        .should()
        .callMethodWhere(
            DescribedPredicate.describe(
                "Java may calculate in its own way",
                call ->
                    call.getTargetOwner().isEquivalentTo(Math.class)
                        && call.getName()
                            .matches("a?(sin|cos|tan)h?|atan2|hypot|exp|pow|log.*|cbrt")))
        .check(CLASSES);
  }

  /** What is heard cannot be kept by whoever hears it. */
  @Test
  void whatListensWritesNoFiles() {
    noClasses()
        .that()
        .resideInAPackage("backtalk.listen..")
        .should()
        .dependOnClassesThat()
        .haveNameMatching(
            "java\\.io\\.(File(Output|Writer).*|RandomAccessFile)|java\\.nio\\.channels\\..*"
                + "|backtalk\\.audio\\.file\\..*|backtalk\\.system\\.(?!Daemon|ReadableException).*")
        .orShould()
        .callMethodWhere(
            DescribedPredicate.describe(
                "a file is written",
                call ->
                    call.getTargetOwner().isEquivalentTo(Files.class)
                        && call.getName().matches("write.*|new(OutputStream|BufferedWriter)|copy")))
        .check(CLASSES);
  }

  @ParameterizedTest
  @ValueSource(strings = {"plan", "script", "speech", "score", "session"})
  void nothingBetweenPlanAndPlayerLooksAtAClock(String name) {
    noClasses()
        .that()
        .resideInAPackage("backtalk." + name + "..")
        .should()
        .callMethod(System.class, "currentTimeMillis")
        .orShould()
        .callMethod(System.class, "nanoTime")
        .orShould()
        .callMethod(Thread.class, "sleep", long.class)
        .orShould()
        .dependOnClassesThat()
        .haveFullyQualifiedName("java.time.Clock")
        .orShould()
        .dependOnClassesThat()
        .haveFullyQualifiedName("java.util.Timer")
        .orShould()
        .dependOnClassesThat()
        .haveFullyQualifiedName("java.util.concurrent.ScheduledExecutorService")
        .check(CLASSES);
  }

  /** Time that passes means nothing on a busy machine: see {@link Waiting}. */
  @Test
  void testsWaitForWhatTheyMean() {
    noClasses()
        .that()
        .areNotAssignableTo(Waiting.class)
        .should()
        .callMethodWhere(
            DescribedPredicate.describe(
                "time passes, or a processor is kept busy",
                call ->
                    call.getName().matches("sleep|onSpinWait|parkNanos")
                        && call.getTargetOwner().getPackageName().startsWith("java.")))
        .check(
            new ClassFileImporter()
                .withImportOption(new ImportOption.OnlyIncludeTests())
                .importPackages("backtalk"));
  }

  private static DescribedPredicate<JavaClass> oursOutside(Set<String> allowed) {
    return DescribedPredicate.describe(
        "of ours outside " + allowed,
        type ->
            type.getPackageName().startsWith("backtalk.")
                && allowed.stream().noneMatch(name -> inside(type.getPackageName(), name)));
  }

  private static boolean inside(String packageName, String name) {
    return Arrays.asList("backtalk." + name).contains(packageName)
        || packageName.startsWith("backtalk." + name + ".");
  }
}
