package backtalk.speech.command;

import backtalk.audio.AudioClip;
import backtalk.audio.Frames;
import backtalk.audio.PcmFormat;
import backtalk.speech.Speaker;
import backtalk.speech.SpeechEngine;
import backtalk.words.SpokenLength;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;

/**
 * A program's voice that takes its time, on a clock of its own, and whoever speaks in its place.
 * Nothing is made twice.
 */
public final class SlowVoice implements SpeechEngine {

  public static final PcmFormat FORMAT = new PcmFormat(1_000);

  private static final Duration LIMIT = Duration.ofSeconds(30);

  private final double rate;
  private final Runnable meanwhile;
  private final Set<String> made = new HashSet<>();
  private final List<String> bySpare = new ArrayList<>();
  private final WaitingCredit patience = WaitingCredit.live(this::now);
  private long now;

  /**
   * @param rate the time it needs for the time of its words
   * @param meanwhile what happens while time passes
   */
  public SlowVoice(double rate, Runnable meanwhile) {
    this.rate = rate;
    this.meanwhile = meanwhile;
    patience.hasProgram();
  }

  public WaitingCredit patience() {
    return patience;
  }

  /** In nanoseconds. */
  public long now() {
    return now;
  }

  /** Sets the clock. */
  public void now(long nanos) {
    now = nanos;
  }

  /** How many sentences it has made. */
  public int made() {
    return made.size();
  }

  /** What another said. */
  public List<String> bySpare() {
    return bySpare;
  }

  @Override
  public PcmFormat format() {
    return FORMAT;
  }

  @Override
  public AudioClip speak(String text, double tempo) {
    return spoken(text, tempo, Speaker.sentences(text).stream().allMatch(this::isMade));
  }

  /** The same for answers in a hold: what is not there is said by another. */
  public SpeechEngine prompt() {
    return as((text, tempo) -> spoken(text, tempo, made.containsAll(Speaker.sentences(text))));
  }

  /** The same for what nobody is to hear yet. */
  public SpeechEngine ahead() {
    return as(
        (text, tempo) -> {
          isMade(text);
          return clip(text, tempo);
        });
  }

  private AudioClip spoken(String text, double tempo, boolean isOwn) {
    if (!isOwn) {
      bySpare.add(text);
    }
    AudioClip clip = clip(text, tempo);
    patience.gained(clip.duration());
    return clip;
  }

  private static AudioClip clip(String text, double tempo) {
    Duration length = SpokenLength.of(text, SpokenLength.CALM, Speaker.DEFAULT_PAUSE);
    return AudioClip.silence(
        FORMAT, Math.max(1, (int) (Frames.in(length, FORMAT) / Math.max(1, tempo))));
  }

  private boolean isMade(String sentence) {
    if (made.contains(sentence)) {
      return true;
    }
    Duration length = SpokenLength.of(sentence, SpokenLength.CALM, Duration.ZERO);
    long needed = (long) (rate * length.toNanos());
    long left = patience.isLeftFor(length) ? patience.limit(LIMIT).toNanos() : 0;
    boolean isInTime = needed <= left;
    now += Math.min(needed, left);
    patience.spent(Duration.ofNanos(Math.min(needed, left)), isInTime ? length : Duration.ZERO);
    meanwhile.run();
    if (isInTime) {
      made.add(sentence);
    }
    return isInTime;
  }

  private static SpeechEngine as(BiFunction<String, Double, AudioClip> speech) {
    return new SpeechEngine() {
      @Override
      public PcmFormat format() {
        return FORMAT;
      }

      @Override
      public AudioClip speak(String text, double tempo) {
        return speech.apply(text, tempo);
      }
    };
  }
}
