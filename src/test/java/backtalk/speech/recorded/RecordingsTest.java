package backtalk.speech.recorded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import backtalk.audio.AudioClip;
import backtalk.audio.Leveller;
import backtalk.audio.Loudness;
import backtalk.speech.FakeEngine;
import backtalk.speech.Speaker;
import backtalk.speech.SpeechCache;
import backtalk.speech.SpeechException;
import backtalk.words.SpokenLength;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RecordingsTest {

  private static final AudioClip ONE = Spoken.words(0.4, 0.3);
  private static final AudioClip TWO = Spoken.words(0.6, 0.2);

  @TempDir private Path temporary;
  private final List<String> damaged = new ArrayList<>();

  private Path folder() {
    return temporary.resolve("anna");
  }

  private Recordings recordings() throws IOException {
    return Recordings.in(folder());
  }

  private RecordedEngine engine() throws IOException {
    return new RecordedEngine("anna", recordings(), 1, damaged::add);
  }

  @Test
  void whatIsKeptIsFoundByItsWords() throws Exception {
    recordings().put("Ready?", ONE);
    recordings().put("Hold for 20 s.", TWO);

    Recordings again = recordings();
    assertThat(again.rows())
        .containsExactly(
            new Recordings.Row("Ready?", "ready.wav"),
            new Recordings.Row("Hold for twenty seconds.", "hold-for-twenty-seconds.wav"));
    assertThat(again.covers("ready.")).isTrue();
    assertThat(engine().speak("Hold for twenty seconds.", 1)).isEqualTo(TWO);
    // Another wording is another sentence.
    assertThat(again.covers("Are you ready?")).isFalse();
  }

  @Test
  void aSentenceThatIsRecordedAgainTakesThePlaceOfTheFirst() throws Exception {
    recordings().put("Left side first.", ONE);
    recordings().put("Left side first.", TWO);

    assertThat(recordings().rows()).hasSize(1);
    assertThat(engine().speak("Left side first.", 1)).isEqualTo(TWO);
  }

  @Test
  void clausesStandForTheSentencesThatTheyMake() throws Exception {
    recordings().put("Left side.", ONE);
    recordings().put("Twelve seconds left.", TWO);

    AudioClip both = engine().speak("Left side, twelve seconds left.", 1);

    assertThat(both.slice(0, ONE.frames())).isEqualTo(ONE);
    assertThat(both.slice(both.frames() - TWO.frames(), both.frames())).isEqualTo(TWO);
    assertThatThrownBy(() -> engine().speak("Left side, thirteen seconds left.", 1))
        .isInstanceOf(SpeechException.class)
        .hasMessage("The voice anna has no recording of \"Left side, thirteen seconds left.\".");
    assertThat(damaged).isEmpty();
  }

  /** One speaks from the beginning of a text to its end, as loud as the other. */
  @Test
  void whatIsMissingIsSaidByTheSpareVoice() throws Exception {
    recordings().put("Well done.", ONE);
    FakeEngine fake = new FakeEngine();
    List<Duration> spoken = new ArrayList<>();
    Speaker recorded =
        new Speaker(engine(), Speaker.DEFAULT_PAUSE, Leveller.SPEECH, new SpeechCache(0));
    SparedEngine engine = new SparedEngine(recorded, fake, spoken::add);

    AudioClip clip = engine.speak("Well done.", 1);
    AudioClip spare = engine.speak("That is the end. Well done.", 1);

    assertThat(Loudness.integrated(clip)).isCloseTo(-16, within(0.3));
    assertThat(spoken).containsExactly(ONE.duration());
    assertThat(fake.spoken()).containsExactly("That is the end. Well done.");
    assertThat(spare.format()).isEqualTo(Recordings.FORMAT);
    assertThat(spare.duration()).isEqualTo(Duration.ofMillis(6 * 300));
  }

  @Test
  void aRecordingThatIsDamagedIsToldAndSaidByTheSpareVoice() throws Exception {
    recordings().put("Well done.", ONE);
    Files.writeString(folder().resolve("well-done.wav"), "no sound");
    SparedEngine engine = new SparedEngine(engine(), new FakeEngine(), length -> {});

    assertThat(engine.speak("Well done.", 1).frames()).isPositive();
    assertThat(damaged)
        .singleElement()
        .asString()
        .startsWith("A recording of the voice anna cannot be played. The file ")
        .contains("well-done.wav is not in a supported sound format");
  }

  @Test
  void aTableOfSomebodyLeadsToNoOtherFolder() throws Exception {
    Files.createDirectories(folder());
    Files.writeString(
        folder().resolve(Recordings.INDEX),
        "text,file\r\nStop.,../stop.wav\r\nHold.,/etc/passwd\r\nRest.,rest.wav\r\n");

    assertThat(recordings().rows()).containsExactly(new Recordings.Row("Rest.", "rest.wav"));
  }

  @Test
  void itsPaceIsThatOfTheSpeaker() throws Exception {
    assertThat(recordings().pace(100)).isEmpty();
    String[] sides = {"left", "right", "other", "one", "near", "far", "upper", "lower"};
    for (String side : sides) {
      // Half as long again as at 130 words a minute.
      String text = "Now lie on your " + side + " side again.";
      Duration calm = SpokenLength.of(text, 130, Duration.ZERO);
      recordings().put(text, Spoken.words(1.5 * calm.toMillis() / 1000.0, 0.3));
    }

    assertThat(recordings().pace(100).orElseThrow()).isCloseTo(130 / 1.5, within(0.5));
  }

  @ParameterizedTest
  @CsvSource({
    "Child's pose., childs-pose.wav",
    "'Breathe out, and relax.', breathe-out-and-relax.wav",
    "'Twenty-one seconds left.', twenty-one-seconds-left.wav"
  })
  void filesAreNamedByWhatIsSaid(String text, String name) {
    assertThat(Sentence.written(text).orElseThrow().fileName()).isEqualTo(name);
  }

  @Test
  void longSentencesHaveNamesOfTheirOwn() {
    String long1 =
        "Press down gently with your hands, and let your head and upper body rise as far ";
    String one = Sentence.written(long1 + "as you like.").orElseThrow().fileName();
    String other = Sentence.written(long1 + "as is good.").orElseThrow().fileName();

    assertThat(one).isNotEqualTo(other).matches(Recordings.FILE_NAME).hasSizeLessThan(100);
    assertThat(Sentence.written("☺ 一")).isEmpty();
  }

  @Test
  void tablesAreReadAsSpreadsheetsWriteThem() {
    assertThat(Table.rows("\uFEFFtext,file\r\n\"Say \"\"enough\"\", or rest.\",a.wav\n\n,\n"))
        .containsExactly(List.of("text", "file"), List.of("Say \"enough\", or rest.", "a.wav"));
    assertThat(Table.rows("text;file\nHold, and rest.;a.wav"))
        .containsExactly(List.of("text", "file"), List.of("Hold, and rest.", "a.wav"));
    String line = Table.line(List.of("Say \"enough\", or rest.", "a.wav"));
    assertThat(Table.rows(line)).containsExactly(List.of("Say \"enough\", or rest.", "a.wav"));
  }
}
