package backtalk.window;

import java.awt.Rectangle;

/**
 * Where everything is while a session plays.
 *
 * @param routine the routine's name
 * @param left the time left in all
 * @param title the stretch's name
 * @param drawing of the pose; empty where there is none or no room
 * @param figure the side's shape
 * @param side the side's word
 * @param repetition such as "2 of 3"
 * @param ring the seconds left
 * @param next what comes next
 * @param bar the buttons
 */
record PlayLayout(
    Rectangle routine,
    Rectangle left,
    Rectangle title,
    Rectangle drawing,
    Rectangle figure,
    Rectangle side,
    Rectangle repetition,
    Rectangle ring,
    Rectangle next,
    Rectangle bar) {

  /** The ring is never smaller than this part of the window's height, if its width allows. */
  static final double RING = 1 / 3.0;

  private static final Rectangle NOWHERE = new Rectangle();

  /**
   * @param width of the page
   * @param height of the page
   * @param line the height of a line of the system's font
   */
  static PlayLayout of(int width, int height, int line, boolean hasDrawing) {
    int margin = Math.max(line * 3 / 4, Math.min(width, height) / 22);
    int inside = width - 2 * margin;
    int head = Math.max(line * 5 / 4, height / 26);
    int bar = Math.max(line * 7 / 2, height / 8);
    int title = Math.max(line * 7 / 4, height / 9);
    int next = Math.max(line * 3 / 2, height / 18);
    int barY = height - margin - bar;
    int nextY = barY - margin / 2 - next;
    int titleY = margin + head + margin / 3;
    int middleY = titleY + title + margin / 2;
    Rectangle middle = new Rectangle(margin, middleY, inside, nextY - margin / 2 - middleY);
    boolean wide = middle.width > middle.height * 5 / 4;
    int gap = margin;
    int column = wide ? (inside - gap) / 2 : inside;
    Rectangle ring;
    Rectangle about;
    if (wide) {
      int size = Math.min(column, middle.height);
      ring =
          new Rectangle(
              margin + inside - column + (column - size) / 2,
              middle.y + (middle.height - size) / 2,
              size,
              size);
      about = new Rectangle(margin, middle.y, column, middle.height);
    } else {
      int size = Math.min(column, Math.max((int) (height * RING) + 1, middle.height * 6 / 10));
      ring = new Rectangle(margin + (inside - size) / 2, middle.y, size, size);
      int aboutY = ring.y + size + margin / 2;
      about = new Rectangle(margin, aboutY, inside, middle.y + middle.height - aboutY);
    }
    Rectangle drawing = NOWHERE;
    if (hasDrawing && about.height > line * 10) {
      int rest = Math.max(line * 4, about.height * 3 / 10);
      drawing = new Rectangle(about.x, about.y, about.width, about.height - rest - margin / 2);
      about = new Rectangle(about.x, about.y + about.height - rest, about.width, rest);
    }
    Side side = about.height > about.width * 6 / 10 ? above(about, line) : beside(about, line);
    return new PlayLayout(
        new Rectangle(margin, margin, inside * 6 / 10, head),
        new Rectangle(margin + inside * 6 / 10, margin, inside - inside * 6 / 10, head),
        new Rectangle(margin, titleY, inside, title),
        drawing,
        side.figure,
        side.word,
        side.repetition,
        ring,
        new Rectangle(margin, nextY, inside, next),
        new Rectangle(margin, barY, inside, bar));
  }

  private record Side(Rectangle figure, Rectangle word, Rectangle repetition) {}

  /** The figure over its words. */
  private static Side above(Rectangle place, int line) {
    int word = Math.max(line * 3 / 2, place.height * 14 / 100);
    int figure = place.height - 2 * word - line / 2;
    return new Side(
        new Rectangle(place.x, place.y, place.width, figure),
        new Rectangle(place.x, place.y + figure + line / 2, place.width, word),
        new Rectangle(place.x, place.y + figure + line / 2 + word, place.width, word));
  }

  /** The figure before its words. */
  private static Side beside(Rectangle place, int line) {
    int figure = Math.min(place.height * 3 / 2, place.width * 45 / 100);
    int x = place.x + figure + line / 2;
    int width = place.width - figure - line / 2;
    int word = Math.min(place.height / 2, line * 3);
    int y = place.y + (place.height - 2 * word) / 2;
    return new Side(
        new Rectangle(place.x, place.y, figure, place.height),
        new Rectangle(x, y, width, word),
        new Rectangle(x, y + word, width, word));
  }
}
