package backtalk.speech.freetts;

import static java.util.Objects.requireNonNull;

import backtalk.audio.AudioClip;
import backtalk.audio.PcmFormat;
import backtalk.audio.Trimmer;
import backtalk.speech.Lexicon;
import backtalk.speech.SpeechEngine;
import backtalk.speech.SpeechException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * FreeTTS with its voice kevin16. Making one is cheap; the voice is loaded by the first text, or
 * ahead of it by {@link #warmUp}. One text is rendered at a time, whatever the number of threads.
 */
public final class FreeTtsEngine implements SpeechEngine {

  /** The pace of a calm instruction, in real words a minute. */
  public static final double DEFAULT_PACE = 130;

  /** The pitch that kevin16 was recorded at, in hertz. */
  public static final double DEFAULT_PITCH = 100;

  /**
   * The words a minute that kevin16 speaks unstretched: the number of words in the set-up steps,
   * ways out and tips of {@code routines/six-stretches.yaml}, over the length of their trimmed
   * clips, one clip a sentence, pauses at commas included. Measured by the test that holds the pace
   * to it.
   */
  static final double NATURAL_PACE = 204;

  /**
   * A word alone is said no slower than at this pace: stretched further, the hiss of "six" is taken
   * for a word of its own. Measured with a recogniser that knows the ten numbers, in a room with
   * noise 15 dB below: wrong 22 times of 30 at 130, 11 at 150, 3 at 170.
   */
  static final double LEAST_PACE_ALONE = 170;

  /** Grows when something else is done with words before they are sound. */
  private static final int MAKING = 3;

  private static final PcmFormat FORMAT = new PcmFormat(Kevin.SAMPLE_RATE);
  private static final int MOST_CHARACTERS = 10_000;
  private static final int MOST_LETTERS = 40;
  private static final Pattern TOO_LONG = Pattern.compile("\\S{" + (MOST_LETTERS + 1) + ",}");
  // Voiceless plosives and affricates; the voiced ones hum through their closure.
  private static final Set<String> CLOSED_FIRST = Set.of("p", "t", "k", "ch");
  // The voice's own times are right to within some 30 ms.
  private static final int LATE_FRAMES = Kevin.SAMPLE_RATE * 30 / 1000;

  private final double pace;
  private final double pitch;
  private final Lexicon lexicon;
  private final Object lock = new Object();
  private Optional<Kevin> loaded = Optional.empty();

  /**
   * @param pace real words a minute of an instruction at tempo 1, 40 to 400
   * @param pitch in hertz, 60 to 250
   * @param lexicon pronunciations that go before the voice's own
   */
  public FreeTtsEngine(double pace, double pitch, Lexicon lexicon) {
    if (!(pace >= 40 && pace <= 400)) {
      throw new IllegalArgumentException("pace " + pace + " words a minute, expected 40 to 400");
    }
    if (!(pitch >= 60 && pitch <= 250)) {
      throw new IllegalArgumentException("pitch " + pitch + " Hz, expected 60 to 250");
    }
    this.pace = pace;
    this.pitch = pitch;
    this.lexicon = lexicon;
  }

  @Override
  public PcmFormat format() {
    return FORMAT;
  }

  /** Everything that makes it sound as it does, but for text and tempo: the same on every day. */
  public String identity() {
    // The words of a map have no order of their own.
    return String.join(
        "\n",
        "kevin16 " + version(),
        NATURAL_PACE / pace + " " + pitch + " " + MAKING,
        "" + new TreeMap<>(lexicon.words()));
  }

  /** FreeTTS's own, written by the build: its jar does not tell. */
  private static String version() {
    try (InputStream in = requireNonNull(FreeTtsEngine.class.getResourceAsStream("version.txt"))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).strip();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Loads the voice, if no one has yet: about a quarter of a second. For a thread that runs while
   * the program does other things.
   *
   * @throws SpeechException if the voice cannot be loaded
   */
  @Override
  public void warmUp() throws SpeechException {
    synchronized (lock) {
      kevin();
    }
  }

  @Override
  public AudioClip speak(String text, double tempo) throws SpeechException {
    if (!(tempo >= 0.25 && tempo <= 4)) {
      throw new IllegalArgumentException("tempo " + tempo + ", expected 0.25 to 4");
    }
    refuseTooLong(text);
    synchronized (lock) {
      return trimmed(text, kevin().render(text, stretch(text, pace * tempo), pitch));
    }
  }

  private static double stretch(String text, double wanted) {
    boolean isAlone = !text.strip().contains(" ");
    return NATURAL_PACE / (isAlone ? Math.max(wanted, LEAST_PACE_ALONE) : wanted);
  }

  /** The phones of a text in order, pauses left out: for checking a lexicon. */
  public List<String> phones(String text) throws SpeechException {
    refuseTooLong(text);
    synchronized (lock) {
      return kevin().render(text, 1, pitch).phones();
    }
  }

  /** The pairs of sounds in a text that the voice does not have, and says otherwise. */
  public List<String> exchanged(String text) throws SpeechException {
    refuseTooLong(text);
    synchronized (lock) {
      kevin().render(text, 1, pitch);
      return kevin().exchanged();
    }
  }

  private Kevin kevin() throws SpeechException {
    if (loaded.isEmpty()) {
      loaded = Optional.of(Kevin.load(lexicon));
    }
    return loaded.get();
  }

  private static AudioClip trimmed(String text, FreeTtsCapture rendering) throws SpeechException {
    AudioClip whole = AudioClip.of(FORMAT, rendering.samples());
    OptionalInt first = rendering.firstPhoneFrame();
    if (first.isPresent()) {
      boolean closed = CLOSED_FIRST.contains(rendering.phones().get(0));
      AudioClip clip =
          Trimmer.trim(
              whole,
              first.getAsInt(),
              rendering.firstPhoneEndFrame() + LATE_FRAMES,
              closed ? Trimmer.Onset.BURST : Trimmer.Onset.SOFT);
      if (clip.frames() > 0) {
        return clip;
      }
    }
    throw new SpeechException("The voice kevin16 found nothing to say in \"" + text + "\".");
  }

  /** A word of hundreds of letters would be spelled for a minute, which nobody wants to hear. */
  private static void refuseTooLong(String text) throws SpeechException {
    if (text.length() > MOST_CHARACTERS) {
      throw new SpeechException(
          String.format(
              Locale.ROOT,
              "A text of %d characters is too long to speak: expected %d at most. It begins"
                  + " \"%s\".",
              text.length(),
              MOST_CHARACTERS,
              text.substring(0, MOST_LETTERS)));
    }
    Matcher word = TOO_LONG.matcher(text);
    if (word.find()) {
      throw new SpeechException(
          String.format(
              Locale.ROOT,
              "The word \"%s…\" has more than %d letters: no voice can speak it.",
              word.group().substring(0, MOST_LETTERS / 2),
              MOST_LETTERS));
    }
  }
}
