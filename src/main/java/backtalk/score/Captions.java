package backtalk.score;

import backtalk.system.CleanText;
import backtalk.system.ClockTime;
import java.time.Duration;

/**
 * WebVTT (W3C, "WebVTT: The Web Video Text Tracks Format") of a timeline: captions, and chapters
 * for the stretches.
 */
public final class Captions {

  private static final String HEADER = "WEBVTT\n";

  private Captions() {}

  /** A caption for each spoken cue. */
  public static String captions(Timeline timeline) {
    StringBuilder vtt = new StringBuilder(HEADER);
    for (Timeline.CueRow cue : timeline.cues()) {
      if (!cue.kind().equals("tick") && !cue.kind().equals("earcon")) {
        append(vtt, timeline, cue.start(), cue.end(), cue.text());
      }
    }
    return vtt.toString();
  }

  /** A chapter for the opening, each stretch and the closing. */
  public static String chapters(Timeline timeline) {
    StringBuilder vtt = new StringBuilder(HEADER);
    for (Chapter chapter : Chapter.of(timeline)) {
      append(vtt, timeline, chapter.start(), chapter.end(), chapter.title());
    }
    return vtt.toString();
  }

  private static void append(
      StringBuilder vtt, Timeline timeline, long start, long end, String text) {
    vtt.append('\n')
        .append(time(start, timeline.sampleRate()))
        .append(" --> ")
        .append(time(end, timeline.sampleRate()))
        .append('\n')
        .append(escaped(text))
        .append('\n');
  }

  /** Rounded to the nearest millisecond, the finest time that WebVTT has. */
  private static String time(long frame, int sampleRate) {
    long millis = (frame * 1000 + sampleRate / 2) / sampleRate;
    return ClockTime.millis(Duration.ofMillis(millis));
  }

  private static String escaped(String text) {
    return CleanText.line(text).replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }
}
