package backtalk.app;

import backtalk.audio.AudioSource;
import backtalk.audio.SourceUnavailableException;
import backtalk.audio.javasound.JavaSoundSource;
import backtalk.listen.DeafException;
import backtalk.listen.Heard;
import backtalk.listen.Hearing;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.function.Consumer;

/** The computer's microphones, and the recogniser that comes with the program. */
final class RealEars implements Ears {

  @Override
  public AudioSource microphone(String device, double gain) throws SourceUnavailableException {
    return JavaSoundSource.open(FORMAT, device, gain);
  }

  @Override
  public List<String> devices() throws SourceUnavailableException {
    return JavaSoundSource.devices();
  }

  @Override
  public Hearing ear(Config config, Executor recognition, Consumer<Heard> to) throws DeafException {
    throw new DeafException("Spoken commands are not understood yet.");
  }
}
