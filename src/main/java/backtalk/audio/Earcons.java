package backtalk.audio;

/** Stand-in until the speech branch arrives. */
public final class Earcons {
  private Earcons() {}

  public static AudioClip tick(PcmFormat format) {
    short[] s = new short[format.sampleRate() / 40];
    for (int i = 0; i < s.length; i++) {
      s[i] =
          (short)
              (3000
                  * Math.cos(2 * Math.PI * 1500 * i / format.sampleRate())
                  * (1 - (double) i / s.length));
    }
    return AudioClip.of(format, s);
  }
}
