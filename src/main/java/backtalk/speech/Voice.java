package backtalk.speech;

/**
 * A voice: what a file in {@code voices/} says.
 *
 * @param id its name in config and on the command line
 * @param name its name for a person
 * @param language a BCP 47 tag such as {@code en-US}
 * @param licence under which the voice may be used
 * @param engine what speaks
 * @param engineVoice the engine's own name for the voice
 * @param pace real words a minute, 60 to 300
 * @param pitch in hertz, 60 to 250
 */
public record Voice(
    String id,
    String name,
    String language,
    String licence,
    Engine engine,
    String engineVoice,
    double pace,
    double pitch) {

  /** What can speak. */
  public enum Engine {
    FREETTS
  }

  /** The same voice at another pace, in real words a minute. */
  public Voice at(double otherPace) {
    return new Voice(id, name, language, licence, engine, engineVoice, otherPace, pitch);
  }
}
