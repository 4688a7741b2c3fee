package backtalk.control;

import static org.assertj.core.api.Assertions.assertThat;

import backtalk.Waiting;
import backtalk.session.Command;
import java.io.PipedReader;
import java.io.PipedWriter;
import java.io.StringReader;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class KeySourceTest {

  @Test
  void everyKeyIsItsCommandAndNothingElseDoesAnything() throws InterruptedException {
    BlockingQueue<Command> commands = new LinkedBlockingQueue<>();
    try (KeySource keys =
        new KeySource(new StringReader(" x\n\u001b[A\u001b[B\u001b[C\u001b[D\u001b[Zé Qq"))) {
      keys.start(commands::add);
      for (Command expected :
          new Command[] {
            Command.PAUSE_OR_RESUME,
            Command.ENOUGH,
            Command.LOUDER,
            Command.SOFTER,
            Command.NEXT,
            Command.BACK,
            Command.PAUSE_OR_RESUME,
            Command.STOP,
            Command.STOP
          }) {
        assertThat(commands.poll(10, TimeUnit.SECONDS)).isEqualTo(expected);
      }
    }
    assertThat(commands).isEmpty();
  }

  @Test
  void afterTheFirstQuestionKeysAreAnswersAndNoCommands() throws Exception {
    BlockingQueue<Command> commands = new LinkedBlockingQueue<>();
    PipedWriter typed = new PipedWriter();
    try (KeySource keys = new KeySource(new PipedReader(typed))) {
      keys.start(commands::add);
      CompletableFuture<Integer> answer = new CompletableFuture<>();
      Thread asker =
          new Thread(
              () -> {
                try {
                  answer.complete(keys.awaitKey());
                } catch (InterruptedException e) {
                  answer.completeExceptionally(e);
                }
              });
      asker.start();
      Waiting.until("a question", () -> asker.getState() == Thread.State.WAITING);
      typed.write("q");
      typed.close();
      assertThat(answer.get(10, TimeUnit.SECONDS)).isEqualTo('q');
      assertThat(keys.awaitKey()).isEqualTo(KeySource.END);
    }
    assertThat(commands).isEmpty();
  }
}
