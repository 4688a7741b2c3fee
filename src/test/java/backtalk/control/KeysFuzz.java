package backtalk.control;

import backtalk.control.socket.Requests;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** Any characters as what is typed at a terminal. */
public final class KeysFuzz {

  private KeysFuzz() {}

  /** Takes an input. */
  public static void feed(byte[] input) throws IOException {
    String typed = new String(input, StandardCharsets.UTF_8);
    KeyReader keys = new KeyReader(TypedText.of(typed));
    int most = 2 * typed.length() + 2;
    for (String key = keys.next(); !key.equals(KeySource.END); key = keys.next()) {
      KeyTable.key(key);
      Requests.commands().get(key);
      if (most-- < 0) {
        throw new IllegalStateException("more keys than were typed");
      }
    }
  }
}
