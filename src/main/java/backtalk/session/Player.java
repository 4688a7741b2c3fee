package backtalk.session;

import backtalk.audio.AudioClip;
import backtalk.audio.AudioSink;
import backtalk.audio.Frames;
import backtalk.audio.SinkLostException;
import backtalk.score.Tape;
import backtalk.speech.SpeechException;
import java.time.Duration;
import java.util.Optional;

/**
 * Plays a session. It owns one number, the position in frames, and the sink's blocking write is its
 * only clock: to pause is not to write. What was written is not yet heard, so every interruption
 * takes the position back to the first frame that may not have been heard.
 */
public final class Player {

  private static final Duration BLOCK = Duration.ofMillis(10);

  /** How much longer or shorter a hold gets at a time. */
  private static final Duration STEP = Duration.ofSeconds(5);

  private final Tape tape;
  private final AudioSink sink;
  private final Transport transport;
  private final Replies replies;
  private final PlayerListener listener;
  private final short[] block;
  private long position;
  private long playingSince;
  private boolean paused;

  public Player(
      Tape tape, AudioSink sink, Transport transport, Replies replies, PlayerListener listener) {
    this.tape = tape;
    this.sink = sink;
    this.transport = transport;
    this.replies = replies;
    this.listener = listener;
    this.block = new short[(int) Frames.in(BLOCK, sink.format())];
  }

  /**
   * Plays from the first frame to the last, or until told to stop, on the caller's thread.
   *
   * @throws SpeechException if a cue cannot be spoken; what was arranged before it has been heard
   * @throws InterruptedException if the thread is interrupted while the session is paused
   */
  public Outcome play() throws SpeechException, InterruptedException {
    while (true) {
      Optional<Command> command = paused ? Optional.of(transport.await()) : transport.poll();
      if (command.isPresent()) {
        if (!obey(command.get())) {
          return Outcome.STOPPED;
        }
        continue;
      }
      int count = tape.read(position, block);
      try {
        if (count == 0) {
          sink.drain();
          return Outcome.FINISHED;
        }
        sink.write(block, count);
        position += count;
        report();
      } catch (SinkLostException lost) {
        goBack(lost.unheardFrames());
        if (!waitForSound(lost)) {
          return Outcome.STOPPED;
        }
      }
    }
  }

  private void report() {
    long heard = Math.max(0, position - sink.unheard());
    tape.forgetBefore(heard);
    tape.segmentAt(heard).ifPresent(segment -> listener.heard(segment, heard));
  }

  /** Never beyond where it last began to play: what was heard before that is settled. */
  private void goBack(long unheardFrames) {
    position = Math.max(playingSince, position - unheardFrames);
    playingSince = position;
  }

  /** Does what a command asks; false if the session is to end. */
  private boolean obey(Command command) throws SpeechException {
    switch (command) {
      case PAUSE -> pause();
      case RESUME -> resume();
      case PAUSE_OR_RESUME -> {
        if (paused) {
          resume();
        } else {
          pause();
        }
      }
      case ENOUGH -> enough();
      case LONGER -> changeLength(STEP);
      case SHORTER -> changeLength(STEP.negated());
      case STOP, QUIT -> {
        fallSilent();
        say(Reply.GOODBYE);
        return false;
      }
      default -> {}
    }
    return true;
  }

  /** What is heard now is what counts, not what has been written ahead. */
  private void enough() {
    long heard = paused ? position : Math.max(0, position - sink.unheard());
    if (tape.mayEnd(heard)) {
      fallSilent();
      tape.end(position);
    }
  }

  /**
   * What has been written ahead stays as it is: only what is still to come moves, so nothing needs
   * to fall silent.
   */
  private void changeLength(Duration by) throws SpeechException {
    if (tape.changeLength(position, by)) {
      listener.lengthChanged(by);
    }
  }

  private void pause() {
    if (!paused) {
      fallSilent();
      paused = true;
      listener.paused();
      say(Reply.PAUSED);
    }
  }

  private void resume() {
    if (paused) {
      say(Reply.RESUMED);
      paused = false;
      listener.resumed();
    }
  }

  private void fallSilent() {
    if (!paused) {
      goBack(sink.discard());
    }
  }

  /**
   * An overlay: the position does not move. With no device there is nobody to hear it, and nothing
   * to do about it.
   */
  private void say(Reply reply) {
    AudioClip clip = replies.clip(reply);
    try {
      sink.write(clip.samples(), clip.frames());
      sink.drain();
    } catch (SinkLostException e) {
      listener.soundLost(e.getMessage());
    }
  }

  /**
   * Waits until a device is back; false if told to stop meanwhile. A pause asked for meanwhile is
   * kept. A line that broke only for a moment is taken up again without a word.
   */
  private boolean waitForSound(SinkLostException lost)
      throws SpeechException, InterruptedException {
    if (sink.reopen()) {
      return true;
    }
    listener.soundLost(lost.getMessage());
    do {
      if (Thread.interrupted()) {
        throw new InterruptedException("interrupted while waiting for a sound device");
      }
      for (Optional<Command> command = transport.poll();
          command.isPresent();
          command = transport.poll()) {
        switch (command.get()) {
          case STOP, QUIT -> {
            return false;
          }
          case ENOUGH -> enough();
          case LONGER -> changeLength(STEP);
          case SHORTER -> changeLength(STEP.negated());
          case PAUSE -> paused = true;
          case RESUME -> paused = false;
          case PAUSE_OR_RESUME -> paused = !paused;
          default -> {}
        }
      }
    } while (!sink.reopen());
    listener.soundBack();
    return true;
  }
}
