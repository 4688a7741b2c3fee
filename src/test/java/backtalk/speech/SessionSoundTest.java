package backtalk.speech;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import backtalk.audio.AudioClip;
import backtalk.audio.Loudness;
import backtalk.audio.PeakMeter;
import backtalk.speech.freetts.FreeTtsEngine;
import backtalk.words.SpokenLength;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What the voice, the speaker and the estimate of lengths make of the default session's words. */
@Tag("slow")
class SessionSoundTest {

  private static final List<String> WORDS =
      List.of(
          "Ten.",
          "Nine.",
          "Eight.",
          "Seven.",
          "Six.",
          "Five.",
          "Four.",
          "Three.",
          "Two.",
          "One.",
          "Hold.",
          "Halfway.",
          "Release.",
          "Ten seconds.",
          "Switch sides.",
          "Second of four.");
  private static final Speaker SPEAKER = new Speaker(voice(130));

  private static FreeTtsEngine voice(double pace) {
    try {
      return new FreeTtsEngine(pace, 100, Lexicon.of(ProjectTexts.lexicon()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void aSessionHasOneLoudness() throws Exception {
    List<AudioClip> clips = new ArrayList<>();
    for (String text :
        Stream.concat(WORDS.stream(), ProjectTexts.routineSentences().stream()).toList()) {
      AudioClip clip = SPEAKER.speak(text, 1);
      assertThat(PeakMeter.truePeak(clip)).as(text).isLessThanOrEqualTo(-1.5);
      // No word jumps out: at its loudest it stays in the band of the sentences.
      assertThat(Loudness.loudestBlock(clip)).as(text).isBetween(-16.5, -12.0);
      clips.add(clip);
      clips.add(AudioClip.silence(clip.format(), 8_000));
    }

    assertThat(Loudness.integrated(joined(clips))).isCloseTo(-16, within(0.5));
  }

  @Test
  void wordsBesideSentencesAreNeitherLouderNorLost() throws Exception {
    double words = 0;
    for (String word : WORDS) {
      words += Loudness.loudestBlock(SPEAKER.speak(word, 1)) / WORDS.size();
    }
    double sentences = 0;
    for (String sentence : ProjectTexts.routineSentences()) {
      sentences +=
          Loudness.loudestBlock(SPEAKER.speak(sentence, 1))
              / ProjectTexts.routineSentences().size();
    }

    assertThat(words - sentences).isBetween(-2.5, 0.5);
  }

  @Test
  void noNumberOfACountdownIsSofterThanAnother() throws Exception {
    for (double tempo : new double[] {1, 1.3}) {
      for (String number : WORDS.subList(0, 10)) {
        AudioClip clip = SPEAKER.speak(number, tempo);
        assertThat(PeakMeter.truePeak(clip)).as(number).isLessThanOrEqualTo(-1.5);
        assertThat(Loudness.alone(clip)).as(number).isCloseTo(-15, within(0.5));
      }
    }
  }

  @Test
  void lengthsAreEstimatedWithinAFewHundredths() throws Exception {
    for (double pace : new double[] {100, 130, 170}) {
      FreeTtsEngine voice = voice(pace);
      double real = 0;
      double estimated = 0;
      for (String sentence : ProjectTexts.routineSentences()) {
        real += seconds(voice.speak(sentence, 1).duration());
        estimated += seconds(SpokenLength.of(sentence, pace, Speaker.DEFAULT_PAUSE));
      }

      assertThat(estimated / real).as("at pace %s", pace).isCloseTo(1, within(0.04));
    }
  }

  @Test
  void theEstimateOfSeveralSentencesHasTheirPauses() throws Exception {
    String text = "Bend both knees to ninety degrees. Put your feet flat on the floor. Relax.";

    assertThat(seconds(SpokenLength.of(text, 130, Speaker.DEFAULT_PAUSE)))
        .isCloseTo(seconds(SPEAKER.speak(text, 1).duration()), within(0.6));
  }

  @Test
  void estimatesNothingForNothing() {
    assertThat(SpokenLength.of(" …", 130, Speaker.DEFAULT_PAUSE)).isEqualTo(Duration.ZERO);
    assertThat(SpokenLength.of("Hold 30.", 130, Duration.ZERO))
        .isEqualTo(SpokenLength.of("Hold thirty.", 130, Duration.ZERO));
  }

  private static double seconds(Duration duration) {
    return duration.toNanos() / 1e9;
  }

  private static AudioClip joined(List<AudioClip> clips) {
    short[] all = new short[clips.stream().mapToInt(AudioClip::frames).sum()];
    int at = 0;
    for (AudioClip clip : clips) {
      System.arraycopy(clip.samples(), 0, all, at, clip.frames());
      at += clip.frames();
    }
    return AudioClip.of(clips.get(0).format(), all);
  }
}
