package backtalk.audio.javasound;

import static org.assertj.core.api.Assertions.assertThat;

import backtalk.audio.PcmFormat;
import java.lang.reflect.Proxy;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import javax.sound.sampled.SourceDataLine;
import org.junit.jupiter.api.Test;

class JavaSoundLineTest {

  private static final PcmFormat FORMAT = new PcmFormat(1000);
  private static final SampleLayout LAYOUT = SampleLayout.BEST_FIRST.get(0);
  private static final int BUFFER_FRAMES = 100;

  /**
   * What the platform's line answers, one after the other, when it is asked how much room it has.
   */
  private final Deque<Integer> rooms = new ArrayDeque<>();

  private final JavaSoundLine line = new JavaSoundLine(platformLine(), LAYOUT, FORMAT);

  private SourceDataLine platformLine() {
    return (SourceDataLine)
        Proxy.newProxyInstance(
            SourceDataLine.class.getClassLoader(),
            new Class<?>[] {SourceDataLine.class},
            (proxy, method, arguments) ->
                switch (method.getName()) {
                  case "available" ->
                      LAYOUT.bytesPerFrame() * (rooms.size() > 1 ? rooms.remove() : rooms.peek());
                  case "getBufferSize" -> LAYOUT.bytesPerFrame() * BUFFER_FRAMES;
                  case "write" -> arguments[2];
                  case "start" -> null;
                  default -> throw new AssertionError(method);
                });
  }

  private OutputLine.Taken afterIts(List<Integer> answers) {
    rooms.add(0); // full: it starts
    line.write(new short[1], 1);
    rooms.clear();
    rooms.addAll(answers);
    return line.write(new short[1], 1);
  }

  @Test
  void whatPlaysKeepsWhatItHasNoRoomFor() {
    assertThat(afterIts(List.of(30))).isEqualTo(new OutputLine.Taken(1, true, 70));
  }

  /** Java Sound's line of ALSA: "no room" is how it tells, once, that it has run dry. */
  @Test
  void aLineThatHasRunDryIsNotTakenForAFullOne() {
    assertThat(afterIts(List.of(0, 90))).isEqualTo(new OutputLine.Taken(1, false, 10));
  }
}
