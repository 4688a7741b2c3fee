package backtalk.bench.ear;

import backtalk.audio.AudioClip;
import backtalk.audio.PcmFormat;
import backtalk.audio.file.WavWriter;
import backtalk.bench.Table;
import backtalk.listen.rig.Waves;
import backtalk.listen.sphinx.SphinxRecognizer;
import backtalk.listen.words.Recognizer;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.ExecutionException;
import org.opentest4j.TestAbortedException;

/** The whole bench for spoken commands. */
public final class CommandBench {

  private static final double TALK_SECONDS = 60;

  private final Material material;
  private final boolean quick;

  private CommandBench(Material material, boolean quick) {
    this.material = material;
    this.quick = quick;
  }

  /**
   * Takes the half of the speakers, and the part of the bench, that the system properties "half"
   * and "quick" ask for.
   *
   * @param folder where the speakers' sounds are kept from one run to the next
   * @param session the sound of a session
   * @param sentences what is said in it
   */
  public static CommandBench asAsked(Path folder, AudioClip session, List<String> sentences)
      throws IOException {
    String asked = System.getProperty("half", "reporting").toUpperCase(Locale.ROOT);
    SpeakerClips voices = new SpeakerClips(folder, Half.valueOf(asked));
    if (voices.speakers().isEmpty()) {
      throw new TestAbortedException("no speaker is there: " + voices.missing());
    }
    boolean quick = Boolean.parseBoolean(System.getProperty("quick", "false"));
    return new CommandBench(new Material(voices, Waves.of(session.samples()), sentences), quick);
  }

  /** Runs it, and gives its tables. */
  public Table measure(PrintWriter progress) throws InterruptedException, ExecutionException {
    Report report = new Report(new Lab(material, SphinxRecognizer::new, quick, progress).run());
    return speakers().then(report.recall()).then(report.alarms()).then(report.answers());
  }

  private Table speakers() {
    Table table = new Table("speakers" + (quick ? " (quick part only)" : ""), "");
    for (BenchSpeaker speaker : material.voices().speakers()) {
      table.row(speaker.name(), speaker.natural() ? "natural" : "");
    }
    for (String missing : material.voices().missing()) {
      table.row(missing, "MISSING");
    }
    return table;
  }

  /** A file with two people who talk, in the folder. */
  public Path talk(Path folder) throws Exception {
    List<BenchSpeaker> speakers = material.voices().speakers();
    float[] talk =
        material.dialogue(
            speakers.get(0), speakers.get(speakers.size() - 1), TALK_SECONDS, new Random(5));
    Path file = folder.resolve("talk.wav");
    try (WavWriter wav = WavWriter.create(file, new PcmFormat(Recognizer.SAMPLE_RATE), true)) {
      short[] samples = Waves.toShorts(talk);
      wav.write(samples, samples.length);
      wav.commit();
    }
    return file;
  }
}
