package backtalk.journal;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import backtalk.journal.SessionRecord.Note;
import backtalk.journal.SessionRecord.SideDone;
import backtalk.journal.SessionRecord.StretchRecord;
import backtalk.plan.Adjustments;
import backtalk.plan.Adjustments.HoldKey;
import backtalk.routine.Side;
import backtalk.system.EnumWords;
import java.io.File;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JournalTest {

  private static final Adjustments DECIDED =
      Adjustments.NONE
          .changed(new HoldKey(1, 0, 1, 1, 0), Duration.ofSeconds(5))
          .changed(new HoldKey(1, 0, 1, 2, 0), Duration.ofSeconds(-5))
          .heldFor(new HoldKey(2, 0, 1, 1, 0), Duration.ofMillis(12_340))
          .lastRepetition(new HoldKey(3, 1, 1, 4, 0), 4);

  @TempDir private Path home;

  private final SetClock clock = SetClock.at("2026-11-16T07:30:00.25+01:00[Europe/Berlin]");
  private final List<String> problems = new ArrayList<>();

  private Path folder() {
    return home.resolve("data/journal");
  }

  private Journal journal() {
    return Journal.in(folder(), clock);
  }

  private JournalSession begin() {
    return journal().begin(Sessions.PLANNED, problems::add);
  }

  @Test
  void aSessionIsALineForEachThingThatHappened() throws IOException {
    JournalSession session = begin();
    clock.pass(Duration.ofSeconds(60));
    session.held("knee", Optional.of(Side.LEFT), 1, Duration.ofSeconds(20));
    session.held("child", Optional.empty(), 1, Duration.ofMillis(7_500));
    session.note("pain", Optional.of("knee"), Optional.of(Side.LEFT));
    session.note("interrupted", Optional.empty(), Optional.empty());
    session.felt(Effort.RIGHT);
    Sessions.end(session, Ending.FINISHED);

    String head = "{\"v\":1,\"session\":\"" + session.id() + "\",\"event\":";
    assertThat(folder().resolve("journal-2026.jsonl"))
        .hasContent(
            head
                + "\"started\",\"at\":\"2026-11-16T07:30:00.25+01:00\",\"routine\":\"two\",\"name\":\"Two"
                + " \\\"good\\\" stretches\",\"planned\":["
                + "{\"stretch\":\"knee\",\"seconds\":20,\"repetitions\":2,\"sides\":[\"left\",\"right\"],\"holds\":4},{\"stretch\":\"child\",\"seconds\":7.5,\"repetitions\":1,\"sides\":[],\"holds\":1}]}\n"
                + head
                + "\"held\",\"at\":\"2026-11-16T07:31:00.25+01:00\",\"stretch\":\"knee\","
                + "\"side\":\"left\",\"repetition\":1,\"seconds\":20}\n"
                + head
                + "\"held\",\"at\":\"2026-11-16T07:31:00.25+01:00\",\"stretch\":\"child\","
                + "\"repetition\":1,\"seconds\":7.5}\n"
                + head
                + "\"noted\",\"at\":\"2026-11-16T07:31:00.25+01:00\",\"kind\":\"pain\","
                + "\"stretch\":\"knee\",\"side\":\"left\"}\n"
                + head
                + "\"noted\",\"at\":\"2026-11-16T07:31:00.25+01:00\",\"kind\":\"interrupted\"}\n"
                + head
                + "\"felt\",\"at\":\"2026-11-16T07:31:00.25+01:00\",\"effort\":\"right\"}\n"
                + head
                + "\"ended\",\"at\":\"2026-11-16T07:31:00.25+01:00\","
                + "\"outcome\":\"partly\"}\n");
    assertThat(problems).isEmpty();
  }

  @Test
  void readingPutsASessionTogether() {
    JournalSession session = begin();
    clock.pass(Duration.ofMinutes(2));
    OffsetDateTime then = OffsetDateTime.now(clock);
    session.held("knee", Optional.of(Side.LEFT), 1, Duration.ofSeconds(20));
    session.held("knee", Optional.of(Side.RIGHT), 1, Duration.ofSeconds(20));
    session.held("knee", Optional.of(Side.LEFT), 2, Duration.ofSeconds(25));
    session.held("extra", Optional.empty(), 1, Duration.ofSeconds(9));
    session.note("pain", Optional.of("knee"), Optional.of(Side.LEFT));
    session.felt(Effort.EASY);
    session.felt(Effort.HARD);
    clock.pass(Duration.ofMinutes(3));
    Sessions.end(session, Ending.STOPPED);

    OffsetDateTime start = OffsetDateTime.parse("2026-11-16T07:30:00.25+01:00");
    assertThat(journal().read())
        .isEqualTo(
            new JournalContents(
                List.of(
                    new SessionRecord(
                        session.id(),
                        start,
                        Optional.of(start.plusMinutes(5)),
                        start.plusMinutes(5),
                        "two",
                        "Two \"good\" stretches",
                        Ending.STOPPED,
                        List.of(
                            new StretchRecord(
                                "knee",
                                Optional.of(Sessions.PLANNED.stretches().get(0)),
                                List.of(
                                    done(Optional.of(Side.LEFT), 2, 45),
                                    done(Optional.of(Side.RIGHT), 1, 20))),
                            new StretchRecord(
                                "child",
                                Optional.of(Sessions.PLANNED.stretches().get(1)),
                                List.of(done(Optional.empty(), 0, 0))),
                            new StretchRecord(
                                "extra", Optional.empty(), List.of(done(Optional.empty(), 1, 9)))),
                        List.of(
                            new Note(then, "pain", Optional.of("knee"), Optional.of(Side.LEFT))),
                        Optional.of(Effort.HARD))),
                List.of()));
  }

  @Test
  void aSessionWithoutAnEndIsUnfinishedAndKeepsWhatWasDone() throws IOException {
    OffsetDateTime start = OffsetDateTime.parse("2026-11-16T07:30:00+01:00");
    LineFile file = new LineFile(folder(), "journal-2026.jsonl", LineFile::writeAll);
    file.append(EventWriter.write(new Event.Started("a", start, Sessions.PLANNED)) + "\n");
    file.append(
        EventWriter.write(
                new Event.Held(
                    "a", start.plusMinutes(4), "child", Optional.empty(), 1, Duration.ofSeconds(8)))
            + "\n");

    SessionRecord session = journal().read().sessions().get(0);
    assertThat(session.outcome()).isEqualTo(Ending.UNFINISHED);
    assertThat(session.ended()).isEmpty();
    assertThat(session.length()).isEqualTo(Duration.ofMinutes(4));
    assertThat(session.counts()).isTrue();
    assertThat(session.stretches().get(1).holds()).isEqualTo(1);
  }

  @Test
  void aSessionBelongsToTheYearItBeganIn() {
    SetClock lastEvening = SetClock.at("2026-12-31T23:55:00+01:00[Europe/Berlin]");
    JournalSession session =
        Journal.in(folder(), lastEvening).begin(Sessions.PLANNED, problems::add);
    lastEvening.pass(Duration.ofMinutes(10));
    Sessions.end(session, Ending.FINISHED);
    JournalSession next = Journal.in(folder(), lastEvening).begin(Sessions.PLANNED, problems::add);
    Sessions.end(next, Ending.FINISHED);

    assertThat(folder().resolve("journal-2026.jsonl")).exists();
    assertThat(folder().resolve("journal-2027.jsonl")).exists();
    assertThat(Journal.in(folder(), lastEvening).read().sessions())
        .extracting(SessionRecord::id)
        .containsExactly(session.id(), next.id());
  }

  @ParameterizedTest
  @ValueSource(strings = {"٢٠٢٦", "۲۰۲۶", "২০২৬", "२०२६", "၂၀၂၆"})
  void aFileThatWasNamedInAnotherScriptIsRead(String year) throws IOException {
    assumeThat(Charset.forName(System.getProperty("sun.jnu.encoding")).newEncoder())
        .as("this system can name files in other scripts")
        .matches(system -> system.canEncode(year));
    JournalSession before = journal().begin(Sessions.PLANNED, problems::add);
    Sessions.end(before, Ending.FINISHED);
    Path old = folder().resolve("journal-" + year + ".jsonl");
    Files.move(folder().resolve("journal-2026.jsonl"), old);
    String written = Files.readString(old);
    clock.pass(Duration.ofDays(1));
    JournalSession since = journal().begin(Sessions.PLANNED, problems::add);
    Sessions.end(since, Ending.FINISHED);

    assertThat(journal().read().sessions())
        .extracting(SessionRecord::id)
        .containsExactly(before.id(), since.id());
    assertThat(old).hasContent(written);
    assertThat(folder().resolve("journal-2026.jsonl")).exists();
  }

  @Test
  void sessionsAreInTheOrderOfTheirStartWhicheverEndedFirst() {
    JournalSession first = begin();
    clock.pass(Duration.ofSeconds(1));
    JournalSession second = begin();
    Sessions.end(second, Ending.FINISHED);
    Sessions.end(first, Ending.FINISHED);

    assertThat(journal().read().sessions())
        .extracting(SessionRecord::id)
        .containsExactly(first.id(), second.id());
  }

  @Test
  void whatIsFeltAfterTheEndIsKeptAndNothingAfterTheClose() {
    JournalSession session = begin();
    session.stop();
    session.felt(Effort.HARD);
    session.close();
    session.held("child", Optional.empty(), 1, Duration.ofSeconds(8));
    session.felt(Effort.EASY);

    SessionRecord record = journal().read().sessions().get(0);
    assertThat(record.outcome()).isEqualTo(Ending.STOPPED);
    assertThat(record.effort()).contains(Effort.HARD);
    assertThat(record.stretches()).allMatch(stretch -> stretch.holds() == 0);
  }

  @ParameterizedTest
  @CsvSource({"0,LEFT_OUT", "1,PARTLY", "2,PARTLY", "3,FINISHED", "5,FINISHED"})
  void howASessionEndedFollowsFromItsHolds(int held, Ending outcome) throws IOException {
    JournalSession session = begin();
    for (int i = 1; i <= held; i++) {
      session.held("knee", Optional.of(Side.LEFT), i, Duration.ofSeconds(20));
    }
    session.left("knee", Optional.of(Side.RIGHT), 1, Duration.ofSeconds(4));
    session.end();
    session.close();

    assertThat(Files.readString(folder().resolve("journal-2026.jsonl")))
        .endsWith("\"outcome\":\"" + EnumWords.of(outcome) + "\"}\n");
    assertThat(journal().read().sessions().get(0).outcome()).isEqualTo(outcome);
    assertThat(journal().read().sessions().get(0).stretches().get(0).done().get(1))
        .isEqualTo(new SideDone(Optional.of(Side.RIGHT), 0, Duration.ofSeconds(4), 1));
  }

  /** As versions kept it that kept no decisions. */
  @Test
  void anOlderPlaceIsGoneOnWith() throws IOException {
    JournalSession before = begin();
    before.reached(new Place(1, 7, "knee", Optional.empty(), Optional.empty()), DECIDED);
    before.close();
    Path file = folder().resolve("unfinished.json");
    String text = Files.readString(file);
    String older = text.replaceFirst(",\"decided\":.*", "}");
    assertThat(older).isNotEqualTo(text);
    Files.writeString(file, older);

    assertThat(journal().cutOff().orElseThrow().adjustments()).isEqualTo(Adjustments.NONE);

    Files.writeString(file, text.replaceFirst("\"hold\":\\{[^}]*}", "\"hold\":null"));
    assertThat(journal().cutOff()).isEmpty();
  }

  @Test
  void aSessionThatIsGoneOnWithIsOne() {
    JournalSession before = begin();
    before.held("knee", Optional.of(Side.LEFT), 1, Duration.ofSeconds(20));
    before.held("knee", Optional.of(Side.LEFT), 2, Duration.ofSeconds(20));
    Place place = new Place(1, 7, "knee", Optional.of(Side.RIGHT), Optional.of(1));
    before.reached(place, DECIDED);
    before.cutOff(Ending.STOPPED);
    before.close();

    KeptPlace kept = journal().cutOff().orElseThrow();
    assertThat(kept)
        .isEqualTo(
            new KeptPlace(
                before.id(),
                "two",
                LocalDate.of(2026, 11, 16),
                2,
                place,
                KeptAdjustments.of(DECIDED)));
    assertThat(kept.adjustments()).isEqualTo(DECIDED);
    JournalSession after = journal().goOn(kept, Sessions.PLANNED, problems::add);
    after.settle(10_000);
    assertThat(journal().read().sessions())
        .extracting(SessionRecord::outcome)
        .containsExactly(Ending.UNFINISHED);
    after.held("knee", Optional.of(Side.RIGHT), 1, Duration.ofSeconds(20));
    after.end();
    after.close();

    assertThat(journal().read().sessions()).hasSize(1);
    assertThat(journal().read().sessions().get(0).holds()).isEqualTo(3);
    assertThat(journal().read().sessions().get(0).outcome()).isEqualTo(Ending.FINISHED);
    assertThat(journal().cutOff()).isEmpty();
    assertThat(problems).isEmpty();
  }

  @Test
  void aPlaceIsForTheSameDayAndGoneWhenTheSessionIs() {
    Place place = new Place(1, 7, "knee", Optional.of(Side.RIGHT), Optional.of(1));
    JournalSession cutOff = begin();
    cutOff.reached(place, DECIDED);
    cutOff.close();
    assertThat(journal().cutOff()).isPresent();
    clock.pass(Duration.ofHours(17));
    assertThat(journal().cutOff()).isEmpty();

    JournalSession stopped = begin();
    stopped.reached(place, DECIDED);
    stopped.settle(10_000);
    assertThat(journal().cutOff()).isPresent();
    stopped.stop();
    stopped.close();
    assertThat(journal().cutOff()).isEmpty();
  }

  @Test
  void aJournalThatIsNotThereIsEmptyAndIsNotMadeByReading() {
    assertThat(journal().read()).isEqualTo(new JournalContents(List.of(), List.of()));
    assertThat(home).isEmptyDirectory();
  }

  @Test
  void nobodyElseMayLookInside() throws IOException {
    Sessions.end(begin(), Ending.FINISHED);

    if (home.getFileSystem().supportedFileAttributeViews().contains("posix")) {
      assertClosed();
      Files.setPosixFilePermissions(folder(), PosixFilePermissions.fromString("rwxr-xr-x"));
      for (File file : requireNonNull(folder().toFile().listFiles())) {
        Files.setPosixFilePermissions(file.toPath(), PosixFilePermissions.fromString("rw-r--r--"));
      }
      Sessions.end(begin(), Ending.FINISHED);
      assertClosed();
    }
  }

  private void assertClosed() throws IOException {
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder())))
        .isEqualTo("rwx------");
    assertThat(requireNonNull(folder().toFile().listFiles()))
        .hasSize(2)
        .allSatisfy(
            file ->
                assertThat(
                        PosixFilePermissions.toString(Files.getPosixFilePermissions(file.toPath())))
                    .isEqualTo("rw-------"));
  }

  private static SideDone done(Optional<Side> side, int holds, int seconds) {
    return new SideDone(side, holds, Duration.ofSeconds(seconds), 0);
  }
}
