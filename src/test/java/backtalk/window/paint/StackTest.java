package backtalk.window.paint;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.FlowLayout;
import javax.swing.JButton;
import javax.swing.JPanel;
import javax.swing.JTextArea;
import javax.swing.SwingUtilities;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class StackTest {

  private JTextArea text = new JTextArea();
  private JPanel all = new JPanel();

  @BeforeEach
  void make() throws Exception {
    SwingUtilities.invokeAndWait(
        () -> {
          new Look(Palette.LIGHT).install();
          text = Parts.lines(Palette.LIGHT.text());
          text.setText("Make your back flat, like a table top, with your hands under you.");
          JPanel row = Parts.clear(Leading.atTop(100, 150));
          row.add(Parts.heading("Hold", 1));
          row.add(text);
          all = Parts.clear(new Stack(10));
          all.add(row);
          all.add(Parts.heading("Below", 1));
        });
  }

  private int heightAt(int width) throws Exception {
    SwingUtilities.invokeAndWait(
        () -> {
          all.setSize(width, Stack.height(all, width));
          all.doLayout();
          ((JPanel) all.getComponent(0)).doLayout();
        });
    return text.getHeight();
  }

  @Test
  void textThatWrapsHasRoomForItsLines() throws Exception {
    int line = heightAt(2_000);
    assertThat(heightAt(400)).isGreaterThanOrEqualTo(2 * line);
    assertThat(text.getWidth()).isEqualTo(400 - Look.space(100) - Look.space(16));
    assertThat(all.getComponent(1).getY()).isGreaterThan(text.getHeight());
  }

  /** At widths of all kinds: some end within the caret that follows a line. */
  @Test
  void noLineOfATextIsForgotten() throws Exception {
    SwingUtilities.invokeAndWait(
        () -> {
          for (int width = 100; width < 500; width++) {
            int height = Stack.height(text, width);
            text.setSize(width, height);
            assertThat(text.getPreferredSize().height).as("at " + width).isEqualTo(height);
          }
        });
  }

  /** Who asks how high it would be changes nothing. */
  @Test
  void askingMovesNothing() throws Exception {
    int before = heightAt(400);
    SwingUtilities.invokeAndWait(() -> Stack.height(all, 900));
    assertThat(text.getHeight()).isEqualTo(before);
    assertThat(text.getWidth()).isEqualTo(400 - Look.space(100) - Look.space(16));
  }

  @Test
  void whereItIsNarrowOneIsUnderTheOther() throws Exception {
    heightAt(200);
    assertThat(text.getX()).isZero();
    assertThat(text.getWidth()).isEqualTo(200);
  }

  @Test
  void aRowThatWrapsHasRoomForAllOfIt() throws Exception {
    SwingUtilities.invokeAndWait(
        () -> {
          JPanel row = Parts.clear(new FlowLayout(FlowLayout.LEADING, 5, 3));
          JButton one = Parts.plain("As often as the routine says");
          JButton other = Parts.plain("Remove the reminder");
          row.add(one);
          row.add(other);
          int both = one.getPreferredSize().width + other.getPreferredSize().width + 2 * 5;
          assertThat(Stack.height(row, both)).isEqualTo(row.getPreferredSize().height);
          row.setSize(both - 1, Stack.height(row, both - 1));
          row.doLayout();
          assertThat(other.getX()).isEqualTo(one.getX());
          assertThat(other.getY() + other.getHeight() + 3).isEqualTo(row.getHeight());
        });
  }
}
