package backtalk.audio.javasound;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SampleLayoutTest {

  private static final short[] BLOCK = {0x1234, -2, 99};

  @Test
  void oneChannelIsTheSamplesLowByteFirst() {
    assertThat(new SampleLayout(1, 2).encode(BLOCK, 2)).containsExactly(0x34, 0x12, 0xFE, 0xFF);
  }

  @Test
  void twoChannelsCarryTheSame() {
    assertThat(new SampleLayout(2, 2).encode(BLOCK, 1)).containsExactly(0x34, 0x12, 0x34, 0x12);
  }

  @Test
  void everyLayoutIsReadAsItIsWritten() {
    for (SampleLayout layout : SampleLayout.BEST_FIRST) {
      assertThat(layout.decode(layout.encode(BLOCK, 3), 3)).isEqualTo(BLOCK);
      assertThat(layout.decode(layout.encode(BLOCK, 3), 1)).containsExactly(BLOCK[0]);
    }
  }

  @Test
  void channelsAreMixedToTheirMean() {
    byte[] leftAndRight = {0x00, 0x40, 0x00, 0x20, -1, 0x7F, -1, 0x7F, 0, -0x80, 0, -0x80};

    assertThat(new SampleLayout(2, 2).decode(leftAndRight, 3))
        .containsExactly(0x3000, 0x7FFF, -0x8000);
  }

  @Test
  void widerSamplesHoldItInTheirUpperBytes() {
    assertThat(new SampleLayout(2, 3).encode(BLOCK, 1))
        .containsExactly(0, 0x34, 0x12, 0, 0x34, 0x12);
    assertThat(new SampleLayout(1, 4).encode(BLOCK, 1)).containsExactly(0, 0, 0x34, 0x12);
  }
}
