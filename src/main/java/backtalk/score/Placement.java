package backtalk.score;

import backtalk.audio.AudioClip;
import backtalk.audio.Earcons;
import backtalk.audio.Frames;
import backtalk.audio.Mixer;
import backtalk.audio.PcmFormat;
import backtalk.plan.CueKind;
import backtalk.routine.Breath;
import backtalk.script.Message.Sound;
import backtalk.script.Signal;
import java.time.Duration;

/**
 * A cue at its frames.
 *
 * @param kind what it is for
 * @param text what is said, or the name of a sound
 * @param sound its clip, at frames counted from the session's first frame
 */
public record Placement(CueKind kind, String text, Mixer.PlacedClip sound) {

  private static final Duration CUT_FADE = Duration.ofMillis(5);

  static Placement at(long frame, CueKind kind, String text, AudioClip clip) {
    return new Placement(kind, text, new Mixer.PlacedClip(clip, frame));
  }

  /** A sound at a frame. */
  static Placement sound(long frame, Sound sound, PcmFormat format) {
    if (sound instanceof Sound.BreathTone tone) {
      boolean rising = tone.breath() == Breath.IN;
      AudioClip clip = Earcons.breath(rising, tone.length(), format);
      return at(frame, CueKind.EARCON, rising ? "breath-in" : "breath-out", clip);
    }
    Signal signal = (Signal) sound;
    return at(frame, CueKind.EARCON, signal.id(), clip(signal, format));
  }

  private static AudioClip clip(Signal signal, PcmFormat format) {
    return switch (signal) {
      case HOLD_BEGINS -> Earcons.holdBegins(format);
      case HOLD_ENDS -> Earcons.holdEnds(format);
      case SIDE_SWITCH -> Earcons.switchSides(format);
      case PAUSED -> Earcons.paused(format);
      case RESUMED -> Earcons.resumed(format);
      case ERROR -> Earcons.error(format);
      case CALLED -> Earcons.called(format);
      case TICK -> Earcons.second(format);
      case BREATHING_TONE ->
          throw new IllegalArgumentException("a breathing tone has a length of its own");
    };
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

  /** Whether both sound at some frame. */
  boolean overlaps(Placement other) {
    return startFrame() < other.endFrame() && other.startFrame() < endFrame();
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
