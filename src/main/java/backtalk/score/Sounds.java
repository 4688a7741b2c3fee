package backtalk.score;

import backtalk.audio.AudioClip;
import backtalk.audio.Earcons;
import backtalk.audio.PcmFormat;
import backtalk.plan.Cue;
import backtalk.plan.CueKind;
import backtalk.plan.Message;
import backtalk.plan.Signal;
import backtalk.routine.Breath;
import java.util.Optional;

/** Cues that are sounds and not words, at their frames. */
final class Sounds {

  private Sounds() {}

  /** The sound of a cue at a frame; empty if it has words. */
  static Optional<Placement> at(long frame, Cue cue, PcmFormat format) {
    if (cue.message() instanceof Message.Sound sound) {
      Signal signal = sound.signal();
      return Optional.of(Placement.at(frame, CueKind.EARCON, signal.id(), clip(signal, format)));
    } else if (cue.message() instanceof Message.BreathTone tone) {
      boolean rising = tone.breath() == Breath.IN;
      AudioClip clip = Earcons.breath(rising, tone.length(), format);
      String text = rising ? "breath-in" : "breath-out";
      return Optional.of(Placement.at(frame, CueKind.EARCON, text, clip));
    }
    return Optional.empty();
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
