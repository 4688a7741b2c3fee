package backtalk.speech;

import java.util.Optional;

/**
 * A voice: what a voice file says.
 *
 * @param id its name in config and on the command line
 * @param name its name for a person
 * @param language a BCP 47 tag such as {@code en-US}
 * @param licence under which the voice may be used
 * @param engine what speaks
 * @param engineVoice the engine's own name for the voice
 * @param pace real words a minute, 60 to 300
 * @param pitch in hertz, 60 to 250, for FreeTTS; for a program whatever it takes, 0 where the file
 *     says nothing
 * @param gain how much louder it is than other voices, in decibels, -6 to 6
 * @param pronunciations how this voice has to be told words that it would say wrong
 * @param program what is started, for {@link Engine#COMMAND}
 * @param recorded what is said of the recordings, for {@link Engine#RECORDED}
 */
public record Voice(
    String id,
    String name,
    String language,
    String licence,
    Engine engine,
    String engineVoice,
    double pace,
    double pitch,
    double gain,
    Lexicon pronunciations,
    Optional<VoiceProgram> program,
    Optional<RecordedVoice> recorded) {

  /** What can speak. */
  public enum Engine {
    /** The library inside Backtalk. */
    FREETTS,
    /** A program on the computer. */
    COMMAND,
    /** A person who has recorded sentences. */
    RECORDED
  }

  /** The same voice at another pace, in real words a minute. */
  public Voice at(double otherPace) {
    return new Voice(
        id,
        name,
        language,
        licence,
        engine,
        engineVoice,
        otherPace,
        pitch,
        gain,
        pronunciations,
        program,
        recorded);
  }
}
