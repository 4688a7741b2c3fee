package backtalk.bench.ear;

import backtalk.listen.words.Recognizer;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;

/** Runs all trials, on every core: each thread has a recogniser of its own. */
final class Lab {

  private static final List<String> QUICK =
      List.of(
          "silence, dry",
          "silence, bedroom, 1 m",
          "pink noise, 10 dB SNR",
          "over own voice, +0 dB",
          "coach, silence, bedroom");

  private final Material material;
  private final Supplier<Recognizer> recognizers;
  private final boolean quick;
  private final PrintWriter progress;

  Lab(Material material, Supplier<Recognizer> recognizers, boolean quick, PrintWriter progress) {
    this.material = material;
    this.recognizers = recognizers;
    this.quick = quick;
    this.progress = progress;
  }

  /** Everything that was measured. */
  record Findings(
      List<CommandOutcome> outcomes, List<Alarm> alarms, int falseDucks, double overVoice) {}

  Findings run() throws InterruptedException, ExecutionException {
    ThreadLocal<Recognizer> own = ThreadLocal.withInitial(recognizers);
    ExecutorService threads =
        Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors());
    try {
      List<Callable<Part>> jobs = new ArrayList<>();
      Alarms alarms = new Alarms(material);
      for (Alarms.Stream stream : alarms.streams(quick)) {
        jobs.add(() -> heard(alarms, stream, own.get()));
      }
      for (Condition condition : Condition.all()) {
        if (!quick || QUICK.contains(condition.name())) {
          for (BenchSpeaker speaker : speakers()) {
            jobs.add(() -> tried(condition, speaker, own.get()));
          }
        }
      }
      return collect(inOrder(threads, jobs));
    } finally {
      threads.shutdownNow();
    }
  }

  private List<BenchSpeaker> speakers() {
    List<BenchSpeaker> all = material.voices().speakers();
    if (!quick || all.size() < 4) {
      return all;
    }
    return List.of(all.get(0), all.get(1), all.get(all.size() - 2), all.get(all.size() - 1));
  }

  private record Part(
      List<CommandOutcome> outcomes, List<Alarm> alarms, int falseDucks, double seconds) {}

  private List<Part> inOrder(ExecutorService threads, List<Callable<Part>> jobs)
      throws InterruptedException, ExecutionException {
    List<Future<Part>> futures = new ArrayList<>();
    for (Callable<Part> job : jobs) {
      futures.add(threads.submit(job));
    }
    List<Part> parts = new ArrayList<>();
    for (Future<Part> future : futures) {
      parts.add(future.get());
      if (parts.size() % 10 == 0) {
        progress.println("  ... " + parts.size() + " of " + jobs.size());
      }
    }
    return parts;
  }

  private Part tried(Condition condition, BenchSpeaker speaker, Recognizer recognizer) {
    Trial trial = new Trial(condition, speaker, material, SessionEar.with(recognizer, false));
    boolean many = !quick && condition.isSilence();
    List<CommandOutcome> outcomes = trial.outcomes(many ? 3 : 1);
    boolean voice = condition.leak().isPresent();
    return new Part(
        outcomes, List.of(), voice ? trial.falseDucks() : 0, voice ? trial.seconds() : 0);
  }

  private static Part heard(Alarms alarms, Alarms.Stream stream, Recognizer recognizer) {
    KnownWords known = new KnownWords(recognizer);
    Alarm bare = alarms.hear(stream, false, SessionEar.with(known, false));
    Alarm waking = alarms.hear(stream, true, SessionEar.with(known, true));
    return new Part(List.of(), List.of(bare, waking), 0, 0);
  }

  private static Findings collect(List<Part> parts) {
    return new Findings(
        parts.stream().flatMap(part -> part.outcomes().stream()).toList(),
        parts.stream().flatMap(part -> part.alarms().stream()).toList(),
        parts.stream().mapToInt(Part::falseDucks).sum(),
        parts.stream().mapToDouble(Part::seconds).sum());
  }
}
