package backtalk.speech.command;

import backtalk.audio.AudioClip;
import backtalk.speech.ForwardingEngine;
import backtalk.speech.SpeechEngine;
import backtalk.speech.SpeechException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.function.DoubleFunction;

/** A voice that says nothing twice, not even in another session. */
public final class StoredEngine extends ForwardingEngine {

  /** Grows when what is done with a voice's sound changes. */
  private static final int MAKING = 1;

  private final ClipStore store;
  private final String identity;
  private final DoubleFunction<String> pace;

  public StoredEngine(CommandEngine engine, ClipStore store) {
    this(engine, store, engine.identity(), engine::pace);
  }

  /**
   * @param identity everything that makes it sound as it does, but for text and pace
   * @param pace what it makes of a tempo
   */
  public StoredEngine(
      SpeechEngine engine, ClipStore store, String identity, DoubleFunction<String> pace) {
    super(engine);
    this.store = store;
    this.identity = MAKING + "\n" + engine.format().sampleRate() + "\n" + identity;
    this.pace = pace;
  }

  @Override
  public AudioClip speak(String text, double tempo) throws SpeechException {
    String name = name(identity + "\n" + pace.apply(tempo) + "\n" + text);
    Optional<AudioClip> kept = store.get(name, format());
    if (kept.isPresent()) {
      return kept.get();
    }
    AudioClip clip = super.speak(text, tempo);
    store.put(name, clip);
    return clip;
  }

  private static String name(String all) {
    try {
      byte[] sum =
          MessageDigest.getInstance("SHA-256").digest(all.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(sum);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
