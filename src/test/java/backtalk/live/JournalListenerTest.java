package backtalk.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import backtalk.audio.Background;
import backtalk.audio.Gain;
import backtalk.audio.sink.AudioSink.SinkUnavailableException;
import backtalk.audio.sink.FakeSink;
import backtalk.cli.Setups;
import backtalk.config.Config;
import backtalk.config.ConfigChoices;
import backtalk.journal.Ending;
import backtalk.journal.Journal;
import backtalk.journal.JournalContents;
import backtalk.journal.SessionRecord;
import backtalk.journal.SessionRecord.StretchRecord;
import backtalk.journal.SetClock;
import backtalk.plan.Plan;
import backtalk.plan.Planner;
import backtalk.plan.Preferences;
import backtalk.routine.Routine;
import backtalk.routine.TestRoutines;
import backtalk.score.Narrator;
import backtalk.score.Score;
import backtalk.score.ScoredSegment;
import backtalk.session.Player.Outcome;
import backtalk.setup.Ears;
import backtalk.setup.Environment;
import backtalk.setup.SessionResources;
import backtalk.setup.VoiceTrouble;
import backtalk.speech.FakeEngine;
import backtalk.speech.command.WaitingCredit;
import backtalk.system.Home;
import backtalk.system.UserFolders;
import java.io.PrintWriter;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JournalListenerTest {

  @TempDir private Path home;

  private final SetClock clock = SetClock.at("2026-11-16T07:30:00+01:00[Europe/Berlin]");
  private final StringWriter err = new StringWriter();

  private Environment environment() {
    return new Environment(
        new StringReader(""),
        new PrintWriter(new StringWriter()),
        new PrintWriter(err),
        Map.of("XDG_RUNTIME_DIR", home.toString()),
        UserFolders.of(Map.of(), "Linux", home),
        new Home(home),
        home,
        List.of(),
        clock,
        format -> {
          throw new SinkUnavailableException("There is no sound output.");
        },
        false,
        plain -> {
          throw new AssertionError("there is no terminal");
        },
        Ears.NONE);
  }

  private static SessionResources resources(FakeEngine engine) throws Exception {
    Routine routine =
        TestRoutines.of(TestRoutines.sided("knee", 20, 2), TestRoutines.plain("child", 30));
    Plan plan = Planner.plan(routine, Preferences.defaults());
    return new SessionResources(
        routine,
        plan,
        new Narrator(plan, 130, Duration.ofMillis(400)),
        engine,
        engine,
        WaitingCredit.endless(),
        Gain.UNITY,
        Background.NONE,
        new VoiceTrouble());
  }

  private Outcome play(FakeEngine engine, FakeSink sink) throws Exception {
    Environment environment = environment();
    SessionResources resources = resources(engine);
    return new LiveSession(
            Setups.of(environment),
            resources,
            new SessionMicrophone(environment, Config.defaults(), sink),
            new Afterwards(Setups.of(environment), ConfigChoices.KeepChanges.ASK),
            OneSession.take(environment),
            new MediaKeys(environment, Config.defaults(), resources, Optional.empty()),
            Onlooker.NOBODY)
        .play();
  }

  private JournalListener listener(SessionResources resources) {
    return JournalListener.begin(environment(), resources, new SpareTally(resources.trouble()));
  }

  private static FakeSink sink() {
    return new FakeSink(FakeEngine.FORMAT, 120);
  }

  private SessionRecord kept() {
    JournalContents reading = Journal.in(environment().userFolders().journal(), clock).read();
    assertThat(reading.problems()).isEmpty();
    assertThat(reading.sessions()).hasSize(1);
    return reading.sessions().get(0);
  }

  @Test
  void aSessionThatIsHeardToItsEndIsKeptWhole() throws Exception {
    assertThat(play(new FakeEngine(), sink())).isEqualTo(Outcome.FINISHED);

    assertThat(kept().outcome()).isEqualTo(Ending.FINISHED);
    assertThat(kept().routine()).isEqualTo("test");
    assertThat(kept().stretches())
        .flatExtracting(StretchRecord::done)
        .extracting(Object::toString)
        .containsExactly(
            "SideDone[side=Optional[LEFT], holds=2, time=PT40S, left=0]",
            "SideDone[side=Optional[RIGHT], holds=2, time=PT40S, left=0]",
            "SideDone[side=Optional.empty, holds=1, time=PT30S, left=0]");
    assertThat(err.toString()).isEmpty();
  }

  @Test
  void lostSoundAddsNoHoldsAndTakesNone() throws Exception {
    FakeSink sink = sink();
    for (long frame = 10_000; frame < 150_000; frame += 3_331) {
      sink.loseAt(frame);
    }
    play(new FakeEngine(), sink);

    assertThat(kept().stretches()).extracting(StretchRecord::holds).containsExactly(4, 1);
  }

  @Test
  void aFaultLeavesWhatWasDone() throws Exception {
    FakeEngine engine = new FakeEngine().breakingOn("Stretch two of two. The child.");

    assertThatThrownBy(() -> play(engine, sink())).isInstanceOf(IllegalStateException.class);
    assertThat(kept().outcome()).isEqualTo(Ending.FAILED);
    assertThat(kept().stretches()).extracting(StretchRecord::holds).containsExactly(4, 0);
  }

  @Test
  void aSessionThatIsStoppedIsKeptAsStopped() throws Exception {
    SessionResources resources = resources(new FakeEngine());
    try (JournalListener listener = listener(resources)) {
      assertThat(listener.ended(Outcome.STOPPED)).isEqualTo(Outcome.STOPPED);
    }
    assertThat(kept().outcome()).isEqualTo(Ending.STOPPED);
  }

  /** The system may not wait for the goodbye; and what is kept does not change by it. */
  @Test
  void whatWasDoneIsKeptAtOnceWhenTheSystemWantsTheProgramGone() throws Exception {
    FakeEngine engine = new FakeEngine();
    SessionResources resources = resources(engine);
    List<ScoredSegment> segments = new ArrayList<>();
    Score score = resources.score();
    for (Optional<ScoredSegment> next = score.next(); next.isPresent(); next = score.next()) {
      segments.add(next.get());
    }
    ScoredSegment second =
        segments.stream().filter(segment -> segment.segment().isHold()).toList().get(1);
    long reached = second.startFrame() + FakeEngine.FORMAT.sampleRate() * 7L;
    try (JournalListener listener = listener(resources)) {
      for (ScoredSegment segment : segments.subList(0, second.index())) {
        listener.heard(segment, segment.startFrame());
        listener.done(segment);
      }
      listener.heard(second, reached);
      listener.cutOff();
      listener.settle(10_000);

      SessionRecord at = kept();
      assertThat(at.outcome()).isEqualTo(Ending.STOPPED);
      assertThat(at.stretches().get(0).done())
          .extracting(Object::toString)
          .contains("SideDone[side=Optional[RIGHT], holds=0, time=PT7S, left=1]");

      listener.heard(second, reached + 100);
      listener.leaveOff();
      listener.done(second.endingAt(reached + 200));
      listener.ended(Outcome.STOPPED);
      assertThat(kept()).isEqualTo(at);
    }
    assertThat(kept().outcome()).isEqualTo(Ending.STOPPED);
    Path timeline = new TimelineShelf(environment().userFolders().timelines()).last().orElseThrow();
    assertThat(Files.readString(timeline))
        .contains("\"kind\":\"broken-hold\"")
        .contains("\"end\":" + (reached + 100) + "}");
    assertThat(Journal.in(environment().userFolders().journal(), clock).cutOff()).isPresent();
  }

  @Test
  void aJournalThatCannotBeWrittenCostsNoSession() throws Exception {
    Path data = environment().userFolders().data();
    Files.createDirectories(data.getParent());
    Files.writeString(data, "in the way");

    assertThat(play(new FakeEngine(), sink())).isEqualTo(Outcome.FINISHED);
    assertThat(err.toString().lines())
        .containsExactly(
            "The journal in "
                + data.resolve("journal")
                + " could not be written: a file is in its place. The session goes on, but"
                + " may be missing in your history.");
  }
}
