package backtalk.bench.voice;

import backtalk.audio.AudioClip;
import backtalk.audio.Loudness;
import backtalk.audio.PeakMeter;
import backtalk.bench.Table;
import backtalk.speech.Lexicon;
import backtalk.speech.LexiconReader;
import backtalk.speech.SpeechEngine;
import backtalk.speech.Voice;
import backtalk.speech.VoiceReader;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Measures every voice that is installed. */
public final class VoiceBench {

  private static final List<Double> PACES = List.of(0.77, 1.0, 1.3);

  /** Beside quiet, at the voice's own pace. */
  private static final List<HearingCondition> ELSEWHERE =
      List.of(HearingCondition.ROOM, HearingCondition.NOISE, HearingCondition.NOISY_ROOM);

  private static final double NANOS_A_MILLI = 1e6;

  /** -45 dBFS: what is softer is not heard two metres from a laptop. */
  private static final int AUDIBLE = 184;

  private final Path voices;
  private final Path scratch;
  private final PrintWriter progress;
  private final PocketSphinx decoder;
  private final Table figures =
      new Table(
          "voice",
          "words/min",
          "LUFS",
          "dBTP",
          "numbers' onset, worst ms",
          "first, cold ms",
          "first, kept ms",
          "times real time");
  private final Table heard =
      new Table(
          "voice", "pace", "heard in", "word errors %", "sides, numbers right %", "calls right %");
  private final Table misheard = new Table("misheard, of no other words than the cues'");

  /**
   * @param voices the folder of voices
   * @param scratch an empty folder
   */
  public VoiceBench(Path voices, Path scratch, PrintWriter progress) {
    this.voices = voices;
    this.scratch = scratch;
    this.progress = progress;
    this.decoder = new PocketSphinx(scratch);
  }

  /** All figures. */
  public Table measure() throws Exception {
    Lexicon lexicon = LexiconReader.read(voices.resolve("lexicon.yaml"));
    for (Path file : files()) {
      Voice voice = VoiceReader.read(file);
      TestedVoice tested = new TestedVoice(voice, lexicon, scratch.resolve(voice.id()));
      if (tested.isInstalled()) {
        progress.println(voice.id());
        speed(tested);
        understanding(tested);
      } else {
        progress.println(voice.id() + " is not installed: left out");
      }
    }
    return figures.then(heard).then(misheard);
  }

  private void speed(TestedVoice voice) throws Exception {
    double cold = millisToFirst(voice);
    double kept = millisToFirst(voice);
    SpeechEngine engine = voice.engine();
    List<AudioClip> clips = new ArrayList<>();
    long start = System.nanoTime();
    for (String text : SpokenCues.SIXTY) {
      clips.add(engine.speak(text, 1));
    }
    double spent = (System.nanoTime() - start) / NANOS_A_MILLI;
    double sound = clips.stream().mapToDouble(clip -> clip.duration().toMillis()).sum();
    int words = SpokenCues.SIXTY.stream().mapToInt(text -> WordErrors.words(text).size()).sum();
    AudioClip all = joined(clips);
    figures.row(
        voice.voice().id(),
        String.format(Locale.ROOT, "%.0f", words / (sound / 60_000)),
        Loudness.integrated(all),
        PeakMeter.truePeak(all),
        String.format(Locale.ROOT, "%.0f", worstOnset(engine)),
        String.format(Locale.ROOT, "%.0f", cold),
        String.format(Locale.ROOT, "%.0f", kept),
        String.format(Locale.ROOT, "%.0f", sound / spent));
  }

  /**
   * How long after its clip's beginning, which stands at the exact second, a number of a countdown
   * is first heard.
   */
  private static double worstOnset(SpeechEngine engine) throws Exception {
    double worst = 0;
    for (String number : SpokenCues.NUMBERS) {
      for (double tempo : PACES) {
        AudioClip clip = engine.speak(number, tempo);
        short[] samples = clip.samples();
        int first = 0;
        while (first < samples.length && Math.abs(samples[first]) < AUDIBLE) {
          first++;
        }
        worst = Math.max(worst, 1000.0 * first / clip.format().sampleRate());
      }
    }
    return worst;
  }

  private static double millisToFirst(TestedVoice voice) throws Exception {
    long start = System.nanoTime();
    voice.engine().speak("Welcome. Six stretches for the lower back.", 1);
    return (System.nanoTime() - start) / NANOS_A_MILLI;
  }

  private void understanding(TestedVoice voice) throws Exception {
    SpeechEngine engine = voice.engine();
    for (double tempo : PACES) {
      understanding(voice, engine, tempo, HearingCondition.QUIET);
    }
    for (HearingCondition condition : ELSEWHERE) {
      understanding(voice, engine, 1, condition);
    }
  }

  private void understanding(
      TestedVoice voice, SpeechEngine engine, double tempo, HearingCondition condition)
      throws Exception {
    Intelligibility hearing = new Intelligibility(engine, decoder, tempo, condition);
    double errors = hearing.wordErrorRate();
    Intelligibility.Keywords keywords = hearing.keywords();
    String pace = String.format(Locale.ROOT, "%.0f", voice.voice().pace() * tempo);
    String id = voice.voice().id();
    heard.row(id, pace, condition.name(), errors, keywords.vital(), keywords.calls());
    String where = id + " " + pace + ", " + condition.name() + ": ";
    progress.println("  " + where + errors + ", " + keywords.vital() + ", " + keywords.calls());
    hearing.misheard.forEach(text -> misheard.row(where + text));
  }

  /** A session is more than its shortest words: gating needs blocks that are full. */
  private static AudioClip joined(List<AudioClip> clips) {
    short[] all = new short[clips.stream().mapToInt(AudioClip::frames).sum()];
    int at = 0;
    for (AudioClip clip : clips) {
      System.arraycopy(clip.samples(), 0, all, at, clip.frames());
      at += clip.frames();
    }
    return AudioClip.of(clips.get(0).format(), all);
  }

  private List<Path> files() throws Exception {
    try (Stream<Path> files = Files.list(voices)) {
      return files
          .filter(file -> file.toString().endsWith(".yaml"))
          .filter(file -> !file.endsWith("lexicon.yaml"))
          .sorted()
          .toList();
    }
  }
}
