package backtalk.speech.freetts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import backtalk.audio.AudioClip;
import backtalk.speech.Lexicon;
import backtalk.speech.ProjectTexts;
import backtalk.speech.SpeechException;
import com.sun.speech.freetts.FreeTTS;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FreeTtsEngineTest {

  private static FreeTtsEngine kevin = engine(Lexicon.empty());

  private static FreeTtsEngine engine(Lexicon lexicon) {
    return new FreeTtsEngine(FreeTtsEngine.DEFAULT_PACE, FreeTtsEngine.DEFAULT_PITCH, lexicon);
  }

  @BeforeAll
  static void load() throws IOException {
    kevin = engine(Lexicon.of(ProjectTexts.lexicon()));
  }

  @Test
  void aWordAloneIsNotDrawnOut() throws Exception {
    FreeTtsEngine slow = new FreeTtsEngine(60, FreeTtsEngine.DEFAULT_PITCH, Lexicon.empty());
    FreeTtsEngine least =
        new FreeTtsEngine(
            FreeTtsEngine.LEAST_PACE_ALONE, FreeTtsEngine.DEFAULT_PITCH, Lexicon.empty());

    assertThat(slow.speak("Six.", 1)).isEqualTo(least.speak("Six.", 1));
    assertThat(slow.speak("Six.", 4).frames()).isLessThan(slow.speak("Six.", 1).frames());
    assertThat(slow.speak("Six seconds.", 1).frames())
        .isGreaterThan(2 * least.speak("Six seconds.", 1).frames());
  }

  @Test
  void speaksTheRoutineAtTheRealPaceAskedFor() throws Exception {
    assertThat(realPace(1)).isCloseTo(130, within(2.0));
    assertThat(realPace(1.5)).isCloseTo(195, within(6.0));
  }

  private static double realPace(double tempo) throws Exception {
    long words = 0;
    long frames = 0;
    for (String sentence : ProjectTexts.routineSentences()) {
      words += sentence.split(" ", -1).length;
      frames += kevin.speak(sentence, tempo).frames();
    }
    return words * 60.0 * kevin.format().sampleRate() / frames;
  }

  /** Else FreeTTS writes "Can't find diphone" on the terminal, and leaves them out. */
  @Test
  void soundsThatItDoesNotHaveAreSaidByOthers() throws Exception {
    String[] words = {"hem", "sow", "boy", "sing"};
    FreeTtsEngine engine =
        engine(
            Lexicon.of(
                Map.of("hem", "hh m", "sow", "s ow1 w", "boy", "b oy1 y", "sing", "s ng ah1 ng")));
    PrintStream out = System.out;
    PrintStream err = System.err;
    ByteArrayOutputStream printed = new ByteArrayOutputStream();
    List<List<String>> exchanged = new ArrayList<>();
    List<List<String>> phones = new ArrayList<>();
    try (PrintStream both = new PrintStream(printed, true, StandardCharsets.UTF_8)) {
      System.setOut(both);
      System.setErr(both);
      for (String word : words) {
        exchanged.add(engine.exchanged(word));
        phones.add(engine.phones(word));
      }
    } finally {
      System.setOut(out);
      System.setErr(err);
    }

    assertThat(printed.toString(StandardCharsets.UTF_8)).isEmpty();
    assertThat(exchanged)
        .containsExactly(List.of("hh m"), List.of("w pau"), List.of("y pau"), List.of("s ng"));
    assertThat(phones)
        .containsExactly(
            List.of("ax", "m"),
            List.of("s", "ow", "uw"),
            List.of("b", "oy", "iy"),
            List.of("s", "n", "aa", "ng"));
    assertThat(kevin.exchanged("Hold it there, and rest your hands.")).isEmpty();
  }

  @Test
  void saysTheSameTheSameWayEachTimeAndOnEachThread() throws Exception {
    List<String> texts = List.of("Five.", "Bend both knees.", "Hold.", "Slowly let go, and rest.");
    List<AudioClip> alone = new ArrayList<>();
    for (String text : texts) {
      alone.add(kevin.speak(text, 1));
    }
    FreeTtsEngine shared = engine(Lexicon.of(ProjectTexts.lexicon()));
    ExecutorService threads = Executors.newFixedThreadPool(4);
    try {
      List<Future<AudioClip>> together = new ArrayList<>();
      for (int round = 0; round < 5; round++) {
        for (String text : texts) {
          together.add(threads.submit(() -> shared.speak(text, 1)));
        }
      }
      for (int i = 0; i < together.size(); i++) {
        assertThat(together.get(i).get()).isEqualTo(alone.get(i % texts.size()));
      }
    } finally {
      threads.shutdownNow();
    }
  }

  @Test
  void severalEnginesMayLoadAtOnce() throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(4);
    try {
      List<Future<AudioClip>> clips = new ArrayList<>();
      for (int i = 0; i < 4; i++) {
        clips.add(threads.submit(() -> engine(Lexicon.empty()).speak("Five.", 1)));
      }
      for (Future<AudioClip> clip : clips) {
        assertThat(clip.get()).isEqualTo(clips.get(0).get());
      }
    } finally {
      threads.shutdownNow();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"FIVE", "If it hurts, stop. I count.", "Lie on your side IN silence."})
  void speaksTheSameOnATurkishComputer(String text) throws Exception {
    AudioClip english = kevin.speak(text, 1);
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("tr-TR"));
      assertThat(engine(Lexicon.of(ProjectTexts.lexicon())).speak(text, 1)).isEqualTo(english);
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void speaksALongText() throws Exception {
    String text = "Breathe in, and slowly breathe out. ".repeat(60);

    assertThat(kevin.speak(text, 1).duration())
        .isBetween(Duration.ofMinutes(3), Duration.ofMinutes(4));
  }

  @Test
  void refusesAWordOfHundredsOfLetters() {
    assertThatThrownBy(() -> kevin.speak("Say " + "abcde".repeat(60) + " now.", 1))
        .isInstanceOf(SpeechException.class)
        .hasMessage(
            "The word \"abcdeabcdeabcdeabcde…\" has more than 40 letters: no voice can speak it.");
  }

  @Test
  void refusesABook() {
    assertThatThrownBy(() -> kevin.speak("A word or two. ".repeat(1_000), 1))
        .isInstanceOf(SpeechException.class)
        .hasMessageContaining("A text of 15000 characters is too long to speak");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "...", "🙂", "!"})
  void failsWhereThereIsNothingToSay(String text) {
    assertThatThrownBy(() -> kevin.speak(text, 1))
        .isInstanceOf(SpeechException.class)
        .hasMessage("The voice kevin16 found nothing to say in \"" + text + "\".");
  }

  @Test
  void canBeLoadedAhead() throws Exception {
    FreeTtsEngine engine = engine(Lexicon.empty());
    engine.warmUp();
    engine.warmUp();

    assertThat(engine.speak("Ten.", 1).frames()).isPositive();
  }

  /** What another FreeTTS has spoken is not taken for what this one would speak. */
  @Test
  void namesTheVersionThatItWasBuiltWith() {
    String jar = Path.of(URI.create(location(FreeTTS.class))).getFileName().toString();

    assertThat(kevin.identity().lines().findFirst())
        .hasValue(jar.replace(".jar", "").replace("freetts-", "kevin16 "));
  }

  /** A clip that was kept is not taken for what is said otherwise now: sounds are exchanged. */
  @Test
  void namesHowItMakesSound() {
    assertThat(kevin.identity().lines().skip(1).findFirst().orElse("")).endsWith(" 100.0 3");
  }

  private static String location(Class<?> type) {
    return type.getProtectionDomain().getCodeSource().getLocation().toString();
  }

  @ParameterizedTest
  @ValueSource(doubles = {0, 39, 401, Double.NaN})
  void refusesAPaceThatNobodySpeaks(double pace) {
    assertThatThrownBy(() -> new FreeTtsEngine(pace, 100, Lexicon.empty()))
        .hasMessage("pace " + pace + " words a minute, expected 40 to 400");
  }
}
