package backtalk.listen;

import static org.assertj.core.api.Assertions.assertThat;

import backtalk.audio.AudioClip;
import backtalk.listen.embedding.SoundingRecognizer;
import backtalk.listen.rig.BodyNoise;
import backtalk.listen.rig.EarRun;
import backtalk.listen.rig.EchoPath;
import backtalk.listen.rig.Hearer;
import backtalk.listen.rig.Noise;
import backtalk.listen.rig.NotedCommand;
import backtalk.listen.rig.ShoeboxRoom;
import backtalk.listen.rig.Waves;
import backtalk.listen.sphinx.SphinxRecognizer;
import backtalk.listen.words.Heard;
import backtalk.listen.words.Interpreter;
import backtalk.listen.words.Recognizer;
import backtalk.listen.words.WakeWord;
import backtalk.session.Command;
import backtalk.speech.Lexicon;
import backtalk.speech.SpeechException;
import backtalk.speech.freetts.FreeTtsEngine;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * The ear with its real recogniser, and the embedded voice as the person. A small part of the
 * benchmark "commands": it says that all of it works together, and not how well.
 */
@Tag("slow")
class SpokenCommandsTest {

  private static final List<String> COMMANDS =
      List.of(
          "Pause.",
          "Resume.",
          "Repeat.",
          "Next.",
          "Longer.",
          "Shorter.",
          "Slower.",
          "What now?",
          "How long?",
          "Wait.",
          "Stop.",
          "Coach, pause.");

  private static final FreeTtsEngine PERSON = new FreeTtsEngine(130, 110, Lexicon.empty());
  private static final Recognizer RECOGNIZER = new SoundingRecognizer(new SphinxRecognizer());

  @AfterAll
  static void close() {
    RECOGNIZER.close();
  }

  @Test
  void understandsCommandsInAQuietRoom() throws SpeechException {
    List<String> understood = understood(quiet(), COMMANDS);
    List<String> right = right(understood, COMMANDS);
    assertThat(right).hasSizeGreaterThanOrEqualTo(COMMANDS.size() - 3);
    assertThat(understood).as("wrong ones are worse").hasSizeLessThanOrEqualTo(right.size() + 2);
  }

  @Test
  void understandsMostOverNoise() throws SpeechException {
    float[] noise = Waves.atRms(Noise.pink(Waves.frames(10), new Random(2)), -45);
    List<String> said = COMMANDS.subList(0, 6);
    assertThat(right(understood(noise, said), said)).hasSizeGreaterThanOrEqualTo(3);
  }

  @Test
  void takesNoBreathAndNoThumpForACommand() {
    EarRun run = new EarRun(ears(WakeWord.NEVER), quiet());
    Random random = new Random(3);
    run.listen(2);
    for (int i = 0; i < 8; i++) {
      float[] sound = i % 2 == 0 ? BodyNoise.breath(random) : BodyNoise.thump(random);
      run.hear(Waves.atSpeechLevel(ShoeboxRoom.BEDROOM.heard(sound), -28));
      run.listen(1);
    }
    assertThat(commands(run)).isEmpty();
  }

  @Test
  void leavesOtherWordsAlone() throws SpeechException {
    List<String> others =
        List.of("House.", "Game.", "Bridge.", "Candle.", "Carrot.", "Splatter.", "Alexa.", "Down.");
    assertThat(understood(quiet(), others)).hasSizeLessThanOrEqualTo(1);
  }

  @Test
  void takesTheWakeWordAloneForACall() throws SpeechException {
    EarRun run = new EarRun(ears(WakeWord.ALWAYS), quiet());
    run.listen(3);
    run.hear(said("Coach."));
    run.listen(1.5);
    run.hear(said("Pause."));
    run.listen(1.5);
    assertThat(run.noted())
        .extracting(NotedCommand::heard)
        .containsExactly(new Heard.Called(), new Heard.Understood(Command.PAUSE, "pause"));
  }

  @Test
  void bareCommandsDoNothingWhereTheWakeWordIsDemanded() throws SpeechException {
    EarRun run = new EarRun(ears(WakeWord.ALWAYS), quiet());
    run.listen(3);
    for (String text : List.of("Pause.", "Resume.", "Longer.")) {
      run.hear(said(text));
      run.listen(1.5);
    }
    assertThat(commands(run)).isEmpty();
  }

  @Test
  void ownVoiceIsNotTakenForSomebodyAndSomebodyIsHeardOverIt() throws SpeechException {
    float[] voice = new float[Waves.frames(14)];
    int at = 0;
    for (String text :
        List.of(
            "Lie on your back, with your knees bent.",
            "Pull one knee gently to your chest.",
            "Keep the other foot flat on the floor.",
            "Breathe slowly, and let your shoulders sink.",
            "You should feel it in your lower back.")) {
      float[] sentence = Waves.atSpeechLevel(spoken(text), -20);
      Waves.add(voice, at, sentence);
      at += sentence.length + Waves.frames(0.4);
    }
    EarRun run = new EarRun(ears(WakeWord.NEVER), quiet());
    run.listen(3);
    run.speaking(voice, new EchoPath(0.11, -14)).listen(10);
    assertThat(run.noted()).isEmpty();
    while (run.voiceAhead(0.4) < -26) {
      run.listen(0.01);
    }
    run.hear(said("Coach, pause."));
    run.listen(1);
    assertThat(run.noted()).extracting(NotedCommand::heard).contains(new Heard.TalkedOver());
  }

  private static List<String> understood(float[] background, List<String> texts)
      throws SpeechException {
    EarRun run = new EarRun(ears(WakeWord.NEVER), background);
    run.listen(3);
    for (String text : texts) {
      run.hear(said(text));
      run.listen(1.5);
    }
    return commands(run);
  }

  private static List<String> right(List<String> understood, List<String> texts) {
    return understood.stream().filter(wanted(texts)::contains).toList();
  }

  private static List<String> wanted(List<String> texts) {
    return texts.stream()
        .map(text -> text.toLowerCase(Locale.ROOT).replaceAll("[.,?]", ""))
        .toList();
  }

  private static List<String> commands(EarRun run) {
    List<String> words = new ArrayList<>();
    for (NotedCommand note : run.noted()) {
      if (note.heard() instanceof Heard.Understood understood) {
        words.add(understood.words());
      }
    }
    return words;
  }

  private static float[] said(String text) throws SpeechException {
    return Waves.atSpeechLevel(ShoeboxRoom.BEDROOM.heard(spoken(text)), -30);
  }

  private static float[] spoken(String text) throws SpeechException {
    AudioClip clip = PERSON.speak(text, 1);
    return Waves.trimmed(Waves.of(clip.samples()));
  }

  private static float[] quiet() {
    return Waves.atRms(Noise.pink(Waves.frames(10), new Random(1)), -70);
  }

  private static Hearer.Maker ears(WakeWord policy) {
    return PatientEar.with(new Interpreter(RECOGNIZER, policy));
  }
}
