package backtalk.session;

import backtalk.audio.AudioClip;
import backtalk.audio.Background;
import backtalk.audio.Earcons;
import backtalk.audio.Frames;
import backtalk.audio.sink.AudioSink;
import backtalk.audio.sink.AudioSink.SinkLostException;
import backtalk.plan.Adjustments;
import backtalk.plan.SegmentKind;
import backtalk.score.Score;
import backtalk.score.ScoreRenderer;
import backtalk.score.ScoredSegment;
import backtalk.speech.SpeechException;
import java.time.Duration;
import java.util.Optional;

/**
 * Plays a session. It owns one number, the position in frames, and the sink's blocking write is its
 * only clock: to wait is not to write. What was written is not yet heard, so every interruption
 * takes the position back to the first frame that may not have been heard.
 */
public final class Player {

  private static final Duration BLOCK = Duration.ofMillis(10);

  private final Director director;
  private final ScoreRenderer renderer;
  private final AudioSink sink;
  private final Transport transport;
  private final PlayerListener listener;
  private final short[] block;
  private final SpareMemory spare = new SpareMemory();
  private long position;
  private long playingSince;

  public Player(Director director, AudioSink sink, Transport transport, PlayerListener listener) {
    this(director, sink, transport, listener, Background.NONE);
  }

  /** A player with a sound behind the words. */
  public Player(
      Director director,
      AudioSink sink,
      Transport transport,
      PlayerListener listener,
      Background background) {
    this.director = director;
    this.renderer = new ScoreRenderer(director.begin(), director.gain(), background);
    this.sink = sink;
    this.transport = transport;
    this.listener = listener;
    this.block = new short[(int) Frames.in(BLOCK, sink.format())];
  }

  /**
   * Plays from the first frame to the last, or until told to stop, on the caller's thread. Where it
   * cannot go on, the person is led out of the stretch before that is thrown.
   *
   * @throws SpeechException if the score ends by a fault
   * @throws InterruptedException if the thread is interrupted while the session is paused
   */
  public Outcome play() throws SpeechException, InterruptedException {
    try {
      return playOn();
    } catch (SpeechException | RuntimeException | Error fault) {
      leadOut();
      throw fault;
    }
  }

  /**
   * What was arranged is heard to its end, a hold with its countdown; then the way out of the
   * stretch or, where not even that can be had, the sound of a hold's end.
   */
  private void leadOut() {
    spare.release();
    try {
      renderer.endHere();
      playArranged();
      Optional<ScoredSegment> last = renderer.reach(position);
      if (last.isPresent()) {
        renderer.change(director.wayOut(last.get(), position));
        playArranged();
      }
      sink.drain();
      inAnyCase(() -> end(Outcome.STOPPED));
    } catch (SpeechException | RuntimeException | Error e) {
      soundTheEnd();
    } catch (SinkLostException e) {
      // Nothing can be heard any more.
    }
  }

  private void soundTheEnd() {
    try {
      AudioClip sound = Earcons.holdEnds(sink.format());
      sink.write(sound.samples(), sound.frames());
      sink.drain();
    } catch (SinkLostException | RuntimeException | Error e) {
      // What is wrong will be told.
    }
  }

  private void playArranged() throws SpeechException, SinkLostException {
    for (int count = renderer.read(position, block);
        count > 0;
        count = renderer.read(position, block)) {
      sink.write(block, count);
      position += count;
      inAnyCase(this::report);
    }
  }

  /** Whoever is told of the session may be what broke: then the person is led out unheard of. */
  private static void inAnyCase(Runnable telling) {
    try {
      telling.run();
    } catch (RuntimeException | Error e) {
      // What is wrong will be told.
    }
  }

  private Outcome playOn() throws SpeechException, InterruptedException {
    boolean waits = false;
    while (true) {
      Optional<Command> command = waits ? Optional.of(transport.await()) : transport.poll();
      waits = false;
      if (command.isPresent()) {
        obey(command.get());
        continue;
      }
      int count = renderer.read(position, block);
      try {
        if (count > 0) {
          sink.write(block, count);
          position += count;
          report();
          continue;
        }
        sink.drain();
        playingSince = position;
        if (isPaused()) {
          waits = true;
        } else {
          return end(isStopped() ? Outcome.STOPPED : Outcome.FINISHED);
        }
      } catch (SinkLostException lost) {
        goBack(lost.unheardFrames());
        if (!waitForSound(lost)) {
          return end(Outcome.STOPPED);
        }
        takeUp(sink.silence());
      }
    }
  }

  private void takeUp(Duration silence) throws SpeechException {
    Optional<ScoredSegment> here = renderer.reach(position);
    here.flatMap(heard -> director.takeUp(heard, position, silence)).ifPresent(renderer::change);
  }

  private void report() {
    long heard = Math.max(0, position - sink.unheard());
    renderer.forgetBefore(heard).forEach(this::done);
    renderer.segmentAt(heard).ifPresent(segment -> listener.heard(segment, heard));
  }

  private Outcome end(Outcome outcome) {
    for (ScoredSegment segment : renderer.forgetAll()) {
      if (segment.startFrame() < position) {
        done(segment.endingAt(Math.min(position, segment.endFrame())));
      }
    }
    return outcome;
  }

  private void done(ScoredSegment segment) {
    listener.done(segment);
  }

  /** Never beyond where it last began to play: what was heard before that is settled. */
  private void goBack(long unheardFrames) {
    position = Math.max(playingSince, position - unheardFrames);
    playingSince = position;
  }

  /**
   * What goes on beside a hold is placed behind what has been written already. For all else the
   * sound stops, and what counts is what has been heard.
   */
  private void obey(Command command) throws SpeechException {
    boolean beside =
        renderer.reach(position).filter(next -> Director.isBeside(command, next)).isPresent();
    if (!beside) {
      goBack(sink.discard());
    }
    obeyHere(command);
  }

  private void obeyHere(Command command) throws SpeechException {
    Optional<ScoredSegment> here = renderer.reach(position);
    if (here.isEmpty()) {
      return;
    }
    listener.commanded(command, here.get());
    Adjustments before = director.adjustments();
    Optional<Score.Cut> cut = director.obey(command, here.get(), position);
    cut.ifPresent(renderer::change);
    if (!director.adjustments().equals(before)) {
      listener.decided(director.adjustments());
    }
    renderer.setGain(director.gain());
  }

  /** Whether the last that was read is a pause: nothing more comes of itself. */
  private boolean isPaused() throws SpeechException {
    return isAt(SegmentKind.PAUSE);
  }

  private boolean isStopped() throws SpeechException {
    return isAt(SegmentKind.STOPPED);
  }

  private boolean isAt(SegmentKind kind) throws SpeechException {
    return renderer.reach(position).filter(last -> last.segment().kind() == kind).isPresent();
  }

  /**
   * Waits until a device is back; false if told to stop meanwhile. Other commands are obeyed. A
   * line that broke only for a moment is taken up again without a word.
   */
  private boolean waitForSound(SinkLostException lost)
      throws SpeechException, InterruptedException {
    if (sink.reopen()) {
      listener.soundBroke(lost.getMessage());
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
        if (command.get() == Command.STOP || command.get() == Command.QUIT) {
          return false;
        }
        obeyHere(command.get());
      }
    } while (!sink.reopen());
    listener.soundBack();
    return true;
  }

  /** How a session ended. */
  public enum Outcome {
    FINISHED,
    STOPPED
  }
}
