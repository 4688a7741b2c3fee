package backtalk.review;

import backtalk.routine.Approach;
import backtalk.routine.Breath;
import backtalk.routine.Hold;
import backtalk.routine.Phase;
import backtalk.routine.Prescription;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The movements of a repetition, as they are read. */
final class PhaseText {

  private static final Pattern SIDE_BEFORE_WORD = Pattern.compile("\\{side\\} (?=[\\p{L}\\p{N}])");
  private static final Pattern END = Pattern.compile("[.!]+$");
  private static final Pattern BREAK = Pattern.compile("[.!]+ ");

  private PhaseText() {}

  /** "lift 4 seconds, lower 4 seconds". */
  static String of(Prescription dose, String stretchId) {
    List<Phase> phases = dose.phases();
    boolean hasCommas =
        phases.stream().anyMatch(phase -> plain(phase.say().orElse("")).contains(","));
    return phases.stream()
        .map(phase -> of(phase, stretchId))
        .collect(Collectors.joining(hasCommas ? "; " : ", "));
  }

  private static String of(Phase phase, String stretchId) {
    StringBuilder text = new StringBuilder(phase.say().map(PhaseText::plain).orElse(""));
    phase
        .breath()
        .ifPresent(breath -> text.append(breath == Breath.IN ? " breathing in" : " breathing out"));
    if (phase.approach() instanceof Approach.Paced paced) {
      text.append(' ').append(Counts.time(paced.over()));
    }
    HoldText.of(phase.hold(), stretchId)
        .ifPresent(hold -> text.append(joined(phase.hold())).append(hold));
    return text.toString();
  }

  /** What stands between the movement and its hold. */
  private static String joined(Hold hold) {
    boolean saysHold = hold instanceof Hold.Open;
    return saysHold ? ", " : ", hold ";
  }

  /** The words without their side, as part of a sentence. */
  private static String plain(String say) {
    String sideless =
        SIDE_BEFORE_WORD
            .matcher(say.replace("{other side}", "other {side}"))
            .replaceAll("")
            .replace("{side}", "side");
    return BREAK
        .splitAsStream(END.matcher(sideless).replaceAll(""))
        .map(PhaseText::uncapitalized)
        .collect(Collectors.joining(", "));
  }

  /** In the middle of a sentence; "I" stays as it is. */
  private static String uncapitalized(String sentence) {
    return sentence.startsWith("I ") || sentence.isEmpty()
        ? sentence
        : sentence.substring(0, 1).toLowerCase(Locale.ROOT) + sentence.substring(1);
  }
}
