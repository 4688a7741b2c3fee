package backtalk.control;

import static org.assertj.core.api.Assertions.assertThat;

import backtalk.session.Command;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(20)
class KeySourceTest {

  private final BlockingQueue<Integer> typed = new LinkedBlockingQueue<>();
  private final BlockingQueue<Command> commands = new LinkedBlockingQueue<>();
  private final KeySource keys =
      new KeySource(
          milliseconds -> {
            try {
              Integer next = typed.poll(milliseconds, TimeUnit.MILLISECONDS);
              return next == null ? Typed.NOTHING : next;
            } catch (InterruptedException e) {
              throw new AssertionError(e);
            }
          });

  private void type(String text) {
    text.chars().forEach(typed::add);
  }

  private void assertNext(Command... expected) throws InterruptedException {
    for (Command command : expected) {
      assertThat(commands.poll(10, TimeUnit.SECONDS)).isEqualTo(command);
    }
  }

  @Test
  void everyKeyIsItsCommandAndNothingElseDoesAnything() throws InterruptedException {
    keys.start(commands::add);
    type(" x\n\u001b[A\u001b[Zé\u001b Qq");
    assertNext(Command.PAUSE_OR_RESUME, Command.ENOUGH, Command.LOUDER);
    assertNext(Command.STOP, Command.PAUSE_OR_RESUME, Command.STOP, Command.STOP);
    assertThat(commands).isEmpty();
  }

  @Test
  void afterTheFirstQuestionKeysAreAnswersAndNoCommands() throws Exception {
    keys.start(commands::add);
    typeWhenAwaited("q");
    assertThat(keys.awaitKey()).isEqualTo("q");
    type("\u001b[A");
    assertThat(keys.awaitKey()).isEqualTo("\u001b[A");
    typed.add(Typed.END);
    assertThat(keys.awaitKey()).isEqualTo(KeySource.END);
    assertThat(keys.awaitKey()).isEqualTo(KeySource.END);
    assertThat(commands).isEmpty();
  }

  private void typeWhenAwaited(String text) {
    Thread asker = Thread.currentThread();
    Thread person =
        new Thread(
            () -> {
              while (asker.getState() != Thread.State.WAITING) {
                Thread.onSpinWait();
              }
              type(text);
            });
    person.setDaemon(true);
    person.start();
  }

  @Test
  void theNextSessionHasTheKeysAfterThisOne() throws Exception {
    keys.start(command -> {});
    typeWhenAwaited("q");
    assertThat(keys.awaitKey()).isEqualTo("q");
    keys.start(commands::add);
    type("n");
    assertNext(Command.NEXT);
  }
}
