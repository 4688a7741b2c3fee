package backtalk.session;

import backtalk.audio.AudioClip;
import backtalk.plan.CueKind;
import backtalk.score.Passage;
import backtalk.score.Placement;
import backtalk.score.Remainder;
import java.util.Optional;

/** Words that the sound broke off in, and that are said again. */
final class BrokenWords {

  /** Where the sound breaks all the time, the session still comes to its end. */
  private static final int MOST_TIMES = 2;

  private Optional<Passage> last = Optional.empty();
  private int times;

  /** What follows, from the first of the words that broke; empty if none did. */
  Optional<Remainder> again(CommandContext at) {
    Optional<Passage> broken =
        at.placement().filter(cue -> at.isInWords()).flatMap(cue -> from(cue, at));
    times = broken.isPresent() && broken.equals(last) ? times + 1 : 1;
    last = broken;
    return broken.filter(any -> times <= MOST_TIMES).map(at.heard().rest()::after);
  }

  /**
   * In a hold the clock goes back with its words; an answer there belongs to no clock. A number of
   * which most was heard is not said again: whoever counts along would hear one too many.
   */
  private static Optional<Passage> from(Placement cue, CommandContext at) {
    Passage passage = at.heard().passage();
    if (at.isSpoken()) {
      return Optional.of(passage.fromCue(at.cue()));
    }
    long before = cue.startFrame() - at.heard().startFrame();
    return cue.kind() == CueKind.ANSWER
            || (cue.kind() == CueKind.COUNTDOWN && isMostlyHeard(cue, at.frame()))
        ? Optional.empty()
        : Optional.of(passage.skipping(passage.skippedFrames() + before));
  }

  /** By its sound, not by its time: of "One" half is heard after two fifths. */
  private static boolean isMostlyHeard(Placement number, long frame) {
    AudioClip clip = number.sound().clip();
    return 2 * sound(clip, frame - number.startFrame()) >= sound(clip, clip.frames());
  }

  private static long sound(AudioClip clip, long frames) {
    long sum = 0;
    for (int i = 0; i < frames; i++) {
      sum += Math.abs(clip.sample(i));
    }
    return sum;
  }
}
