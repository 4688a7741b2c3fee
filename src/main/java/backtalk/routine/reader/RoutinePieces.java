package backtalk.routine.reader;

import backtalk.routine.Hold;
import backtalk.routine.Repetitions;
import backtalk.routine.SideWords;
import backtalk.yaml.Decoder;
import backtalk.yaml.Numbers;
import backtalk.yaml.Texts;
import java.util.Optional;

/**
 * The pieces of a routine one by one, each read and refused as in a file: for a program that asks a
 * person for them.
 */
public final class RoutinePieces {

  private RoutinePieces() {}

  /** A name that also makes an id. */
  public static Decoder<String> name() {
    return Sentences.plain()
        .only(
            name -> idOf(name).filter(id -> !Ids.isReserved(id)).isPresent(),
            value -> "found " + value.found() + ", a name that no id can be made from",
            "Write a name with letters from a to z in it.");
  }

  /** The id that a good name makes. */
  public static Optional<String> idOf(String name) {
    return Texts.idOf(name);
  }

  /** A sentence that names no side. */
  public static Decoder<String> sentence() {
    return Sentences.plain();
  }

  /** A sentence that may name the side: {@code {side}}, {@code {other side}}. */
  public static Decoder<String> sidedSentence() {
    return Sentences.sided();
  }

  /** Whether a sentence names a side in that way. */
  public static boolean namesSide(String sentence) {
    return SideWords.areNamed(sentence);
  }

  public static Decoder<Hold> hold() {
    return HoldDecoder.hold();
  }

  public static Decoder<Repetitions> repetitions() {
    return RepetitionsDecoder.repetitions();
  }

  /** How many times a day a routine is done. */
  public static Decoder<Integer> timesADay() {
    return Numbers.whole(1, 24);
  }
}
