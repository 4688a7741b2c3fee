package backtalk.bench;

import backtalk.bench.voice.VoiceBench;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** How well and how fast each installed voice speaks. */
final class VoicesUnderstood implements Benchmark {

  @Override
  public String name() {
    return "voices";
  }

  @Override
  public String about() {
    return """
        Every voice that is installed says sixty cues, slowly, at its own pace and fast. Word errors
        are PocketSphinx's with its English model; a human voice has about 24 % there. Sides,
        numbers and calls are heard among their own words alone, in any order; a cue counts as right
        when all its key words are heard and no other. Loudness and
        peak are of all cues together. A number's onset is its first sound over -45 dBFS, counted
        from the exact second, at all three paces. The first words come from a new engine, once with nothing
        kept and once from the store on the disk (FreeTTS keeps nothing: it is loaded by then).
        At its own pace it is heard in a living room (2 m, 0.45 s), in pink noise 15 dB below it, and in both as well.
        The tables are kept in target/voices.""";
  }

  @Override
  public Table measure(Path home, Path scratch) throws Exception {
    PrintWriter progress = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
    Table measured = new VoiceBench(home.resolve("voices"), scratch, progress).measure();
    Path kept = Files.createDirectories(Path.of("target", "voices")).resolve("heard.txt");
    Files.writeString(kept, Machine.describe() + "\n" + measured);
    return measured;
  }
}
