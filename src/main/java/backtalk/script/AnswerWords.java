package backtalk.script;

import backtalk.plan.Answer;
import backtalk.plan.SegmentKind;
import backtalk.plan.Subject;
import backtalk.routine.Side;
import backtalk.words.English;
import backtalk.words.EnglishNumbers;
import backtalk.words.Numerals;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The answers to commands: short, since somebody waits in an uncomfortable position for them. */
final class AnswerWords {

  private AnswerWords() {}

  static Utterance of(Answer answer) {
    if (answer instanceof Answer.Word word) {
      return word(word);
    } else if (answer instanceof Answer.HoldGoesOn hold) {
      return Utterance.of(goesOn(hold));
    } else if (answer instanceof Answer.LengthChanged changed) {
      return length(changed);
    } else if (answer instanceof Answer.WhereWeAre where) {
      return where(where);
    } else if (answer instanceof Answer.TimeLeft left) {
      return Utterance.of("About " + Numerals.WORDS.roughly(left.left()) + ".");
    } else if (answer instanceof Answer.Stopped stopped) {
      String how = stopped.way() == Answer.Way.VOICE ? "Say resume" : "Press space";
      return Utterance.of(
          "Stopped. "
              + how
              + " within "
              + Numerals.WORDS.time(stopped.resumeWithin())
              + " to go on.");
    } else if (answer instanceof Answer.Help help) {
      return help(help.way());
    } else if (answer instanceof Answer.ComeOutGently gently) {
      return Utterance.of(gently.isInStretch() ? "Stop. Come out of it gently." : "Stop.");
    }
    return Utterance.of(afterPain(((Answer.AfterPain) answer).way()));
  }

  private static String afterPain(Answer.Way way) {
    return "Rest for as long as you need. "
        + (way == Answer.Way.VOICE
            ? "Say next to leave this stretch out, resume to try it again, or stop to end."
            : "Press N to leave this stretch out, space to try it again, or Q to end.");
  }

  private static Utterance help(Answer.Way way) {
    return way == Answer.Way.VOICE
        ? Utterance.of(
            "You can say: pause, resume, repeat, next, back, longer, shorter, slower, faster,"
                + " louder, softer, what now, how long, ready, wait, stop. If something hurts,"
                + " say ouch.")
        : Utterance.of(
            "The keys: space pauses and goes on. R repeats. N is the next stretch, B goes back."
                + " Plus is longer, minus is shorter. S is slower, F is faster. U is louder,"
                + " D is softer. W tells where you are, T how much time is left. Y means ready,"
                + " M gives you more time. O means that something hurts. Q ends.");
  }

  private static Utterance word(Answer.Word word) {
    return switch (word) {
      case PAUSED -> Utterance.of("Paused.");
      case GOING_ON -> Utterance.of("Going on.");
      case NEXT -> Utterance.of("The next one.");
      case BACK -> Utterance.of("Going back.");
      case SLOWER -> Utterance.of("Slower.");
      case FASTER -> Utterance.of("Faster.");
      case LOUDER -> Utterance.of("Louder.");
      case SOFTER -> Utterance.of("Softer.");
      case SLOWEST -> Utterance.of("This is as slow as I speak.", "Not slower.");
      case FASTEST -> Utterance.of("This is as fast as I speak.", "Not faster.");
      case LOUDEST -> Utterance.of("This is as loud as I can be.", "Not louder.");
      case SOFTEST -> Utterance.of("This is as soft as I can be.", "Not softer.");
      case TEN_SECONDS_MORE -> Utterance.of("Ten seconds more.");
      case LAST_ONE -> Utterance.of("This is the last one.", "The last.");
      case GOODBYE -> Utterance.of("Goodbye.");
      case STOPPED_GOODBYE -> Utterance.of("Stopped. Goodbye.");
      case LISTENING -> Utterance.of("You can say pause, repeat, or help.");
      case AMONG_TALK ->
          Utterance.of("While others talk, say coach before each word.", "Say coach first.");
      case NOT_NOW -> Utterance.of("Not now.");
    };
  }

  private static String goesOn(Answer.HoldGoesOn hold) {
    List<String> parts = new ArrayList<>();
    hold.side().ifPresent(side -> parts.add(side(side)));
    if (hold.again()) {
      parts.add("once more from the beginning");
    } else {
      hold.left().ifPresent(left -> parts.add(Numerals.WORDS.time(left) + " left"));
    }
    return "Going on. " + sentence(parts);
  }

  private static Utterance length(Answer.LengthChanged changed) {
    String more = changed.by().isNegative() ? "shorter" : "longer";
    String by = English.capitalized(Numerals.WORDS.time(changed.by().abs())) + " " + more;
    return changed.fromNext()
        ? Utterance.of(by + ", from the next one on.", "The next, " + more + ".")
        : Utterance.of(by + ".", English.capitalized(more) + ".");
  }

  private static Utterance where(Answer.WhereWeAre where) {
    List<String> parts = new ArrayList<>();
    String paused = where.isPaused() ? "Paused. " : "";
    if (where.subject().isEmpty()) {
      return Utterance.of(
          paused + (where.isClosing() ? "The end of the session." : "The beginning."));
    }
    Subject subject = where.subject().get();
    subject.side().ifPresent(side -> parts.add(side(side)));
    parts.add(subject.stretch().spokenName().toLowerCase(Locale.ROOT));
    subject
        .repetition()
        .filter(number -> subject.repetitions() > 1)
        .ifPresent(
            number ->
                parts.add(
                    EnglishNumbers.ordinal(number)
                        + " of "
                        + Numerals.WORDS.number(subject.repetitions())));
    if (where.kind() == SegmentKind.REST) {
      parts.add("resting");
    }
    Optional<String> left = where.left().map(AnswerWords::left);
    left.ifPresent(parts::add);
    String full = paused + sentence(parts);
    return left.map(time -> Utterance.of(full, sentence(List.of(time))))
        .orElseGet(() -> Utterance.of(full));
  }

  private static String left(Duration time) {
    return Numerals.WORDS.time(time) + " left";
  }

  private static String side(Side side) {
    return side.word() + " side";
  }

  private static String sentence(List<String> parts) {
    return parts.isEmpty() ? "" : English.capitalized(String.join(", ", parts)) + ".";
  }
}
