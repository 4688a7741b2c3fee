package backtalk.setup;

import backtalk.audio.AudioSource;
import backtalk.audio.AudioSource.SourceUnavailableException;
import backtalk.audio.FakeSource;
import backtalk.audio.PcmFormat;
import backtalk.config.Config;
import backtalk.listen.DeafException;
import backtalk.listen.Hearing;
import backtalk.listen.taught.TaughtVoice;
import backtalk.listen.words.Heard;
import backtalk.session.Command;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;

/** A microphone that tests speak into, and an ear that takes loud samples for words. */
public final class FakeEars implements Ears {

  public static final short PAUSE = 20_001;
  public static final short SOFA = 20_002;
  public static final short NOISE = 20_003;
  public static final short WHAT_NOW = 20_004;
  static final short LONGER = 20_005;
  public static final short RESUME = 20_006;

  public final FakeSource source = new FakeSource(FORMAT);
  public final AtomicInteger heardBlocks = new AtomicInteger();
  public String opened = "";
  private boolean deaf;

  public FakeEars deaf() {
    deaf = true;
    return this;
  }

  @Override
  public AudioSource microphone(PcmFormat format, String device, double gain)
      throws SourceUnavailableException {
    opened = "\"" + device + "\" " + gain;
    return source;
  }

  @Override
  public List<String> devices() {
    return List.of("default [default]", "Headset [plughw:1,0]");
  }

  @Override
  public Hearing ear(Config config, TaughtVoice taught, Executor recognition, Consumer<Heard> to)
      throws DeafException {
    if (deaf) {
      throw new DeafException("The ear cannot be had.");
    }
    return (sound, played, situation) -> {
      for (short sample : sound) {
        switch (sample) {
          case PAUSE -> to.accept(new Heard.Understood(Command.PAUSE, "pause"));
          case WHAT_NOW -> to.accept(new Heard.Understood(Command.WHAT_NOW, "coach what now"));
          case LONGER -> to.accept(new Heard.Understood(Command.LONGER, "longer"));
          case SOFA -> to.accept(new Heard.NotUnderstood("sofa"));
          case NOISE -> to.accept(new Heard.NotUnderstood(""));
          case RESUME -> to.accept(new Heard.Understood(Command.RESUME, "continue"));
          default -> {}
        }
      }
      heardBlocks.incrementAndGet();
    };
  }
}
