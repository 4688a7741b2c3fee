package backtalk.yaml.edit;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** Any text as a file in which a key is set, and taken out. */
public final class YamlEditFuzz {

  private static final List<List<String>> KEYS =
      List.of(List.of("pace"), List.of("holds", "knee"), List.of("leave-out"), List.of("a", "b"));

  private YamlEditFuzz() {}

  /** Takes an input. */
  public static void feed(byte[] input) {
    String text = new String(input, StandardCharsets.UTF_8);
    List<String> key = KEYS.get(Math.floorMod(text.hashCode(), KEYS.size()));
    Fresh one = Fresh.of("20s # \"'");
    for (String set : YamlEdit.set(text, key, one, found -> true)) {
      YamlEdit.unset(set, key, Optional.of(new YamlEdit.Shown(List.of("# above"), "# pace: 130")));
    }
    YamlEdit.set(text, key, Fresh.of(List.of("a", "b c")), found -> found.length() > 3);
    YamlEdit.unset(text, key, Optional.empty());
  }
}
