package backtalk.window.play;

import static org.assertj.core.api.Assertions.assertThat;

import backtalk.plan.SegmentKind;
import backtalk.window.paint.Palette;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RingViewTest {

  private static final Font SYSTEM = new Font(Font.DIALOG, Font.BOLD, 27);
  private static final int SMALL = 160;

  private final Graphics2D graphics =
      new BufferedImage(10, 10, BufferedImage.TYPE_INT_RGB).createGraphics();

  private final RingView ring = new RingView(Palette.LIGHT);

  @AfterEach
  void dispose() {
    graphics.dispose();
  }

  private List<String> words(String phase, double size) {
    ring.show(Optional.empty(), phase, false);
    return ring.words(graphics, SYSTEM, size);
  }

  /** A netbook with large letters leaves a ring of so many points. */
  @ParameterizedTest
  @EnumSource(SegmentKind.class)
  void whatIsDoneIsLegibleInASmallRing(SegmentKind kind) {
    String phase = Scene.phase(kind);
    List<String> lines = words(phase, SMALL);
    assertThat(String.join(" ", lines)).isEqualTo(phase);
    assertThat(graphics.getFont().getSize2D()).isGreaterThanOrEqualTo(SYSTEM.getSize2D() * 0.75f);
    assertThat(lines).allMatch(line -> graphics.getFontMetrics().stringWidth(line) <= SMALL * 0.69);
  }

  @Test
  void aLargeRingHasLargeLettersInALine() {
    assertThat(words("Get into position", 600)).containsExactly("Get into position");
    assertThat(graphics.getFont().getSize2D()).isGreaterThan(SYSTEM.getSize2D());
  }

  @Test
  void whatNobodyCouldReadIsLeftOut() {
    assertThat(words("Get into position", 90)).isEmpty();
  }
}
