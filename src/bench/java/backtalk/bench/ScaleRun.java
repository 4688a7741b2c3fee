package backtalk.bench;

import backtalk.audio.Frames;
import backtalk.plan.Plan;
import backtalk.plan.Planner;
import backtalk.plan.Preferences;
import backtalk.routine.Routine;
import backtalk.routine.reader.RoutineReader;
import backtalk.score.Arranger;
import backtalk.score.Narrator;
import backtalk.score.Score;
import backtalk.speech.Speaker;
import backtalk.speech.SpeechEngine;
import backtalk.speech.SpeechException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Measures routines of several sizes with one voice, and prints a line of figures for each. */
final class ScaleRun {

  private static final int WARM_UPS = 3;
  private static final int WARM_UP_STRETCHES = 12;

  /** Small routines are planned so often that their figures mean something. */
  private static final int PLANNED_STRETCHES = 600;

  private static final double NANOS_A_MICROSECOND = 1e3;
  private static final double NANOS_A_MILLISECOND = 1e6;
  private static final double NANOS_A_SECOND = 1e9;

  private final Routine routine;
  private final BenchVoice voice;
  private final boolean cheap;

  private ScaleRun(Path home, boolean cheap) throws Exception {
    this.routine = RoutineReader.read(home.resolve("routines/six-stretches.yaml"));
    this.voice = BenchVoice.in(home);
    this.cheap = cheap;
  }

  public static void main(String... arguments) throws Exception {
    ScaleRun run = new ScaleRun(Path.of(arguments[0]), arguments[1].equals("cheap"));
    for (int i = 0; i < WARM_UPS; i++) {
      run.measure(WARM_UP_STRETCHES);
    }
    for (String size : arguments[2].split(",", -1)) {
      System.out.println(arguments[1] + "\t" + run.measure(Integer.parseInt(size)));
    }
  }

  private String measure(int stretches) throws Exception {
    double before = Heap.usedMegabytes();
    Routine large = LargeRoutine.of(routine, stretches);
    double routineHeap = Heap.usedMegabytes() - before;

    int times = Math.max(1, PLANNED_STRETCHES / stretches);
    long start = Cpu.nanos();
    Plan plan = Planner.plan(large, Preferences.defaults());
    long cues = cues(plan);
    for (int i = 1; i < times; i++) {
      cues = cues(Planner.plan(large, Preferences.defaults()));
    }
    double planNanos = (Cpu.nanos() - start) / (double) times;

    start = Cpu.nanos();
    Narrator narrator = narrator(plan);
    for (int i = 1; i < times; i++) {
      narrator = narrator(plan);
    }
    double wordsNanos = (Cpu.nanos() - start) / (double) times;

    start = Cpu.nanos();
    arrange(new Arranger(plan, narrator, engine()));
    double arrangeNanos = Cpu.nanos() - start;

    SpeechEngine engine = engine();
    CountingSink sink = new CountingSink(Frames.in(narrator.sessionLength(), engine.format()));
    double renderNanos = sink.take(new Arranger(plan, narrator, engine));
    double soundSeconds = seconds(Frames.duration(sink.frames(), engine.format()));

    List<String> figures =
        Stream.of(
                planNanos / cues / NANOS_A_MICROSECOND,
                wordsNanos / cues / NANOS_A_MICROSECOND,
                arrangeNanos / stretches / NANOS_A_MILLISECOND,
                renderNanos / stretches / NANOS_A_MILLISECOND,
                soundSeconds / (renderNanos / NANOS_A_SECOND),
                routineHeap,
                sink.leastHeap() - before - routineHeap,
                sink.mostHeap() - before - routineHeap)
            .map(figure -> String.format(Locale.ROOT, "%.2f", figure))
            .toList();
    return stretches + "\t" + cues + "\t" + String.join("\t", figures);
  }

  private static long cues(Plan plan) {
    return plan.segments().mapToLong(segment -> segment.cues().size()).sum();
  }

  private Narrator narrator(Plan plan) {
    return new Narrator(plan, voice.pace(), Speaker.DEFAULT_PAUSE);
  }

  private SpeechEngine engine() {
    return cheap ? new CheapEngine() : new Speaker(voice.engine());
  }

  @SuppressWarnings("EmptyBlock")
  private static void arrange(Score score) throws SpeechException {
    while (score.next().isPresent()) {
      // Only the cost is of interest.
    }
  }

  private static double seconds(Duration duration) {
    return duration.toMillis() / 1000.0;
  }
}
