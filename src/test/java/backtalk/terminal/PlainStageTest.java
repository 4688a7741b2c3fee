package backtalk.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import backtalk.Waiting;
import backtalk.session.Command;
import java.io.IOException;
import java.io.PipedReader;
import java.io.PipedWriter;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class PlainStageTest {

  private final PipedWriter typed = new PipedWriter();
  private final StringWriter screen = new StringWriter();
  private final BlockingQueue<Command> commands = new LinkedBlockingQueue<>();
  private final PlainStage stage;

  PlainStageTest() throws IOException {
    stage = new PlainStage(new PipedReader(typed), new PrintWriter(screen));
  }

  private void type(String lines) throws IOException {
    typed.write(lines);
    typed.flush();
  }

  private void assertNext(Command... expected) throws InterruptedException {
    for (Command command : expected) {
      assertThat(commands.poll(10, TimeUnit.SECONDS)).isEqualTo(command);
    }
  }

  @Test
  void aLineIsAKeyOrAWord() throws Exception {
    stage.start(commands::add, List.of("q ends"));
    type("q\n \n\nN\n");
    assertNext(Command.STOP, Command.PAUSE_OR_RESUME, Command.ENOUGH, Command.NEXT);
    type("pause\n what now \n\u001b[C\n");
    assertNext(Command.PAUSE, Command.WHAT_NOW, Command.NEXT);
    type("xyz\nr\n");
    assertNext(Command.REPEAT);
    assertThat(commands).isEmpty();
    assertThat(screen.toString())
        .isEqualTo(
            """
            Type a key and Enter: q ends.
            There is no key "xyz": h and Enter tells which there are.
            """);
  }

  @Test
  void newsAreToldOnceAndNothingElseIs() {
    stage.show("Hold 3 s", List.of("q ends"), "Hold");
    stage.show("Hold 2 s", List.of("q ends"), "Hold");
    stage.say("kevin16 speaks.");
    stage.show("Hold 1 s", List.of("q ends"), "Hold");
    stage.show("[####]", List.of("q ends"), "");
    stage.show("Hold 3 s", List.of("q ends"), "Hold");
    assertThat(screen.toString()).isEqualTo("Hold\nkevin16 speaks.\nHold\n");
  }

  @Test
  void theNextLineIsTheAnswer() throws Exception {
    stage.start(commands::add, List.of("q ends"));
    Thread asker = Thread.currentThread();
    Thread person =
        new Thread(
            () -> {
              Waiting.until("a question", () -> asker.getState() == Thread.State.WAITING);
              try {
                type("hard\n");
                typed.close();
              } catch (IOException e) {
                throw new AssertionError(e);
              }
            });
    person.start();
    assertThat(stage.ask("How? ")).isEqualTo("hard");
    person.join();
    assertThat(stage.ask("Keep? ")).as("nobody is there").isEmpty();
    assertThat(commands).isEmpty();
    assertThat(screen.toString()).endsWith("How? Keep? ");
  }
}
