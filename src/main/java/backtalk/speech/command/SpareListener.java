package backtalk.speech.command;

import backtalk.audio.AudioClip;

/** Is told when another voice speaks in the place of the one that is wanted. For any thread. */
@FunctionalInterface
public interface SpareListener {

  /** The voice failed, or had no time left, and why. */
  void failed(String why);

  /** This is what the other said. */
  default void spoke(AudioClip clip) {}

  /** The same listener, told who speaks instead. */
  default SpareListener by(String id) {
    SpareListener told = this;
    return new SpareListener() {
      @Override
      public void failed(String why) {
        told.failed(id + " speaks instead. " + why);
      }

      @Override
      public void spoke(AudioClip clip) {
        told.spoke(clip);
      }
    };
  }
}
