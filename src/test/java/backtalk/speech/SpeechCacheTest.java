package backtalk.speech;

import static org.assertj.core.api.Assertions.assertThat;

import backtalk.audio.AudioClip;
import backtalk.audio.PcmFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

class SpeechCacheTest {

  private static SpeechCache.CacheKey key(String text) {
    return new SpeechCache.CacheKey(text, 1);
  }

  private static AudioClip clip(int frames) {
    return AudioClip.silence(new PcmFormat(8_000), frames);
  }

  @Test
  void forgetsWhatWasNotAskedForLongest() {
    SpeechCache cache = new SpeechCache(100);
    cache.put(key("a"), clip(40));
    cache.put(key("b"), clip(40));
    assertThat(cache.get(key("a"))).isPresent();
    cache.put(key("c"), clip(40));

    assertThat(cache.get(key("a"))).isPresent();
    assertThat(cache.get(key("b"))).isEmpty();
    assertThat(cache.get(key("c"))).isPresent();
    assertThat(cache.frames()).isEqualTo(80);
  }

  @Test
  void countsAClipOnceThatIsPutTwice() {
    SpeechCache cache = new SpeechCache(100);
    cache.put(key("a"), clip(40));
    cache.put(key("a"), clip(60));

    assertThat(cache.frames()).isEqualTo(60);
  }

  @Test
  void keepsNothingLargerThanItself() {
    SpeechCache cache = new SpeechCache(100);
    cache.put(key("a"), clip(101));

    assertThat(cache.get(key("a"))).isEmpty();
    assertThat(cache.frames()).isZero();
  }

  @Test
  void oneTempoIsNotAnother() {
    SpeechCache cache = new SpeechCache(100);
    cache.put(new SpeechCache.CacheKey("a", 1), clip(10));

    assertThat(cache.get(new SpeechCache.CacheKey("a", 1.5))).isEmpty();
  }

  @Test
  void staysInBoundsUnderSeveralThreads() throws Exception {
    SpeechCache cache = new SpeechCache(1_000);
    ExecutorService threads = Executors.newFixedThreadPool(4);
    try {
      List<Future<?>> all = new ArrayList<>();
      for (int thread = 0; thread < 4; thread++) {
        int own = thread;
        all.add(
            threads.submit(
                () -> {
                  for (int i = 0; i < 2_000; i++) {
                    cache.put(key("text " + (i * 7 + own) % 50), clip(1 + i % 90));
                    cache.get(key("text " + i % 50));
                  }
                }));
      }
      for (Future<?> one : all) {
        one.get();
      }
    } finally {
      threads.shutdownNow();
    }
    assertThat(cache.frames()).isBetween(900L, 1_000L);
  }
}
