package backtalk.speech.command;

import backtalk.audio.AudioClip;
import backtalk.audio.PcmFormat;
import backtalk.audio.Resampler;
import backtalk.audio.Trimmer;
import backtalk.speech.Lexicon;
import backtalk.speech.SpeechEngine;
import backtalk.speech.SpeechException;
import backtalk.speech.Voice;
import backtalk.speech.VoiceProgram;
import backtalk.words.SpokenLength;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A program on the computer that turns texts into sound. It is started anew for each text, unless
 * it stays ({@link WarmProgram}), may be of any make, and is not trusted: it has limits of time and
 * size, and what it makes is looked at.
 */
public final class CommandEngine implements SpeechEngine {

  // The times of a program are right to within some 20 ms.
  private static final double EARLY_SECONDS = 0.005;
  private static final double LATE_SECONDS = 0.030;

  private static final Pattern LINES = Pattern.compile("\\R");

  private final Voice voice;
  private final VoiceProgram program;
  private final Arguments arguments;
  private final Lexicon lexicon;
  private final WaitingCredit patience;
  private final PcmFormat format;
  private final KeptProgram kept = new KeptProgram();

  /**
   * @param voice whose engine is a program
   * @param programs where the program is looked for
   * @param own the folder with the person's own voices
   * @param lexicon pronunciations that go before the voice's own
   * @param patience how long it is waited for
   */
  public CommandEngine(
      Voice voice, Programs programs, Path own, Lexicon lexicon, WaitingCredit patience) {
    this.voice = voice;
    this.program = voice.program().orElseThrow();
    this.arguments = new Arguments(voice, programs, own, lexicon);
    this.lexicon = lexicon;
    this.patience = patience;
    patience.hasProgram();
    this.format = new PcmFormat(sessionRate(program.rate()));
  }

  /** At these rates a millisecond is a whole number of frames, and nothing of the sound is lost. */
  static int sessionRate(int programRate) {
    return programRate <= 16_000 ? 16_000 : programRate <= 24_000 ? 24_000 : 48_000;
  }

  @Override
  public PcmFormat format() {
    return format;
  }

  @Override
  public void close() {
    kept.close();
  }

  /** Everything that decides how texts sound, for a cache. */
  public String identity() {
    return arguments.identity();
  }

  /** What the program is told of its pace at a tempo. */
  String pace(double tempo) {
    return arguments.pace(voice.pace() * tempo);
  }

  @Override
  public AudioClip speak(String text, double tempo) throws SpeechException {
    if (!(tempo >= 0.25 && tempo <= 4)) {
      throw new IllegalArgumentException("tempo " + tempo + ", expected 0.25 to 4");
    }
    long start = patience.now();
    Duration spoken = Duration.ZERO;
    try {
      AudioClip clip = made(text, voice.pace() * tempo, start);
      spoken = clip.duration();
      return clip;
    } catch (ProgramException e) {
      throw failure(text, e.getMessage(), e);
    } catch (IOException e) {
      throw failure(text, "has no place for its files: " + e.getMessage(), e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw failure(text, "was interrupted", e);
    } finally {
      patience.spent(Duration.ofNanos(patience.now() - start), spoken);
    }
  }

  private AudioClip made(String text, double pace, long start)
      throws ProgramException, IOException, InterruptedException {
    if (!patience.isLeftFor(SpokenLength.of(text, pace, Duration.ZERO))) {
      throw new NotBegunException();
    }
    String written =
        program.lexicon() == VoiceProgram.LexiconFormat.ESPEAK
            ? Pronunciations.espeak(text, lexicon)
            : text;
    if (program.stays()) {
      WarmProgram.Said said =
          kept.say(
              arguments.of(pace),
              LINES.matcher(written).replaceAll(" "),
              patience.limit(program.timeLimit()),
              program.timeLimit(),
              program.sizeLimit());
      AudioClip clip = checked(SoundBytes.clip(said.sound(), program), text, pace, new byte[0]);
      if (said.isFirst()) {
        patience.loaded(Duration.ofNanos(patience.now() - start), clip.duration());
      }
      return clip;
    }
    byte[] input = (written + "\n").getBytes(StandardCharsets.UTF_8);
    try (TemporaryFiles files = TemporaryFiles.make()) {
      Path textFile = files.file("text.txt");
      Optional<Path> output =
          program.uses("output") ? Optional.of(files.file("sound.wav")) : Optional.empty();
      boolean fromFile = program.uses("text");
      if (fromFile) {
        Files.write(textFile, input);
      }
      ProgramRun run =
          new ProgramRun(
              arguments.of(pace, written, textFile, output),
              files.folder(),
              patience.limit(program.timeLimit()),
              program.sizeLimit(),
              output);
      byte[] said = run.run(fromFile || program.uses("words") ? new byte[0] : input);
      AudioClip whole = SoundBytes.clip(output.isPresent() ? read(output.get()) : said, program);
      return checked(whole, text, pace, said);
    }
  }

  private AudioClip checked(AudioClip whole, String text, double pace, byte[] said)
      throws ProgramException {
    Plausible.check(whole, text, pace / 130);
    return Resampler.convert(trimmed(whole, said), format);
  }

  private static byte[] read(Path output) throws ProgramException, IOException {
    if (Files.notExists(output)) {
      throw new ProgramException("wrote no file");
    }
    return Files.readAllBytes(output);
  }

  private AudioClip trimmed(AudioClip whole, byte[] said) throws ProgramException {
    Optional<PhoneTimes> first =
        program.times() == VoiceProgram.PhoneTiming.FLITE
            ? PhoneTimes.parse(said)
            : Optional.empty();
    int rate = whole.format().sampleRate();
    int earliest = first.map(phone -> frame(phone.startSeconds() - EARLY_SECONDS, rate)).orElse(0);
    int latest =
        first.map(phone -> frame(phone.endSeconds() + LATE_SECONDS, rate)).orElse(whole.frames());
    boolean closed = first.map(PhoneTimes::closed).orElse(false);
    AudioClip clip =
        Trimmer.trim(
            whole,
            Math.min(earliest, whole.frames()),
            Math.min(latest, whole.frames()),
            closed ? Trimmer.Onset.BURST : Trimmer.Onset.SOFT);
    if (clip.frames() == 0) {
      throw new ProgramException("made no sound");
    }
    return clip;
  }

  private static int frame(double seconds, int rate) {
    return Math.max(0, (int) (seconds * rate));
  }

  private SpeechException failure(String text, String why, Exception cause) {
    return new SpeechException(
        String.format(
            "The voice %s failed on \"%s\": %s %s.", voice.id(), text, program.name(), why),
        cause);
  }
}
