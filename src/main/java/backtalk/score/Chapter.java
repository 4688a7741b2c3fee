package backtalk.score;

import java.util.ArrayList;
import java.util.List;

/**
 * A part of a session that one may want to go to: the opening, a stretch, the closing. They touch
 * each other and cover the session.
 *
 * @param start its first frame
 * @param end the first frame after it
 */
public record Chapter(String title, long start, long end) {

  /** The chapters of a timeline, in order. */
  public static List<Chapter> of(Timeline timeline) {
    List<Chapter> chapters = new ArrayList<>();
    String title = "Welcome";
    long start = 0;
    for (Timeline.SegmentRow segment : timeline.segments()) {
      String next =
          segment.stretchName().orElse(segment.kind().equals("closing") ? "Closing" : title);
      if (!next.equals(title)) {
        chapters.add(new Chapter(title, start, segment.start()));
        title = next;
        start = segment.start();
      }
    }
    chapters.add(new Chapter(title, start, timeline.frames()));
    return chapters;
  }
}
