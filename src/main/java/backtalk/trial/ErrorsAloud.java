package backtalk.trial;

import backtalk.audio.AudioClip;
import backtalk.audio.sink.AudioSink;
import backtalk.audio.sink.AudioSink.SinkLostException;
import java.util.function.BooleanSupplier;

/** Plays a clip outside a session. */
public final class ErrorsAloud {

  private static final int BLOCKS_PER_SECOND = 50;
  private static final int MOST_LOSSES = 3;

  private ErrorsAloud() {}

  /**
   * Hands over a clip block by block: a sink takes a device for lost that is as long over one block
   * as over a whole sentence. A device that goes away for a moment is waited for, as in a session.
   *
   * @throws SinkLostException if it does not come back, or goes again and again
   */
  public static void play(AudioClip clip, AudioSink sink) throws SinkLostException {
    play(clip, sink, () -> true);
  }

  /**
   * The same, as long as somebody wants to hear it.
   *
   * @param goesOn asked before each block
   */
  public static void play(AudioClip clip, AudioSink sink, BooleanSupplier goesOn)
      throws SinkLostException {
    int most = sink.format().sampleRate() / BLOCKS_PER_SECOND;
    int from = 0;
    int losses = 0;
    while (from < clip.frames() && goesOn.getAsBoolean()) {
      int to = Math.min(clip.frames(), from + most);
      try {
        sink.write(clip.slice(from, to).samples(), to - from);
        from = to;
      } catch (SinkLostException e) {
        losses++;
        if (losses > MOST_LOSSES || !sink.reopen()) {
          throw e;
        }
        from = (int) Math.max(0, from - e.unheardFrames());
      }
    }
  }
}
