package backtalk.studio;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a person who records a voice can ask for, by a word or its letter. */
public enum RecordingChoice {
  KEEP('k', "keep", "Keep"),
  AGAIN('a', "again", "Again"),
  LISTEN('l', "listen", "Listen"),
  HEAR('h', "hear the sentence", "Example"),
  BACK('b', "back", "Back"),
  SKIP('s', "skip", "Skip"),
  STOP('q', "stop", "Stop");

  private final char letter;
  private final String word;
  private final String title;

  RecordingChoice(char letter, String word, String title) {
    this.letter = letter;
    this.word = word;
    this.title = title;
  }

  /** What asks for it, in lower case. */
  public char letter() {
    return letter;
  }

  /** What a button for it says. */
  public String title() {
    return title;
  }

  /** "k keep". */
  String named() {
    return letter + " " + word;
  }

  /** What somebody has typed: its letter or the first of its words. */
  static Optional<RecordingChoice> typed(String text) {
    String typed = text.strip().toLowerCase(Locale.ROOT);
    return Arrays.stream(values())
        .filter(
            one ->
                typed.equals(String.valueOf(one.letter)) || typed.equals(one.word.split(" ", 2)[0]))
        .findFirst();
  }
}
