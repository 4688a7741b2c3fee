package backtalk.session;

import backtalk.audio.Gain;
import backtalk.script.Answer;

/**
 * How loud the session is, in steps of two decibels from where it began; one that began silent,
 * from the softest that is heard.
 */
final class Volume {

  private static final double STEP = Math.pow(10, 2 / 20.0);
  private static final double SOFTEST = 0.05;

  private final Gain begun;
  private int steps;

  Volume(Gain begun) {
    this.begun = begun;
  }

  Gain gain() {
    return new Gain(Math.min(1, factor(steps)));
  }

  Answer.Word louder() {
    if (gain().factor() >= 1) {
      return Answer.Word.LOUDEST;
    }
    steps++;
    return Answer.Word.LOUDER;
  }

  Answer.Word softer() {
    if (factor(steps - 1) < SOFTEST) {
      return Answer.Word.SOFTEST;
    }
    steps--;
    return Answer.Word.SOFTER;
  }

  private double factor(int at) {
    return at == 0 ? begun.factor() : Math.max(begun.factor(), SOFTEST) * Math.pow(STEP, at);
  }
}
