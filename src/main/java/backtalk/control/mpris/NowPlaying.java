package backtalk.control.mpris;

import backtalk.system.CleanText;

/**
 * What a session plays at a moment, as a desktop shows it.
 *
 * @param title "Knee to chest, left side"
 * @param artist what is to be done: "Hold 2 of 3"
 * @param album the routine
 * @param lengthMicros how long this part of the session lasts
 * @param positionMicros how much of that is over
 * @param paused whether time stands still
 */
public record NowPlaying(
    String title,
    String artist,
    String album,
    long lengthMicros,
    long positionMicros,
    boolean paused) {

  public NowPlaying {
    title = CleanText.line(title);
    artist = CleanText.line(artist);
    album = CleanText.line(album);
  }

  /** Whether a desktop has to be told: time passes by itself. */
  boolean showsOtherThan(NowPlaying other) {
    return paused != other.paused || !isTrackOf(other);
  }

  /** Whether it is the same part of the session. */
  boolean isTrackOf(NowPlaying other) {
    return title.equals(other.title)
        && artist.equals(other.artist)
        && album.equals(other.album)
        && lengthMicros == other.lengthMicros
        && positionMicros >= other.positionMicros;
  }
}
