package backtalk.listen.taught;

/**
 * How like a taught word some speech is, in the mean of its frames.
 *
 * @param farther how much farther it is from the word than from anything that the voice may say
 * @param nearest how far the latter is, which grows with noise and with other voices
 * @param ahead how much farther it is from the taught word that is nearest but for this one; less
 *     than 0 if that is nearer
 */
public record Likeness(double farther, double nearest, double ahead) {

  /** The same, in a row. */
  public double[] values() {
    return new double[] {farther, nearest, ahead};
  }
}
