package backtalk.listen.vosk;

import backtalk.listen.DeafException;
import backtalk.listen.words.Recognizer;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Recognises with Vosk, a library and a model that the user has put into a folder: nothing of them
 * comes with the program. Tested with a stand-in for the library, never with the real one.
 */
public final class VoskRecognizer implements Recognizer {

  /** How Vosk writes what it heard: {@code {"text" : "coach pause"}}. */
  private static final Pattern TEXT = Pattern.compile("\"text\"\\s*:\\s*\"([^\"]*)\"");

  /** Its word for sounds that are none of the words asked for. */
  private static final String UNKNOWN = "[unk]";

  private final VoskLibrary library;
  private final Object model;
  private final Object recognizer;

  private VoskRecognizer(VoskLibrary library, Object model, Object recognizer) {
    this.library = library;
    this.model = model;
    this.recognizer = recognizer;
  }

  /**
   * Loads library and model, which takes seconds.
   *
   * @param folder has the files vosk-….jar and jna-….jar, and the unpacked folder of a model
   * @throws DeafException if something is not there or does not work; the message says what to do
   */
  public static VoskRecognizer open(Path folder) throws DeafException {
    VoskFolder files = VoskFolder.in(folder);
    VoskLibrary library = VoskLibrary.load(files);
    try {
      library.silence();
      Object model = library.make("Model", files.model().toString());
      Object recognizer =
          library.make("Recognizer", model, (float) SAMPLE_RATE, VoskGrammar.json());
      return new VoskRecognizer(library, model, recognizer);
    } catch (VoskException e) {
      library.close();
      throw new DeafException(
          """
          Vosk in %s cannot be used: %s. Look whether its library is made for this computer and \
          whether the model was unpacked whole, or set recognizer to sphinx."""
              .formatted(folder, e.getMessage()),
          e);
    }
  }

  @Override
  public Optional<String> recognize(short[] speech) {
    library.call(recognizer, "acceptWaveForm", speech, speech.length);
    Matcher text = TEXT.matcher(String.valueOf(library.call(recognizer, "getFinalResult")));
    library.call(recognizer, "reset");
    return text.find()
        ? Optional.of(text.group(1).strip())
            .filter(words -> !words.isEmpty() && !words.contains(UNKNOWN))
        : Optional.empty();
  }

  @Override
  public void close() {
    library.call(recognizer, "close");
    library.call(model, "close");
    library.close();
  }
}
