package backtalk.audio.javasound;

import backtalk.audio.PcmFormat;
import java.util.ArrayList;
import java.util.List;

/** A signal with a click each half second, each of which tells its number. */
final class Clicks {

  static final PcmFormat FORMAT = new PcmFormat(16_000);
  static final int SPACING_FRAMES = 8_000;

  /** Silence first, as a sound server may swallow the start of a stream. */
  private static final int LEAD_FRAMES = 1_600;

  private static final short[] MARK = {20_000, -20_000, 10_000};

  private Clicks() {}

  /** The signal ends with the last frame of its last click. */
  static short[] signal(int clicks) {
    short[] signal = new short[LEAD_FRAMES + (clicks - 1) * SPACING_FRAMES + MARK.length + 1];
    for (int click = 0; click < clicks; click++) {
      int at = LEAD_FRAMES + click * SPACING_FRAMES;
      System.arraycopy(MARK, 0, signal, at, MARK.length);
      signal[at + MARK.length] = (short) (click + 1);
    }
    return signal;
  }

  /**
   * A click that was heard.
   *
   * @param number from 0
   * @param frame its first, in the recording
   */
  record HeardClick(int number, long frame) {}

  static List<HeardClick> in(short[] recording) {
    List<HeardClick> heard = new ArrayList<>();
    for (int at = 0; at + MARK.length < recording.length; at++) {
      if (recording[at] == MARK[0]
          && recording[at + 1] == MARK[1]
          && recording[at + 2] == MARK[2]) {
        heard.add(new HeardClick(recording[at + MARK.length] - 1, at));
      }
    }
    return heard;
  }
}
