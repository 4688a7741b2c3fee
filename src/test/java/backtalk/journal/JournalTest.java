package backtalk.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import backtalk.journal.SessionRecord.Note;
import backtalk.journal.SessionRecord.SideDone;
import backtalk.journal.SessionRecord.StretchRecord;
import backtalk.routine.Side;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JournalTest {

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
    session.note("pain", Optional.of("knee"));
    session.note("interrupted", Optional.empty());
    session.felt(Effort.RIGHT);
    session.end(Ending.FINISHED);

    String head = "{\"v\":1,\"session\":\"" + session.id() + "\",\"event\":";
    assertThat(folder().resolve("journal-2026.jsonl"))
        .hasContent(
            head
                + "\"started\",\"at\":\"2026-11-16T07:30:00.25+01:00\",\"routine\":\"two\","
                + "\"name\":\"Two \\\"good\\\" stretches\",\"planned\":["
                + "{\"stretch\":\"knee\",\"seconds\":20,\"repetitions\":2,"
                + "\"sides\":[\"left\",\"right\"]},"
                + "{\"stretch\":\"child\",\"seconds\":7.5,\"repetitions\":1,\"sides\":[]}]}\n"
                + head
                + "\"held\",\"at\":\"2026-11-16T07:31:00.25+01:00\",\"stretch\":\"knee\","
                + "\"side\":\"left\",\"repetition\":1,\"seconds\":20}\n"
                + head
                + "\"held\",\"at\":\"2026-11-16T07:31:00.25+01:00\",\"stretch\":\"child\","
                + "\"repetition\":1,\"seconds\":7.5}\n"
                + head
                + "\"noted\",\"at\":\"2026-11-16T07:31:00.25+01:00\",\"kind\":\"pain\","
                + "\"stretch\":\"knee\"}\n"
                + head
                + "\"noted\",\"at\":\"2026-11-16T07:31:00.25+01:00\",\"kind\":\"interrupted\"}\n"
                + head
                + "\"felt\",\"at\":\"2026-11-16T07:31:00.25+01:00\",\"effort\":\"right\"}\n"
                + head
                + "\"ended\",\"at\":\"2026-11-16T07:31:00.25+01:00\","
                + "\"outcome\":\"finished\"}\n");
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
    session.note("pain", Optional.of("knee"));
    session.felt(Effort.EASY);
    session.felt(Effort.HARD);
    clock.pass(Duration.ofMinutes(3));
    session.end(Ending.STOPPED);

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
                        List.of(new Note(then, "pain", Optional.of("knee"))),
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
    session.end(Ending.FINISHED);
    JournalSession next = Journal.in(folder(), lastEvening).begin(Sessions.PLANNED, problems::add);
    next.end(Ending.FINISHED);

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
    before.end(Ending.FINISHED);
    Path old = folder().resolve("journal-" + year + ".jsonl");
    Files.move(folder().resolve("journal-2026.jsonl"), old);
    String written = Files.readString(old);
    clock.pass(Duration.ofDays(1));
    JournalSession since = journal().begin(Sessions.PLANNED, problems::add);
    since.end(Ending.FINISHED);

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
    second.end(Ending.FINISHED);
    first.end(Ending.FINISHED);

    assertThat(journal().read().sessions())
        .extracting(SessionRecord::id)
        .containsExactly(first.id(), second.id());
  }

  @Test
  void whatComesAfterTheEndIsNotKept() {
    JournalSession session = begin();
    session.end(Ending.FINISHED);
    session.held("child", Optional.empty(), 1, Duration.ofSeconds(8));
    session.end(Ending.STOPPED);

    SessionRecord record = journal().read().sessions().get(0);
    assertThat(record.outcome()).isEqualTo(Ending.FINISHED);
    assertThat(record.stretches()).allMatch(stretch -> stretch.holds() == 0);
  }

  @Test
  void noSessionEndsUnfinished() {
    JournalSession session = begin();
    assertThatThrownBy(() -> session.end(Ending.UNFINISHED))
        .isInstanceOf(IllegalArgumentException.class);
    session.end(Ending.FAILED);
    assertThat(journal().read().sessions().get(0).outcome()).isEqualTo(Ending.FAILED);
  }

  @Test
  void aJournalThatIsNotThereIsEmptyAndIsNotMadeByReading() {
    assertThat(journal().read()).isEqualTo(new JournalContents(List.of(), List.of()));
    assertThat(home).isEmptyDirectory();
  }

  @Test
  void nobodyElseMayLookInside() throws IOException {
    begin().end(Ending.FINISHED);

    if (home.getFileSystem().supportedFileAttributeViews().contains("posix")) {
      assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder())))
          .isEqualTo("rwx------");
    }
  }

  private static SideDone done(Optional<Side> side, int holds, int seconds) {
    return new SideDone(side, holds, Duration.ofSeconds(seconds));
  }
}
