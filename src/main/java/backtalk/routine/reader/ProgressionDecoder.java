package backtalk.routine.reader;

import backtalk.routine.Progression;
import backtalk.routine.Progression.Growth;
import backtalk.routine.reader.HoldDecoder.Length;
import backtalk.routine.reader.RoutineKeys.OfGrowth;
import backtalk.routine.reader.RoutineKeys.OfProgression;
import backtalk.yaml.Expected;
import backtalk.yaml.Fields;
import backtalk.yaml.Value;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How a stretch is made more of over the weeks. */
final class ProgressionDecoder {

  private static final Pattern DAYS = Pattern.compile("([0-9]{1,9})(?: days?)?");
  private static final int MOST_DAYS = 90;
  private static final Expected A_NUMBER_OF_DAYS =
      Expected.of("a number of days from 1 to " + MOST_DAYS + ", such as 3 days");

  private ProgressionDecoder() {}

  static Optional<Progression> decode(Value value) {
    return OfProgression.ALL
        .read(value)
        .filter(Fields::areComplete)
        .map(
            fields ->
                new Progression(
                    fields.find(OfProgression.REPETITIONS),
                    fields
                        .find(OfProgression.HOLD)
                        .filter(growth -> !growth.from().inBreaths())
                        .map(growth -> growth.map(Length::time)),
                    fields
                        .find(OfProgression.HOLD)
                        .filter(growth -> growth.from().inBreaths())
                        .map(growth -> growth.map(Length::breaths)),
                    fields.find(OfProgression.REST),
                    fields.find(OfProgression.PHASE),
                    fields.find(OfProgression.NEXT)));
  }

  static <T extends Comparable<T>> Optional<Growth<T>> growth(Value value, OfGrowth<T> keys) {
    Optional<Fields> read =
        keys.all
            .read(value)
            .filter(Fields::areComplete)
            .filter(fields -> isOfOneUnit(fields, keys));
    if (read.isPresent() && read.get().get(keys.from).compareTo(read.get().get(keys.to)) > 0) {
      Value end = read.get().at(keys.to).orElseThrow();
      end.refuse("found " + end.found() + ", which is less than from", "A dose only grows.");
      return Optional.empty();
    }
    return read.map(
        fields ->
            new Growth<>(
                fields.get(keys.from),
                fields.get(keys.to),
                fields.get(keys.add),
                fields.get(keys.every)));
  }

  private static <T extends Comparable<T>> boolean isOfOneUnit(Fields fields, OfGrowth<T> keys) {
    String unit = keys.unit.apply(fields.get(keys.from));
    return isOf(unit, keys.unit.apply(fields.get(keys.to)), fields.at(keys.to).orElseThrow())
        && isOf(
            unit, keys.unit.apply(fields.get(keys.add).least()), fields.at(keys.add).orElseThrow());
  }

  private static boolean isOf(String unit, String found, Value value) {
    if (unit.equals(found)) {
      return true;
    }
    value.refuse(
        "found " + value.found() + ", and from is in " + unit,
        "Give from, to and add in the same unit.");
    return false;
  }

  static Optional<Integer> days(Value value) {
    return value
        .text(A_NUMBER_OF_DAYS)
        .flatMap(
            text -> {
              Matcher days = DAYS.matcher(text);
              Optional<Integer> number =
                  days.matches() ? Optional.of(Integer.parseInt(days.group(1))) : Optional.empty();
              Optional<Integer> good = number.filter(n -> n >= 1 && n <= MOST_DAYS);
              if (good.isEmpty()) {
                value.expected(A_NUMBER_OF_DAYS);
              }
              return good;
            });
  }
}
