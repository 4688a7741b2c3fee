package backtalk.speech.recorded;

import backtalk.audio.AudioClip;
import backtalk.audio.Frames;
import backtalk.audio.PcmFormat;
import backtalk.audio.TimeStretch;
import backtalk.speech.SpeechEngine;
import backtalk.speech.SpeechException;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;

/** Plays what a person has recorded; what is missing it cannot say. */
public final class RecordedEngine implements SpeechEngine {

  /** Between clauses that were recorded each for itself. */
  private static final Duration BETWEEN_CLAUSES = Duration.ofMillis(120);

  private final String id;
  private final Recordings recordings;
  private final double ratio;
  private final Consumer<String> damaged;

  /**
   * @param id the voice's, for messages
   * @param ratio how much faster than recorded it speaks at tempo 1
   * @param damaged told of a recording that is there and cannot be played
   */
  public RecordedEngine(String id, Recordings recordings, double ratio, Consumer<String> damaged) {
    this.id = id;
    this.recordings = recordings;
    this.ratio = ratio;
    this.damaged = damaged;
  }

  @Override
  public PcmFormat format() {
    return Recordings.FORMAT;
  }

  @Override
  public AudioClip speak(String text, double tempo) throws SpeechException {
    List<Sentence> parts = recordings.parts(text);
    if (parts.isEmpty()) {
      throw new SpeechException("The voice " + id + " has no recording of \"" + text + "\".");
    }
    List<AudioClip> clips = new ArrayList<>();
    for (Sentence part : parts) {
      try {
        clips.add(recordings.read(part));
      } catch (IOException e) {
        String why = "A recording of the voice " + id + " cannot be played. " + e.getMessage();
        damaged.accept(why);
        throw new SpeechException(why, e);
      }
    }
    return TimeStretch.faster(joined(clips), tempo * ratio);
  }

  private static AudioClip joined(List<AudioClip> clips) {
    short[] all = clips.get(0).samples();
    int gap = (int) Frames.in(BETWEEN_CLAUSES, Recordings.FORMAT);
    for (AudioClip clip : clips.subList(1, clips.size())) {
      int at = all.length + gap;
      all = Arrays.copyOf(all, at + clip.frames());
      System.arraycopy(clip.samples(), 0, all, at, clip.frames());
    }
    return AudioClip.of(Recordings.FORMAT, all);
  }
}
