package backtalk.session;

import backtalk.audio.AudioClip;

/** Gives the sound of a reply, at once. */
@FunctionalInterface
public interface Replies {
  AudioClip clip(Reply reply);
}
