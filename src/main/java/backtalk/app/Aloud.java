package backtalk.app;

import backtalk.audio.AudioClip;
import backtalk.audio.AudioSink;
import backtalk.audio.SinkLostException;

/** Plays a clip outside a session. */
final class Aloud {

  private static final int BLOCKS_PER_SECOND = 50;

  private Aloud() {}

  /**
   * Hands over a clip block by block: a sink takes a device for lost that is as long over one block
   * as over a whole sentence.
   */
  static void play(AudioClip clip, AudioSink sink) throws SinkLostException {
    int most = sink.format().sampleRate() / BLOCKS_PER_SECOND;
    for (int from = 0; from < clip.frames(); from += most) {
      int to = Math.min(clip.frames(), from + most);
      sink.write(clip.slice(from, to).samples(), to - from);
    }
  }
}
