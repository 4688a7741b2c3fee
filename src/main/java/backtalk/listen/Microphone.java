package backtalk.listen;

import backtalk.audio.AudioSource;
import backtalk.audio.AudioSource.SourceLostException;
import backtalk.audio.AudioSource.SourceUnavailableException;
import backtalk.control.CommandSource;
import backtalk.listen.words.Heard;
import backtalk.listen.words.Recognizer;
import backtalk.listen.words.Situation;
import backtalk.session.Command;
import backtalk.system.Daemon;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * Commands that are spoken. One thread takes the sound from the microphone in blocks of 10 ms, each
 * with what is being played at that moment; another makes an ear ready, which takes seconds, and
 * listens with it. When that one is too slow, blocks of the microphone are lost and nothing else:
 * the player waits for none of them. Sound is never kept longer than an ear needs it.
 */
public final class Microphone implements CommandSource {

  private static final int BLOCK_FRAMES = Recognizer.SAMPLE_RATE / 100;

  /** Half a second: whatever is heard later than that is answered too late. */
  private static final int MOST_BLOCKS = 50;

  /** Where the sound comes from. */
  @FunctionalInterface
  public interface SourceOpener {
    AudioSource open() throws SourceUnavailableException;
  }

  /** Who listens to it. */
  @FunctionalInterface
  public interface EarMaker {

    /**
     * Makes an ear, which may take seconds.
     *
     * @param to is told what it hears, on any thread
     * @throws DeafException if it cannot be had
     */
    Hearing make(Consumer<Heard> to) throws DeafException;
  }

  private static final class SoundBlock {
    final short[] microphone = new short[BLOCK_FRAMES];
    final short[] played = new short[BLOCK_FRAMES];
    final Situation situation;

    SoundBlock(Situation situation) {
      this.situation = situation;
    }
  }

  private final SourceOpener opener;
  private final Consumer<short[]> played;
  private final Supplier<Situation> situation;
  private final EarMaker ears;
  private final MicrophoneListener listener;
  private final BlockingQueue<SoundBlock> blocks = new LinkedBlockingQueue<>(MOST_BLOCKS);
  private final Thread reader = Daemon.of("microphone", this::read);
  private Thread hearer = Daemon.of("ear", () -> {});
  private Optional<AudioSource> source = Optional.empty();
  private volatile boolean isReady;
  private volatile boolean isClosed;

  /**
   * @param opener gives sound of one channel at {@link Recognizer#SAMPLE_RATE}
   * @param played fills a block with what is being heard from the speakers
   * @param situation tells what the session is doing
   */
  public Microphone(
      SourceOpener opener,
      Consumer<short[]> played,
      Supplier<Situation> situation,
      EarMaker ears,
      MicrophoneListener listener) {
    this.opener = opener;
    this.played = played;
    this.situation = situation;
    this.ears = ears;
    this.listener = listener;
  }

  @Override
  public void start(Consumer<Command> to) {
    hearer = Daemon.of("ear", () -> listen(to));
    reader.start();
  }

  /** What a session is asked for by what was heard. */
  static Optional<Command> command(Heard heard) {
    if (heard instanceof Heard.Understood understood) {
      return Optional.of(understood.command());
    } else if (heard instanceof Heard.TalkedOver) {
      return Optional.of(Command.HUSH);
    } else if (heard instanceof Heard.AmongTalk) {
      return Optional.of(Command.AMONG_TALK);
    } else if (heard instanceof Heard.Called) {
      return Optional.of(Command.CALLED);
    } else if (heard instanceof Heard.Doubtful doubtful) {
      return Optional.of(
          doubtful.command() == Command.STOP ? Command.DOUBTED_STOP : Command.DOUBTED_PAIN);
    } else if (heard instanceof Heard.Clapped) {
      return Optional.of(Command.PAUSE);
    }
    return Optional.empty();
  }

  private void read() {
    try (AudioSource opened = opener.open()) {
      if (!keep(opened)) {
        return;
      }
      hearer.start();
      while (!isClosed) {
        readUntilLost(opened);
        while (!isClosed && !opened.reopen()) {
          if (Thread.currentThread().isInterrupted()) {
            return;
          }
        }
        if (!isClosed) {
          listener.back();
        }
      }
    } catch (SourceUnavailableException e) {
      if (!isClosed) {
        listener.isDeaf(e.getMessage());
      }
    } catch (RuntimeException | Error e) {
      fail(e);
    }
  }

  /** Whether the source is still wanted; whoever closes from now on closes it, too. */
  private synchronized boolean keep(AudioSource opened) {
    source = Optional.of(opened);
    return !isClosed;
  }

  private void readUntilLost(AudioSource from) {
    try {
      while (!isClosed) {
        SoundBlock block = new SoundBlock(situation.get());
        from.read(block.microphone);
        played.accept(block.played);
        if (isReady) {
          blocks.offer(block); // without room it is lost
        }
      }
    } catch (SourceLostException e) {
      if (!isClosed) {
        listener.lost(e.getMessage());
      }
    }
  }

  private void listen(Consumer<Command> to) {
    try {
      Hearing ear = ears.make(heard -> command(heard).ifPresent(to));
      isReady = true;
      listener.listens();
      while (!isClosed) {
        SoundBlock block = blocks.take();
        ear.hear(block.microphone, block.played, block.situation);
      }
    } catch (DeafException e) {
      listener.isDeaf(e.getMessage());
      close();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (RuntimeException | Error e) {
      fail(e);
    }
  }

  /** A thread that dies must not leave the person talking to nobody. */
  private void fail(Throwable why) {
    if (!isClosed) {
      listener.isDeaf(
          "Listening stopped, because something went wrong in Backtalk itself: " + why + ".");
    }
    close();
  }

  @Override
  public void close() {
    Optional<AudioSource> opened;
    synchronized (this) {
      isClosed = true;
      opened = source;
    }
    opened.ifPresent(AudioSource::close);
    reader.interrupt();
    hearer.interrupt();
  }
}
