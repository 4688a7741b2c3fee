package backtalk.speech;

import backtalk.audio.AudioClip;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Clips already made, kept in memory while there is room: those not asked for longest go first.
 * Safe to use from several threads.
 */
public final class SpeechCache {

  /** What a clip was made from. */
  record CacheKey(String text, double tempo) {}

  /** 4 million frames: 8 MB, or a little over four minutes at 16 kHz. */
  public static final long DEFAULT_FRAMES = 4_000_000;

  private final long mostFrames;
  private final Map<CacheKey, AudioClip> clips = new LinkedHashMap<>(16, 0.75f, true);
  private long frames;

  /**
   * @param mostFrames how many frames all clips together may have, 0 to keep none
   */
  public SpeechCache(long mostFrames) {
    if (mostFrames < 0) {
      throw new IllegalArgumentException("cache of " + mostFrames + " frames, expected 0 or more");
    }
    this.mostFrames = mostFrames;
  }

  synchronized Optional<AudioClip> get(CacheKey key) {
    return Optional.ofNullable(clips.get(key));
  }

  synchronized void put(CacheKey key, AudioClip clip) {
    AudioClip before = clips.put(key, clip);
    frames += clip.frames() - (before == null ? 0 : before.frames());
    var eldest = clips.values().iterator();
    while (frames > mostFrames && eldest.hasNext()) {
      frames -= eldest.next().frames();
      eldest.remove();
    }
  }

  /** How many frames all kept clips have together. */
  public synchronized long frames() {
    return frames;
  }
}
