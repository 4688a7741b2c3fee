package backtalk.speech.freetts;

import backtalk.speech.Lexicon;
import backtalk.speech.SpeechException;
import com.sun.speech.freetts.FreeTTSSpeakableImpl;
import com.sun.speech.freetts.OutputQueue;
import com.sun.speech.freetts.Voice;
import com.sun.speech.freetts.cart.Durator;
import com.sun.speech.freetts.en.us.cmu_us_kal.KevinVoiceDirectory;
import java.util.List;
import java.util.stream.Stream;

/** The voice kevin16, loaded. For one thread at a time. */
final class Kevin {

  static final int SAMPLE_RATE = 16_000;

  // FreeTTS's allocate() races with itself, whichever voice it is called on.
  private static final Object ALLOCATION = new Object();

  private final Voice voice;
  private final FreeTtsCapture rendering;
  private final SayableSounds sounds;

  private Kevin(Voice voice, FreeTtsCapture rendering, SayableSounds sounds) {
    this.voice = voice;
    this.rendering = rendering;
    this.sounds = sounds;
  }

  /**
   * Loads a voice of its own, with these pronunciations before its own ones.
   *
   * @throws SpeechException if it cannot be loaded
   */
  static Kevin load(Lexicon lexicon) throws SpeechException {
    try {
      Voice voice =
          // Not through the VoiceManager: its list is empty unless a system property is set.
          Stream.of(new KevinVoiceDirectory().getVoices())
              .filter(candidate -> candidate.getName().equals("kevin16"))
              .findFirst()
              .orElseThrow(() -> new SpeechException("The voice kevin16 is not in FreeTTS."));
      synchronized (ALLOCATION) {
        voice.allocate();
      }
      renderOnCallersThread(voice);
      FreeTtsCapture rendering = new FreeTtsCapture(SAMPLE_RATE);
      voice.setAudioPlayer(rendering);
      addLast(voice, rendering);
      SayableSounds sounds = new SayableSounds();
      addBeforeTimes(voice, sounds);
      addPronunciations(voice, lexicon);
      return new Kevin(voice, rendering, sounds);
    } catch (RuntimeException | Error e) {
      throw failure("The voice kevin16 could not be loaded", e);
    }
  }

  /**
   * Speaks a text.
   *
   * @param stretch how many times longer each sound is than the voice's own
   * @param pitch in hertz
   * @return what came of it, good until the next call
   */
  FreeTtsCapture render(String text, double stretch, double pitch) throws SpeechException {
    rendering.clear();
    sounds.clear();
    voice.setDurationStretch((float) stretch);
    voice.setPitch((float) pitch);
    try {
      if (!voice.speak(new Speakable(withoutCapitalI(text)))) {
        throw new SpeechException("The voice kevin16 gave up on \"" + text + "\".");
      }
    } catch (RuntimeException | Error e) {
      throw failure("The voice kevin16 failed on \"" + text + "\"", e);
    }
    return rendering;
  }

  /**
   * FreeTTS puts words in lower case the way of the computer's language, and a Turkish "I" becomes
   * an "ı" that it cannot say. No other letter of the alphabet changes with the language.
   */
  private static String withoutCapitalI(String text) {
    return text.replace('I', 'i');
  }

  /** With its queue gone, FreeTTS does everything inside speak(), where a failure is seen. */
  private static void renderOnCallersThread(Voice voice) {
    OutputQueue queue = voice.getOutputQueue();
    if (queue != null) {
      queue.close();
    }
    voice.setOutputQueue(null);
  }

  /** FreeTTS looks "don't" up as "dont": it takes the apostrophe out before. */
  private static void addPronunciations(Voice voice, Lexicon lexicon) {
    lexicon
        .words()
        .forEach(
            (word, phones) ->
                voice
                    .getLexicon()
                    .addAddendum(word.replace("'", ""), null, phones.toArray(String[]::new)));
  }

  /** The pairs of sounds of the last text that it does not have, and said otherwise. */
  List<String> exchanged() {
    return sounds.exchanged();
  }

  /** A sound's length, pitch and recording go by its name. */
  @SuppressWarnings("unchecked") // FreeTTS is older than generics.
  private static void addBeforeTimes(Voice voice, SayableSounds sounds) {
    List<Object> steps = voice.getUtteranceProcessors();
    int at = 0;
    while (at < steps.size() && !(steps.get(at) instanceof Durator)) {
      at++;
    }
    steps.add(at, sounds);
  }

  @SuppressWarnings("unchecked") // FreeTTS is older than generics.
  private static void addLast(Voice voice, FreeTtsCapture rendering) {
    voice.getUtteranceProcessors().add(rendering);
  }

  /** FreeTTS throws plain Errors of its own; those of the Java machine are not ours to hide. */
  private static SpeechException failure(String what, Throwable cause) {
    if (cause instanceof VirtualMachineError || cause instanceof LinkageError) {
      throw (Error) cause;
    }
    return new SpeechException(what + ": " + cause + ".", cause);
  }

  /** FreeTTS's own waits for ever after a failure: here everything happens on one thread. */
  private static final class Speakable extends FreeTTSSpeakableImpl {

    Speakable(String text) {
      super(text);
    }

    @Override
    public synchronized boolean waitCompleted() {
      return isCompleted();
    }
  }
}
