package backtalk.score;

import backtalk.audio.AudioClip;
import backtalk.audio.Frames;
import backtalk.audio.Mixer;
import backtalk.plan.CueKind;
import java.time.Duration;

/**
 * A cue at its frames.
 *
 * @param kind what it is for
 * @param text what is said, or the name of a sound
 * @param sound its clip, at frames counted from the session's first frame
 */
public record Placement(CueKind kind, String text, Mixer.Part sound) {

  private static final Duration CUT_FADE = Duration.ofMillis(5);

  static Placement at(long frame, CueKind kind, String text, AudioClip clip) {
    return new Placement(kind, text, new Mixer.Part(clip, frame));
  }

  /** The same, as far as it was heard before a frame within it. */
  Placement endingAt(long frame) {
    return at(startFrame(), kind, text, sound.clip().slice(0, (int) (frame - startFrame())));
  }

  /** The same, fading out from a frame within it. */
  Placement fadingFrom(long frame) {
    AudioClip clip = sound.clip();
    long end = frame - startFrame() + Math.max(1, Frames.in(CUT_FADE, clip.format()));
    return at(
        startFrame(), kind, text, clip.endingAt((int) Math.min(end, clip.frames()), CUT_FADE));
  }

  /** Its first frame. */
  public long startFrame() {
    return sound.startFrame();
  }

  /** The first frame after it. */
  public long endFrame() {
    return sound.endFrame();
  }
}
