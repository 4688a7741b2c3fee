package backtalk.listen.echo;

import org.apache.commons.math3.transform.DftNormalization;
import org.apache.commons.math3.transform.FastFourierTransformer;
import org.apache.commons.math3.transform.TransformType;

/** The fast Fourier transform of signals as long as a power of two, in place and never scaled. */
public final class Fourier {

  private Fourier() {}

  /** Replaces a complex signal by its spectrum. */
  public static void transform(double[] real, double[] imaginary) {
    FastFourierTransformer.transformInPlace(
        new double[][] {real, imaginary}, DftNormalization.STANDARD, TransformType.FORWARD);
  }

  /** Replaces a spectrum by its complex signal, times the size. */
  static void back(double[] real, double[] imaginary) {
    // With both parts exchanged, the transform is its own inverse.
    transform(/* real= */ imaginary, /* imaginary= */ real);
  }
}
