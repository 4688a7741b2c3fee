package backtalk.routine.reader;

import backtalk.routine.Phase.Approach.AtOnce;
import backtalk.routine.Side;
import backtalk.routine.SideWords;
import backtalk.routine.reader.RoutineKeys.OfPhase;
import backtalk.routine.reader.RoutineTexts.Text;
import backtalk.words.Numerals;
import backtalk.words.SpokenLength;
import backtalk.yaml.TimeText;
import java.time.Duration;
import java.util.Optional;

/** Words of a movement or hold that have no room in its time, and so come on top of it. */
final class PhaseWarnings {

  private static final Duration BETWEEN_SENTENCES = Duration.ofMillis(400);

  private PhaseWarnings() {}

  /** A warning where it is these words that are said in each repetition. */
  static Optional<String> of(Text text) {
    boolean isSaid =
        text.key() == OfPhase.SHORT
            || (text.key() == OfPhase.SAY && RoutineTexts.beside(text, OfPhase.SHORT).isEmpty());
    if (!isSaid) {
      return Optional.empty();
    }
    Optional<Duration> over = time(text, OfPhase.OVER);
    boolean isAtOnce = over.isEmpty() && RoutineTexts.beside(text, OfPhase.TIME).isEmpty();
    Optional<Duration> hold = time(text, OfPhase.HOLD).filter(time -> isAtOnce);
    Duration slow = spoken(text, SpokenLength.SLOWEST);
    Duration calm = spoken(text, SpokenLength.CALM);
    if (over.isPresent() && slow.compareTo(over.get()) > 0) {
      return Optional.of(
          "At the slowest pace these words take "
              + read(slow)
              + ", and the movement "
              + read(over.get())
              + ": they are then said before it, each time. Write fewer under short, or give it"
              + " more time.");
    }
    return hold.isPresent() && calm.compareTo(AtOnce.ROOM_FOR_WORDS) > 0
        ? Optional.of(
            "These words take "
                + read(calm)
                + " of a hold that begins with them: they are said before it, each time. Write"
                + " fewer under short, or the time to come there, such as time: 3s.")
        : Optional.empty();
  }

  private static Duration spoken(Text text, double pace) {
    String words = SideWords.spoken(text.text(), Side.RIGHT);
    return SpokenLength.of(words, pace, BETWEEN_SENTENCES);
  }

  private static String read(Duration time) {
    Duration tenth = Duration.ofMillis(100);
    return Numerals.FIGURES.time(tenth.multipliedBy(-Math.floorDiv(-time.toMillis(), 100L)));
  }

  private static Optional<Duration> time(Text text, RoutineKey<?> key) {
    return RoutineTexts.beside(text, key).map(String::strip).flatMap(TimeText::parse);
  }
}
