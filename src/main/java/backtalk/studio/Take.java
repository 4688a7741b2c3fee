package backtalk.studio;

import backtalk.audio.AudioClip;
import backtalk.audio.Frames;
import backtalk.audio.Loudness;
import backtalk.audio.PcmFormat;
import backtalk.audio.Trimmer;
import backtalk.speech.recorded.Recordings;
import backtalk.words.SpokenLength;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * One recording of a sentence, without what was before and after it.
 *
 * @param clip from its first sound to its last; without frames if nothing was said
 * @param flaws what is wrong with it; none if it is good
 */
public record Take(AudioClip clip, List<Flaw> flaws) {

  /** What can be wrong with a recording, and what to do. */
  public enum Flaw {
    SILENT("Nothing was heard. Is the microphone switched on, and the right one?"),
    CLIPPED("Too loud: it is clipped. Move away from the microphone, or turn it down."),
    SOFT("Too soft. Come closer to the microphone, or turn it up."),
    NOISE("There is noise behind the words. Look for a quieter place, or come closer."),
    CUT_AT_START("The beginning is cut off. Wait for \"Speak now\", and then a moment."),
    CUT_AT_END("The end is cut off, or somebody went on talking."),
    SHORT("That was shorter than these words take. Was all of it said?"),
    LONG("That was longer than these words take. Was anything else said?");

    private final String words;

    Flaw(String words) {
      this.words = words;
    }

    /** For the person. */
    public String words() {
      return words;
    }
  }

  /** What there is before anything was recorded. */
  static final Take NOTHING = silent(Recordings.FORMAT);

  private static final int FULL_SCALE = 32_700;
  private static final int CLIPPED_RUN = 3;
  private static final double SOFTEST_LUFS = -45;
  private static final double LEAST_ABOVE_NOISE_DB = 22;
  private static final double LEAST_OF_LENGTH = 0.4;
  private static final double MOST_OF_LENGTH = 2.5;
  private static final Duration SLOW = Duration.ofSeconds(1);

  // A soft sound begins before it stands out of the room.
  private static final int BLOCKS_BEFORE = 6;
  private static final int BLOCKS_AFTER = 10;
  private static final int CUT_BLOCKS = 3;

  public Take {
    flaws = List.copyOf(flaws);
  }

  public boolean isGood() {
    return flaws.isEmpty();
  }

  /** What was heard by a microphone, from before somebody spoke until after it. */
  static Take heard(AudioClip heard, String text) {
    SpeechLevels levels = SpeechLevels.of(heard);
    int first = levels.first();
    if (first < 0) {
      return silent(heard.format());
    }
    int block = heard.format().sampleRate() / SpeechLevels.BLOCKS_PER_SECOND;
    int from = Math.max(0, first - BLOCKS_BEFORE) * block;
    int to = Math.min(heard.frames(), (levels.last() + 1 + BLOCKS_AFTER) * block);
    AudioClip spoken = heard.slice(from, to);
    AudioClip clip = Trimmer.trim(spoken, 0, spoken.frames(), Trimmer.Onset.SOFT);
    List<Flaw> flaws = flaws(clip, text);
    if (10 * Math.log10(levels.floor()) > Loudness.integrated(clip) - LEAST_ABOVE_NOISE_DB) {
      flaws.add(Flaw.NOISE);
    }
    if (first < CUT_BLOCKS) {
      flaws.add(Flaw.CUT_AT_START);
    }
    if (levels.last() >= levels.blocks() - CUT_BLOCKS) {
      flaws.add(Flaw.CUT_AT_END);
    }
    return new Take(clip, flaws);
  }

  /** A file that may begin and end with the words. */
  static Take ofFile(AudioClip sound, String text) {
    AudioClip clip = Trimmer.trim(sound, 0, sound.frames(), Trimmer.Onset.SOFT);
    return clip.frames() == 0 ? silent(sound.format()) : new Take(clip, flaws(clip, text));
  }

  private static Take silent(PcmFormat format) {
    return new Take(AudioClip.silence(format, 0), List.of(Flaw.SILENT));
  }

  private static List<Flaw> flaws(AudioClip clip, String text) {
    List<Flaw> flaws = new ArrayList<>();
    if (isClipped(clip)) {
      flaws.add(Flaw.CLIPPED);
    }
    if (Loudness.integrated(clip) < SOFTEST_LUFS) {
      flaws.add(Flaw.SOFT);
    }
    Duration usual = SpokenLength.of(text, SpokenLength.CALM, Duration.ZERO);
    double usualFrames = Frames.in(usual, clip.format());
    if (clip.frames() < LEAST_OF_LENGTH * usualFrames) {
      flaws.add(Flaw.SHORT);
    } else if (clip.frames() > MOST_OF_LENGTH * usualFrames + Frames.in(SLOW, clip.format())) {
      flaws.add(Flaw.LONG);
    }
    return flaws;
  }

  private static boolean isClipped(AudioClip clip) {
    int run = 0;
    for (int i = 0; i < clip.frames(); i++) {
      run = Math.abs(clip.sample(i)) >= FULL_SCALE ? run + 1 : 0;
      if (run >= CLIPPED_RUN) {
        return true;
      }
    }
    return false;
  }
}
