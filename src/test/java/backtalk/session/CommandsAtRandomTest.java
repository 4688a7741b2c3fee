package backtalk.session;

import static org.assertj.core.api.Assertions.assertThat;

import backtalk.plan.SegmentKind;
import backtalk.routine.Hold;
import backtalk.routine.Position;
import backtalk.routine.Posture.Place;
import backtalk.routine.Repetitions;
import backtalk.routine.Routine;
import backtalk.routine.Sides;
import backtalk.routine.Stretch;
import backtalk.routine.TestRoutines;
import backtalk.score.Placement;
import backtalk.score.PlayedTimeline;
import backtalk.score.ScoredSegment;
import backtalk.score.Timeline;
import backtalk.speech.FakeEngine;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever is asked and whenever: no gap, no two voices, no number late, both sides equal. */
class CommandsAtRandomTest {

  private static final List<String> NUMBERS =
      List.of("", "One.", "Two.", "Three.", "Four.", "Five.");

  /** With these the person leaves or repeats sides on purpose. */
  private static final Set<Command> LEAVE =
      EnumSet.of(Command.NEXT, Command.BACK, Command.STOP, Command.QUIT);

  static LongStream seeds() {
    return LongStream.range(0, 120);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void theSessionHoldsTogether(long seed) throws Exception {
    Random random = new Random(seed);
    boolean leaves = random.nextInt(3) == 0;
    Rehearsal session = new Rehearsal(routine(random));
    List<Command> said = new ArrayList<>();
    long at = random.nextInt(20_000);
    session.say(next(random, leaves, said), SegmentKind.WELCOME, 0);
    for (int i = random.nextInt(40); i > 0; i--) {
      session.then(next(random, leaves, said), random.nextInt(4) == 0 ? 0 : random.nextInt(15_000));
      // A pause ends only when somebody says so.
      session.then(Command.RESUME, random.nextInt(15_000));
    }
    session.run();

    check(session, String.format(Locale.ROOT, "seed %d: %s", seed, said), leaves);
    assertThat(at).isNotNegative();
  }

  private static Command next(Random random, boolean leaves, List<Command> said) {
    Command[] all = Command.values();
    Command command = all[random.nextInt(all.length)];
    while (!leaves && LEAVE.contains(command)) {
      command = all[random.nextInt(all.length)];
    }
    said.add(command);
    return command;
  }

  private static void check(Rehearsal session, String what, boolean leaves) {
    long reached = 0;
    int index = 0;
    long spokenTo = 0;
    PlayedTimeline played =
        new PlayedTimeline("test", FakeEngine.FORMAT, new PlayedTimeline.HoldListener() {});
    for (ScoredSegment segment : session.heard()) {
      assertThat(segment.startFrame()).as(what).isEqualTo(reached);
      assertThat(segment.index()).as(what).isEqualTo(index++);
      for (Placement cue : segment.placements()) {
        assertThat(cue.startFrame())
            .as("%s: %s", what, cue.text())
            .isGreaterThanOrEqualTo(spokenTo);
        spokenTo = cue.endFrame();
      }
      reached = segment.endFrame();
      assertThat(spokenTo).as(what).isLessThanOrEqualTo(reached);
      played.add(segment);
    }
    check(played.timeline(), what, leaves);
  }

  private static void check(Timeline timeline, String what, boolean leaves) {
    long left = 0;
    long right = 0;
    for (Timeline.SegmentRow row : timeline.segments()) {
      if (row.kind().equals("hold")) {
        left += row.side().orElse("").equals("left") ? row.end() - row.start() : 0;
        right += row.side().orElse("").equals("right") ? row.end() - row.start() : 0;
      }
    }
    if (!leaves) {
      assertThat(left).as(what).isEqualTo(right);
    }
    for (Timeline.CueRow cue : timeline.cues()) {
      Timeline.SegmentRow row = timeline.segments().get(cue.segment());
      if (cue.kind().equals("countdown") && row.kind().equals("hold")) {
        assertThat(cue.start())
            .as("%s: %s", what, cue.text())
            .isEqualTo(row.end() - NUMBERS.indexOf(cue.text()) * 1000L);
      }
    }
  }

  private static Routine routine(Random random) {
    List<Stretch> stretches = new ArrayList<>();
    for (int i = 0; i < 3; i++) {
      Hold hold =
          switch (random.nextInt(6)) {
            case 0 -> new Hold.Comfortable(Duration.ofSeconds(40));
            case 1 -> new Hold.UntilDone(Duration.ofSeconds(50));
            default -> Hold.timed(Duration.ofSeconds(10 + 10L * random.nextInt(3)));
          };
      Repetitions repetitions =
          switch (random.nextInt(4)) {
            case 0 -> new Repetitions.UntilTired(3);
            case 1 -> new Repetitions.BySet(List.of(2, 1));
            default -> Repetitions.times(1 + random.nextInt(2));
          };
      Sides[] sides = {Sides.EACH, Sides.ONE_THEN_OTHER, Sides.NONE};
      Sides side = sides[random.nextInt(sides.length)];
      List<Position> positions =
          Stream.of(Position.values())
              .filter(position -> side != Sides.NONE || !position.isSided())
              .toList();
      stretches.add(
          TestRoutines.withDose(
              "stretch-" + i,
              positions.get(random.nextInt(positions.size())),
              Place.FLOOR,
              TestRoutines.dose(hold, side, repetitions)));
    }
    return TestRoutines.of(stretches.toArray(Stretch[]::new));
  }
}
