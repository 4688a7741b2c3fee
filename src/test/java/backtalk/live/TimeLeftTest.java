package backtalk.live;

import static org.assertj.core.api.Assertions.assertThat;

import backtalk.audio.Gain;
import backtalk.audio.sink.FakeSink;
import backtalk.live.status.StatusLine;
import backtalk.plan.Decided;
import backtalk.plan.Plan;
import backtalk.plan.Planner;
import backtalk.routine.TestRoutines;
import backtalk.routine.reader.RoutineReader;
import backtalk.score.Narrator;
import backtalk.score.Score;
import backtalk.score.ScoredSegment;
import backtalk.session.Command;
import backtalk.session.Director;
import backtalk.session.Player;
import backtalk.session.PlayerListener;
import backtalk.session.ScoreReader;
import backtalk.session.Transport;
import backtalk.speech.FakeEngine;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The time that is told as left goes one way, whatever speech really takes. */
class TimeLeftTest {

  /** The fake voice says about 200 words: what is reckoned is too long, or half of what comes. */
  private static final List<Double> PACES = List.of(100.0, 400.0);

  static Stream<Path> routines() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("routines"))) {
      return files.filter(file -> file.toString().endsWith(".yaml")).sorted().toList().stream();
    }
  }

  private static Director director(Plan plan, double pace) {
    return new Director(
        plan,
        new Narrator(plan, pace, Duration.ofMillis(400)),
        new FakeEngine(),
        new FakeEngine(),
        Gain.UNITY,
        ScoreReader.DIRECT);
  }

  @ParameterizedTest
  @MethodSource("routines")
  void itNeverRises(Path file) throws Exception {
    Plan plan = Planner.plan(RoutineReader.read(file), Decided.ALL);
    for (double pace : PACES) {
      Director director = director(plan, pace);
      StatusLine course = new StatusLine(plan, director, FakeEngine.FORMAT);
      Score score = director.begin();
      Duration told = Duration.ofDays(1);
      for (Optional<ScoredSegment> next = score.next(); next.isPresent(); next = score.next()) {
        ScoredSegment segment = next.get();
        for (long part = 0; part <= 4; part++) {
          Duration now = course.left(segment, segment.startFrame() + segment.frames() * part / 4);
          assertThat(now)
              .as("%s at %s words, %s", file, pace, segment.segment())
              .isLessThanOrEqualTo(told);
          told = now;
        }
      }
    }
  }

  /** What is told before and after a command that comes in the middle of the first hold. */
  private static Duration risen(Command command) throws Exception {
    Plan plan = Planner.plan(TestRoutines.of(TestRoutines.plain("childs-pose", 20)), Decided.ALL);
    Director director = director(plan, 130);
    StatusLine course = new StatusLine(plan, director, FakeEngine.FORMAT);
    Transport transport = new Transport();
    List<Duration> told = new ArrayList<>();
    PlayerListener person =
        new PlayerListener() {
          @Override
          public void heard(ScoredSegment segment, long frame) {
            told.add(course.left(segment, frame));
            boolean isMiddle = segment.startFrame() + 5_000 <= frame;
            if (segment.segment().isHold() && isMiddle && !asked) {
              asked = true;
              transport.send(command);
            }
          }

          private boolean asked;
        };
    new Player(director, new FakeSink(FakeEngine.FORMAT), transport, new Listeners(course, person))
        .play();
    Duration most = Duration.ZERO;
    for (int i = 1; i < told.size(); i++) {
      Duration rise = told.get(i).minus(told.get(i - 1));
      most = rise.compareTo(most) > 0 ? rise : most;
    }
    return most;
  }

  @Test
  void itRisesWhereThePersonAsksForMoreAndNotWhereTheyAskHowLong() throws Exception {
    assertThat(risen(Command.LONGER)).isBetween(Duration.ofSeconds(4), Duration.ofSeconds(6));
    assertThat(risen(Command.BACK)).isGreaterThan(Duration.ofSeconds(4));
    assertThat(risen(Command.HOW_LONG)).isEqualTo(Duration.ZERO);
    assertThat(risen(Command.WHAT_NOW)).isEqualTo(Duration.ZERO);
  }
}
