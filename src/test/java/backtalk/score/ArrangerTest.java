package backtalk.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import backtalk.audio.AudioClip;
import backtalk.audio.PcmFormat;
import backtalk.plan.CueKind;
import backtalk.plan.Plan;
import backtalk.plan.Planner;
import backtalk.plan.Preferences;
import backtalk.plan.Preferences.Countdown;
import backtalk.plan.Preferences.CountdownStyle;
import backtalk.plan.Preferences.Holds;
import backtalk.plan.SegmentKind;
import backtalk.routine.Routine;
import backtalk.routine.TestRoutines;
import backtalk.speech.FakeEngine;
import backtalk.speech.SpeechEngine;
import backtalk.speech.SpeechException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ArrangerTest {

  private static final long RATE = FakeEngine.FORMAT.sampleRate();

  @Test
  void everyNumberStartsOnItsSecondAndTheReleaseExactlyAtTheEnd() throws Exception {
    List<ScoredSegment> score = arrange(new FakeEngine(), 30);

    ScoredSegment hold = hold(score);
    assertThat(hold.frames()).isEqualTo(30 * RATE);
    assertThat(heard(hold))
        .containsExactly(
            "0 Hold for thirty seconds.",
            "3000 Breathe slowly.",
            "15000 Halfway.",
            "20000 Ten seconds left.",
            "25000 Five.",
            "26000 Four.",
            "27000 Three.",
            "28000 Two.",
            "29000 One.");
    ScoredSegment release = score.get(hold.index() + 1);
    assertThat(release.placements().get(0).startFrame()).isEqualTo(hold.endFrame());
    assertThat(release.placements().get(0).text()).isEqualTo("And put it down.");
  }

  @Test
  void speechNeverStretchesAHold() throws Exception {
    FakeEngine slow =
        new FakeEngine()
            .lasting("Hold for twenty seconds.", 40_000)
            .lasting("Hold.", 40_000)
            .lasting("Hold.", 40_000)
            .lasting("Halfway.", 40_000);

    assertThat(hold(arrange(slow, 20)).frames()).isEqualTo(20 * RATE);
    assertThat(heard(hold(arrange(slow, 20))))
        .containsExactly(
            "3000 Breathe slowly.",
            "15000 Five.",
            "16000 Four.",
            "17000 Three.",
            "18000 Two.",
            "19000 One.");
  }

  @Test
  void aSpokenSegmentLastsAsLongAsItsWordsAndPauses() throws Exception {
    ScoredSegment release =
        arrange(new FakeEngine(), 20).stream()
            .filter(segment -> segment.segment().kind() == SegmentKind.RELEASE)
            .findFirst()
            .orElseThrow();

    assertThat(heard(release)).containsExactly("0 And put it down.");
    assertThat(release.frames()).isEqualTo(1200 + 3000);
  }

  @Test
  void aShortHoldHasRoomForAShortWord() throws Exception {
    assertThat(heard(hold(arrange(new FakeEngine(), 4))))
        .containsExactly("0 Hold.", "1000 Three.", "2000 Two.", "3000 One.");
  }

  @Test
  void aNumberTooLongForItsSecondIsSpokenFaster() throws Exception {
    ScoredSegment hold = hold(arrange(new FakeEngine().lasting("Three.", 1100), 10));

    Placement three = placement(hold, "Three.");
    assertThat(three.startFrame()).isEqualTo(hold.endFrame() - 3 * RATE);
    assertThat(three.endFrame() - three.startFrame()).isEqualTo(880);
  }

  @Test
  void aNumberThatNoHasteCanFitBecomesATickAndIsNeverDropped() throws Exception {
    ScoredSegment hold =
        hold(arrange(new FakeEngine().lasting("One.", 5000).lasting("Three.", 5000), 10));

    assertThat(heard(hold))
        .containsExactly(
            "0 Hold for ten seconds.",
            "3000 Breathe slowly.",
            "5000 Five.",
            "6000 Four.",
            "7000 tick",
            "8000 Two.",
            "9000 tick");
    assertThat(hold.placements().get(6).kind()).isEqualTo(CueKind.TICK);
  }

  @Test
  void whatDoesNotFitTakesItsShortForm() throws Exception {
    FakeEngine engine =
        new FakeEngine().lasting("Ten seconds left.", 5500).lasting("Ten seconds.", 800);

    assertThat(heard(hold(arrange(engine, 30))))
        .contains("20000 Ten seconds.")
        .doesNotContain("20000 Ten seconds left.");
  }

  @Test
  void aLongCountdownSilencesTheMarksOfTimeItMeets() throws Exception {
    Preferences ten =
        Preferences.with().countdown(any -> new Countdown(10, CountdownStyle.WORDS)).preferences();

    assertThat(
            heard(
                hold(
                    arrange(
                        new FakeEngine(), TestRoutines.of(TestRoutines.plain("one", 20)), ten))))
        .contains("10000 Ten.")
        .doesNotContain("10000 Halfway.");
    assertThat(
            heard(
                hold(
                    arrange(
                        new FakeEngine(), TestRoutines.of(TestRoutines.plain("one", 30)), ten))))
        .contains("20000 Ten.", "15000 Halfway.")
        .noneMatch(cue -> cue.contains("seconds left"));
  }

  @Test
  void ticksTakeThePlacesOfNumbers() throws Exception {
    Preferences ticks =
        Preferences.with().countdown(any -> new Countdown(3, CountdownStyle.TICKS)).preferences();

    assertThat(
            heard(
                hold(
                    arrange(
                        new FakeEngine(), TestRoutines.of(TestRoutines.plain("one", 10)), ticks))))
        .containsExactly(
            "0 Hold for ten seconds.",
            "3000 Breathe slowly.",
            "7000 tick",
            "8000 tick",
            "9000 tick");
  }

  /** Sounds lead through holds and sides where no voice can speak, and take no time from them. */
  @Test
  void withoutAnyVoiceSoundsTakeThePlaceOfWords() throws Exception {
    SpeechEngine mute =
        new SpeechEngine() {
          @Override
          public PcmFormat format() {
            return FakeEngine.FORMAT;
          }

          @Override
          public AudioClip speak(String text, double tempo) throws SpeechException {
            throw new SpeechException("there is no voice");
          }
        };
    Routine routine = TestRoutines.of(TestRoutines.sided("knee", 10, 1));
    Plan plan = Planner.plan(routine, Preferences.defaults());
    Narrator narrator = new Narrator(plan, 130, Duration.ofMillis(400));
    List<ScoredSegment> all = all(new Arranger(plan, narrator, mute));

    List<String> sounds =
        all.stream()
            .flatMap(segment -> segment.placements().stream())
            .map(Placement::text)
            .dropWhile(text -> !text.endsWith("side"))
            .filter(text -> !text.equals("tick"))
            .toList();
    assertThat(sounds)
        .containsSubsequence(
            "left-side", "hold-begins", "hold-ends", "right-side", "hold-begins", "hold-ends");
    assertThat(all.stream().filter(segment -> segment.segment().isHold()))
        .hasSize(2)
        .allSatisfy(
            hold -> {
              assertThat(hold.frames()).isEqualTo(10_000);
              assertThat(heard(hold)).contains("9000 tick", "8000 tick", "7000 tick");
            });
    long frames = all.get(all.size() - 1).endFrame();
    assertThat(frames / 1000.0)
        .as("as long as with a voice")
        .isCloseTo((double) narrator.sessionLength().toSeconds(), within(2.0));
  }

  @Test
  void nothingIsSpokenBeforeItsSegmentIsAskedFor() throws Exception {
    FakeEngine engine = new FakeEngine();
    Score score = score(engine, TestRoutines.large(90), Preferences.defaults());

    score.next();

    assertThat(engine.spoken()).hasSizeLessThan(8);
  }

  /**
   * Whatever the voice and the preferences: segments touch, cues stay inside and apart, numbers sit
   * on their seconds.
   */
  @ParameterizedTest
  @ValueSource(
      longs = {
        1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25
      })
  void theRulesHoldForAnyVoiceAndAnyPreferences(long seed) throws Exception {
    Random random = new Random(seed);
    FakeEngine engine = new FakeEngine();
    for (String text :
        List.of(
            "Hold.",
            "Halfway.",
            "Five.",
            "Four.",
            "Three.",
            "Two.",
            "One.",
            "Ten.",
            "Breathe slowly.")) {
      engine.lasting(text, 50 + random.nextInt(random.nextBoolean() ? 900 : 4000));
    }
    Preferences preferences =
        Preferences.with()
            .holds(any -> new Holds(0.1 + 3 * random.nextDouble(), Map.of()))
            .countdown(any -> new Countdown(random.nextInt(11), CountdownStyle.WORDS))
            .preferences();

    List<ScoredSegment> segments =
        all(
            score(
                engine,
                TestRoutines.of(TestRoutines.sided("a", 12, 2), TestRoutines.plain("b", 40)),
                preferences));

    long end = 0;
    for (ScoredSegment segment : segments) {
      assertThat(segment.startFrame()).isEqualTo(end);
      long last = end;
      end = segment.endFrame();
      for (Placement cue : segment.placements()) {
        assertThat(cue.startFrame()).as("%s in %s", cue, segment).isGreaterThanOrEqualTo(last);
        assertThat(cue.endFrame()).as("%s in %s", cue, segment).isLessThanOrEqualTo(end);
        last = cue.endFrame();
        if (cue.kind() == CueKind.COUNTDOWN) {
          int n =
              List.of(
                          "One.", "Two.", "Three.", "Four.", "Five.", "Six.", "Seven.", "Eight.",
                          "Nine.", "Ten.")
                      .indexOf(cue.text())
                  + 1;
          assertThat(cue.startFrame()).isEqualTo(end - n * RATE);
        }
      }
    }
  }

  private static List<ScoredSegment> arrange(FakeEngine engine, int holdSeconds) throws Exception {
    return arrange(
        engine, TestRoutines.of(TestRoutines.plain("one", holdSeconds)), Preferences.defaults());
  }

  private static List<ScoredSegment> arrange(
      FakeEngine engine, Routine routine, Preferences preferences) throws Exception {
    return all(score(engine, routine, preferences));
  }

  private static Score score(FakeEngine engine, Routine routine, Preferences preferences)
      throws Exception {
    Plan plan = Planner.plan(routine, preferences);
    return new Arranger(plan, new Narrator(plan, 130, Duration.ofMillis(400)), engine);
  }

  private static List<ScoredSegment> all(Score score) throws SpeechException {
    List<ScoredSegment> all = new ArrayList<>();
    for (Optional<ScoredSegment> next = score.next(); next.isPresent(); next = score.next()) {
      all.add(next.get());
    }
    return all;
  }

  private static ScoredSegment hold(List<ScoredSegment> score) {
    return score.stream()
        .filter(segment -> segment.segment().kind() == SegmentKind.HOLD)
        .findFirst()
        .orElseThrow();
  }

  private static Placement placement(ScoredSegment segment, String text) {
    return segment.placements().stream()
        .filter(cue -> cue.text().equals(text))
        .findFirst()
        .orElseThrow();
  }

  /** What is heard in a segment, with frames from its start. */
  private static List<String> heard(ScoredSegment segment) {
    return segment.placements().stream()
        .map(cue -> cue.startFrame() - segment.startFrame() + " " + cue.text())
        .toList();
  }
}
