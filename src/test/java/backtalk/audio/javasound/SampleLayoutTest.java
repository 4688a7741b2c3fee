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
  void widerSamplesHoldItInTheirUpperBytes() {
    assertThat(new SampleLayout(2, 3).encode(BLOCK, 1))
        .containsExactly(0, 0x34, 0x12, 0, 0x34, 0x12);
    assertThat(new SampleLayout(1, 4).encode(BLOCK, 1)).containsExactly(0, 0, 0x34, 0x12);
  }
}
