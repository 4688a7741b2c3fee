package backtalk.audio.sink;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import backtalk.audio.AudioClip;
import backtalk.audio.PcmFormat;
import backtalk.audio.Resampler;
import backtalk.audio.TestSounds;
import backtalk.audio.sink.AudioSink.SinkLostException;
import java.time.Duration;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** In blocks of 10 ms at 1 kHz: ten frames. */
class SinkTapTest {

  private static final PcmFormat FORMAT = new PcmFormat(1_000);

  private final FakeSink sink = new FakeSink(FORMAT);
  private final SinkTap tap = new SinkTap(sink, FORMAT);
  private short next = 1;

  private void play(int frames) throws SinkLostException {
    short[] block = new short[frames];
    for (int i = 0; i < frames; i++) {
      block[i] = next++;
    }
    tap.write(block, frames);
  }

  private void playSilence(int frames) throws SinkLostException {
    tap.write(new short[frames], frames);
  }

  private short[] read() {
    short[] block = new short[10];
    tap.played().read(block);
    return block;
  }

  private static short[] from(int first) {
    short[] block = new short[10];
    for (int i = 0; i < 10; i++) {
      block[i] = (short) (first + i);
    }
    return block;
  }

  private static final short[] SILENCE = new short[10];

  @Test
  void tellsWhatIsPlayedAsFarBehindAsItWasWhenItBegan() throws Exception {
    assertThat(read()).isEqualTo(SILENCE);
    play(120); // the device's buffer fills at once
    for (int i = 0; i < 200; i++) {
      assertThat(read()).isEqualTo(from(1 + 10 * i));
      play(10);
    }
    assertThat(sink.captured().frames()).isEqualTo(2_120);
  }

  /** Or the program's own voice would be back in the microphone later than is looked for. */
  @Test
  void staysAsFarBehindAsTheDeviceIsWhenItsBufferHasGrown() throws Exception {
    sink.heardAfter(Duration.ofMillis(500));
    play(500);
    for (int i = 0; i < 200; i++) {
      assertThat(read()).isEqualTo(from(1 + 10 * i));
      play(10);
    }
    LateSink late = new LateSink(sink, 300);
    assertThat(late.buffer()).isEqualTo(Duration.ofMillis(800));
  }

  @Test
  void whenNothingIsPlayedThereIsSilence() throws Exception {
    play(15);
    assertThat(read()).isEqualTo(from(1));
    assertThat(read()).startsWith(11, 12, 13, 14, 15).endsWith(0, 0, 0, 0, 0);
    assertThat(read()).isEqualTo(SILENCE);
    play(10);
    assertThat(read()).isEqualTo(from(16));
  }

  @Test
  void whatIsDiscardedIsNotHeard() throws Exception {
    play(120);
    read();
    tap.discard();
    assertThat(read()).isEqualTo(SILENCE);
    play(20);
    assertThat(read()).isEqualTo(from(121));
  }

  @Test
  void whatADeviceThatGoesHadLeftIsNotHeard() throws Exception {
    play(100);
    sink.loseAt(105);
    assertThatThrownBy(() -> play(10)).isInstanceOf(SinkLostException.class);
    assertThat(read()).isEqualTo(SILENCE);
    assertThat(tap.reopen()).isTrue();
    play(20);
    assertThat(read()).isEqualTo(from(111));
  }

  @Test
  void aReaderThatWasAwayGoesOnWithWhatIsHeardNow() throws Exception {
    for (int i = 0; i < 100; i++) {
      play(30);
    }
    assertThat(read()).isEqualTo(from(3_000 - 100 + 1));
  }

  @Test
  void theDistanceIsPutRightInPauses() throws Exception {
    // The reader is faster: it has used the distance up when a pause comes.
    play(10);
    assertThat(read()).isEqualTo(from(1));
    playSilence(10);
    for (int i = 0; i < 5; i++) {
      assertThat(read()).isEqualTo(SILENCE);
      playSilence(10);
    }
    play(10);
    assertThat(read()).isEqualTo(SILENCE);
    // The reader is slower: too much is waiting when a pause comes.
    int reads = 0;
    playSilence(170);
    play(10);
    while (Arrays.equals(read(), SILENCE) || reads == 0) {
      reads++;
    }
    assertThat(reads).isLessThan(15);
  }

  @Test
  void aLongWriteIsToldWhileItIsHeard() throws Exception {
    FakeSink slow = new FakeSink(FORMAT).stallAt(50);
    SinkTap slowTap = new SinkTap(slow, FORMAT);
    Thread player =
        new Thread(
            () -> {
              try {
                slowTap.write(new short[] {7, 7, 7, 7, 7, 7, 7, 7, 7, 7}, 10);
                short[] reply = new short[500];
                Arrays.fill(reply, (short) 9);
                slowTap.write(reply, 500);
              } catch (SinkLostException e) {
                throw new AssertionError(e);
              }
            });
    player.start();
    slow.awaitStall();
    short[] block = new short[50];
    slowTap.played().read(block);
    assertThat(Arrays.copyOf(block, 10)).containsOnly(7);
    assertThat(Arrays.copyOfRange(block, 10, 50)).containsOnly(9);
    slow.endStall();
    player.join();
    assertThat(slow.captured().frames()).isEqualTo(510);
  }

  @Test
  void tellsItAtTheRateThatIsWanted() throws Exception {
    AudioClip sound = TestSounds.sine(22_050, 500, 0.5, 0.2, 0);
    SinkTap other = new SinkTap(new FakeSink(new PcmFormat(22_050)), new PcmFormat(16_000));
    other.write(sound.samples(), sound.frames());
    short[] block = new short[1_600];
    other.played().read(block);

    AudioClip expected = Resampler.convert(sound, new PcmFormat(16_000));
    assertThat(block).isEqualTo(expected.slice(0, 1_600).samples());
  }
}
