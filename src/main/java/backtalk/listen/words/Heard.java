package backtalk.listen.words;

import backtalk.session.Command;

/** What an ear makes of the sound at its microphone. */
public sealed interface Heard {

  /** Somebody talks over the program's own voice, which should fall silent. */
  record TalkedOver() implements Heard {}

  /**
   * A command was understood.
   *
   * @param words what was said, in lower case
   */
  record Understood(Command command, String words) implements Heard {}

  /**
   * Perhaps a command that is worth asking for was said, and perhaps something else.
   *
   * @param command "stop" or a cry of pain
   * @param words what it sounded like, in lower case
   */
  record Doubtful(Command command, String words) implements Heard {}

  /** The wake word was said, and nothing after it: a command may follow. */
  record Called() implements Heard {}

  /**
   * A command was said without the wake word while people talk, and does not count.
   *
   * @param words what was said, in lower case
   */
  record AmongTalk(Command command, String words) implements Heard {}

  /**
   * Something was said or made a noise, and was no command.
   *
   * @param words what it sounded like, or empty
   */
  record NotUnderstood(String words) implements Heard {}

  /** Two claps. */
  record Clapped() implements Heard {}
}
