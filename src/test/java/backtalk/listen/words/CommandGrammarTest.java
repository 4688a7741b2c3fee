package backtalk.listen.words;

import static org.assertj.core.api.Assertions.assertThat;

import backtalk.session.Command;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CommandGrammarTest {

  @ParameterizedTest
  @CsvSource({
    "pause, PAUSE", "take a pause, PAUSE", "resume, RESUME", "carry on, RESUME",
    "repeat, REPEAT", "say that again, REPEAT", "next, NEXT", "skip this, NEXT",
    "back, BACK", "go back, BACK", "longer, LONGER", "five seconds longer, LONGER",
    "shorter, SHORTER", "slower, SLOWER", "faster, FASTER", "louder, LOUDER",
    "softer, SOFTER", "quieter, SOFTER", "what now, WHAT_NOW", "where am i, WHAT_NOW",
    "how long, HOW_LONG", "how much longer, HOW_LONG", "help, HELP", "what can i say, HELP",
    "ready, READY", "i am ready, READY", "wait, WAIT", "wait a moment, WAIT",
    "stop, STOP", "stop the session, STOP", "ouch, PAIN", "it hurts, PAIN",
    "enough, ENOUGH", "that is enough, ENOUGH"
  })
  void knowsWaysToSayIt(String words, Command command) {
    assertThat(CommandGrammar.command(words)).contains(command);
  }

  @Test
  void everyCommandOfAPersonCanBeSaid() {
    EnumSet<Command> silent =
        EnumSet.of(
            Command.PAUSE_OR_RESUME,
            Command.QUIT,
            Command.HUSH,
            Command.AMONG_TALK,
            Command.CALLED,
            Command.DOUBTED_STOP,
            Command.DOUBTED_PAIN,
            Command.LISTENING);

    assertThat(CommandGrammar.phrases())
        .extracting(Phrase::command)
        .containsAll(EnumSet.complementOf(silent))
        .doesNotContainAnyElementsOf(silent);
  }

  @Test
  void asManyAreTaughtAsThePageOfTheEarTells() throws Exception {
    int commands = CommandGrammar.toTeach().size() - 1;

    assertThat(Path.of("docs/ear.md"))
        .content()
        .contains("The voice says each of " + commands + " commands and \"coach\",");
  }

  @Test
  void noDecoyIsACommandOrTheWakeWord() {
    assertThat(Decoys.words())
        .doesNotHaveDuplicates()
        .noneMatch(word -> CommandGrammar.command(word).isPresent())
        .doesNotContain(CommandGrammar.WAKE_WORD)
        .allMatch(word -> word.matches("[a-z']+"));
  }

  @Test
  void whatIsNoPhraseIsNoCommand() {
    assertThat(CommandGrammar.command("the cat")).isEqualTo(Optional.empty());
    assertThat(CommandGrammar.command("")).isEmpty();
    assertThat(CommandGrammar.command("coach")).isEmpty();
  }
}
