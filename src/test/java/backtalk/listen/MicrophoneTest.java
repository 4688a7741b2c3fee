package backtalk.listen;

import static org.assertj.core.api.Assertions.assertThat;

import backtalk.Waiting;
import backtalk.audio.AudioSource.SourceUnavailableException;
import backtalk.audio.FakeSource;
import backtalk.audio.PcmFormat;
import backtalk.listen.words.Heard;
import backtalk.listen.words.Situation;
import backtalk.session.Command;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class MicrophoneTest {

  private final FakeSource source = new FakeSource(new PcmFormat(16_000));
  private final BlockingQueue<String> events = new LinkedBlockingQueue<>();
  private final BlockingQueue<Command> commands = new LinkedBlockingQueue<>();
  private final AtomicReference<Situation> situation = new AtomicReference<>(Situation.HOLDING);
  private final CountDownLatch made = new CountDownLatch(1);
  private final CountDownLatch hearing = new CountDownLatch(1);
  private final Microphone microphone = microphone(() -> source, this::ear);

  private Microphone microphone(Microphone.SourceOpener opener, Microphone.EarMaker ears) {
    return new Microphone(
        opener,
        played -> Arrays.fill(played, (short) -1),
        situation::get,
        ears,
        new MicrophoneListener() {
          @Override
          public void listens() {
            events.add("listens");
          }

          @Override
          public void isDeaf(String why) {
            events.add("deaf: " + why);
          }

          @Override
          public void lost(String why) {
            events.add("lost: " + why);
          }

          @Override
          public void back() {
            events.add("back");
          }
        });
  }

  /** Writes down what it hears, and takes samples for what they say. */
  private Hearing ear(Consumer<Heard> to) {
    await(made);
    return (sound, played, doing) -> {
      assertThat(sound).hasSize(160);
      assertThat(played).hasSize(160).containsOnly(-1);
      events.add(sound[0] + " " + doing);
      switch (sound[0]) {
        case 1 -> to.accept(new Heard.Understood(Command.LONGER, "longer"));
        case 2 -> to.accept(new Heard.TalkedOver());
        case 3 -> to.accept(new Heard.Clapped());
        case 4 -> to.accept(new Heard.NotUnderstood("sofa"));
        case 5 -> await(hearing);
        default -> {}
      }
    };
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private String event() throws InterruptedException {
    return String.valueOf(events.poll(10, TimeUnit.SECONDS));
  }

  private void awaitRead() {
    Waiting.until("a reader that asks for more", source::isReadToTheEnd);
  }

  @AfterEach
  void close() {
    made.countDown();
    hearing.countDown();
    microphone.close();
    assertThat(source.isClosed()).isTrue();
  }

  @Test
  void handsOnWhatIsUnderstood() throws Exception {
    made.countDown();
    microphone.start(commands::add);
    assertThat(event()).isEqualTo("listens");
    source.say((short) 1).say((short) 2).say((short) 3).say((short) 4);
    assertThat(List.of(event(), event(), event(), event()))
        .containsExactly("1 HOLDING", "2 HOLDING", "3 HOLDING", "4 HOLDING");
    situation.set(Situation.MOVING);
    source.say((short) 9);
    source.say((short) 9);
    event();
    assertThat(event()).isEqualTo("9 MOVING");
    assertThat(commands).containsExactly(Command.LONGER, Command.HUSH, Command.PAUSE);
  }

  @Test
  void whatIsSaidBeforeTheEarIsReadyIsNotHeardLate() throws Exception {
    microphone.start(commands::add);
    source.say((short) 1).say((short) 1);
    awaitRead();
    made.countDown();
    assertThat(event()).isEqualTo("listens");
    source.say((short) 9);
    assertThat(event()).isEqualTo("9 HOLDING");
    assertThat(commands).isEmpty();
  }

  @Test
  void anEarThatIsTooSlowLosesSoundAndKeepsNobodyWaiting() throws Exception {
    made.countDown();
    microphone.start(commands::add);
    assertThat(event()).isEqualTo("listens");
    source.say((short) 5);
    assertThat(event()).isEqualTo("5 HOLDING");
    for (int i = 0; i < 200; i++) {
      source.say((short) (100 + i));
    }
    awaitRead();
    hearing.countDown();
    for (int i = 0; i < 50; i++) {
      assertThat(event()).isEqualTo(100 + i + " HOLDING");
    }
    source.say((short) 9);
    assertThat(event()).isEqualTo("9 HOLDING");
  }

  @Test
  void aMicrophoneThatGoesIsNotedOnceAndTakenUpAgain() throws Exception {
    made.countDown();
    source.failToReopen(3);
    microphone.start(commands::add);
    assertThat(event()).isEqualTo("listens");
    source.lose();
    assertThat(event()).isEqualTo("lost: the fake microphone has gone");
    assertThat(event()).isEqualTo("back");
    source.say((short) 1);
    assertThat(event()).isEqualTo("1 HOLDING");
  }

  @Test
  void withoutAMicrophoneOrAnEarItSaysSo() throws Exception {
    Microphone none =
        microphone(
            () -> {
              throw new SourceUnavailableException("no microphone");
            },
            this::ear);
    none.start(commands::add);
    assertThat(event()).isEqualTo("deaf: no microphone");
    none.close();

    FakeSource other = new FakeSource(new PcmFormat(16_000));
    Microphone deaf =
        microphone(
            () -> other,
            to -> {
              throw new DeafException("no ear");
            });
    deaf.start(commands::add);
    assertThat(event()).isEqualTo("deaf: no ear");
    Waiting.until("a microphone that is closed", other::isClosed);
    microphone.start(commands::add);
    made.countDown();
    event();
  }

  @Test
  void aThreadThatFailsIsNotMissedInSilence() throws Exception {
    Microphone none =
        microphone(
            () -> {
              throw new NoClassDefFoundError("some/Thing");
            },
            this::ear);
    none.start(commands::add);
    assertThat(event())
        .isEqualTo(
            "deaf: Listening stopped, because something went wrong in Backtalk itself:"
                + " java.lang.NoClassDefFoundError: some/Thing.");
    none.close();

    Microphone failing =
        microphone(
            () -> source,
            to ->
                (sound, played, doing) -> {
                  throw new OutOfMemoryError("Java heap space");
                });
    failing.start(commands::add);
    assertThat(event()).isEqualTo("listens");
    source.say((short) 1);
    assertThat(event())
        .isEqualTo(
            "deaf: Listening stopped, because something went wrong in Backtalk itself:"
                + " java.lang.OutOfMemoryError: Java heap space.");
    failing.close();
  }
}
