package backtalk.listen.embedding;

import java.io.DataInputStream;
import java.io.IOException;

/**
 * One layer of a network of filters.
 *
 * @param weights of each channel that comes out: of each that goes in, row by row of the filter
 * @param bias of each channel that comes out
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record Layer(Shape shape, float[] weights, float[] bias) {

  private static final int ACROSS = 3;
  private static final float LEAK = 0.2f;
  private static final float LOWEST = -0.4f;

  /**
   * What a layer looks like.
   *
   * @param rows of the filter, and columns: 3 or 1, the rest of which is next to nothing
   * @param poolRows of what comes out, the highest of so many rows and columns is taken
   * @param isLast whether what comes out is left as it is
   */
  record Shape(
      int in, int out, int rows, int columns, int poolRows, int poolColumns, boolean isLast) {}

  /** As it stands in a file: a scale and so many weights in 16 bits, then the biases. */
  static Layer read(Shape shape, DataInputStream from) throws IOException {
    float scale = from.readFloat();
    float[] weights = new float[shape.in * shape.out * shape.rows * shape.columns];
    for (int i = 0; i < weights.length; i++) {
      weights[i] = scale * from.readShort();
    }
    float[] bias = new float[shape.out];
    for (int i = 0; i < bias.length; i++) {
      bias[i] = from.readFloat();
    }
    return new Layer(shape, weights, bias);
  }

  Plane of(Plane in) {
    Plane out = Plane.empty(shape.out, in.rows() - shape.rows + 1, in.columns());
    int size = out.rows() * out.width();
    int taps = shape.rows * shape.columns;
    // Either across the columns of one row, or down the rows of one column.
    int step = shape.columns == ACROSS ? 1 : in.width();
    for (int o = 0; o < shape.out; o++) {
      for (int i = 0; i < shape.in; i++) {
        for (int tap = 0; tap < taps; tap += ACROSS) {
          int row = shape.columns == ACROSS ? tap / ACROSS : 0;
          int first = (i * in.rows() + row) * in.width() - (shape.columns == ACROSS ? 1 : 0);
          add(
              in.values(),
              first,
              step,
              out.values(),
              o * size,
              size,
              (o * shape.in + i) * taps + tap);
        }
      }
      finish(out, o);
    }
    return shape.poolRows == 1 && shape.poolColumns == 1
        ? out
        : out.pooled(shape.poolRows, shape.poolColumns);
  }

  /** Three weights at once, over all of a channel. */
  private void add(float[] in, int from, int step, float[] out, int to, int size, int weight) {
    float a = weights[weight];
    float b = weights[weight + 1];
    float c = weights[weight + 2];
    // The empty columns at the ends of all need not be right, and are cleared.
    int begin = Math.max(0, -from);
    int end = Math.min(size, in.length - from - 2 * step);
    for (int k = begin; k < end; k++) {
      out[to + k] += a * in[from + k] + b * in[from + k + step] + c * in[from + k + 2 * step];
    }
  }

  private void finish(Plane out, int channel) {
    for (int row = 0; row < out.rows(); row++) {
      int at = out.at(channel, row, 0);
      out.values()[at - 1] = 0;
      for (int column = 0; column < out.columns(); column++) {
        float value = out.values()[at + column] + bias[channel];
        if (!shape.isLast) {
          value = Math.max(LOWEST, value > 0 ? value : LEAK * value);
        }
        out.values()[at + column] = value;
      }
      out.values()[at + out.columns()] = 0;
    }
  }
}
