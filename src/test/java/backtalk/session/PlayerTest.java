package backtalk.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import backtalk.audio.AudioClip;
import backtalk.audio.Gain;
import backtalk.audio.Mixer;
import backtalk.audio.PcmFormat;
import backtalk.audio.sink.FakeSink;
import backtalk.plan.Plan;
import backtalk.plan.Planner;
import backtalk.plan.Preferences;
import backtalk.plan.SegmentKind;
import backtalk.plan.Subject;
import backtalk.routine.Side;
import backtalk.routine.TestRoutines;
import backtalk.score.Arranger;
import backtalk.score.Narrator;
import backtalk.score.Placement;
import backtalk.score.PlayedTimeline;
import backtalk.score.Score;
import backtalk.score.ScoreRenderer;
import backtalk.score.ScoredSegment;
import backtalk.score.Timeline;
import backtalk.session.Player.Outcome;
import backtalk.speech.FakeEngine;
import backtalk.speech.SpeechEngine;
import backtalk.speech.SpeechException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlayerTest {

  /** As the real sink: 120 ms, at 1 kHz. */
  private static final long BUFFER = 120;

  /** As a real sink after underruns: 500 ms, and 40 ms that a server may swallow. */
  private static final long LONGEST_BUFFER = 540;

  private final Transport transport = new Transport();
  private final Events events = new Events(transport);

  @Test
  void whatIsHeardIsTheScoreToTheFrame() throws Exception {
    FakeSink sink = sink();

    assertThat(player(sink).play()).isEqualTo(Outcome.FINISHED);
    assertThat(sink.captured()).isEqualTo(rendered());
  }

  @ParameterizedTest
  @ValueSource(longs = {0, 10, 50, 119, 120, 121, 5_000, 33_333, 45_000})
  void whatWasHeardIsWhatTheListenerWasTold(long frame) throws Exception {
    FakeSink sink = sink();
    events.at(frame, Command.PAUSE);
    events.whenPaused(Command.RESUME);

    assertThat(player(sink).play()).isEqualTo(Outcome.FINISHED);
    assertThat(sink.captured()).isEqualTo(events.played());
    assertThat(events.played().frames()).isGreaterThan(rendered().frames());
  }

  @ParameterizedTest
  @EnumSource(Command.class)
  void everyCommandInARowLosesNothing(Command command) throws Exception {
    FakeSink sink = sink();
    for (long frame = 1000; frame < 60_000; frame += 3_210) {
      events.at(frame, command);
    }
    events.whenPaused(Command.RESUME);

    player(sink).play();
    boolean changesVolume = command == Command.LOUDER || command == Command.SOFTER;
    if (changesVolume) {
      assertThat(sink.captured().frames()).isEqualTo(events.played().frames());
    } else {
      assertThat(sink.captured()).isEqualTo(events.played());
    }
  }

  /** In a hold nothing is taken back of what was written, even when the buffer is the longest. */
  @ParameterizedTest
  @EnumSource(
      value = Command.class,
      mode = EnumSource.Mode.EXCLUDE,
      names = {"LISTENING", "HUSH", "CALLED"}) // that are answered by silence and a note
  void anAnswerBeginsWithinSevenTenthsOfASecond(Command command) throws Exception {
    long asked = startOf("Hold for twenty seconds.") + 6_000;
    FakeSink sink = new FakeSink(FakeEngine.FORMAT, LONGEST_BUFFER);
    events.at(asked, command);
    events.whenPaused(Command.RESUME);

    player(sink).play();
    assertThat(sink.captured().frames()).isEqualTo(events.played().frames());
    assertThat(events.firstCueAfter(asked) - asked).isLessThan(700);
  }

  @Test
  void aPauseOfNoSetLengthCostsNoFramesAfterItsFirstTenSeconds() throws Exception {
    FakeSink sink = sink();
    events.at(3000, Command.PAUSE);
    events.whenWaiting(sink, Command.RESUME);

    assertThat(player(sink).play()).isEqualTo(Outcome.FINISHED);
    assertThat(sink.captured()).isEqualTo(events.played());
  }

  @Test
  void stopEndsWithAGoodbyeAfterTenSecondsAndNothingAfterIt() throws Exception {
    FakeSink sink = sink();
    events.at(2000, Command.STOP);

    assertThat(player(sink).play()).isEqualTo(Outcome.STOPPED);
    assertThat(events.cues())
        .endsWith("Stopped. Press space within ten seconds to go on.", "Goodbye.");
    assertThat(sink.captured()).isEqualTo(events.played());
  }

  @Test
  void whoeverWantsTheProgramGoneHearsThatItIsOver() throws Exception {
    FakeSink sink = sink();
    events.at(2000, Command.QUIT);

    assertThat(player(sink).play()).isEqualTo(Outcome.STOPPED);
    assertThat(events.cues()).endsWith("Goodbye.");
    assertThat(sink.captured().frames()).isLessThan(2000 + (int) BUFFER + 700);
  }

  /** As by a key that is held down. */
  @ParameterizedTest
  @EnumSource(
      value = Command.class,
      names = {"STOP", "QUIT"})
  @Timeout(20)
  void theGoodbyeIsSaidOnceHoweverOftenItIsAskedFor(Command command) throws Exception {
    FakeSink sink = sink();
    events.alwaysFrom(2000, command);

    assertThat(player(sink).play()).isEqualTo(Outcome.STOPPED);
    assertThat(sink.captured().frames()).isLessThan(2000 + (int) BUFFER + 1000);
  }

  @Test
  void aPausedSessionCanBeStopped() throws Exception {
    events.at(2000, Command.PAUSE);
    events.whenPaused(Command.STOP);

    assertThat(player(sink()).play()).isEqualTo(Outcome.STOPPED);
  }

  @ParameterizedTest
  @ValueSource(longs = {0, 60, 7_000, 20_001})
  void aLostDeviceIsWaitedForAndTheSessionGoesOnWhereItWas(long frame) throws Exception {
    FakeSink sink = sink().loseAt(frame).failToReopen(3);

    assertThat(player(sink).play()).isEqualTo(Outcome.FINISHED);
    assertThat(sink.captured()).isEqualTo(rendered());
    assertThat(sink.reopenings()).isEqualTo(4);
    assertThat(events.log()).containsExactly("lost: the fake device has gone", "back");
  }

  @Test
  void aLineThatBreaksForAMomentIsTakenUpWithoutAWord() throws Exception {
    FakeSink sink = sink().loseAt(7000);

    assertThat(player(sink).play()).isEqualTo(Outcome.FINISHED);
    assertThat(sink.captured()).isEqualTo(rendered());
    assertThat(events.log()).isEmpty();
  }

  @Test
  void aDeviceThatGoesAgainAndAgainInAHoldLosesNothing() throws Exception {
    long hold = startOf("Hold for twenty seconds.") + 2_000;
    FakeSink sink = sink();
    for (long frame = hold; frame < hold + 4_000; frame += 70) {
      sink.loseAt(frame);
    }

    assertThat(player(sink).play()).isEqualTo(Outcome.FINISHED);
    assertThat(sink.captured()).isEqualTo(rendered());
  }

  @Test
  void aSentenceThatBrokeIsSaidAgain() throws Exception {
    String sentence = "Left side first.";
    FakeSink sink = sink().loseAt(BUFFER + startOf(sentence) + 30);

    assertThat(player(sink).play()).isEqualTo(Outcome.FINISHED);
    assertThat(sink.captured()).isEqualTo(events.played());
    assertThat(events.cues()).containsSubsequence(sentence, sentence).hasSize(cues().size() + 1);
  }

  @Test
  void aNumberThatBrokeIsSaidAgainAndTheHoldIsSoMuchLonger() throws Exception {
    FakeSink sink = sink().loseAt(BUFFER + startOf("Three.") + 30);

    assertThat(player(sink).play()).isEqualTo(Outcome.FINISHED);
    assertThat(sink.captured()).isEqualTo(events.played());
    assertThat(events.cues())
        .containsSubsequence("Four.", "Three.", "Three.", "Two.", "One.")
        .hasSize(cues().size() + 1);
    assertThat(events.heldFrames(Side.LEFT)).isEqualTo(20_030);
    assertThat(events.heldFrames(Side.RIGHT)).isEqualTo(20_000);
  }

  @Test
  void aNumberOfWhichMostWasHeardIsNotSaidAgain() throws Exception {
    long most = 130; // of the 300 that a word takes: its beginning is the loudest
    FakeSink sink = sink().loseAt(BUFFER + startOf("Three.") + most);

    assertThat(player(sink).play()).isEqualTo(Outcome.FINISHED);
    assertThat(sink.captured()).isEqualTo(rendered());
    assertThat(events.heldFrames(Side.LEFT)).isEqualTo(20_000);
  }

  @Test
  void theFirstWordsOfAHoldThatBrokeAreSaidAgainAndTheHoldBeginsWithThem() throws Exception {
    String words = "Hold for twenty seconds.";
    FakeSink sink = sink().loseAt(BUFFER + startOf(words) + 30);

    assertThat(player(sink).play()).isEqualTo(Outcome.FINISHED);
    assertThat(sink.captured()).isEqualTo(events.played());
    assertThat(events.cues()).containsSubsequence(words, words).hasSize(cues().size() + 1);
    assertThat(events.heldFrames(Side.LEFT)).isEqualTo(20_030);
  }

  /** What a fault of the sound's device or its server looks like from here. */
  enum Fault {
    KILLED_AND_BACK(900, 1),
    HUNG(3_200, 1),
    SUSPENDED(8_000, 11),
    SINK_UNLOADED(40_000, 75),
    DEFAULT_CHANGED(100, 0),
    PROGRAM_STOPPED(5_000, 0),
    COMPUTER_SLEPT(720_000, 0);

    private final Duration silence;
    private final int failures;

    Fault(int silenceMilliseconds, int failures) {
      silence = Duration.ofMillis(silenceMilliseconds);
      this.failures = failures;
    }
  }

  /** Where in the session it strikes. */
  enum Place {
    WORD("Left side first.", 30),
    HOLD("Hold for twenty seconds.", 13_000),
    COUNTDOWN("Three.", 30);

    private final String words;
    private final long after;

    Place(String words, long after) {
      this.words = words;
      this.after = after;
    }
  }

  @ParameterizedTest
  @MethodSource("faultsEverywhere")
  void whateverBefallsTheSoundIsMadeGoodByTheRuleOfAPause(Fault fault, Place place)
      throws Exception {
    FakeSink sink =
        sink()
            .loseAt(BUFFER + startOf(place.words) + place.after)
            .failToReopen(fault.failures)
            .silentFor(fault.silence);

    assertThat(player(sink).play()).isEqualTo(Outcome.FINISHED);
    assertThat(sink.captured()).isEqualTo(events.played());
    assertThat(events.cues().stream().filter(words -> words.startsWith("Going on.")).toList())
        .isEqualTo(notice(fault, place));
    assertThat(events.cues()).containsSubsequence(cues());
    assertThat(events.lastHold(Side.LEFT)).isGreaterThanOrEqualTo(heldFromThere(fault, place));
    assertThat(events.heldFrames(Side.RIGHT)).isEqualTo(20_000);
    assertThat(events.toldFrames(Side.LEFT)).isEqualTo(20_000);
    assertThat(events.toldFrames(Side.RIGHT)).isEqualTo(20_000);
  }

  static Stream<Arguments> faultsEverywhere() {
    return Stream.of(Fault.values())
        .flatMap(fault -> Stream.of(Place.values()).map(place -> Arguments.of(fault, place)));
  }

  private static List<String> notice(Fault fault, Place place) {
    if (fault.silence.toSeconds() < 3) {
      return List.of();
    } else if (place == Place.WORD) {
      return List.of("Going on.");
    } else if (fault.silence.toSeconds() >= 10) {
      return List.of("Going on. Left side, once more from the beginning.");
    }
    return List.of(
        place == Place.HOLD
            ? "Going on. Left side, seven seconds left."
            : "Going on. Left side, three seconds left.");
  }

  /** At least so long is the last piece of the left side's hold. */
  private static long heldFromThere(Fault fault, Place place) {
    boolean again = place == Place.WORD || fault.silence.toSeconds() >= 10;
    return again ? 20_000 : place == Place.HOLD ? 7_000 : 2_900;
  }

  @Test
  void aSoundThatBreaksAllTheTimeStillComesToItsEnd() throws Exception {
    FakeSink sink = sink();
    for (long frame = 500; frame < 40_000; frame += 150) {
      sink.loseAt(frame);
    }

    assertThat(player(sink).play()).isEqualTo(Outcome.FINISHED);
    assertThat(sink.captured()).isEqualTo(events.played());
    assertThat(events.cues()).containsSubsequence(cues());
  }

  @Test
  void whoLayInSilenceIsToldWhereTheHoldGoesOn() throws Exception {
    FakeSink sink = sink().loseAt(BUFFER + startOf("Hold for twenty seconds.") + 13_000);
    sink.silentFor(Duration.ofSeconds(4));

    assertThat(player(sink).play()).isEqualTo(Outcome.FINISHED);
    assertThat(sink.captured()).isEqualTo(events.played());
    assertThat(events.cues()).contains("Going on. Left side, seven seconds left.");
    assertThat(events.heldFrames(Side.LEFT)).isEqualTo(20_000);
  }

  @Test
  void afterMoreThanTenSecondsOfSilenceTheHoldBeginsAgain() throws Exception {
    FakeSink sink = sink().loseAt(BUFFER + startOf("Hold for twenty seconds.") + 13_000);
    sink.silentFor(Duration.ofSeconds(30));

    assertThat(player(sink).play()).isEqualTo(Outcome.FINISHED);
    assertThat(events.cues()).contains("Going on. Left side, once more from the beginning.");
    assertThat(events.heldFrames(Side.LEFT)).isEqualTo(33_000);
  }

  @Test
  void aSilenceWhilePausedChangesNothing() throws Exception {
    FakeSink sink = sink().loseAt(6_000).failToReopen(1).silentFor(Duration.ofSeconds(30));
    events.at(3_000, Command.PAUSE);
    events.whenWaiting(sink, Command.RESUME);

    assertThat(player(sink).play()).isEqualTo(Outcome.FINISHED);
    assertThat(sink.captured()).isEqualTo(events.played());
    assertThat(events.cues()).containsOnlyOnce("Going on.");
  }

  @Test
  void whileThereIsNoDeviceTheSessionCanBeStopped() throws Exception {
    FakeSink sink = sink().loseAt(3000).failToReopen(Integer.MAX_VALUE);
    events.whenLost(Command.STOP);

    assertThat(player(sink).play()).isEqualTo(Outcome.STOPPED);
  }

  @Test
  void aPauseAskedForWhileThereIsNoDeviceIsKept() throws Exception {
    FakeSink sink = sink().loseAt(3000).failToReopen(2);
    events.whenLost(Command.PAUSE);
    events.whenBack(Command.RESUME);

    assertThat(player(sink).play()).isEqualTo(Outcome.FINISHED);
    assertThat(sink.captured()).isEqualTo(events.played());
    assertThat(events.cues()).contains("Going on.");
  }

  private static Stream<Throwable> faults() {
    return Stream.of(
        new OutOfMemoryError("Java heap space"),
        new NoClassDefFoundError("some/Thing"),
        new UncheckedIOException(new IOException("Too many open files")),
        new IllegalStateException("a bug"));
  }

  /** Whatever breaks while the body is in a stretch: the hold ends as it should, and then it is. */
  @ParameterizedTest
  @MethodSource("faults")
  void whereItCannotGoOnThePersonIsLedOutOfTheStretchFirst(Throwable fault) throws Exception {
    FakeSink sink = sink();
    FaultyEngine voice = new FaultyEngine(fault);
    Player player = faulty(sink, voice, new FakeEngine());

    assertThatThrownBy(player::play).isSameAs(fault);
    List<String> said = events.cues();
    assertThat(said.subList(said.indexOf("Halfway."), said.size()))
        .containsExactly(
            "Halfway.", "Five.", "Four.", "Three.", "Two.", "One.", "And put it down.");
    assertThat(sink.captured()).isEqualTo(events.played());
  }

  /** A sound, where no voice is left. */
  @ParameterizedTest
  @MethodSource("faults")
  void whereNoVoiceIsLeftTheWayOutIsASound(Throwable fault) throws Exception {
    FakeSink sink = sink();
    FaultyEngine voice = new FaultyEngine(fault);

    assertThatThrownBy(faulty(sink, voice, voice)::play).isSameAs(fault);
    assertThat(events.cues()).endsWith("One.", "hold-ends");
    assertThat(sink.captured()).isEqualTo(events.played());
  }

  /** Such as a screen of which a part is missing. */
  @Test
  void whoIsToldOfTheSessionMayBeWhatBreaks() throws Exception {
    FakeSink sink = sink();
    long hold = startOf("Halfway.");
    List<ScoredSegment> told = new ArrayList<>();
    PlayerListener broken =
        new PlayerListener() {
          @Override
          public void heard(ScoredSegment segment, long frame) {
            if (frame > hold) {
              told.add(segment);
              throw new NoClassDefFoundError("some/Thing");
            }
          }
        };
    Plan plan = plan();
    Narrator narrator = new Narrator(plan, 130, Duration.ofMillis(400));
    FakeEngine engine = new FakeEngine();
    Director director =
        new Director(plan, narrator, engine, engine, Gain.UNITY, ScoreReader.DIRECT);

    assertThatThrownBy(new Player(director, sink, transport, broken)::play)
        .isInstanceOf(NoClassDefFoundError.class);
    assertThat(told)
        .last()
        .extracting(last -> last.placements().get(0).text())
        .isEqualTo("And put it down.");
  }

  private Player faulty(FakeSink sink, SpeechEngine voice, SpeechEngine prompt) throws Exception {
    Plan plan = plan();
    Narrator narrator = new Narrator(plan, 130, Duration.ofMillis(400));
    Director director = new Director(plan, narrator, voice, prompt, Gain.UNITY, new ArrangeAhead());
    return new Player(director, sink, transport, events);
  }

  /** Breaks when it is to say that the first hold is over. */
  private record FaultyEngine(FakeEngine engine, Throwable fault) implements SpeechEngine {

    FaultyEngine(Throwable fault) {
      this(new FakeEngine(), fault);
    }

    @Override
    public PcmFormat format() {
      return engine.format();
    }

    @Override
    public AudioClip speak(String text, double tempo) throws SpeechException {
      if (text.equals("And put it down.") && fault instanceof Error error) {
        throw error;
      } else if (text.equals("And put it down.") && fault instanceof RuntimeException runtime) {
        throw runtime;
      }
      return engine.speak(text, tempo);
    }
  }

  /** A sentence that no voice can say ends no session. */
  @Test
  void aSoundStandsForWhatCannotBeSaid() throws Exception {
    FakeSink sink = sink();
    FakeEngine mute = new FakeEngine().failingOn("Five.").failingOn("And put it down.");

    assertThat(player(sink, mute, new ArrangeAhead()).play()).isEqualTo(Outcome.FINISHED);
    assertThat(events.cues()).contains("tick", "Four.", "One.", "hold-ends");
    assertThat(events.played().frames()).isEqualTo(sink.captured().frames());
  }

  @Test
  void arrangingAheadChangesNothing() throws Exception {
    FakeSink sink = sink();

    assertThat(player(sink, new FakeEngine(), new ArrangeAhead()).play())
        .isEqualTo(Outcome.FINISHED);
    assertThat(sink.captured()).isEqualTo(rendered());
  }

  @Test
  void theListenerHearsOfEveryFrameInItsSegment() throws Exception {
    player(sink()).play();

    assertThat(events.segmentsSeen()).isEqualTo(segments());
  }

  private static FakeSink sink() {
    return new FakeSink(FakeEngine.FORMAT, BUFFER);
  }

  private Player player(FakeSink sink) throws Exception {
    return player(sink, new FakeEngine(), ScoreReader.DIRECT);
  }

  private Player player(FakeSink sink, FakeEngine engine, ScoreReader ahead) throws Exception {
    Plan plan = plan();
    Narrator narrator = new Narrator(plan, 130, Duration.ofMillis(400));
    Director director = new Director(plan, narrator, engine, engine, Gain.UNITY, ahead);
    return new Player(director, sink, transport, events);
  }

  private static Plan plan() throws Exception {
    return Planner.plan(TestRoutines.of(TestRoutines.sided("knee", 20, 1)), Preferences.defaults());
  }

  private static Score score(FakeEngine engine) throws Exception {
    Plan plan = plan();
    return new Arranger(plan, new Narrator(plan, 130, Duration.ofMillis(400)), engine);
  }

  private static AudioClip rendered() throws Exception {
    short[] all = new short[200_000];
    int count = new ScoreRenderer(score(new FakeEngine())).read(0, all);
    return AudioClip.of(FakeEngine.FORMAT, all).slice(0, count);
  }

  /** The frame on which these words begin for the first time. */
  private static long startOf(String words) throws Exception {
    return placements().stream()
        .filter(cue -> cue.text().equals(words))
        .findFirst()
        .orElseThrow()
        .startFrame();
  }

  private static List<String> cues() throws Exception {
    return placements().stream().map(Placement::text).toList();
  }

  private static List<Placement> placements() throws Exception {
    Score score = score(new FakeEngine());
    List<Placement> all = new ArrayList<>();
    for (Optional<ScoredSegment> next = score.next(); next.isPresent(); next = score.next()) {
      all.addAll(next.get().placements());
    }
    return all;
  }

  private static int segments() throws Exception {
    Score score = score(new FakeEngine());
    int count = 0;
    while (score.next().isPresent()) {
      count++;
    }
    return count;
  }

  /** Gives commands when the session comes to a frame or a state, and keeps what it was told. */
  private static final class Events implements PlayerListener {

    private final Transport transport;
    private final Map<Long, List<Command>> atFrame = new TreeMap<>();
    private final Map<String, Command> on = new HashMap<>();
    private final List<String> log = new ArrayList<>();
    private int lastSegment = -1;
    private int segmentsSeen;
    private final List<ScoredSegment> done = new ArrayList<>();
    private long reached;
    private int pausedIn = -1;
    private long from;
    private Optional<Command> always = Optional.empty();

    Events(Transport transport) {
      this.transport = transport;
    }

    void at(long frame, Command command) {
      if (frame == 0) {
        transport.send(command);
      }
      atFrame.computeIfAbsent(frame, any -> new ArrayList<>()).add(command);
    }

    /** At every block that is heard from a frame on. */
    void alwaysFrom(long frame, Command command) {
      from = frame;
      always = Optional.of(command);
    }

    void whenPaused(Command command) {
      on.put("paused", command);
    }

    /** After the pause's own time, from another thread: the player waits for it. */
    void whenWaiting(FakeSink sink, Command command) {
      Thread person =
          new Thread(
              () -> {
                try {
                  sink.awaitDrain();
                } catch (InterruptedException e) {
                  Thread.currentThread().interrupt();
                }
                transport.send(command);
              });
      person.setDaemon(true);
      person.start();
    }

    void whenLost(Command command) {
      on.put("lost", command);
    }

    void whenBack(Command command) {
      on.put("back", command);
    }

    List<String> log() {
      return log;
    }

    int segmentsSeen() {
      return segmentsSeen;
    }

    @Override
    public void heard(ScoredSegment segment, long frame) {
      assertThat(frame).isBetween(segment.startFrame(), segment.endFrame() - 1);
      if (frame >= from) {
        always.ifPresent(transport::send);
      }
      if (segment.index() != lastSegment) {
        lastSegment = segment.index();
        segmentsSeen++;
      }
      if (segment.segment().kind() == SegmentKind.PAUSE
          && segment.index() != pausedIn
          && on.containsKey("paused")) {
        pausedIn = segment.index();
        transport.send(on.get("paused"));
      }
      atFrame
          .entrySet()
          .removeIf(
              entry -> {
                boolean due = entry.getKey() > 0 && entry.getKey() <= frame;
                if (due) {
                  entry.getValue().forEach(transport::send);
                }
                return due;
              });
    }

    @Override
    public void done(ScoredSegment segment) {
      done.add(segment);
    }

    /** The sound of what was played, as it was told. */
    AudioClip played() {
      int frames = (int) done.get(done.size() - 1).endFrame();
      short[] all = new short[frames];
      for (ScoredSegment segment : done) {
        assertThat(segment.startFrame()).as("no gap, no overlap").isEqualTo(reached);
        reached = segment.endFrame();
        List<Mixer.PlacedClip> parts = segment.placements().stream().map(Placement::sound).toList();
        Mixer.mix(
            parts, segment.startFrame(), all, (int) segment.startFrame(), (int) segment.frames());
      }
      reached = 0;
      return AudioClip.of(FakeEngine.FORMAT, all);
    }

    /** How long a side was held, all told. */
    long heldFrames(Side side) {
      return holds(side).mapToLong(ScoredSegment::frames).sum();
    }

    /** How long a side was held as the timeline tells it: what was heard twice counts once. */
    long toldFrames(Side side) {
      PlayedTimeline played =
          new PlayedTimeline("any", FakeEngine.FORMAT, new PlayedTimeline.HoldListener() {});
      done.forEach(played::add);
      Timeline told = played.timeline();
      long end = 0;
      for (Timeline.SegmentRow row : told.segments()) {
        assertThat(row.start()).as("no gap, no overlap").isEqualTo(end);
        end = row.end();
      }
      assertThat(told.cues())
          .allSatisfy(
              cue -> {
                Timeline.SegmentRow row = told.segments().get(cue.segment());
                assertThat(cue.start()).isBetween(row.start(), row.end() - 1);
              });
      return told.segments().stream()
          .filter(row -> row.kind().equals(SegmentKind.HOLD.id()))
          .filter(row -> row.side().equals(Optional.of(side.word())))
          .mapToLong(row -> row.end() - row.start())
          .sum();
    }

    private Stream<ScoredSegment> holds(Side side) {
      return done.stream()
          .filter(segment -> segment.segment().kind() == SegmentKind.HOLD)
          .filter(
              segment ->
                  segment.segment().subject().flatMap(Subject::side).equals(Optional.of(side)));
    }

    /** How long a side was held after the last interruption. */
    long lastHold(Side side) {
      return holds(side).reduce((earlier, later) -> later).orElseThrow().frames();
    }

    /** When anything is heard next. */
    long firstCueAfter(long frame) {
      return done.stream()
          .flatMap(segment -> segment.placements().stream())
          .mapToLong(Placement::startFrame)
          .filter(start -> start >= frame)
          .min()
          .orElseThrow();
    }

    List<String> cues() {
      return done.stream()
          .flatMap(segment -> segment.placements().stream())
          .map(Placement::text)
          .toList();
    }

    @Override
    public void soundLost(String why) {
      tell("lost", "lost: " + why);
    }

    @Override
    public void soundBack() {
      tell("back", "back");
    }

    private void tell(String event, String line) {
      log.add(line);
      if (on.containsKey(event)) {
        transport.send(on.get(event));
      }
    }
  }
}
