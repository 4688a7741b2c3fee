package backtalk.listen.embedding;

import backtalk.listen.embedding.Layer.Shape;
import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * Google's speech embedding (speech_embedding, 2020; Apache License 2.0), whose weights are in
 * {@code speech-embedding.bin}: from the bands of three quarters of a second, 96 numbers that tell
 * words apart, whoever says them.
 */
final class SpeechEmbedding {

  /** How many numbers there are. */
  static final int SIZE = 96;

  /** So many frames are looked at, */
  static final int FRAMES = 76;

  /** and so many later is the next look. */
  static final int STEP = 8;

  private static final List<Shape> SHAPES =
      List.of(
          new Shape(1, 24, 3, 3, 1, 1, false),
          across(24, 24),
          down(24, 2, 2),
          across(24, 48),
          down(48, 1, 1),
          across(48, 48),
          down(48, 1, 2),
          across(48, 72),
          down(72, 1, 1),
          across(72, 72),
          down(72, 2, 2),
          across(72, 96),
          down(96, 1, 1),
          across(96, 96),
          down(96, 1, 2),
          across(96, 96),
          down(96, 1, 1),
          across(96, 96),
          down(96, 2, 2),
          new Shape(96, SIZE, 3, 1, 1, 1, true));

  private final List<Layer> layers = new ArrayList<>();

  SpeechEmbedding() {
    try (DataInputStream file =
        new DataInputStream(
            new BufferedInputStream(
                Objects.requireNonNull(
                    SpeechEmbedding.class.getResourceAsStream("speech-embedding.bin"))))) {
      for (Shape shape : SHAPES) {
        layers.add(Layer.read(shape, file));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Shape across(int in, int out) {
    return new Shape(in, out, 1, 3, 1, 1, false);
  }

  private static Shape down(int channels, int poolRows, int poolColumns) {
    return new Shape(channels, channels, 3, 1, poolRows, poolColumns, false);
  }

  /**
   * Looks once or several times.
   *
   * @param frames of which each look takes {@link #FRAMES}, the next one {@link #STEP} later
   * @return the numbers of each look
   */
  float[][] of(float[][] frames) {
    Plane plane = Plane.empty(1, frames.length, MelFrames.BANDS);
    for (int row = 0; row < frames.length; row++) {
      System.arraycopy(frames[row], 0, plane.values(), plane.at(0, row, 0), MelFrames.BANDS);
    }
    for (Layer layer : layers) {
      plane = layer.of(plane);
    }
    float[][] looks = new float[plane.rows()][SIZE];
    for (int look = 0; look < looks.length; look++) {
      for (int i = 0; i < SIZE; i++) {
        looks[look][i] = plane.values()[plane.at(i, look, 0)];
      }
    }
    return looks;
  }
}
