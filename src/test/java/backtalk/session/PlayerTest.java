package backtalk.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import backtalk.audio.AudioClip;
import backtalk.audio.FakeSink;
import backtalk.plan.Plan;
import backtalk.plan.Planner;
import backtalk.plan.Preferences;
import backtalk.routine.TestRoutines;
import backtalk.score.Arranger;
import backtalk.score.Score;
import backtalk.score.ScoredSegment;
import backtalk.score.Tape;
import backtalk.script.Narrator;
import backtalk.speech.FakeEngine;
import backtalk.speech.SpeechException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlayerTest {

  /** As the real sink: 120 ms, at 1 kHz. */
  private static final long BUFFER = 120;

  private static final AudioClip PAUSED = reply(301);
  private static final AudioClip RESUMED = reply(202);
  private static final AudioClip GOODBYE = reply(403);

  private final Transport transport = new Transport();
  private final Events events = new Events(transport);

  @Test
  void whatIsHeardIsTheScoreToTheFrame() throws Exception {
    FakeSink sink = sink();

    assertThat(player(sink).play()).isEqualTo(Outcome.FINISHED);
    assertThat(sink.captured()).isEqualTo(rendered());
  }

  @ParameterizedTest
  @ValueSource(longs = {0, 10, 50, 119, 120, 121, 5_000, 33_333})
  void aPauseLosesNothingAndRepeatsNothing(long frame) throws Exception {
    FakeSink sink = sink();
    events.at(frame, Command.PAUSE);
    events.whenPaused(Command.RESUME);

    assertThat(player(sink).play()).isEqualTo(Outcome.FINISHED);
    assertThat(without(sink.captured(), PAUSED, RESUMED)).isEqualTo(rendered());
  }

  @Test
  void manyPausesInARowLoseNothing() throws Exception {
    FakeSink sink = sink();
    for (long frame = 1000; frame < 1100; frame += 10) {
      events.at(frame, Command.PAUSE_OR_RESUME);
    }
    events.whenPaused(Command.PAUSE_OR_RESUME);

    assertThat(player(sink).play()).isEqualTo(Outcome.FINISHED);
    assertThat(without(sink.captured(), PAUSED, RESUMED)).isEqualTo(rendered());
  }

  @Test
  void pausingTwiceAndResumingTwiceIsPausingOnce() throws Exception {
    FakeSink sink = sink();
    events.at(3000, Command.PAUSE);
    events.at(3000, Command.PAUSE);
    events.whenPaused(Command.RESUME);
    transport.send(Command.RESUME);

    assertThat(player(sink).play()).isEqualTo(Outcome.FINISHED);
    assertThat(sink.captured().frames())
        .isEqualTo(rendered().frames() + PAUSED.frames() + RESUMED.frames());
    assertThat(events.log()).containsExactly("paused", "resumed");
  }

  @Test
  void stopEndsWithAGoodbyeAndNothingAfterIt() throws Exception {
    FakeSink sink = sink();
    events.at(2000, Command.STOP);

    assertThat(player(sink).play()).isEqualTo(Outcome.STOPPED);
    AudioClip heard = sink.captured();
    assertThat(heard.slice(heard.frames() - GOODBYE.frames(), heard.frames())).isEqualTo(GOODBYE);
    assertThat(heard.frames()).isLessThan(2000 + (int) BUFFER + GOODBYE.frames());
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
  void aDeviceThatGoesAgainAndAgainLosesNothing() throws Exception {
    FakeSink sink = sink();
    for (long frame = 500; frame < 3000; frame += 70) {
      sink.loseAt(frame);
    }

    assertThat(player(sink).play()).isEqualTo(Outcome.FINISHED);
    assertThat(sink.captured()).isEqualTo(rendered());
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
    assertThat(without(sink.captured(), RESUMED)).isEqualTo(rendered());
  }

  @Test
  void aVoiceThatFailsIsReportedAfterAllThatCameBefore() throws Exception {
    FakeSink sink = sink();
    Player player = player(sink, new ArrangeAhead(score(new FakeEngine().failingOn("Halfway."))));

    assertThatThrownBy(player::play)
        .isInstanceOf(SpeechException.class)
        .hasMessage("the fake voice cannot say \"Halfway.\"");
    int heard = sink.captured().frames();
    assertThat(heard).isGreaterThan(20_000);
    assertThat(sink.captured()).isEqualTo(rendered().slice(0, heard));
  }

  @Test
  void arrangingAheadChangesNothing() throws Exception {
    FakeSink sink = sink();

    assertThat(player(sink, new ArrangeAhead(score(new FakeEngine()))).play())
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
    return player(sink, score(new FakeEngine()));
  }

  private Player player(FakeSink sink, Score score) {
    return new Player(new Tape(score), sink, transport, PlayerTest::clip, events);
  }

  private static AudioClip clip(Reply reply) {
    return switch (reply) {
      case PAUSED -> PAUSED;
      case RESUMED -> RESUMED;
      case GOODBYE -> GOODBYE;
    };
  }

  private static Score score(FakeEngine engine) throws Exception {
    Plan plan =
        Planner.plan(TestRoutines.of(TestRoutines.sided("knee", 20, 1)), Preferences.defaults());
    return new Arranger(plan, new Narrator(plan, 130, Duration.ofMillis(400)), engine);
  }

  private static AudioClip rendered() throws Exception {
    short[] all = new short[200_000];
    int count = new Tape(score(new FakeEngine())).read(0, all);
    return AudioClip.of(FakeEngine.FORMAT, all).slice(0, count);
  }

  private static int segments() throws Exception {
    Score score = score(new FakeEngine());
    int count = 0;
    while (score.next().isPresent()) {
      count++;
    }
    return count;
  }

  /** A reply's samples are negative: no clip of the score has such. */
  private static AudioClip reply(int frames) {
    short[] samples = new short[frames];
    java.util.Arrays.fill(samples, (short) -frames);
    return AudioClip.of(FakeEngine.FORMAT, samples);
  }

  private static AudioClip without(AudioClip heard, AudioClip... replies) {
    short[] kept = new short[heard.frames()];
    int count = 0;
    for (int i = 0; i < heard.frames(); i++) {
      boolean ofReply = false;
      for (AudioClip reply : replies) {
        ofReply |= heard.sample(i) == reply.sample(0);
      }
      if (!ofReply) {
        kept[count++] = heard.sample(i);
      }
    }
    return AudioClip.of(FakeEngine.FORMAT, kept).slice(0, count);
  }

  /** Gives commands when the session comes to a frame or a state, and keeps what it was told. */
  private static final class Events implements PlayerListener {

    private final Transport transport;
    private final Map<Long, List<Command>> atFrame = new TreeMap<>();
    private final Map<String, Command> on = new HashMap<>();
    private final List<String> log = new ArrayList<>();
    private int lastSegment = -1;
    private int segmentsSeen;

    Events(Transport transport) {
      this.transport = transport;
    }

    void at(long frame, Command command) {
      if (frame == 0) {
        transport.send(command);
      }
      atFrame.computeIfAbsent(frame, any -> new ArrayList<>()).add(command);
    }

    void whenPaused(Command command) {
      on.put("paused", command);
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
      if (segment.index() != lastSegment) {
        lastSegment = segment.index();
        segmentsSeen++;
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
    public void paused() {
      tell("paused", "paused");
    }

    @Override
    public void resumed() {
      tell("resumed", "resumed");
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
