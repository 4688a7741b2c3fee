package backtalk.bench;

import backtalk.routine.Guidance;
import backtalk.routine.Guidance.Step;
import backtalk.routine.Item;
import backtalk.routine.Range;
import backtalk.routine.Routine;
import backtalk.routine.Stretch;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The stretches of a routine over and over, each time in other words: no clip serves twice. */
final class LargeRoutine {

  private LargeRoutine() {}

  private static final int ROUNDS = 50;

  static Routine of(Routine routine, int stretches) {
    return of(routine, another(routine, stretches).<Item>map(Item.Single::new).toList());
  }

  /** As many doings in a single block, of many rounds. */
  static Routine block(Routine routine, int stretches) {
    List<Stretch> round = another(routine, stretches / ROUNDS).toList();
    return of(
        routine,
        List.of(new Item.Block(Optional.empty(), round, Range.of(ROUNDS), false, Duration.ZERO)));
  }

  private static Stream<Stretch> another(Routine routine, int stretches) {
    List<Stretch> originals = routine.stretches();
    return IntStream.range(0, stretches)
        .mapToObj(i -> another(originals.get(i % originals.size()), i));
  }

  private static Routine of(Routine routine, List<Item> items) {
    return new Routine(
        routine.id(),
        routine.name(),
        routine.spokenName(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        routine.prepare(),
        routine.advice(),
        routine.frequency(),
        items,
        routine.rest(),
        routine.closing(),
        routine.noun());
  }

  private static Stretch another(Stretch stretch, int number) {
    return new Stretch(
        stretch.id() + "-" + number,
        stretch.name() + " " + number,
        stretch.spokenName() + " " + number,
        stretch.posture(),
        stretch.pose(),
        stretch.needs(),
        stretch.advice(),
        new Guidance(
            steps(stretch.guidance().setUp(), number),
            steps(stretch.guidance().shortSetUp(), number),
            steps(stretch.guidance().bothSetUp(), number),
            stretch.guidance().breathing().stream().map(text -> words(text, number)).toList(),
            steps(stretch.guidance().comeOut(), number)),
        stretch.dose(),
        stretch.frequency(),
        stretch.progression(),
        stretch.variants());
  }

  private static List<Step> steps(List<Step> steps, int number) {
    return steps.stream().map(step -> new Step(words(step.text(), number), step.time())).toList();
  }

  private static String words(String text, int number) {
    return text.replaceFirst("\\.$", ", " + number + ".");
  }
}
