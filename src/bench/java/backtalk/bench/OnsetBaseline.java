package backtalk.bench;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** Counts holds the way that programs of this kind commonly do, to be measured against. */
final class OnsetBaseline {

  private static final Duration BETWEEN_HOLDS = Duration.ofSeconds(2);
  private static final int FIRST_NUMBER_AT = 5;
  private static final long SECOND_MILLISECONDS = 1_000;

  /** A way to count. */
  enum Way {
    TIMER("timer, ms"),
    CHAIN("chain, ms"),
    SLEEP("sleep 1 s, ms");

    private final String label;

    Way(String label) {
      this.label = label;
    }

    String label() {
      return label;
    }
  }

  private final WordLine line;

  private OnsetBaseline(WordLine line) {
    this.line = line;
  }

  /** The arguments: the runnable folder, the way, how many holds. */
  public static void main(String... arguments) throws Exception {
    WordLine line = new WordLine(BenchVoice.in(Path.of(arguments[0])).engine());
    line.warmUp(HoldSession.WORDS);
    OnsetBaseline baseline = new OnsetBaseline(line);
    for (int i = 0; i < Integer.parseInt(arguments[2]); i++) {
      Thread.sleep(BETWEEN_HOLDS.toMillis());
      switch (Way.valueOf(arguments[1])) {
        case TIMER -> baseline.timer();
        case CHAIN -> baseline.chain();
        case SLEEP -> baseline.sleep();
      }
    }
    Thread.sleep(BETWEEN_HOLDS.toMillis());
    System.exit(0);
  }

  private void timer() throws Exception {
    ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor();
    AtomicInteger ticks = new AtomicInteger();
    ScheduledFuture<?> ticking =
        timer.scheduleAtFixedRate(() -> tick(ticks.getAndIncrement()), 0, 1, TimeUnit.SECONDS);
    Thread.sleep(HoldSession.HOLD_SECONDS * SECOND_MILLISECONDS);
    ticking.cancel(false);
    timer.shutdown();
    timer.awaitTermination(1, TimeUnit.MINUTES);
  }

  private void tick(int second) {
    List<String> words = HoldSession.WORDS;
    if (second == 0) {
      line.speak(words.get(0));
    } else if (second >= FIRST_NUMBER_AT && second - FIRST_NUMBER_AT + 1 < words.size()) {
      line.speak(words.get(second - FIRST_NUMBER_AT + 1));
    }
  }

  private void chain() throws InterruptedException {
    int seconds = FIRST_NUMBER_AT;
    for (String word : HoldSession.WORDS) {
      long start = System.nanoTime();
      line.speak(word);
      long spoken = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start);
      Thread.sleep(Math.max(0, seconds * SECOND_MILLISECONDS - spoken));
      seconds = 1;
    }
  }

  private void sleep() throws InterruptedException {
    int seconds = FIRST_NUMBER_AT;
    for (String word : HoldSession.WORDS) {
      line.speak(word);
      Thread.sleep(seconds * SECOND_MILLISECONDS);
      seconds = 1;
    }
  }
}
