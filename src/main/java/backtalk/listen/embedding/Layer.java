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

  /** So many channels come out at once: of each layer a multiple of it. */
  private static final int AT_ONCE = 4;

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
    for (int o = 0; o < shape.out; o += AT_ONCE) {
      for (int i = 0; i < shape.in; i++) {
        for (int tap = 0; tap < shape.rows * shape.columns; tap += ACROSS) {
          add(in, i, out, o, tap);
        }
      }
    }
    for (int o = 0; o < shape.out; o++) {
      finish(out, o);
    }
    return shape.poolRows == 1 && shape.poolColumns == 1
        ? out
        : out.pooled(shape.poolRows, shape.poolColumns);
  }

  /**
   * Three weights of one channel at once, over all of it, for several channels that come out: what
   * goes in is fetched once for all of them.
   */
  private void add(Plane plane, int channel, Plane sum, int toChannel, int tap) {
    // Either across the columns of one row, or down the rows of one column.
    boolean across = shape.columns == ACROSS;
    int step = across ? 1 : plane.width();
    int row = across ? tap / ACROSS : 0;
    int from = (channel * plane.rows() + row) * plane.width() - (across ? 1 : 0);
    int taps = shape.rows * shape.columns;
    int next = shape.in * taps;
    int weight = (toChannel * shape.in + channel) * taps + tap;
    float a1 = weights[weight];
    float b1 = weights[weight + 1];
    float c1 = weights[weight + 2];
    float a2 = weights[weight + next];
    float b2 = weights[weight + next + 1];
    float c2 = weights[weight + next + 2];
    float a3 = weights[weight + 2 * next];
    float b3 = weights[weight + 2 * next + 1];
    float c3 = weights[weight + 2 * next + 2];
    float a4 = weights[weight + 3 * next];
    float b4 = weights[weight + 3 * next + 1];
    float c4 = weights[weight + 3 * next + 2];
    float[] in = plane.values();
    float[] out = sum.values();
    int size = sum.rows() * sum.width();
    int to = toChannel * size;
    // The empty columns at the ends of all need not be right, and are cleared.
    int begin = Math.max(0, -from);
    int end = Math.min(size, in.length - from - 2 * step);
    for (int k = begin; k < end; k++) {
      float x = in[from + k];
      float y = in[from + k + step];
      float z = in[from + k + 2 * step];
      int at = to + k;
      out[at] += a1 * x + b1 * y + c1 * z;
      out[at + size] += a2 * x + b2 * y + c2 * z;
      out[at + 2 * size] += a3 * x + b3 * y + c3 * z;
      out[at + 3 * size] += a4 * x + b4 * y + c4 * z;
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
