package backtalk.window.paint;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.util.List;
import javax.swing.SwingConstants;
import javax.swing.UIManager;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BigTextTest {

  private static final String LONG =
      "Put your left heel on the chair, keep the other foot flat on the floor, and straighten both"
          + " knees as far as is comfortable.";

  private final Graphics2D graphics =
      new BufferedImage(10, 10, BufferedImage.TYPE_INT_RGB).createGraphics();

  private final BigText text =
      new BigText(SwingConstants.LEFT, Font.PLAIN, Color.BLACK, "Stretch", true);

  @AfterEach
  void dispose() {
    graphics.dispose();
  }

  private List<String> lines(String shown, int width, int height) {
    text.setText(shown);
    text.setSize(width, height);
    return text.lines(graphics);
  }

  /** Wherever the letters have to be smaller for that, they are. */
  @ParameterizedTest
  @ValueSource(ints = {90, 100, 110, 120, 130, 140, 150, 160, 170, 200, 240, 300})
  void whatFitsIsShownWhole(int height) {
    List<String> lines = lines(LONG, 400, height);
    assertThat(String.join(" ", lines)).isEqualTo(LONG);
    assertThat(lines)
        .allMatch(line -> graphics.getFontMetrics().stringWidth(line) <= 400)
        .hasSizeLessThanOrEqualTo(height / graphics.getFontMetrics().getHeight());
  }

  @Test
  void aFewWordsAreInOneLineAsHighAsTheLimit() {
    text.limit(30);
    assertThat(lines("Left side", 400, 200)).containsExactly("Left side");
    assertThat(graphics.getFont().getSize()).isEqualTo(30);
  }

  private static float system() {
    return UIManager.getFont("Label.font").getSize2D();
  }

  @Test
  void asLargeAsTheSystemsFontInALowPlace() {
    int low = graphics.getFontMetrics(UIManager.getFont("Label.font")).getHeight();
    lines("Left side", 400, low);
    assertThat(graphics.getFont().getSize2D()).isEqualTo(system());
  }

  /** Where it would be cut in the system's letters. */
  @Test
  void ratherSmallThanCut() {
    List<String> lines = lines(LONG, 400, 24);
    assertThat(graphics.getFont().getSize2D()).isLessThan(system());
    assertThat(String.join(" ", lines)).isEqualTo(LONG);
    assertThat(lines)
        .allMatch(line -> graphics.getFontMetrics().stringWidth(line) <= 400)
        .hasSizeLessThanOrEqualTo(24 / graphics.getFontMetrics().getHeight());
  }

  @Test
  void whatFollowsIsNoLarger() {
    BigText other = new BigText(SwingConstants.LEFT, Font.PLAIN, Color.BLACK, "", true);
    other.setText("Right side");
    other.setSize(400, 60);
    text.lead(other);
    lines(LONG, 200, 60);
    float size = graphics.getFont().getSize2D();
    other.lines(graphics);
    assertThat(graphics.getFont().getSize2D()).isEqualTo(size);
    text.setText("");
    other.lines(graphics);
    assertThat(graphics.getFont().getSize2D()).isGreaterThan(size);
  }

  @Test
  void neverTooSmallToBeRead() {
    List<String> lines = lines(LONG, 60, 40);
    assertThat(lines).hasSizeLessThan(6);
    assertThat(graphics.getFont().getSize2D()).isGreaterThanOrEqualTo(system() * 0.6f);
  }
}
