package backtalk.bench.ear;

import backtalk.audio.AudioClip;
import backtalk.audio.PcmFormat;
import backtalk.audio.file.WavWriter;
import backtalk.bench.Table;
import backtalk.listen.embedding.SoundingRecognizer;
import backtalk.listen.rig.Waves;
import backtalk.listen.sphinx.SphinxRecognizer;
import backtalk.listen.words.Recognizer;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import org.opentest4j.TestAbortedException;

/** The whole bench for spoken commands. */
public final class CommandBench {

  private static final double TALK_SECONDS = 60;

  private final Material material;
  private final Half half;
  private final boolean quick;

  private CommandBench(Material material, Half half, boolean quick) {
    this.material = material;
    this.half = half;
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
    Half half = askedHalf();
    SpeakerClips voices = new SpeakerClips(folder, half);
    if (voices.speakers().isEmpty()) {
      throw new TestAbortedException("no speaker is there: " + voices.missing());
    }
    return new CommandBench(
        new Material(voices, Waves.of(session.samples()), sentences), half, isQuick());
  }

  /** Runs it, and gives its tables. */
  public Table measure(PrintWriter progress)
      throws InterruptedException, ExecutionException, IOException {
    Table people = people();
    progress.print(people);
    progress.flush();
    Report report =
        new Report(
            new Lab(material, () -> new SoundingRecognizer(new SphinxRecognizer()), quick, progress)
                .run());
    return people
        .then(speakers())
        .then(report.recall())
        .then(report.alarms())
        .then(report.answers());
  }

  /** What a session sounds like, and what is said in it. */
  public record Session(AudioClip sound, List<String> sentences) {}

  /**
   * What becomes of every command of every speaker, by stretches that are kept.
   *
   * @param session asked for where nothing is kept
   */
  public static Table heard(Path folder, Callable<Session> session) throws Exception {
    Half half = askedHalf();
    String name = half.name().toLowerCase(Locale.ROOT);
    SpeakerClips voices = new SpeakerClips(folder, half);
    Callable<Material> material =
        () -> {
          Session one = session.call();
          return new Material(voices, Waves.of(one.sound().samples()), one.sentences());
        };
    try (Recognizer recognizer = new SoundingRecognizer(keptSphinx(folder, half))) {
      return new Replay(folder, name, voices, material, recognizer).table(isQuick());
    }
  }

  private static Recognizer keptSphinx(Path folder, Half half) throws IOException {
    String name = half.name().toLowerCase(Locale.ROOT);
    return new KeptWords(folder.resolve("words-" + name), new SphinxRecognizer());
  }

  private static boolean isQuick() {
    return Boolean.parseBoolean(System.getProperty("quick", "false"));
  }

  private static Half askedHalf() {
    return Half.valueOf(System.getProperty("half", "reporting").toUpperCase(Locale.ROOT));
  }

  /** What the recordings in the folder that the system property names give, if it names one. */
  private Table people() throws IOException {
    String folder = System.getProperty("recordings", "");
    if (folder.isEmpty()) {
      return new Table("no recordings of people: -Drecordings=FOLDER");
    }
    try (Recognizer recognizer = new SoundingRecognizer(new SphinxRecognizer())) {
      return PeopleBench.measure(Path.of(folder), half, material.voices(), recognizer);
    }
  }

  /** Fits the second opinion to the same half, and to the recordings of people. */
  public static Table opinion(Path folder) throws IOException {
    SpeakerClips voices = new SpeakerClips(folder, Half.TUNING);
    List<Recording> people =
        Recording.in(Path.of(System.getProperty("recordings", "")), Half.TUNING);
    try (SphinxRecognizer recognizer = new SphinxRecognizer()) {
      return new OpinionBench(Segments.kept(folder.resolve("segments"), voices, people), recognizer)
          .table();
    }
  }

  /** Fits how commands sound to the same. */
  public static Table sounds(Path folder) throws IOException {
    SpeakerClips voices = new SpeakerClips(folder, Half.TUNING);
    List<Recording> people =
        Recording.in(Path.of(System.getProperty("recordings", "")), Half.TUNING);
    return new SoundsBench(Segments.kept(folder.resolve("segments"), voices, people), voices)
        .table(folder.resolve("words.bin"));
  }

  /** What teaching brings: fits its weights to the tuning half, and tells of the half asked for. */
  public static Table taught(Path folder) throws IOException {
    Half half = askedHalf();
    List<Recording> people = Recording.in(Path.of(System.getProperty("recordings", "")), half);
    try (Recognizer sphinx = keptSphinx(folder, half)) {
      TaughtBench bench =
          new TaughtBench(new SpeakerClips(folder, half), people, sphinx, isQuick());
      return half == Half.TUNING ? bench.fitted().then(bench.table()) : bench.table();
    }
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
