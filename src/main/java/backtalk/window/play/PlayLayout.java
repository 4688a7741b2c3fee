package backtalk.window.play;

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

  /** Below so many lines' heights the page has two rows of buttons. */
  private static final int NARROW = 36;

  /**
   * @param width of the page
   * @param height of the page
   * @param line the height of a line of the system's font
   */
  static PlayLayout of(int width, int height, int line, boolean hasDrawing) {
    int margin = Math.max(line * 3 / 4, Math.min(width, height) / 22);
    int inside = width - 2 * margin;
    int head = Math.max(line * 5 / 4, height / 26);
    int bar =
        width < line * NARROW
            ? Math.max(line * 11 / 2, height / 7)
            : Math.max(line * 7 / 2, height / 8);
    int top = margin + head + margin / 2;
    int barY = height - margin - bar;
    Rectangle content = new Rectangle(margin, top, inside, barY - margin / 2 - top);
    boolean wide = inside > content.height * 5 / 4;
    int title = Math.max(line * 7 / 4, height / 9);
    int next = Math.max(line * 3 / 2, height / 18);
    Rectangle ring = wide ? beside(content, margin) : below(content, title + margin / 2, height);
    int column = wide ? ring.x - margin - margin : inside;
    int aboutY = wide ? top + title + margin / 2 : ring.y + ring.height + margin / 2;
    int nextY = barY - margin / 2 - next;
    Rectangle about = new Rectangle(margin, aboutY, column, nextY - margin / 3 - aboutY);
    Rectangle drawing = NOWHERE;
    if (hasDrawing && about.height > line * 9) {
      int rest = Math.max(line * 3, about.height * 24 / 100);
      drawing = new Rectangle(about.x, about.y, about.width, about.height - rest - margin / 2);
      about = new Rectangle(about.x, about.y + about.height - rest, about.width, rest);
    }
    FigureArea side =
        about.height > about.width * 6 / 10 ? above(about, line) : inARow(about, line);
    return new PlayLayout(
        new Rectangle(margin, margin, inside * 6 / 10, head),
        new Rectangle(margin + inside * 6 / 10, margin, inside - inside * 6 / 10, head),
        new Rectangle(margin, top, column, title),
        drawing,
        side.figure,
        side.word,
        side.repetition,
        ring,
        new Rectangle(margin, nextY, column, next),
        new Rectangle(margin, barY, inside, bar));
  }

  /** As large as the right half, or as high as there is room. */
  private static Rectangle beside(Rectangle content, int margin) {
    int column = (content.width - margin) / 2;
    int size = Math.min(column, content.height);
    int x = content.x + content.width - size - Math.max(0, (column - size) / 2);
    return new Rectangle(x, content.y + (content.height - size) / 2, size, size);
  }

  /** Under the title, as wide as there is room, and half as high as the rest of the page. */
  private static Rectangle below(Rectangle content, int title, int height) {
    int least = (int) Math.ceil(height * RING);
    int size = Math.min(content.width, Math.max(least, content.height * 52 / 100));
    return new Rectangle(content.x + (content.width - size) / 2, content.y + title, size, size);
  }

  private record FigureArea(Rectangle figure, Rectangle word, Rectangle repetition) {}

  /** The figure over its words. */
  private static FigureArea above(Rectangle place, int line) {
    int word = Math.max(line * 3 / 2, place.height * 14 / 100);
    int figure = place.height - 2 * word - line / 2;
    return new FigureArea(
        new Rectangle(place.x, place.y, place.width, figure),
        new Rectangle(place.x, place.y + figure + line / 2, place.width, word),
        new Rectangle(place.x, place.y + figure + line / 2 + word, place.width, word));
  }

  /** The figure before its words. */
  private static FigureArea inARow(Rectangle place, int line) {
    int figure = Math.min(place.height * 3 / 2, place.width * 45 / 100);
    int x = place.x + figure + line / 2;
    int width = place.width - figure - line / 2;
    int word = Math.min(place.height / 2, line * 3);
    int y = place.y + (place.height - 2 * word) / 2;
    return new FigureArea(
        new Rectangle(place.x, place.y, figure, place.height),
        new Rectangle(x, y, width, word),
        new Rectangle(x, y + word, width, word * 4 / 5));
  }
}
