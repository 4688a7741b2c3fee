package backtalk.speech.command;

import backtalk.audio.AudioClip;
import backtalk.audio.PcmFormat;
import backtalk.speech.SpeechEngine;
import backtalk.speech.SpeechException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;

/** A program's voice that says nothing twice, not even in another session. */
public final class StoredEngine implements SpeechEngine {

  /** Grows when what is done with a program's sound changes. */
  private static final int MAKING = 1;

  private final CommandEngine engine;
  private final ClipStore store;
  private final String identity;

  public StoredEngine(CommandEngine engine, ClipStore store) {
    this.engine = engine;
    this.store = store;
    this.identity = MAKING + "\n" + engine.format().sampleRate() + "\n" + engine.identity();
  }

  @Override
  public PcmFormat format() {
    return engine.format();
  }

  @Override
  public AudioClip speak(String text, double tempo) throws SpeechException {
    String name = name(identity + "\n" + engine.pace(tempo) + "\n" + text);
    Optional<AudioClip> kept = store.get(name, format());
    if (kept.isPresent()) {
      return kept.get();
    }
    AudioClip clip = engine.speak(text, tempo);
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
