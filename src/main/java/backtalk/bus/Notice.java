package backtalk.bus;

import backtalk.system.CleanText;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Something to show on a desktop.
 *
 * @param title one line
 * @param text below it
 * @param buttons their words, by their ids, in their order
 */
public record Notice(String title, String text, List<Map.Entry<String, String>> buttons) {

  public Notice {
    title = CleanText.line(title);
    text = plain(text);
    buttons = List.copyOf(buttons);
  }

  /** Some desktops read the text as HTML, others show its signs: so it has none. */
  private static String plain(String text) {
    return CleanText.lines(text).replace('<', '‹').replace('>', '›');
  }

  List<String> actions() {
    List<String> actions = new ArrayList<>();
    for (Map.Entry<String, String> button : buttons) {
      actions.add(button.getKey());
      actions.add(button.getValue());
    }
    return actions;
  }
}
