package backtalk.drawing;

/** Things beside the body. */
enum PropKind {
  /** The floor: from x, to x. */
  FLOOR(2, Layer.BEHIND),
  /** A mat on the floor: from x, to x. */
  MAT(2, Layer.BEHIND),
  /** A mat seen from above: from x, to x, from y, to y. */
  MAT_FROM_ABOVE(4, Layer.BEHIND),
  /** A bed: from x, to x, height. */
  BED(3, Layer.BEHIND),
  /** A chair: the middle of the seat, its height, and 1 or -1 for a back to the right or left. */
  CHAIR(3, Layer.BEHIND),
  /** A chair seen from the front: the middle of the seat, its height. */
  CHAIR_FROM_THE_FRONT(2, Layer.BEHIND),
  /** A wall: its face, its height, and 1 or -1 for a wall to the right or left of that. */
  WALL(3, Layer.BEHIND),
  /** A wall behind somebody seen from the front: from x, to x, height. */
  WALL_BEHIND(3, Layer.BEHIND),
  /** The wall beside a doorway, measured like a wall: what is on the far side is in the doorway. */
  DOORPOST(3, Layer.MIDDLE),
  /** A stool: from x, to x, height. */
  STOOL(3, Layer.BEHIND),
  /** A pillow: its middle, its half width and half height. */
  PILLOW(4, Layer.BEHIND),
  /** A pillow that is held: its middle, its half width and half height. */
  PILLOW_HELD(4, Layer.IN_FRONT),
  /** A rolled towel that lies across: its middle, its half width and half height. */
  TOWEL(4, Layer.BEHIND),
  /** Something that is hidden under the body: its middle, its half width and half height. */
  HIDDEN(4, Layer.IN_FRONT),
  /** A strap in the hands: through three points. */
  STRAP(6, Layer.IN_FRONT);

  /** What it lies over. */
  enum Layer {
    BEHIND,
    MIDDLE,
    IN_FRONT
  }

  private final int measures;
  private final Layer layer;

  PropKind(int measures, Layer layer) {
    this.measures = measures;
    this.layer = layer;
  }

  /** How many numbers say where it is. */
  int measures() {
    return measures;
  }

  Layer layer() {
    return layer;
  }
}
