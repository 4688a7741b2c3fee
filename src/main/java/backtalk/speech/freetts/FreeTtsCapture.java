package backtalk.speech.freetts;

import com.sun.speech.freetts.Item;
import com.sun.speech.freetts.Relation;
import com.sun.speech.freetts.Utterance;
import com.sun.speech.freetts.UtteranceProcessor;
import com.sun.speech.freetts.audio.NullAudioPlayer;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/**
 * Catches what a FreeTTS voice makes of one text: its bytes instead of playing them, and its phones
 * with the time of the first. FreeTTS may cut a text into several utterances; their sound follows
 * on.
 */
final class FreeTtsCapture extends NullAudioPlayer implements UtteranceProcessor {

  private static final String PAUSE = "pau";
  private static final int BYTES_PER_FRAME = 2;

  private final int sampleRate;
  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private final List<String> phones = new ArrayList<>();
  private OptionalInt firstPhoneFrame = OptionalInt.empty();
  private int firstPhoneEndFrame;

  FreeTtsCapture(int sampleRate) {
    this.sampleRate = sampleRate;
  }

  /** Forgets everything, for the next text. */
  void clear() {
    bytes.reset();
    phones.clear();
    firstPhoneFrame = OptionalInt.empty();
  }

  /** What was caught, as 16-bit samples. FreeTTS writes the high byte first. */
  short[] samples() {
    byte[] raw = bytes.toByteArray();
    short[] samples = new short[raw.length / BYTES_PER_FRAME];
    for (int i = 0; i < samples.length; i++) {
      samples[i] = (short) ((raw[2 * i] << 8) | (raw[2 * i + 1] & 0xff));
    }
    return samples;
  }

  /** The phones in order, pauses left out. */
  List<String> phones() {
    return List.copyOf(phones);
  }

  /** Where the first phone begins by the voice's own reckoning, if there is any phone. */
  OptionalInt firstPhoneFrame() {
    return firstPhoneFrame;
  }

  /** Where that phone ends. */
  int firstPhoneEndFrame() {
    return firstPhoneEndFrame;
  }

  /** Runs before an utterance's sound is written, and after its phones have their times. */
  @Override
  public void processUtterance(Utterance utterance) {
    double startSeconds = 0;
    Relation segments = utterance.getRelation(Relation.SEGMENT);
    for (Item item = segments.getHead(); item != null; item = item.getNext()) {
      String name = item.toString();
      double endSeconds = item.getFeatures().getFloat("end");
      if (!name.equals(PAUSE)) {
        if (firstPhoneFrame.isEmpty()) {
          int before = bytes.size() / BYTES_PER_FRAME;
          firstPhoneFrame = OptionalInt.of(before + (int) (startSeconds * sampleRate));
          firstPhoneEndFrame = before + (int) (endSeconds * sampleRate);
        }
        phones.add(name);
      }
      startSeconds = endSeconds;
    }
  }

  @Override
  public boolean write(byte[] audio) {
    return write(audio, 0, audio.length);
  }

  @Override
  public boolean write(byte[] audio, int offset, int size) {
    bytes.write(audio, offset, size);
    return true;
  }
}
