package backtalk.speech;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import backtalk.audio.AudioClip;
import backtalk.audio.Ebur128;
import backtalk.audio.PeakMeter;
import backtalk.speech.freetts.FreeTtsEngine;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A session's words, at the rate of the voice, by the meter that others will judge them with. */
@Tag("slow")
class TruePeakAgainstFfmpegTest {

  @TempDir Path folder;

  @Test
  void noPeakOfTheSpeechExceedsItsCeiling() throws Exception {
    Ebur128.needed();
    Speaker speaker = new Speaker(new FreeTtsEngine(130, 100, Lexicon.of(ProjectTexts.lexicon())));
    short[] all = new short[0];
    for (String text : ProjectTexts.routineSentences()) {
      short[] more = speaker.speak(text, 1).samples();
      int at = all.length;
      all = Arrays.copyOf(all, at + more.length);
      System.arraycopy(more, 0, all, at, more.length);
    }
    AudioClip session = AudioClip.of(speaker.format(), all);

    Ebur128 ffmpeg = Ebur128.of(session, folder);

    assertThat(ffmpeg.truePeak()).isBetween(-2.0, -1.5);
    assertThat(PeakMeter.truePeak(session)).isCloseTo(ffmpeg.truePeak(), within(0.15));
  }
}
