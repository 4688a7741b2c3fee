package backtalk.bench.ear;

import backtalk.audio.AudioClip;
import backtalk.audio.file.WavReader;
import backtalk.bench.ear.BenchSpeaker.Take;
import backtalk.listen.rig.Waves;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/** Lets the speakers of one half say things, each sentence once: the files are kept. */
final class SpeakerClips {

  private final Path folder;
  private final List<BenchSpeaker> speakers;
  private final Set<String> missing = new TreeSet<>();
  private final Map<String, float[]> said = new ConcurrentHashMap<>();

  /**
   * @param folder where the sounds are kept; may hold those of earlier runs
   */
  SpeakerClips(Path folder, Half half) throws IOException {
    this.folder = Files.createDirectories(folder);
    List<BenchSpeaker> found = new ArrayList<>();
    for (BenchSpeaker speaker : BenchSpeaker.ALL) {
      if (speaker.half() == half) {
        if (canSpeak(speaker)) {
          found.add(speaker);
        } else {
          missing.add(speaker.name() + " (apt-get install " + speaker.program().packages() + ")");
        }
      }
    }
    this.speakers = List.copyOf(found);
  }

  List<BenchSpeaker> speakers() {
    return speakers;
  }

  /** Speakers that are not there on this machine, and what to install. */
  Set<String> missing() {
    return missing;
  }

  private boolean canSpeak(BenchSpeaker speaker) {
    boolean installed =
        Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator, -1))
            .anyMatch(place -> Files.isExecutable(Path.of(place, speaker.program().command())));
    try {
      return installed && say(speaker, Take.PLAIN, "Hello.").length > Waves.frames(0.1);
    } catch (UncheckedIOException noSuchVoice) {
      return false;
    }
  }

  /** What a speaker says, from the first sound to the last. */
  float[] say(BenchSpeaker speaker, Take take, String text) {
    String key = speaker.name() + "|" + take + "|" + text;
    return said.computeIfAbsent(key, any -> make(speaker, take, text));
  }

  private float[] make(BenchSpeaker speaker, Take take, String text) {
    try {
      String name =
          speaker.name().replaceAll("[^A-Za-z0-9+-]", "_")
              + String.format(Locale.ROOT, "-%s-%08x.wav", take.name().charAt(0), text.hashCode());
      Path file = folder.resolve(name);
      if (!Files.exists(file)) {
        synthesise(speaker, take, text, file);
      }
      AudioClip clip = WavReader.read(file);
      float[] wave = Resample.from(clip.format().sampleRate(), Waves.of(clip.samples()));
      return Waves.trimmed(take.pitch() == 1 ? wave : Waves.bent(wave, take.pitch()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void synthesise(BenchSpeaker speaker, Take take, String text, Path file)
      throws IOException {
    Path half = Files.createTempFile(folder, "half", ".wav");
    try {
      Process process =
          new ProcessBuilder(speaker.command(take.stretch(), half.toString()))
              .redirectErrorStream(true)
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .start();
      process.getOutputStream().write((text + "\n").getBytes(StandardCharsets.UTF_8));
      process.getOutputStream().close();
      if (process.waitFor() != 0 || Files.size(half) == 0) {
        throw new IOException(speaker.name() + " could not say: " + text);
      }
      Files.move(half, file);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException(e);
    } finally {
      Files.deleteIfExists(half);
    }
  }
}
