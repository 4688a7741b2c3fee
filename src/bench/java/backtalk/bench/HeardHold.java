package backtalk.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;

/**
 * A hold as it was heard.
 *
 * @param first the onset of its first sound, which belongs on its first frame
 * @param numbers the onsets of its countdown, from five to one, as far as they were heard
 */
record HeardHold(long first, List<OptionalLong> numbers) {

  private static final int SAMPLE_RATE = 16_000;

  HeardHold {
    numbers = List.copyOf(numbers);
  }

  /** How many frames late each number that was heard is, in a hold that begins at a frame. */
  List<OptionalLong> errors(long holdStart) {
    long holdEnd = holdStart + HoldSession.HOLD_SECONDS * SAMPLE_RATE;
    List<OptionalLong> errors = new ArrayList<>();
    for (int i = 0; i < numbers.size(); i++) {
      long due = holdEnd - (long) (numbers.size() - i) * SAMPLE_RATE;
      OptionalLong heard = numbers.get(i);
      errors.add(heard.isPresent() ? OptionalLong.of(heard.getAsLong() - due) : heard);
    }
    return errors;
  }
}
