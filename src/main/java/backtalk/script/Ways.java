package backtalk.script;

import java.util.Optional;

/**
 * How a person can say during the session that they have had enough, or are done.
 *
 * @param voice whether somebody listens
 * @param key the key for it, where one can be pressed: "Enter"
 */
public record Ways(boolean voice, Optional<String> key) {

  /** Nobody can say anything: the session is written to a file. */
  public static final Ways NONE = new Ways(false, Optional.empty());

  /** "Say enough, or press Enter, when you are tired."; nothing where there is no way. */
  public Optional<String> toSay(String word, String when) {
    Optional<String> press = key.map(name -> "press " + name);
    if (!voice) {
      return press.map(order -> "Press" + order.substring("press".length()) + " " + when + ".");
    }
    String order = press.map(or -> ", or " + or + ",").orElse("");
    return Optional.of("Say " + word + order + " " + when + ".");
  }
}
