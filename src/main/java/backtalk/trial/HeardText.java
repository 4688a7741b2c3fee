package backtalk.trial;

import backtalk.listen.words.Heard;
import backtalk.system.EnumWords;

/** What was heard, in words. */
final class HeardText {

  private static final String NO_COMMAND = "(not a command)";

  private HeardText() {}

  /** "pause", "take a break (pause)" or "sofa (not a command)". */
  static String of(Heard heard) {
    if (heard instanceof Heard.Understood understood) {
      String command = EnumWords.of(understood.command());
      String words = understood.words();
      return words.equals(command) ? command : words + " (" + command + ")";
    } else if (heard instanceof Heard.NotUnderstood other) {
      return other.words().isEmpty() ? NO_COMMAND : other.words() + " " + NO_COMMAND;
    } else if (heard instanceof Heard.AmongTalk among) {
      return among.words() + " (while people talk: say coach first)";
    } else if (heard instanceof Heard.Doubtful doubtful) {
      return doubtful.words() + " (perhaps: it is asked)";
    } else if (heard instanceof Heard.Called) {
      return "coach (say a command now)";
    } else if (heard instanceof Heard.Clapped) {
      return "two claps (pause)";
    }
    return "someone is talking (hush)";
  }
}
