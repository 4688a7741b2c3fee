package backtalk.window.pages;

import backtalk.window.pages.Sheet.Option;
import java.util.List;

/**
 * What can be recorded.
 *
 * @param voices the person's own recorded ones
 * @param routines whose sentences can be recorded
 * @param usual the id of the routine that is recorded first
 */
public record RecordingOffer(List<Option> voices, List<Option> routines, String usual) {

  public RecordingOffer {
    voices = List.copyOf(voices);
    routines = List.copyOf(routines);
  }

  /**
   * What is to be recorded.
   *
   * @param voice what the voice is called
   * @param routines ids
   * @param isAloud whether each sentence is spoken first, and what was recorded is played
   */
  public record RecordingWish(String voice, List<String> routines, boolean isAloud) {

    public RecordingWish {
      routines = List.copyOf(routines);
    }
  }
}
