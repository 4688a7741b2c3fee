package backtalk.score;

import backtalk.audio.AudioClip;
import backtalk.audio.Earcons;
import backtalk.audio.Frames;
import backtalk.audio.PcmFormat;
import backtalk.plan.Cue;
import backtalk.plan.CueKind;
import backtalk.routine.Side;
import backtalk.script.Line;
import backtalk.script.Message;
import backtalk.script.Signal;
import backtalk.speech.SpeechEngine;
import backtalk.speech.SpeechException;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;

/**
 * Says the words of cues. Where no voice can, a small sound takes their place: it is enough to be
 * led by through holds and sides, and whoever made the voice tells why.
 */
record CueVoice(Narrator narrator, SpeechEngine engine) {

  /**
   * In a time of its own. A sound is given the time of the words: something is to be done in it.
   */
  Placement inTurn(Cue cue, long start, double tempo) {
    String text = narrator.utter(cue.message()).text();
    Placement said = within(cue, text, start, tempo);
    if (said.text().equals(text)) {
      return said;
    }
    Duration words = narrator.estimate(cue.message());
    long frames = Math.round(Frames.in(words, engine.format()) / tempo);
    short[] samples = said.sound().clip().samples();
    AudioClip clip =
        AudioClip.of(
            engine.format(), Arrays.copyOf(samples, (int) Math.max(samples.length, frames)));
    return Placement.at(start, cue.kind(), said.text(), clip);
  }

  /** Within a time that is set. */
  Placement within(Cue cue, String text, long start, double tempo) {
    try {
      return Placement.at(start, cue.kind(), text, engine.speak(text, tempo));
    } catch (SpeechException e) {
      return inPlaceOfWords(cue.kind(), cue.message(), start, engine.format());
    }
  }

  private static Placement inPlaceOfWords(
      CueKind kind, Message message, long start, PcmFormat format) {
    Optional<Side> side = message instanceof Line line ? line.called() : Optional.empty();
    if (side.isPresent()) {
      return side.get() == Side.LEFT
          ? Placement.at(start, kind, "left-side", Earcons.leftSide(format))
          : Placement.at(start, kind, "right-side", Earcons.rightSide(format));
    }
    return switch (kind) {
      case HOLD -> Placement.at(start, kind, Signal.HOLD_BEGINS.id(), Earcons.holdBegins(format));
      case RELEASE -> Placement.at(start, kind, Signal.HOLD_ENDS.id(), Earcons.holdEnds(format));
      case SWITCH ->
          Placement.at(start, kind, Signal.SIDE_SWITCH.id(), Earcons.switchSides(format));
      default -> Placement.at(start, kind, Signal.TICK.id(), Earcons.tick(format));
    };
  }
}
