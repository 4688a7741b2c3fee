package backtalk.audio.file;

import backtalk.audio.Frames;
import backtalk.audio.PcmFormat;
import backtalk.system.CleanText;
import backtalk.system.ClockTime;
import java.util.List;
import java.util.Locale;

/**
 * What a sound file says of itself.
 *
 * @param title of the whole
 * @param chapters in order
 */
public record Tags(String title, List<Mark> chapters) {

  /** A chapter, by its frames. */
  public record Mark(String title, long start, long end) {}

  public Tags {
    chapters = List.copyOf(chapters);
  }

  /** Written as ffmpeg reads it (FFMETADATA1). */
  String metadata(PcmFormat format, boolean chaptersAsTags) {
    StringBuilder text = new StringBuilder(";FFMETADATA1\n");
    text.append("title=").append(escaped(title)).append('\n');
    if (chaptersAsTags) {
      for (int i = 0; i < chapters.size(); i++) {
        String name = String.format(Locale.ROOT, "CHAPTER%03d", i);
        text.append(name).append('=').append(clock(chapters.get(i).start(), format)).append('\n');
        text.append(name + "NAME=").append(escaped(chapters.get(i).title())).append('\n');
      }
      return text.toString();
    }
    for (Mark chapter : chapters) {
      text.append("[CHAPTER]\nTIMEBASE=1/").append(format.sampleRate());
      text.append("\nSTART=").append(chapter.start()).append("\nEND=").append(chapter.end());
      text.append("\ntitle=").append(escaped(chapter.title())).append('\n');
    }
    return text.toString();
  }

  private static String clock(long frame, PcmFormat format) {
    return ClockTime.millis(Frames.duration(frame, format));
  }

  private static String escaped(String text) {
    return CleanText.line(text).replaceAll("([=;#\\\\])", "\\\\$1");
  }
}
