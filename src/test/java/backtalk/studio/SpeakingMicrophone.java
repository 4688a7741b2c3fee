package backtalk.studio;

import backtalk.audio.AudioClip;
import backtalk.audio.AudioSource;
import backtalk.audio.AudioSource.SourceUnavailableException;
import backtalk.audio.PcmFormat;
import backtalk.config.Config;
import backtalk.listen.DeafException;
import backtalk.listen.Hearing;
import backtalk.listen.taught.TaughtVoice;
import backtalk.listen.words.Heard;
import backtalk.setup.Ears;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Executor;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.function.Consumer;

/** A microphone that gives what is said into it, and then waits. */
public final class SpeakingMicrophone implements Ears {

  private final BlockingQueue<Optional<short[]>> blocks = new LinkedBlockingQueue<>();

  public void say(AudioClip sound) {
    int block = sound.format().sampleRate() / 100;
    for (int at = 0; at < sound.frames(); at += block) {
      short[] next =
          Arrays.copyOf(sound.slice(at, Math.min(sound.frames(), at + block)).samples(), block);
      blocks.add(Optional.of(next));
    }
  }

  /** It is pulled out. */
  public void lose() {
    blocks.add(Optional.empty());
  }

  @Override
  public AudioSource microphone(PcmFormat format, String device, double gain)
      throws SourceUnavailableException {
    return new AudioSource() {
      @Override
      public PcmFormat format() {
        return format;
      }

      @Override
      public void read(short[] block) throws SourceLostException {
        try {
          Optional<short[]> next = blocks.take();
          short[] sound =
              next.orElseThrow(() -> new SourceLostException("The microphone has gone."));
          System.arraycopy(sound, 0, block, 0, block.length);
        } catch (InterruptedException e) {
          Thread.currentThread().interrupt();
          throw new SourceLostException("interrupted", e);
        }
      }

      @Override
      public boolean reopen() {
        return false;
      }

      @Override
      public void close() {
        blocks.add(Optional.empty());
      }
    };
  }

  @Override
  public List<String> devices() {
    return List.of("fake");
  }

  @Override
  public Hearing ear(Config config, TaughtVoice taught, Executor recognition, Consumer<Heard> to)
      throws DeafException {
    throw new DeafException("It only records.");
  }
}
