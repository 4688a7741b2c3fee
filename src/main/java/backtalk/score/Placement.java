package backtalk.score;

import backtalk.audio.AudioClip;
import backtalk.audio.Mixer;
import backtalk.plan.CueKind;

/**
 * A cue at its frames.
 *
 * @param kind what it is for
 * @param text what is said, or the name of a sound
 * @param sound its clip, at frames counted from the session's first frame
 */
public record Placement(CueKind kind, String text, Mixer.Part sound) {

  static Placement at(long frame, CueKind kind, String text, AudioClip clip) {
    return new Placement(kind, text, new Mixer.Part(clip, frame));
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
