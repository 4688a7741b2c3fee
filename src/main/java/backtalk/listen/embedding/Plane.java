package backtalk.listen.embedding;

/**
 * Numbers of several channels over time and pitch. Each row has an empty column at either end, so
 * that a filter that reaches over the edge finds zeros there.
 *
 * @param values channel after channel, row after row
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record Plane(int channels, int rows, int columns, float[] values) {

  static Plane empty(int channels, int rows, int columns) {
    return new Plane(channels, rows, columns, new float[channels * rows * (columns + 2)]);
  }

  int width() {
    return columns + 2;
  }

  /** The index of a number. */
  int at(int channel, int row, int column) {
    return (channel * rows + row) * width() + column + 1;
  }

  /** The highest of so many rows and columns each. */
  Plane pooled(int ofRows, int ofColumns) {
    Plane pooled = empty(channels, rows / ofRows, columns / ofColumns);
    for (int channel = 0; channel < channels; channel++) {
      for (int row = 0; row < pooled.rows; row++) {
        for (int column = 0; column < pooled.columns; column++) {
          float highest = Float.NEGATIVE_INFINITY;
          for (int i = 0; i < ofRows * ofColumns; i++) {
            int from =
                at(channel, row * ofRows + i / ofColumns, column * ofColumns + i % ofColumns);
            highest = Math.max(highest, values[from]);
          }
          pooled.values[pooled.at(channel, row, column)] = highest;
        }
      }
    }
    return pooled;
  }
}
