package backtalk.session;

import java.util.ArrayList;
import java.util.List;

/**
 * What is heard after a command in many situations, for a golden file: each situation in full, or
 * one of them as an excerpt and all in outline. The excerpt has few words and the outline none, so
 * that other wording changes few lines; both keep what comes when, on which side, and how long each
 * side is held in the end.
 */
final class CommandTexts {

  private record CommandMoment(String title, String name, String command, Rehearsal rehearsal) {

    /** When the last command was given. */
    long at() {
      return rehearsal.obeyedAt().get(rehearsal.obeyedAt().size() - 1);
    }

    String outline() {
      return "  " + rehearsal.text().outline(at()) + "\n  " + rehearsal.text().held() + "\n";
    }
  }

  private final List<CommandMoment> situations = new ArrayList<>();

  /**
   * Adds one.
   *
   * @param title says everything about it
   * @param name tells it from the others
   * @param rehearsal has been run; its last command is what it is about
   */
  void add(String title, String name, Command command, Rehearsal rehearsal) {
    situations.add(new CommandMoment(title, name, command.name(), rehearsal));
  }

  /** Each in full, as far as it is heard in so many frames. */
  String inFull(long frames) {
    StringBuilder text = new StringBuilder();
    for (CommandMoment situation : situations) {
      RehearsedText heard = situation.rehearsal().text();
      text.append(situation.title())
          .append(":\n")
          .append(heard.from(situation.at(), frames))
          .append("            ")
          .append(heard.held())
          .append("\n\n");
    }
    return text.toString();
  }

  /** Ten lines of one, and all in outline; neighbours that are alike are told together. */
  String inShort(String shown) {
    StringBuilder text = new StringBuilder("Ten lines of ");
    for (CommandMoment situation : situations) {
      if (situation.name().equals(shown)) {
        RehearsedText heard = situation.rehearsal().text();
        text.append(situation.title())
            .append(":\n")
            .append(heard.around(situation.at(), situation.command()))
            .append("            ")
            .append(heard.held())
            .append('\n');
      }
    }
    text.append("\nAll of them, without words:\n");
    for (int i = 0; i < situations.size(); i++) {
      CommandMoment situation = situations.get(i);
      text.append(situation.name());
      boolean isLastOfItsKind =
          i == situations.size() - 1
              || !situations.get(i + 1).outline().equals(situation.outline());
      text.append(isLastOfItsKind ? "\n" + situation.outline() : ", ");
    }
    return text.toString();
  }
}
