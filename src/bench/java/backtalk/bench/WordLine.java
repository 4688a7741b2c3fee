package backtalk.bench;

import backtalk.audio.AudioClip;
import backtalk.speech.SpeechEngine;
import backtalk.speech.SpeechException;
import java.util.List;
import javax.sound.sampled.AudioFormat;
import javax.sound.sampled.AudioSystem;
import javax.sound.sampled.LineUnavailableException;
import javax.sound.sampled.SourceDataLine;

/** Speaks a word when told to: asks for its clip, opens a line, writes it and waits for its end. */
final class WordLine {

  private static final int BITS = 16;

  private final SpeechEngine engine;

  WordLine(SpeechEngine engine) {
    this.engine = engine;
  }

  /** Lets the voice be loaded before the first word is due. */
  void warmUp(List<String> words) throws SpeechException {
    for (String word : words) {
      engine.speak(word, 1);
    }
  }

  /** Speaks a word; without a line it is lost, which the recording shows. */
  void speak(String word) {
    try {
      AudioClip clip = engine.speak(word, 1);
      AudioFormat format = new AudioFormat(clip.format().sampleRate(), BITS, 1, true, false);
      try (SourceDataLine line = AudioSystem.getSourceDataLine(format)) {
        line.open(format);
        line.start();
        byte[] bytes = bytes(clip);
        line.write(bytes, 0, bytes.length);
        line.drain();
      }
    } catch (LineUnavailableException | IllegalArgumentException lost) {
      // A program of this kind goes on as well.
    } catch (SpeechException e) {
      throw new IllegalStateException(e);
    }
  }

  private static byte[] bytes(AudioClip clip) {
    byte[] bytes = new byte[2 * clip.frames()];
    for (int i = 0; i < clip.frames(); i++) {
      bytes[2 * i] = (byte) clip.sample(i);
      bytes[2 * i + 1] = (byte) (clip.sample(i) >> Byte.SIZE);
    }
    return bytes;
  }
}
