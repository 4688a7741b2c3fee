package backtalk.bench.voice;

import backtalk.audio.AudioClip;
import backtalk.audio.PcmFormat;
import backtalk.audio.Resampler;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import org.opentest4j.TestAbortedException;

/** PocketSphinx with its own English model, a batch of clips at a time. */
final class PocketSphinx {

  private static final PcmFormat FORMAT = new PcmFormat(16_000);
  private static final Path MODEL = Path.of("/usr/share/pocketsphinx/model/en-us");

  /** The recogniser wants to hear the room first. */
  private static final int MARGIN_FRAMES = 4_800;

  /** About -60 dBFS: it was trained in rooms, and makes words of perfect silence. */
  private static final double ROOM = 30;

  private static final int MINUTES = 15;

  private final Path folder;

  /**
   * @param folder to work in
   * @throws TestAbortedException if it is not installed
   */
  PocketSphinx(Path folder) {
    this.folder = folder;
    boolean installed = Files.exists(Path.of("/usr/bin/pocketsphinx_batch")) && Files.exists(MODEL);
    if (!installed) {
      throw new TestAbortedException(
          "skipped: PocketSphinx is missing. To install it: sudo apt install pocketsphinx"
              + " pocketsphinx-en-us");
    }
  }

  /** What it hears, with all of English to choose from. */
  List<String> anything(List<AudioClip> clips) throws IOException, InterruptedException {
    return decode(clips, List.of("-lm", MODEL.resolve("en-us.lm.bin").toString()));
  }

  /** What it hears when there are no other words than those of the texts, in any order. */
  List<String> wordsOf(List<String> texts, List<AudioClip> clips)
      throws IOException, InterruptedException {
    Set<String> words = new TreeSet<>();
    texts.forEach(text -> words.addAll(WordErrors.words(text)));
    String grammar =
        "#JSGF V1.0;\ngrammar cues;\npublic <cue> = (" + String.join(" | ", words) + ")+;\n";
    Path file = Files.writeString(folder.resolve("words.gram"), grammar);
    // Without a price for each word, any breath becomes three of the short ones.
    return decode(clips, List.of("-jsgf", file.toString(), "-wip", "1e-12", "-lw", "1"));
  }

  private List<String> decode(List<AudioClip> clips, List<String> search)
      throws IOException, InterruptedException {
    List<String> names = new ArrayList<>();
    for (int i = 0; i < clips.size(); i++) {
      names.add("cue" + i);
      Files.write(folder.resolve("cue" + i + ".raw"), bytes(clips.get(i)));
    }
    Path list = Files.write(folder.resolve("cues.txt"), names);
    Path heard = folder.resolve("heard.txt");
    List<String> command =
        new ArrayList<>(
            List.of(
                "pocketsphinx_batch",
                "-hmm",
                MODEL.resolve("en-us").toString(),
                "-dict",
                MODEL.resolve("cmudict-en-us.dict").toString(),
                "-adcin",
                "yes",
                "-cepdir",
                folder.toString(),
                "-cepext",
                ".raw",
                "-ctl",
                list.toString(),
                "-hyp",
                heard.toString(),
                "-logfn",
                "/dev/null"));
    command.addAll(search);
    Process process =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve("decoder.log").toFile())
            .start();
    if (!process.waitFor(MINUTES, TimeUnit.MINUTES) || process.exitValue() != 0) {
      process.destroyForcibly();
      throw new IOException("pocketsphinx_batch failed: see " + folder.resolve("decoder.log"));
    }
    // A line is "words (cue7 -1234)"; without a result there is only the bracket.
    List<String> lines = Files.readAllLines(heard);
    return names.stream().map(name -> textOf(lines, name)).toList();
  }

  private static String textOf(List<String> lines, String name) {
    Optional<String> line =
        lines.stream().filter(found -> found.contains("(" + name + " ")).findFirst();
    return line.map(found -> found.substring(0, found.lastIndexOf('(')).strip()).orElse("");
  }

  private static byte[] bytes(AudioClip clip) {
    AudioClip sound = clip.format().equals(FORMAT) ? clip : Resampler.convert(clip, FORMAT);
    ByteBuffer bytes =
        ByteBuffer.allocate(2 * (sound.frames() + 2 * MARGIN_FRAMES))
            .order(ByteOrder.LITTLE_ENDIAN);
    Random room = new Random(1);
    for (int i = -MARGIN_FRAMES; i < sound.frames() + MARGIN_FRAMES; i++) {
      int spoken = i >= 0 && i < sound.frames() ? sound.sample(i) : 0;
      long sample = spoken + Math.round(ROOM * room.nextGaussian());
      bytes.putShort(PcmFormat.clamp(sample));
    }
    return bytes.array();
  }
}
