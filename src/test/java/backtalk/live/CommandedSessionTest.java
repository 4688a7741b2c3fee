package backtalk.live;

import static org.assertj.core.api.Assertions.assertThat;

import backtalk.app.TestEnvironment;
import backtalk.audio.AudioClip;
import backtalk.audio.file.WavWriter;
import backtalk.audio.sink.AudioSink.SinkLostException;
import backtalk.audio.sink.FakeSink;
import backtalk.audio.sink.ForwardingSink;
import backtalk.cli.Cli;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A whole session with the real voice, commanded from another process's side of the socket: the
 * timeline that is kept is what was heard, to the frame. Both are left in {@code target/commanded}
 * for other tools to look at.
 */
@Timeout(120)
class CommandedSessionTest {

  private static final Map<String, Integer> NUMBERS =
      Map.of("One.", 1, "Two.", 2, "Three.", 3, "Four.", 4, "Five.", 5);

  private static final String ROUTINE =
      """
      format: 1
      id: commanded
      name: Two stretches
      stretches:
        - id: knee
          name: Knee to chest
          position: supine
          set-up: ["Lift your {side} leg."]
          come-out: [Put it down.]
          hold: 20s
          sides: each
          repeat: 2
        - id: cobra
          name: Cobra
          position: prone
          set-up: [Lift your chest.]
          come-out: [Sink down.]
          hold: 20s
          repeat: 2
      """;

  /** A command, so many seconds after the one before, by what has been played. */
  private record TimedCommand(double seconds, String command) {}

  @TempDir private Path folder;

  @Test
  void theTimelineIsWhatWasHeard() throws Exception {
    TestEnvironment environment = new TestEnvironment(folder);
    TestEnvironment other = environment.beside();
    environment.ownRoutine("commanded.yaml", ROUTINE);
    FakeSink heard =
        new FakeSink(TestEnvironment.FORMAT, TestEnvironment.FORMAT.sampleRate() * 12 / 100);
    Deque<TimedCommand> calls =
        new ArrayDeque<>(
            List.of(
                new TimedCommand(33, "longer"), // into the first hold
                new TimedCommand(9, "pause"),
                new TimedCommand(6, "resume"),
                new TimedCommand(2, "how-long"),
                new TimedCommand(14, "what-now"),
                new TimedCommand(20, "repeat"),
                new TimedCommand(25, "slower"),
                new TimedCommand(20, "faster"),
                new TimedCommand(1, "wait"),
                new TimedCommand(31, "pause"),
                new TimedCommand(20, "resume"),
                new TimedCommand(40, "commands"),
                new TimedCommand(20, "pain"),
                new TimedCommand(25, "resume"),
                new TimedCommand(31, "next"),
                new TimedCommand(5, "back"),
                new TimedCommand(12, "ready"),
                new TimedCommand(60, "shorter"),
                new TimedCommand(90, "stop"),
                new TimedCommand(6, "resume")));
    List<String> refused = new ArrayList<>();
    environment.speaking(
        format ->
            new CommandedSpeakers(
                heard,
                calls,
                command -> {
                  if (other.run(command) != Cli.DONE) {
                    refused.add(command + ": " + other.err());
                  }
                }));

    Set<Thread> before = Thread.getAllStackTraces().keySet();
    assertThat(environment.run("start", "commanded")).as(environment.err()).isZero();
    assertNoThreadIsLeft(before);
    assertThat(heard.isClosed()).isTrue();
    assertThat(refused).isEmpty();
    assertThat(calls).isEmpty();
    assertThat(environment.run("history", "--timeline")).isZero();
    String json = environment.out();
    AudioClip sound = heard.captured();
    keep(json, sound);
    check(new JsonMapper().readTree(json), sound);
  }

  private static void assertNoThreadIsLeft(Set<Thread> before) throws InterruptedException {
    for (Thread thread : Thread.getAllStackTraces().keySet()) {
      if (!before.contains(thread)) {
        thread.join(5_000);
        assertThat(thread.isAlive()).as("%s still runs", thread.getName()).isFalse();
      }
    }
  }

  private static void keep(String json, AudioClip sound) throws Exception {
    Path kept = Files.createDirectories(Path.of("target", "commanded"));
    Files.writeString(kept.resolve("timeline.json"), json);
    Path wav = kept.resolve("heard.wav");
    Files.deleteIfExists(wav);
    try (WavWriter writer = WavWriter.create(wav, sound.format(), false)) {
      writer.write(sound.samples(), sound.frames());
      writer.commit();
    }
  }

  private static void check(JsonNode timeline, AudioClip sound) {
    assertThat(timeline.get("frames").asLong()).isEqualTo(sound.frames());
    long reached = 0;
    long left = 0;
    long right = 0;
    List<JsonNode> segments = new ArrayList<>();
    for (JsonNode segment : timeline.get("segments")) {
      assertThat(segment.get("start").asLong()).isEqualTo(reached);
      reached = segment.get("end").asLong();
      segments.add(segment);
      if (segment.get("kind").asString().equals("hold")) {
        long frames = reached - segment.get("start").asLong();
        left += segment.path("side").asString("").equals("left") ? frames : 0;
        right += segment.path("side").asString("").equals("right") ? frames : 0;
      }
    }
    assertThat(reached).isEqualTo(sound.frames());
    assertThat(left).isEqualTo(right).isPositive();
    long spokenTo = 0;
    for (JsonNode cue : timeline.get("cues")) {
      long start = cue.get("start").asLong();
      String text = cue.get("text").asString();
      assertThat(start).as(text).isGreaterThanOrEqualTo(spokenTo);
      assertSilent(sound, spokenTo, start, text);
      assertThat(isSilent(sound, start, Math.min(start + 960, cue.get("end").asLong())))
          .as("sound of %s", text)
          .isFalse();
      spokenTo = cue.get("end").asLong();
      JsonNode segment = segments.get(cue.get("segment").asInt());
      if (cue.get("kind").asString().equals("countdown")) {
        long end = segment.get("end").asLong();
        assertThat(start).as(text).isEqualTo(end - NUMBERS.getOrDefault(text, 0) * 16_000L);
      }
    }
    assertSilent(sound, spokenTo, sound.frames(), "the end");
  }

  private static void assertSilent(AudioClip sound, long from, long to, String before) {
    assertThat(isSilent(sound, from, to)).as("silence before %s", before).isTrue();
  }

  private static boolean isSilent(AudioClip sound, long from, long to) {
    for (long i = from; i < to; i++) {
      if (sound.sample((int) i) != 0) {
        return false;
      }
    }
    return true;
  }

  /** Speakers beside which somebody gives commands, each when so much has been played. */
  private static final class CommandedSpeakers extends ForwardingSink {

    private final Deque<TimedCommand> calls;
    private final Consumer<String> obey;
    private long sinceLast;

    CommandedSpeakers(FakeSink sink, Deque<TimedCommand> calls, Consumer<String> obey) {
      super(sink);
      this.calls = calls;
      this.obey = obey;
    }

    @Override
    public void write(short[] block, int count) throws SinkLostException {
      super.write(block, count);
      sinceLast += count;
      giveDue();
    }

    private void giveDue() {
      if (!calls.isEmpty() && sinceLast >= calls.peek().seconds() * 16_000) {
        sinceLast = 0;
        obey.accept(calls.remove().command());
      }
    }

    /** In a pause nothing is written any more: what is to come comes now. */
    @Override
    public void drain() throws SinkLostException {
      super.drain();
      sinceLast = Long.MAX_VALUE / 2;
      giveDue();
    }
  }
}
