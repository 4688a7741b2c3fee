package backtalk.score;

import backtalk.audio.AudioClip;
import backtalk.audio.Earcons;
import backtalk.audio.PcmFormat;
import backtalk.plan.CueKind;
import backtalk.routine.Breath;
import backtalk.script.Signal;
import backtalk.script.Sound;

/** Cues that are sounds and not words, at their frames. */
final class Sounds {

  private Sounds() {}

  /** A sound at a frame. */
  static Placement at(long frame, Sound sound, PcmFormat format) {
    if (sound instanceof Sound.BreathTone tone) {
      boolean rising = tone.breath() == Breath.IN;
      AudioClip clip = Earcons.breath(rising, tone.length(), format);
      return Placement.at(frame, CueKind.EARCON, rising ? "breath-in" : "breath-out", clip);
    }
    Signal signal = (Signal) sound;
    return Placement.at(frame, CueKind.EARCON, signal.id(), clip(signal, format));
  }

  private static AudioClip clip(Signal signal, PcmFormat format) {
    return switch (signal) {
      case HOLD_BEGINS -> Earcons.holdBegins(format);
      case HOLD_ENDS -> Earcons.holdEnds(format);
      case SIDE_SWITCH -> Earcons.switchSides(format);
      case PAUSED -> Earcons.paused(format);
      case RESUMED -> Earcons.resumed(format);
      case ERROR -> Earcons.error(format);
      case TICK -> Earcons.second(format);
      case BREATHING_TONE ->
          throw new IllegalArgumentException("a breathing tone has a length of its own");
    };
  }
}
