package backtalk.window.play;

import java.awt.Rectangle;

/**
 * Where everything is while a session plays. The stretch is on the left or above, the seconds and,
 * as large as the stretch's name, the side on the right or below.
 *
 * @param routine the routine's name
 * @param left the time left in all
 * @param fullScreen the button for the whole screen
 * @param title the stretch's name
 * @param drawing of the pose; empty where there is none or no room: below the title, or beside the
 *     ring
 * @param caption the sentence that is spoken; the drawing's place as well where there is none
 * @param captionFont the size of its letters at most, in pixels
 * @param about the side as a whole: what to fetch is told there before there is one
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
    Rectangle fullScreen,
    Rectangle title,
    Rectangle drawing,
    Rectangle caption,
    int captionFont,
    Rectangle about,
    Rectangle figure,
    Rectangle side,
    Rectangle repetition,
    Rectangle ring,
    Rectangle next,
    Rectangle bar) {

  /** The ring is never smaller than this part of the window's height, if there is room. */
  static final double RING = 1 / 3.0;

  private static final Rectangle NOWHERE = new Rectangle();

  /** Below so many lines' heights the page has two rows of buttons. */
  private static final int NARROW = 42;

  /**
   * A drawing is so many lines high, or beside the ring so many wide: a smaller one shows nothing.
   */
  private static final int DRAWING_LINES = 5;

  /** The same where it has no other place. */
  private static final int LEAST_DRAWING_LINES = 4;

  /** As high as its width, beside the ring. */
  private static final double DRAWING_HEIGHT = 0.6;

  /** How many lines of the caption there is room for beside a drawing. */
  private static final int CAPTION_LINES = 3;

  /**
   * @param width of the page
   * @param height of the page
   * @param line the height of a line of the system's font
   * @param button how wide the button for the whole screen has to be
   */
  static PlayLayout of(int width, int height, int line, boolean hasDrawing, int button) {
    int margin = Math.max(line / 2, Math.min(width, height) / 22);
    int gap = margin / 2;
    int inside = width - 2 * margin;
    int head = Math.max(line * 5 / 4, height / 26);
    int bar = width < line * NARROW ? twoRows(height, line) : Math.max(line * 7 / 2, height / 8);
    int top = margin + head + gap;
    int barY = height - margin - bar;
    Rectangle content = new Rectangle(margin, top, inside, barY - gap - top);
    boolean wide = inside > content.height * 5 / 4;
    int column = wide ? (inside - margin) / 2 : inside;
    int wanted = Math.max(line * 2, Math.min(height / 9, column / 7));
    int number = Math.max(line, wanted / 2);
    int least = (int) Math.min(Math.ceil(height * RING), content.height * 0.6);
    int ring;
    int about;
    if (wide) {
      about = Math.min(wanted + number, content.height - gap - least);
      ring = Math.min(column, content.height - gap - about);
    } else {
      about = wanted + number;
      ring = Math.min(inside, Math.max(least, content.height * 42 / 100));
    }
    int title = Math.min(wanted, about - number);
    int ringX = content.x + content.width - column + (column - ring) / 2;
    int ringY = wide ? top : top + title + gap;
    int aboutY = wide ? content.y + content.height - about : ringY + ring + gap;
    Rectangle side = new Rectangle(content.x + content.width - column, aboutY, column, about);
    int next = Math.max(line * 5 / 4, height / 22);
    int nextY = barY - gap - next;
    int restY = wide ? top + title + gap : aboutY + about + gap;
    Rectangle rest = new Rectangle(margin, restY, column, nextY - gap / 2 - restY);
    int letters = Math.max(line, height / 26);
    int captions = letters * CAPTION_LINES * 7 / 5;
    Rectangle drawing = NOWHERE;
    int besideRing = column - ring - gap;
    int above = rest.height - captions - gap;
    boolean isBeside = hasDrawing && besideRing >= line * DRAWING_LINES;
    if (hasDrawing && above > line * (isBeside ? DRAWING_LINES : LEAST_DRAWING_LINES)) {
      drawing = new Rectangle(rest.x, rest.y, rest.width, above);
      rest = new Rectangle(rest.x, rest.y + drawing.height + gap, rest.width, captions);
    } else {
      letters = Math.max(letters, title * 6 / 10);
      if (isBeside) {
        ringX = content.x + content.width - column;
        int high = Math.min(ring, (int) (besideRing * DRAWING_HEIGHT));
        drawing = new Rectangle(ringX + ring + gap, ringY + (ring - high) / 2, besideRing, high);
      }
    }
    int figure = Math.min(about * 3 / 2, column * 35 / 100);
    int wordX = side.x + figure + gap;
    int word = side.x + column - wordX;
    int corner = Math.max(head, Math.min(button, inside * 2 / 5));
    int routine = (inside - corner - gap) * 6 / 10;
    return new PlayLayout(
        new Rectangle(margin, margin, routine, head),
        new Rectangle(margin + routine, margin, inside - routine - corner - gap, head),
        new Rectangle(margin + inside - corner, margin, corner, head),
        new Rectangle(margin, top, column, title),
        drawing,
        rest.height < line ? NOWHERE : rest,
        letters,
        side,
        new Rectangle(side.x, aboutY, figure, about),
        new Rectangle(wordX, aboutY, word, about - number),
        new Rectangle(wordX, aboutY + about - number, word, number),
        new Rectangle(ringX, ringY, ring, ring),
        new Rectangle(margin, nextY, column, next),
        new Rectangle(margin, barY, inside, bar));
  }

  /** The button for a sound file, where nothing comes next because nothing has begun. */
  Rectangle file() {
    int more = bar.y - next.y - next.height;
    return new Rectangle(next.x, next.y - more / 2, next.width, next.height + more);
  }

  /** The size of the letters of what comes next, at most: what is said just now is larger. */
  int nextFont() {
    return captionFont * 4 / 5;
  }

  /** Lower on a low screen, down to what the letters need. */
  private static int twoRows(int height, int line) {
    return Math.max(Math.min(line * 11 / 2, Math.max(line * 13 / 4, height / 5)), height / 7);
  }
}
