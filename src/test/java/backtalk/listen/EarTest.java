package backtalk.listen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import backtalk.listen.echo.ClapsTest;
import backtalk.listen.words.Heard;
import backtalk.listen.words.Interpreter;
import backtalk.listen.words.Recognizer;
import backtalk.listen.words.Situation;
import backtalk.listen.words.WakeWord;
import backtalk.session.Command;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EarTest {

  /** In the midst of a sentence. */
  private static final int SAID = 1_300;

  /** The block in which the ear notices the word that is said over the voice. */
  private static int noticed;

  @BeforeAll
  static void talkOver() throws Exception {
    EarRig rig = EarRig.speaking();
    noticed = at(rig.hear(withWord(rig)), 0, "talked over");
  }

  @Test
  void keepsQuietAboutTheProgramsOwnVoice() throws Exception {
    EarRig rig = EarRig.speaking();
    assertThat(rig.hear(rig.echo()).heard).isEmpty();
    assertThat(rig.asked).isZero();
  }

  @Test
  void keepsQuietAboutAMicrophoneThatIsACopyAndOneThatIsDead() throws Exception {
    EarRig rig = EarRig.speaking();
    assertThat(rig.hear(rig.played()).heard).isEmpty();
    assertThat(rig.hear(new short[rig.played().length]).heard).isEmpty();
  }

  @Test
  void understandsTheWordThatWasSaidOverTheVoice() throws Exception {
    EarRig rig = hushed();
    EarRig hearing = rig.hear(withWord(rig));
    assertThat(hearing.heard).hasSize(2);
    int over = at(hearing, 0, "talked over");
    int understood = at(hearing, 1, "PAUSE");
    assertThat(over).isBetween(SAID, SAID + 50);
    assertThat(understood).isBetween(over + 40, over + 130);
    assertThat(hearing.asked).isEqualTo(1);
  }

  @Test
  void saysOnceAfterFourSecondsThatTheWordWasNone() throws Exception {
    EarRig rig = hushed();
    rig.words = Optional.empty();
    rig.hear(withWord(rig));
    assertThat(rig.heard).hasSize(2);
    assertThat(at(rig, 1, "not understood")).isEqualTo(at(rig, 0, "talked over") + 400);
  }

  @Test
  void saysOnceAfterFourSecondsThatNothingWasSaid() throws Exception {
    EarRig speaking = EarRig.speaking();
    int over = at(speaking.hear(withNoise(speaking)), 0, "talked over");
    EarRig rig = speaking.hushedAt(over);
    // The voice that the noise was made over is in what is recognised.
    rig.words = Optional.empty();
    rig.hear(withNoise(rig));
    assertThat(rig.heard).containsExactly(over + " talked over", over + 400 + " not understood");
  }

  @Test
  void endsItsListeningInTimeIfTheVoiceGoesOn() throws Exception {
    EarRig rig = EarRig.speaking();
    rig.words = Optional.empty();
    rig.hear(withWord(rig));
    int over = at(rig, 0, "talked over");
    assertThat(rig.heard).containsExactly(over + " talked over", over + 400 + " not understood");
    assertThat(rig.asked).isLessThanOrEqualTo(1);
  }

  @Test
  void waitsForAnAnswerThatTakesLonger() throws Exception {
    Deque<Runnable> waiting = new ArrayDeque<>();
    EarRig rig = hushed();
    rig.recognition = waiting::add;
    rig.words = Optional.empty();
    rig.hear(withWord(rig));
    assertThat(waiting).hasSize(1);
    int over = at(rig, 0, "talked over");
    assertThat(rig.heard).containsExactly(over + " talked over", over + 700 + " not understood");
  }

  @Test
  void understandsWhatIsSaidInSilence() throws Exception {
    EarRig rig = EarRig.silent();
    short[] microphone = rig.echo();
    TestVoices.mix(microphone, TestVoices.other("Pause"), 300 * EarRig.BLOCK, 0.5);
    rig.hear(microphone);
    assertThat(rig.heard).hasSize(1);
    assertThat(at(rig, 0, "PAUSE")).isBetween(340, 420);
  }

  @ParameterizedTest
  @CsvSource({"2900, true", "3100, false"})
  void anAnswerThatIsOldIsNone(int millis, boolean counts) throws Exception {
    EarRig rig = EarRig.silent();
    rig.recognitionTakes = Duration.ofMillis(millis);
    short[] microphone = rig.echo();
    TestVoices.mix(microphone, TestVoices.other("Pause"), 300 * EarRig.BLOCK, 0.5);
    rig.hear(microphone);
    assertThat(rig.asked).isEqualTo(1);
    assertThat(rig.heard).hasSize(counts ? 1 : 0);
  }

  @Test
  void whatWaitedTooLongForTheRecogniserIsLeftOut() throws Exception {
    Deque<Runnable> waiting = new ArrayDeque<>();
    EarRig rig = EarRig.silent();
    rig.recognition = waiting::add;
    short[] microphone = rig.echo();
    TestVoices.mix(microphone, TestVoices.other("Pause"), 300 * EarRig.BLOCK, 0.5);
    rig.hear(microphone);
    assertThat(waiting).hasSize(1);
    rig.time = Duration.ofMillis(3100);
    waiting.remove().run();
    assertThat(rig.asked).isZero();
  }

  @Test
  void passesOverABareCommandWhileSomebodyTalks() throws Exception {
    EarRig rig = EarRig.silent();
    short[] microphone = rig.echo();
    String story =
        "The river rises in a meadow behind a farm and at first you can step across it without"
            + " getting wet but ten miles on it drives a mill whose wheel";
    TestVoices.mix(microphone, TestVoices.other(story), 20 * EarRig.BLOCK, 0.5);
    TestVoices.mix(microphone, TestVoices.other("Pause"), 800 * EarRig.BLOCK, 0.5);
    rig.hear(microphone);
    // The end of the story is short enough to be taken for a word, too.
    assertThat(rig.heard).hasSize(2).allMatch(heard -> heard.endsWith(" among talk: PAUSE"));
    assertThat(at(rig, 1, "among talk: PAUSE")).isBetween(860, 1_000);
  }

  @Test
  void theWakeWordAloneOpensTheEarForFourSeconds() throws Exception {
    assertThat(afterCoach(200)).endsWith("PAUSE");
    assertThat(afterCoach(430)).endsWith("PAUSE");
    assertThat(afterCoach(600)).endsWith("not understood");
  }

  /** What is made of a bare word so many blocks after "coach", where the wake word is demanded. */
  private static String afterCoach(int blocks) throws Exception {
    EarRig rig = EarRig.silent();
    rig.policy = WakeWord.ALWAYS;
    rig.first.add("coach");
    short[] microphone = rig.echo();
    TestVoices.mix(microphone, TestVoices.other("Coach"), 300 * EarRig.BLOCK, 0.5);
    TestVoices.mix(microphone, TestVoices.other("Pause"), (300 + blocks) * EarRig.BLOCK, 0.5);
    rig.hear(microphone);
    assertThat(rig.heard).hasSize(2);
    assertThat(rig.heard.get(0)).endsWith("called");
    return rig.heard.get(1);
  }

  @Test
  void aCommandEndsWhatACallHasOpened() throws Exception {
    EarRig rig = EarRig.silent();
    rig.policy = WakeWord.ALWAYS;
    rig.first.add("coach");
    short[] microphone = rig.echo();
    for (int i = 0; i < 3; i++) {
      TestVoices.mix(microphone, TestVoices.other("Pause"), (300 + 130 * i) * EarRig.BLOCK, 0.5);
    }
    rig.hear(microphone);
    assertThat(rig.heard).hasSize(3);
    assertThat(rig.heard.get(1)).endsWith("PAUSE");
    assertThat(rig.heard.get(2)).endsWith("not understood");
  }

  @Test
  void whoCallsOverTheVoiceIsListenedToForFourSecondsMore() throws Exception {
    EarRig rig = hushed();
    rig.first.add("coach");
    rig.words = Optional.empty();
    rig.hear(withWord(rig));
    assertThat(rig.heard).hasSize(3);
    int called = at(rig, 1, "called");
    assertThat(at(rig, 2, "not understood")).isEqualTo(called + 400);
  }

  @Test
  void whatSoundsLikeACommandAndFitsSomethingElseIsNone() throws Exception {
    assertThat(heardAs("next", -0.5)).containsExactly("not understood");
    assertThat(heardAs("coach", -0.5)).containsExactly("not understood");
    assertThat(heardAs("ouch", -3)).containsExactly("not understood");
    assertThat(heardAs("coach next", -1)).containsExactly("not understood");
  }

  @Test
  void aDoubtfulStopOrCryIsOnlyPerhapsOne() throws Exception {
    assertThat(heardAs("stop", -2)).containsExactly("perhaps STOP");
    assertThat(heardAs("coach stop", -2)).containsExactly("perhaps STOP");
    assertThat(heardAs("ouch", -2)).containsExactly("perhaps PAIN");
  }

  @Test
  void lessCertaintyIsNeededWhereLessIsAtStake() throws Exception {
    assertThat(heardAs("next", 0.3)).containsExactly("NEXT");
    assertThat(heardAs("coach next", -0.5)).containsExactly("NEXT");
    assertThat(heardAs("pause", -0.3)).containsExactly("PAUSE");
    assertThat(heardAs("stop", -0.7)).containsExactly("STOP");
  }

  @Test
  void whatMayHaveBeenTheWakeWordAloneIsNoCryAtOnce() throws Exception {
    assertThat(heardAs("ouch", 2, 2.5)).containsExactly("called");
    assertThat(heardAs("ouch", 2, 0)).containsExactly("perhaps PAIN");
    assertThat(heardAs("ouch", 2, -4)).containsExactly("PAIN");
    assertThat(heardAs("ouch", 4, 3)).containsExactly("PAIN");
    assertThat(heardAs("coach pain", 1, 2)).containsExactly("called");
    assertThat(heardAs("coach pain", 2, 1)).containsExactly("PAIN");
  }

  private static List<String> heardAs(String words, double certainty) throws Exception {
    return heardAs(words, certainty, Double.NEGATIVE_INFINITY);
  }

  private static List<String> heardAs(String words, double certainty, double call)
      throws Exception {
    EarRig rig = EarRig.silent();
    rig.words = Optional.of(words);
    rig.certainty = certainty;
    rig.call = call;
    short[] microphone = rig.echo();
    TestVoices.mix(microphone, TestVoices.other("Pause"), 300 * EarRig.BLOCK, 0.5);
    return rig.hear(microphone).heard.stream().map(text -> text.split(" ", 2)[1]).toList();
  }

  @Test
  void whatIsDoubtfulIsAskedAndACallIsOne() {
    assertThat(Microphone.command(new Heard.Called())).contains(Command.CALLED);
    assertThat(Microphone.command(new Heard.Doubtful(Command.STOP, "stop")))
        .contains(Command.DOUBTED_STOP);
    assertThat(Microphone.command(new Heard.Doubtful(Command.PAIN, "ouch")))
        .contains(Command.DOUBTED_PAIN);
  }

  @Test
  void understandsNothingInNoise() {
    EarRig rig = EarRig.silent();
    short[] microphone = rig.echo();
    noise(microphone, 300, 340);
    assertThat(rig.hear(microphone).heard).isEmpty();
  }

  @Test
  void hearsClapsIfAskedToAndTheVoiceIsSilent() throws Exception {
    EarRig rig = EarRig.silent();
    short[] microphone = rig.echo();
    TestVoices.mix(microphone, ClapsTest.claps(1_000, 1_300), 0, 1);
    assertThat(rig.hear(microphone).heard).isEmpty();
    rig.settings = EarSettings.USUAL.withClaps(true);
    assertThat(rig.hear(microphone).heard).containsExactly("160 clapped");

    EarRig speaking = EarRig.speaking();
    speaking.settings = rig.settings;
    short[] over = speaking.echo();
    TestVoices.mix(over, ClapsTest.claps(1_000, 1_300), 2 * Recognizer.SAMPLE_RATE, 1);
    assertThat(speaking.hear(over).heard).noneMatch(heard -> heard.endsWith("clapped"));
  }

  @Test
  void hearsOnlyBlocksOfTenMilliseconds() {
    Ear ear =
        new Ear(
            new Interpreter(EarRig.silent(), WakeWord.NEVER),
            EarSettings.USUAL,
            Runnable::run,
            heard -> {});
    assertThatThrownBy(() -> ear.hear(new short[0], new short[160], Situation.HOLDING))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> ear.hear(new short[160], new short[320], Situation.HOLDING))
        .isInstanceOf(IllegalArgumentException.class);
  }

  /** A voice that falls silent when it is talked over. */
  private static EarRig hushed() throws Exception {
    return EarRig.speaking().hushedAt(noticed);
  }

  private static short[] withWord(EarRig rig) throws Exception {
    short[] microphone = rig.echo();
    TestVoices.mix(microphone, TestVoices.other("Pause"), SAID * EarRig.BLOCK, 1);
    return microphone;
  }

  private static short[] withNoise(EarRig rig) {
    short[] microphone = rig.echo();
    noise(microphone, SAID, SAID + 30);
    return microphone;
  }

  private static void noise(short[] sound, int from, int to) {
    Random random = new Random(3);
    for (int i = from * EarRig.BLOCK; i < to * EarRig.BLOCK; i++) {
      sound[i] = Room.clip(sound[i] + random.nextGaussian() * 4_000);
    }
  }

  private static int at(EarRig rig, int index, String what) {
    String[] words = rig.heard.get(index).split(" ", 2);
    assertThat(words[1]).isEqualTo(what);
    return Integer.parseInt(words[0]);
  }
}
