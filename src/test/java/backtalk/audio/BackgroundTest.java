package backtalk.audio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;
import static org.assertj.core.api.Assertions.within;

import backtalk.audio.Background.Recording;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class BackgroundTest {

  private static final int RATE = 16_000;
  private static final PcmFormat FORMAT = new PcmFormat(RATE);
  private static final int BLOCK = RATE / 100;
  private static final Background.Speech NOBODY = (frame, of) -> 0;
  private static final long NO_END = Long.MAX_VALUE;

  private final List<Background> opened = new ArrayList<>();

  @AfterEach
  void closeAll() {
    opened.forEach(Background::close);
  }

  /** As it is played: what is not there in time is left out. */
  private Background live(Recording recording) {
    Background background = Background.of(() -> recording, recording.format());
    opened.add(background);
    return background;
  }

  /** As it is written to a file: every frame is waited for. */
  private Background of(Recording recording) throws IOException {
    return live(recording).awaited();
  }

  private Background of(AudioClip clip) throws IOException {
    return of(new FakeRecording(clip));
  }

  private static AudioClip heard(
      Background background, long from, int frames, Background.Speech speech) {
    short[] block = new short[frames];
    background.addTo(block, frames, from, speech, NO_END);
    return AudioClip.of(FORMAT, block);
  }

  private static short[] heard(Background background, long from, int frames) {
    return heard(background, from, frames, NOBODY).samples();
  }

  /** Someone speaks from the 20th to the 25th second. */
  private static double speaking(long frame, Background.Nearness of) {
    return of.of(frame, 20L * RATE, 25L * RATE);
  }

  private static double lufs(Background background, int fromSecond, double seconds) {
    return Loudness.integrated(
        heard(
            background,
            (long) fromSecond * RATE,
            (int) (seconds * RATE),
            BackgroundTest::speaking));
  }

  private static int peak(short[] sound) {
    int most = 0;
    for (short sample : sound) {
      most = Math.max(most, Math.abs(sample));
    }
    return most;
  }

  private static int greatestStep(short[] sound) {
    int most = 0;
    for (int i = 1; i < sound.length; i++) {
      most = Math.max(most, Math.abs(sound[i] - sound[i - 1]));
    }
    return most;
  }

  /** What a hum at 400 Hz moves at most from frame to frame, and where two of it meet. */
  private static int mostOfHum(int peak) {
    return (int) (peak * 1.5 * 2 * Math.PI * 400 / RATE) + 3;
  }

  @Test
  void liesTwentyDecibelsUnderSpeechAndMoreUnderneathIt() throws IOException {
    for (double amplitude : new double[] {0.9, 0.02}) {
      Background hum = of(TestSounds.sine(RATE, 400, amplitude, 10, 0));

      assertThat(lufs(hum, 9, 8)).isCloseTo(-36, within(0.3));
      assertThat(lufs(hum, 20, 5.9)).isCloseTo(-44, within(0.9));
      assertThat(lufs(hum, 27, 8)).isCloseTo(-36, within(0.3));
    }
  }

  @Test
  void theLevelOfALongOneIsThatOfAllOfIt() throws IOException {
    // Soft for its first half, twenty decibels louder for the other.
    long frames = 20L * 60 * RATE;
    Random random = new Random(4);
    Background rain =
        of(
            new FakeRecording(
                FORMAT,
                frames,
                frame -> (short) ((frame < frames / 2 ? 200 : 2_000) * random.nextGaussian())));

    short[] loud = heard(rain, 15L * 60 * RATE, 20 * RATE);
    assertThat(Loudness.integrated(AudioClip.of(FORMAT, loud))).isCloseTo(-36, within(0.7));
  }

  @Test
  void neitherTheLoopNorTheDuckingIsHeardAsAStep() throws IOException {
    Background hum = of(TestSounds.sine(RATE, 400, 0.5, 7.3, 0));
    short[] heard = heard(hum, 0, 40 * RATE, BackgroundTest::speaking).samples();

    int peak = peak(Arrays.copyOfRange(heard, 10 * RATE, 12 * RATE));
    assertThat(greatestStep(heard)).isLessThan(mostOfHum(peak));
  }

  @Test
  void theEndIsLaidOverTheBeginningWithEqualPower() throws IOException {
    // Two seconds of the end go into the first two: five of seven are left.
    AudioClip clip = TestSounds.babble(RATE, 7);
    Background loop = of(clip);
    int frames = 5 * RATE;
    short[] first = heard(loop, 2L * frames, frames);

    assertThat(heard(loop, 3L * frames, frames)).isEqualTo(first);
    double gain = gain(first, clip, 3 * RATE, 5 * RATE);
    for (int i = 0; i < frames; i++) {
      double turn = Math.PI / 2 * Math.min(1, (i + 0.5) / (2 * RATE));
      double end = i < 2 * RATE ? clip.sample(frames + i) * Math.cos(turn) : 0;
      double mixed = clip.sample(i) * Math.sin(turn) + end;
      assertThat((double) first[i]).as("frame " + i).isCloseTo(gain * mixed, within(1.0));
    }
  }

  private static double gain(short[] heard, AudioClip clip, int from, int to) {
    double products = 0;
    double squares = 0;
    for (int i = from; i < to; i++) {
      products += heard[i] * (double) clip.sample(i);
      squares += clip.sample(i) * (double) clip.sample(i);
    }
    return products / squares;
  }

  @Test
  void isTheSameHoweverItIsRead() throws IOException {
    FakeRecording babble = new FakeRecording(TestSounds.babble(RATE, 5));
    Background hum = of(babble);
    short[] whole = heard(hum, 0, 30 * RATE, BackgroundTest::speaking).samples();
    for (int size : new int[] {1, 7, 160, 4_096}) {
      int from = 24 * RATE - 13;
      for (int at = from; at < from + 5_000; at += size) {
        short[] part = heard(hum, at, size, BackgroundTest::speaking).samples();
        assertThat(part).isEqualTo(Arrays.copyOfRange(whole, at, at + size));
      }
    }
    for (int at : new int[] {29, 3, 17, 0, 12}) {
      assertThat(heard(hum, (long) at * RATE, RATE, BackgroundTest::speaking).samples())
          .isEqualTo(Arrays.copyOfRange(whole, at * RATE, (at + 1) * RATE));
    }
  }

  @Test
  void risesAtTheBeginningAndFadesToTheEnd() throws IOException {
    Background hum = of(TestSounds.sine(RATE, 400, 0.5, 10, 0));
    short[] block = new short[8 * RATE];
    hum.addTo(block, block.length, 0, NOBODY, block.length);

    assertThat(block[0]).isZero();
    assertThat(Math.abs(block[block.length - 1])).isLessThan((short) 5);
    assertThat(Loudness.integrated(AudioClip.of(FORMAT, block).slice(0, RATE / 2))).isLessThan(-45);
  }

  @Test
  void silenceIsNotHeard() throws IOException {
    assertThat(heard(of(AudioClip.silence(FORMAT, 5 * RATE)), 0, 6 * RATE)).containsOnly(0);
    assertThat(Background.NONE.isSilent()).isTrue();
  }

  @Test
  void halfAnHourIsNeverReadAsAWhole() throws IOException {
    FakeRecording long30 =
        new FakeRecording(
            FORMAT, 30L * 60 * RATE, frame -> (short) (9_000 * Math.sin(frame / 6.4)));
    Background hum = of(long30);
    assertThat(peak(heard(hum, 0, 3 * RATE))).isPositive();
    hum.close();

    // Its ends, thirty seconds for its level, and what is read ahead.
    assertThat(long30.readFrames()).isLessThan(50L * RATE);
    assertThat(long30.mostAtOnce()).isLessThanOrEqualTo(2 * RATE);
    assertThat(long30.isClosed()).isTrue();
  }

  @Test
  void nothingIsReadBeforeAFrameIsWanted() {
    FakeRecording hum = new FakeRecording(TestSounds.sine(RATE, 400, 0.5, 10, 0));
    live(hum).close();
    assertThat(hum.readFrames()).isZero();
  }

  @Test
  void whatIsNotThereInTimeIsLeftOutWithAFadeOnBothSides() throws IOException {
    FakeRecording slow = new FakeRecording(TestSounds.sine(RATE, 400, 0.5, 300, 0));
    Background hum = live(slow);
    slow.hold();
    assertThat(heard(hum, 0, 50 * BLOCK)).containsOnly(0);
    slow.goOn();
    Background there = hum.awaited();
    short[] heard = new short[30 * RATE];
    play(hum, there, heard, 0, 10 * RATE);
    slow.hold();
    play(hum, Background.NONE, heard, 10 * RATE, 25 * RATE);
    slow.goOn();
    play(hum, there, heard, 25 * RATE, 30 * RATE);

    int peak = peak(Arrays.copyOfRange(heard, 5 * RATE, 9 * RATE));
    assertThat(peak).isPositive();
    assertThat(Arrays.copyOfRange(heard, 24 * RATE, 25 * RATE)).containsOnly(0);
    assertThat(peak(Arrays.copyOfRange(heard, 28 * RATE, 30 * RATE))).isEqualTo(peak);
    assertThat(greatestStep(heard)).isLessThan(mostOfHum(peak));
  }

  /** Plays in blocks, each as soon as another that waits for its frames has them. */
  private static void play(Background live, Background there, short[] heard, int from, int to) {
    for (int at = from; at < to; at += BLOCK) {
      heard(there, at, BLOCK);
      System.arraycopy(heard(live, at, BLOCK), 0, heard, at, BLOCK);
    }
  }

  @Test
  void fadesOutWhereTheFileCannotBeReadOnAndSaysSoOnce() throws IOException {
    FakeRecording broken = new FakeRecording(TestSounds.sine(RATE, 400, 0.5, 300, 0));
    Background hum = of(broken);
    List<String> told = new ArrayList<>();
    hum.onTrouble(told::add);
    broken.breakAt(20L * RATE);
    short[] heard = heard(hum, 0, 60 * RATE);

    assertThat(told).containsExactly("The sound is broken.");
    int peak = peak(Arrays.copyOfRange(heard, 5 * RATE, 9 * RATE));
    assertThat(peak(Arrays.copyOfRange(heard, 18 * RATE, 19 * RATE))).isEqualTo(peak);
    assertThat(Arrays.copyOfRange(heard, 20 * RATE, 60 * RATE)).containsOnly(0);
    assertThat(greatestStep(heard)).isLessThan(mostOfHum(peak));
  }

  @Test
  void whatCannotBeOpenedIsToldToWhoeverWaitsForIt() {
    FakeRecording broken = new FakeRecording(TestSounds.sine(RATE, 400, 0.5, 300, 0));
    broken.breakAt(0);
    assertThatIOException().isThrownBy(() -> of(broken)).withMessage("The sound is broken.");
  }

  @Test
  void endsWhileItIsStillBeingOpenedWithoutAComplaint() {
    FakeRecording slow = new FakeRecording(TestSounds.sine(RATE, 400, 0.5, 10, 0));
    slow.hold();
    Background hum = live(slow);
    List<String> told = new ArrayList<>();
    hum.onTrouble(told::add);
    assertThat(heard(hum, 0, BLOCK)).containsOnly(0);
    hum.close();

    assertThat(told).isEmpty();
    assertThat(slow.isClosed()).isTrue();
  }
}
