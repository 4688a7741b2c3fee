package backtalk.bench.ear;

import backtalk.listen.rig.NotedCommand;
import backtalk.listen.words.Heard;
import java.util.List;

/**
 * What an ear made of sound that holds no command.
 *
 * @param what the kind of sound
 * @param wakeWord whether the wake word was demanded
 * @param seconds of sound
 */
record Alarm(String what, boolean wakeWord, double seconds, List<NotedCommand> noted) {

  /** How many commands were understood. */
  long actions() {
    return noted.stream().filter(note -> note.heard() instanceof Heard.Understood).count();
  }

  /** How often something was taken for speech that is no command. */
  long questions() {
    return noted.stream().filter(note -> note.heard() instanceof Heard.NotUnderstood).count();
  }

  /** How often the program's voice fell silent. */
  long ducks() {
    return noted.stream().filter(note -> note.heard() instanceof Heard.TalkedOver).count();
  }
}
