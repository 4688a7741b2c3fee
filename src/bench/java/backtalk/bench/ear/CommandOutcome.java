package backtalk.bench.ear;

import backtalk.session.Command;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * What became of one command that was said.
 *
 * @param understood what the ear made of it
 * @param answerSeconds from the end of the word until it was told, the processor's time included
 * @param duckSeconds from the beginning of the word until the program's own voice fell silent
 */
record CommandOutcome(
    Condition condition,
    BenchSpeaker speaker,
    SpokenLine line,
    Optional<Command> understood,
    OptionalDouble answerSeconds,
    OptionalDouble duckSeconds) {

  boolean isRight() {
    return understood.equals(Optional.of(line.command()));
  }

  boolean isWrong() {
    return understood.isPresent() && !isRight();
  }
}
