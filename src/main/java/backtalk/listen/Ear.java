package backtalk.listen;

import backtalk.listen.echo.Claps;
import backtalk.listen.echo.EchoCanceller;
import backtalk.listen.echo.LoudTalker;
import backtalk.listen.echo.Muffler;
import backtalk.listen.words.Heard;
import backtalk.listen.words.Interpreter;
import backtalk.listen.words.RecognitionQueue;
import backtalk.listen.words.Recognizer;
import backtalk.listen.words.Situation;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.LongSupplier;

/**
 * Makes commands of the sound of a microphone, beside a voice that comes from the same room. While
 * the voice sounds, and shortly after, it only notices that somebody talks over it; then it listens
 * for a set time, in which the voice should be silent. While the voice is silent it listens all the
 * time. All time is counted in blocks.
 */
public final class Ear {

  /** Marks what was asked while the voice was silent anyway. */
  private static final int OPEN = 0;

  /** How long the end of a sentence, or of its recognition, is waited for beyond the time. */
  private static final int PATIENCE = 300;

  /** How long after a call, or a question, whoever speaks is taken to speak to the program. */
  private static final int CALL = 400;

  /** A word begins softly, and under the voice: it is taken from before it stood out. */
  private static final int BEFORE_ONSET = 25;

  private final SpeechDetector detector = new SpeechDetector();
  private final LoudTalker talker = new LoudTalker();
  private final Claps claps = new Claps();
  private final Talk talk = new Talk();
  private final EchoCanceller canceller = new EchoCanceller();
  private final Muffler muffler;
  private final EarSettings settings;
  private final RecognitionQueue answers;
  private final Consumer<Heard> to;
  private Situation situation = Situation.MOVING;
  private int sinceSound;
  private boolean closed;
  private boolean listening;
  private int time;
  private int left;
  private int pending;
  private int called;
  private boolean spoken;
  private String words = "";

  /**
   * Makes an ear that has heard nothing yet.
   *
   * @param interpreter used by the executor alone
   * @param recognition where recognition runs; one at a time
   * @param to told everything, by the thread that calls {@link #hear}
   */
  public Ear(
      Interpreter interpreter, EarSettings settings, Executor recognition, Consumer<Heard> to) {
    this(interpreter, settings, recognition, to, System::nanoTime);
  }

  /** An ear with another clock, by which old answers are known. */
  Ear(
      Interpreter interpreter,
      EarSettings settings,
      Executor recognition,
      Consumer<Heard> to,
      LongSupplier nanos) {
    this.settings = settings;
    this.to = to;
    answers = new RecognitionQueue(interpreter, recognition, nanos);
    muffler = new Muffler(settings.closedBlocks());
    sinceSound = settings.closedBlocks();
  }

  /**
   * Listens to the next 10 ms.
   *
   * @param microphone mono at {@link Recognizer#SAMPLE_RATE}
   * @param played what was handed to the loudspeaker meanwhile, likewise; zeros if nothing was
   * @param now what the session does
   * @throws IllegalArgumentException if a block is not 10 ms long
   */
  public void hear(short[] microphone, short[] played, Situation now) {
    boolean talks = talker.hear(microphone, played);
    short[] clean = canceller.hear(microphone, played, talker.model().delay());
    sinceSound =
        EchoCanceller.isSound(played) ? 0 : Math.min(sinceSound + 1, Integer.MAX_VALUE - 1);
    if (listening) {
      left--;
      listen(muffler.of(clean, sinceSound, talker.blocksSinceOnset() > 0));
    } else {
      situation = now;
      hearOutsideOfListening(clean, talks);
    }
    called -= closed || called == 0 || detector.isSpeech() ? 0 : 1;
    talk.hear(detector.isSpeech());
    takeAnswers();
    if (listening && left <= 0 && isOver()) {
      end(new Heard.NotUnderstood(words));
    }
  }

  private void hearOutsideOfListening(short[] microphone, boolean talks) {
    boolean wasClosed = closed;
    closed = isClosed();
    if (closed && talks) {
      begin();
    } else if (closed && !wasClosed) {
      close();
    } else if (!closed) {
      if (wasClosed && talker.blocksSinceOnset() > 0) {
        replay(talker.blocksSinceOnset());
      } else {
        listen(microphone);
      }
      if (settings.claps() && claps.hear(microphone)) {
        to.accept(new Heard.Clapped());
      }
    }
  }

  /** Somebody talks over the voice. */
  private void begin() {
    listening = true;
    time++;
    left = settings.listeningBlocks();
    pending = 0;
    spoken = false;
    words = "";
    claps.reset();
    muffler.begin();
    canceller.freeze();
    to.accept(new Heard.TalkedOver());
    replay(talker.blocksSinceOnset());
  }

  private void end(Heard heard) {
    listening = false;
    closed = isClosed();
    detector.reset();
    talker.forget();
    canceller.thaw();
    if (!spoken) {
      talker.doubt();
    }
    to.accept(heard);
  }

  /** The voice begins: what was said until now is all that can be understood of it. */
  private void close() {
    claps.reset();
    for (int i = 0; detector.isSpeech() && i < settings.listeningBlocks(); i++) {
      listen(new short[LoudTalker.BLOCK]);
    }
    detector.reset();
  }

  private void replay(int blocks) {
    detector.reset();
    canceller.since(blocks + BEFORE_ONSET).forEach(this::listen);
  }

  private void listen(short[] block) {
    detector
        .hear(block)
        .ifPresent(
            speech -> {
              pending += listening ? 1 : 0;
              answers.ask(
                  listening ? time : OPEN,
                  speech,
                  called > 0 ? Situation.CALLED : situation,
                  called == 0 && talk.isGoingOn());
            });
  }

  private void takeAnswers() {
    for (var next = answers.next(); next.isPresent(); next = answers.next()) {
      RecognitionQueue.Recognized answer = next.get();
      answer.heard().ifPresent(this::expect);
      if (answer.asking() == OPEN) {
        answer.heard().ifPresent(to);
      } else if (listening && answer.asking() == time) {
        pending--;
        answer.heard().ifPresent(this::answered);
      }
    }
  }

  /** What is to be expected after what was heard. */
  private void expect(Heard heard) {
    if (heard instanceof Heard.Called || heard instanceof Heard.Doubtful) {
      called = CALL;
      talk.forgetLast();
    } else if (heard instanceof Heard.Understood) {
      called = 0;
      talk.forgetLast();
    }
  }

  private void answered(Heard heard) {
    spoken = true;
    if (heard instanceof Heard.Called) {
      left = settings.listeningBlocks();
      to.accept(heard);
      return;
    }
    if (heard instanceof Heard.NotUnderstood not) {
      words = not.words();
    } else if (heard instanceof Heard.AmongTalk among) {
      words = among.words();
    } else if (listening) {
      end(heard);
    }
  }

  private boolean isOver() {
    return left <= -PATIENCE || (pending == 0 && !detector.isSpeech());
  }

  /** While the voice sounds, is on its way to the microphone, or dies away in the room. */
  private boolean isClosed() {
    return sinceSound < settings.closedBlocks() + talker.model().delay();
  }
}
