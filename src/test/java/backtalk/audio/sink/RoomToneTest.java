package backtalk.audio.sink;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import backtalk.audio.AudioClip;
import backtalk.audio.PcmFormat;
import backtalk.audio.sink.AudioSink.SinkLostException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class RoomToneTest {

  private static final PcmFormat FORMAT = new PcmFormat(16_000);

  private final FakeSink device = new FakeSink(FORMAT);
  private final RoomTone sink = new RoomTone(device, 8_000);

  private static double decibels(AudioClip clip) {
    double power = 0;
    for (int i = 0; i < clip.frames(); i++) {
      power += (double) clip.sample(i) * clip.sample(i);
    }
    return 10 * Math.log10(power / clip.frames() / (32_768.0 * 32_768.0));
  }

  @Test
  void silenceIsSoftAndNotDead() throws Exception {
    short[] silence = new short[16_000];
    sink.write(silence, silence.length);

    assertThat(decibels(device.captured())).isCloseTo(-70, within(0.5));
    assertThat(silence).containsOnly(0);
  }

  @Test
  void afterARestTheRoomComesFirst() throws Exception {
    short[] word = new short[100];
    word[0] = 20_000;
    sink.write(word, word.length);
    assertThat(device.accepted()).isEqualTo(100);
    sink.drain();

    sink.write(word, word.length);
    sink.write(word, word.length);

    assertThat(device.accepted()).isEqualTo(100 + 8_000 + 200);
    assertThat(device.captured().sample(0)).isGreaterThan((short) 19_000);
    assertThat(device.captured().sample(100)).isBetween((short) -100, (short) 100);
    assertThat(device.captured().sample(8_100)).isGreaterThan((short) 19_000);
  }

  /** A device that is given more than its buffer holds at once is taken for one that rushes. */
  @Test
  void theRoomIsWrittenInShortBlocks() throws Exception {
    List<Integer> blocks = new ArrayList<>();
    RoomTone toned =
        new RoomTone(
            new ForwardingSink(device) {
              @Override
              public void write(short[] block, int count) throws SinkLostException {
                blocks.add(count);
                super.write(block, count);
              }
            },
            8_000);
    toned.drain();
    toned.write(new short[160], 160);

    assertThat(blocks).hasSize(51).allMatch(count -> count <= 160);
  }

  @Test
  void theRoomComesFirstWhereTheDeviceWasAway() throws Exception {
    short[] word = new short[100];
    device.silentFor(Duration.ofSeconds(2));
    sink.reopen();
    sink.write(word, word.length);
    assertThat(device.accepted()).as("a short stop").isEqualTo(100);

    device.silentFor(Duration.ofSeconds(20));
    sink.reopen();
    sink.write(word, word.length);
    assertThat(device.accepted()).isEqualTo(100 + 8_000 + 100);
  }

  @Test
  void nobodyGoesBackByWhatTheyDidNotWrite() throws Exception {
    FakeSink buffered = new FakeSink(FORMAT, 2_000).loseAt(8_250);
    RoomTone toned = new RoomTone(buffered, 8_000);
    toned.drain();
    toned.write(new short[160], 160);
    assertThat(toned.unheard()).isEqualTo(160);

    assertThatThrownBy(() -> toned.write(new short[160], 160))
        .isInstanceOfSatisfying(
            SinkLostException.class, lost -> assertThat(lost.unheardFrames()).isEqualTo(160));
  }
}
