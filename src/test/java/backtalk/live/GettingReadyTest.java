package backtalk.live;

import static org.assertj.core.api.Assertions.assertThat;

import backtalk.audio.Background;
import backtalk.audio.Gain;
import backtalk.audio.sink.FakeSink;
import backtalk.plan.Plan;
import backtalk.plan.Planner;
import backtalk.plan.Preferences;
import backtalk.routine.Routine;
import backtalk.routine.TestRoutines;
import backtalk.score.Narrator;
import backtalk.session.Command;
import backtalk.session.Transport;
import backtalk.setup.SessionResources;
import backtalk.setup.VoiceTrouble;
import backtalk.speech.FakeEngine;
import backtalk.speech.command.WaitingCredit;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Timeout(20)
class GettingReadyTest {

  private final FakeEngine engine = new FakeEngine();
  private final FakeSink sink = new FakeSink(FakeEngine.FORMAT, 120);
  private final Transport transport = new Transport();
  private final WaitingCredit patience = WaitingCredit.live(() -> 0);
  private final List<String> told = new ArrayList<>();

  private void await(Consumer<String> then) throws Exception {
    Routine routine = TestRoutines.of(TestRoutines.plain("child", 30));
    Plan plan = Planner.plan(routine, Preferences.defaults());
    SessionResources resources =
        new SessionResources(
            routine,
            plan,
            new Narrator(plan, 130, Duration.ofMillis(400)),
            engine,
            engine,
            patience,
            Gain.UNITY,
            Background.NONE,
            new VoiceTrouble());
    Consumer<String> remark = told::add;
    new GettingReady(resources, sink, transport, Duration.ofMillis(200), remark.andThen(then))
        .await();
  }

  @Test
  void aSlowVoiceIsWaitedForAndTheWaitingIsSeenAndHeard() throws Exception {
    await(what -> patience.arranged(Duration.ofMinutes(1)));

    assertThat(told).containsExactly(GettingReady.NOTE);
    assertThat(engine.spoken()).containsExactly(GettingReady.WORDS);
    assertThat(sink.accepted()).isPositive();
  }

  @ParameterizedTest
  @CsvSource({"PAUSE_OR_RESUME, 0", "NEXT, 0", "STOP, 1", "QUIT, 1"})
  void whatIsAskedMeanwhileBeginsAtOnceAndIsObeyedOnlyIfItEndsTheSession(
      Command command, int obeyed) throws Exception {
    await(what -> transport.send(command));

    assertThat(told).containsExactly(GettingReady.NOTE);
    assertThat(transport.waiting()).isEqualTo(obeyed);
  }

  @Test
  void whatIsAskedBeforeAnybodyIsToldToWaitIsForTheSession() throws Exception {
    transport.send(Command.SLOWER);

    await(what -> {});

    assertThat(told).isEmpty();
    assertThat(transport.waiting()).isOne();
  }

  @Test
  void anEarThatListensByNowIsNoKey() throws Exception {
    transport.send(Command.LISTENING);

    await(what -> patience.arranged(Duration.ofMinutes(1)));

    assertThat(told).containsExactly(GettingReady.NOTE);
  }

  @Test
  void aVoiceThatIsThereIsNotWaitedFor() throws Exception {
    patience.arranged(Duration.ofSeconds(2));

    await(what -> {});

    assertThat(told).isEmpty();
    assertThat(sink.accepted()).isZero();
  }
}
