package backtalk.bench.ear;

import backtalk.audio.AudioClip;
import backtalk.audio.file.WavReader;
import backtalk.listen.rig.Waves;
import backtalk.listen.words.Recognizer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * A recording of a person.
 *
 * @param kind the folder that it lies in, such as "coughs"
 * @param word what is said, as its file's name tells; empty for more than a word
 * @param half of the speakers: what was tuned on some is reported for others
 */
@SuppressWarnings("ArrayRecordComponent") // never compared, and never changed
record Recording(String kind, String word, Half half, float[] sound) {

  /** Between the speaker, the word and the number of the take, in a file's name. */
  private static final String BETWEEN = "__";

  /** One speaker of so many words that both halves get some of them. */
  private static final String OF_BOTH = "gcompris";

  /** The recordings of one half, from a folder with a folder of WAV files for each kind. */
  static List<Recording> in(Path folder, Half half) throws IOException {
    List<Path> files;
    try (Stream<Path> walk = Files.walk(folder, 2)) {
      files = walk.filter(file -> file.toString().endsWith(".wav")).sorted().toList();
    }
    List<Recording> all = new ArrayList<>();
    for (Path file : files) {
      if (halfOf(file) == half) {
        all.add(read(file, half));
      }
    }
    return all;
  }

  private static Recording read(Path file, Half half) throws IOException {
    AudioClip clip = WavReader.read(file);
    if (clip.format().sampleRate() != Recognizer.SAMPLE_RATE) {
      throw new IOException(file + " has " + clip.format() + ", not what an ear has");
    }
    String[] name = name(file);
    return new Recording(
        String.valueOf(file.getName(file.getNameCount() - 2)),
        name.length > 1 ? name[1].toLowerCase(Locale.ROOT) : "",
        half,
        Waves.of(clip.samples()));
  }

  private static Half halfOf(Path file) {
    String[] name = name(file);
    String speaker = name[0].equals(OF_BOTH) ? name[0] + name[1] : name[0];
    return Math.floorMod((speaker.hashCode() * 0x9E3779B9) >>> 7, 2) == 0
        ? Half.TUNING
        : Half.REPORTING;
  }

  private static String[] name(Path file) {
    return String.valueOf(file.getFileName()).replace(".wav", "").split(BETWEEN, -1);
  }
}
