package backtalk.audio;

import backtalk.audio.Background.Recording;
import java.io.IOException;

/**
 * A recording over and over, at the level of a background. Its end is laid over its beginning with
 * equal power, so no seam is heard. Of the recording only the seam is kept.
 */
final class Loop {

  /** Under speech at its -16 LUFS: the 20 dB that WCAG 1.4.7 asks for. */
  private static final double LUFS = -36;

  private static final double MOST_GAIN_DB = 40;
  private static final double SEAM_SECONDS = 2;

  /** So many seconds, evenly spread, tell the loudness of a recording that is longer. */
  private static final int MEASURED_SECONDS = 30;

  /** Where its ends meet it may be louder than full scale. */
  private static final double HALF = 0.5;

  private final Recording recording;
  private final double[] seam;
  private final long frames;
  private double gain = HALF;

  /** Reads the two ends of a recording, and as much in between as its level takes. */
  Loop(Recording recording) throws IOException {
    this.recording = recording;
    int rate = recording.format().sampleRate();
    int seamFrames = (int) Math.min(SEAM_SECONDS * rate, recording.frames() / 3.0);
    this.frames = recording.frames() - seamFrames;
    this.seam = seam(seamFrames);
    double loudness = measured(rate);
    this.gain =
        loudness == Loudness.SILENT
            ? 0
            : HALF * Math.pow(10, Math.min(MOST_GAIN_DB, LUFS - loudness) / 20);
  }

  private double[] seam(int seamFrames) throws IOException {
    short[] end = new short[seamFrames];
    short[] beginning = new short[seamFrames];
    recording.read(0, beginning, seamFrames);
    recording.read(frames, end, seamFrames);
    double[] mixed = new double[seamFrames];
    for (int i = 0; i < seamFrames; i++) {
      double turn = Math.PI / 2 * (i + 0.5) / seamFrames;
      mixed[i] = beginning[i] * Math.sin(turn) + end[i] * Math.cos(turn);
    }
    return mixed;
  }

  /** The loudness in LUFS, at half the size. */
  private double measured(int rate) throws IOException {
    Loudness loudness = new Loudness(recording.format());
    long apart = Math.max(rate, (frames - rate) / (MEASURED_SECONDS - 1));
    for (long from = 0; from < frames; from += apart) {
      short[] second = new short[(int) Math.min(rate, frames - from)];
      read(from, second);
      for (short sample : second) {
        loudness.add(sample);
      }
    }
    return loudness.integrated();
  }

  /** Fills a block with the frames from {@code fromFrame} on, of which there is no end. */
  void read(long fromFrame, short[] block) throws IOException {
    short[] plain = new short[block.length];
    int done = 0;
    while (done < block.length) {
      long at = (fromFrame + done) % frames;
      for (; at < seam.length && done < block.length; at++, done++) {
        block[done] = PcmFormat.clamp(Math.round(seam[(int) at] * gain));
      }
      int count = (int) Math.min(block.length - done, frames - at);
      recording.read(at, plain, count);
      for (int i = 0; i < count; i++, done++) {
        block[done] = PcmFormat.clamp(Math.round(plain[i] * gain));
      }
    }
  }
}
