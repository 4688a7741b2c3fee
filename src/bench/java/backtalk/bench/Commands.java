package backtalk.bench;

import backtalk.audio.AudioClip;
import backtalk.audio.file.WavReader;
import backtalk.bench.ear.CommandBench;
import backtalk.listen.words.Recognizer;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** How well spoken commands are recognised. */
final class Commands implements Benchmark {

  @Override
  public String name() {
    return "commands";
  }

  @Override
  public String about() {
    return """
    Spoken commands through the ear of a session, by voices, in rooms and noise that are made
    by calculation: NO HUMAN VOICE and NO REAL MICROPHONE is among them, except where
    -Drecordings=FOLDER is given: people who say no command, as they were recorded. Half of the speakers
    are for tuning (-Dhalf=tuning), the others only for this report; natural ones are built
    from recordings of a person. -Dquick takes a small part of it. "Wrong" is another command
    than the one that was said. "Not understood" and "ducks" are without the wake word.\
    """;
  }

  @Override
  public Table measure(Path home, Path scratch) throws Exception {
    CommandBench bench =
        CommandBench.asAsked(
            home.resolveSibling("bench-voices"), session(home, scratch), said(scratch));
    PrintWriter progress = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
    Table table = bench.measure(progress);
    try (BenchProgram program =
        BenchProgram.java(
            home, scratch, Map.of(), Listening.class, bench.talk(scratch).toString())) {
      Table load = new Table("listening, in a process of its own", "% of a core", "MB");
      for (String line : program.await(10)) {
        if (line.startsWith("  ")) {
          load.row((Object[]) line.strip().split("\t", -1));
        }
      }
      return table.then(load);
    }
  }

  static AudioClip session(Path home, Path scratch) throws Exception {
    Path wav = scratch.resolve("session.wav");
    String[] render = {
      "render", "--force", "-o", wav.toString(), "--captions", captions(scratch).toString()
    };
    try (BenchProgram program = BenchProgram.backtalk(home, scratch, Map.of(), render)) {
      program.await(20);
    }
    AudioClip clip = WavReader.read(wav);
    if (clip.format().sampleRate() != Recognizer.SAMPLE_RATE) {
      throw new AssertionError(
          "the session's sound has " + clip.format() + ", not what an ear has");
    }
    return clip;
  }

  private static Path captions(Path scratch) {
    return scratch.resolve("session.vtt");
  }

  static List<String> said(Path scratch) throws IOException {
    return Files.readAllLines(captions(scratch)).stream()
        .filter(line -> !line.isBlank() && !line.contains("-->") && !line.startsWith("WEBVTT"))
        .filter(line -> line.contains(" "))
        .toList();
  }
}
