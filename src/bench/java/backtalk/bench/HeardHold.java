package backtalk.bench;

import java.util.ArrayList;
import java.util.List;

/**
 * A hold as it was heard.
 *
 * @param first the onset of its first sound, which belongs on its first frame
 * @param numbers the onsets of its countdown, from five to one
 */
record HeardHold(long first, List<Long> numbers) {

  private static final int SAMPLE_RATE = 16_000;

  HeardHold {
    numbers = List.copyOf(numbers);
  }

  /** How many frames late each number is, in a hold that begins at a frame. */
  List<Long> errors(long holdStart) {
    long holdEnd = holdStart + HoldSession.HOLD_SECONDS * SAMPLE_RATE;
    List<Long> errors = new ArrayList<>();
    for (int i = 0; i < numbers.size(); i++) {
      int secondsLeft = numbers.size() - i;
      errors.add(numbers.get(i) - (holdEnd - (long) secondsLeft * SAMPLE_RATE));
    }
    return errors;
  }
}
