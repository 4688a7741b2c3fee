package backtalk.speech;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A program that turns a text into sound, as a voice file tells it. It is started once for each
 * sentence, or stays and takes one after the other; by its list of arguments, never through a
 * shell.
 *
 * @param run the program, by its name on the PATH or its full path, and its arguments; each may
 *     hold placeholders: one of {@link #PLACEHOLDERS} in braces
 * @param sound the form of what it writes
 * @param rate frames a second of what it writes; a WAV may say otherwise
 * @param paces what {@code {pace}} stands for; empty if it speaks at one pace only
 * @param times what it tells of its phones
 * @param lexicon how it takes pronunciations
 * @param timeLimit how long it may take for a sentence
 * @param sizeLimit how many bytes it may write for a sentence
 * @param install how to get it, in a sentence; {@code {voices}} stands for the person's own folder
 * @param namesake what stands in the file of another program of the same name, which is no voice
 * @param tried whether this voice file was tested with the real program
 */
public record VoiceProgram(
    List<String> run,
    SoundFormat sound,
    int rate,
    Optional<PaceTable> paces,
    PhoneTiming times,
    LexiconFormat lexicon,
    Duration timeLimit,
    int sizeLimit,
    String install,
    Optional<String> namesake,
    boolean tried) {

  /** What may stand in braces in an argument. */
  public static final Set<String> PLACEHOLDERS =
      Set.of("voice", "pace", "pitch", "text", "words", "output", "folder", "lexicon", "voices");

  /** The form of a program's sound. */
  public enum SoundFormat {
    /** A WAV file, whatever its header says of its length. */
    WAV,
    /** Bare 16-bit samples of one channel, low byte first. */
    S16LE,
    /** Bare 16-bit samples of one channel, high byte first. */
    S16BE
  }

  /** What a program tells of its phones. */
  public enum PhoneTiming {
    NONE,
    /** Each phone with the second it ends at, on standard output, as flite -psdur does. */
    FLITE
  }

  /** How a program takes pronunciations. */
  public enum LexiconFormat {
    NONE,
    /** As a file of words: the placeholder {@code lexicon}. */
    FLITE,
    /** As phones in double brackets in the text. */
    ESPEAK
  }

  public VoiceProgram {
    run = List.copyOf(run);
    if (run.isEmpty()) {
      throw new IllegalArgumentException("no program is named");
    }
  }

  /** The name or path of what is started. */
  public String name() {
    return run.get(0);
  }

  /** Whether it is kept running, and writes each sentence into a folder. */
  public boolean stays() {
    return uses("folder");
  }

  /** Whether an argument holds a placeholder. */
  public boolean uses(String placeholder) {
    return run.stream().anyMatch(argument -> argument.contains("{" + placeholder + "}"));
  }
}
