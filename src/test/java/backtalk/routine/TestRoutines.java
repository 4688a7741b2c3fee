package backtalk.routine;

import backtalk.routine.Guidance.Step;
import backtalk.routine.Phase.Approach;
import backtalk.routine.Posture.Place;
import backtalk.routine.Prescription.Rests;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Small routines for tests. */
public final class TestRoutines {

  private TestRoutines() {}

  public static Routine of(Stretch... stretches) {
    return new Routine(
        "test",
        "Test routine",
        "Test routine",
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        List.of("Make room."),
        new Advice(List.of("Never force anything."), List.of(), List.of(), List.of()),
        Optional.empty(),
        Arrays.stream(stretches).<Item>map(Item.Single::new).toList(),
        Duration.ZERO,
        List.of("Well done."),
        "stretch");
  }

  /** A supine stretch without sides, done once. */
  public static Stretch plain(String id, int holdSeconds) {
    return stretch(id, Position.SUPINE, Place.FLOOR, holdSeconds, Sides.NONE, 1);
  }

  /** A supine stretch on each side. */
  public static Stretch sided(String id, int holdSeconds, int repetitions) {
    return stretch(id, Position.SUPINE, Place.FLOOR, holdSeconds, Sides.EACH, repetitions);
  }

  public static Stretch stretch(
      String id, Position position, Place place, int holdSeconds, Sides sides, int repetitions) {
    return withDose(
        id,
        position,
        place,
        dose(Hold.timed(Duration.ofSeconds(holdSeconds)), sides, Repetitions.times(repetitions)));
  }

  /** One hold, with rests of three seconds. */
  public static Prescription dose(Hold hold, Sides sides, Repetitions repetitions) {
    Duration rest = Duration.ofSeconds(3);
    return new Prescription(
        List.of(oneHold(hold)),
        sides,
        repetitions,
        repetitions instanceof Repetitions.BySet each ? each.numbers().size() : 1,
        new Rests(rest, rest, Duration.ZERO, Duration.ZERO));
  }

  /** The only phase of a stretch that has its words in the set-up. */
  public static Phase oneHold(Hold hold) {
    return new Phase(
        Optional.empty(),
        Optional.empty(),
        new Approach.Free(Duration.ZERO),
        Optional.empty(),
        hold);
  }

  public static Stretch withDose(String id, Position position, Place place, Prescription dose) {
    boolean sided = dose.sides() != Sides.NONE;
    return new Stretch(
        id,
        "The " + id,
        "The " + id,
        new Posture(position, place),
        Optional.empty(),
        List.of("a mat"),
        Advice.NONE,
        new Guidance(
            List.of(
                new Step(sided ? "Lift your {side} leg." : "Lift a leg.", Duration.ofSeconds(4)),
                new Step("Breathe out.", Duration.ofSeconds(2))),
            List.of(
                new Step(
                    sided ? "The {side} leg, over the {other side} one." : "Lift it.",
                    Duration.ofSeconds(4))),
            List.of(),
            List.of("Breathe slowly."),
            List.of(new Step("Put it down.", Duration.ofSeconds(3)))),
        dose,
        Optional.empty(),
        Progression.NONE,
        List.of());
  }

  /** A routine of any length, of stretches that vary. */
  public static Routine large(int stretches) {
    List<Stretch> all = new ArrayList<>();
    IntStream.range(0, stretches)
        .forEach(
            i ->
                all.add(
                    i % 2 == 0 ? sided("sided-" + i, 20 + i % 3 * 5, 1) : plain("plain-" + i, 30)));
    return of(all.toArray(Stretch[]::new));
  }
}
