package backtalk.speech.command;

import backtalk.system.Daemon;
import backtalk.system.Errand;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.ReentrantLock;

/**
 * A program that stays, because it takes long to load. It reads a sentence a line, writes a WAV
 * file for each into its folder, and names that in a line on either of its streams when it is
 * written: Piper in C++ on standard output, Piper in Python on standard error. It says one sentence
 * after the other, whoever asks, and one that hangs, or writes too much, is ended.
 */
final class WarmProgram {

  /** Stands in the arguments for the folder where the sounds are to go. */
  static final String FOLDER = "{folder}";

  /** How often it is looked whether somebody still waits. */
  private static final long LOOK_MILLIS = 50;

  /** Piper in C++ names a file whose end it has not yet written. */
  private static final long SETTLE_MILLIS = 5;

  private static final Duration LAST_WORDS = Duration.ofMillis(500);
  private static final int BUFFER = 8192;
  private static final int LONGEST_LINE = 4096;
  private static final int MOST_LATE = 4;

  private final Process process;
  private final TemporaryFiles files;
  private final BlockingQueue<Path> named = new LinkedBlockingQueue<>();
  private final Set<String> known = ConcurrentHashMap.newKeySet();
  private final ReentrantLock turn = new ReentrantLock(true);
  private final Listener out;
  private final Listener err;

  private boolean isLoaded;

  /** The sentences that it was given and whose sound was not yet taken, in their order. */
  private final Queue<String> owed = new ArrayDeque<>();

  /** What came when nobody waited for it any more: who had to go comes again, mostly. */
  private final Deque<Made> late = new ArrayDeque<>();

  /** How long somebody has waited for the first of them. */
  private long waitedMillis;

  /**
   * A sentence that was said.
   *
   * @param sound the WAV file that the program wrote
   * @param isFirst whether the program had to be loaded for it
   */
  @SuppressWarnings("ArrayRecordComponent") // never compared
  record Said(byte[] sound, boolean isFirst) {}

  @SuppressWarnings("ArrayRecordComponent") // never compared
  private record Made(String sentence, byte[] sound) {}

  private WarmProgram(Process process, TemporaryFiles files) {
    this.process = process;
    this.files = files;
    this.out = new Listener(process.getInputStream());
    this.err = new Listener(process.getErrorStream());
  }

  static WarmProgram start(List<String> command) throws ProgramException, IOException {
    TemporaryFiles files = TemporaryFiles.make();
    List<String> filled =
        command.stream().map(part -> part.replace(FOLDER, files.folder().toString())).toList();
    try {
      WarmProgram program = new WarmProgram(ProgramRun.start(filled, files.folder()), files);
      Running.add(program.process);
      program.out.start();
      program.err.start();
      return program;
    } catch (ProgramException e) {
      files.close();
      throw e;
    }
  }

  boolean isAlive() {
    return process.isAlive();
  }

  /** Ends it with all that it has started, and removes what it wrote. */
  void end() {
    Running.kill(process);
    files.close();
  }

  /**
   * The sound of a sentence.
   *
   * @param limit how long it can be waited for now
   * @param mostLimit how long it may take at all
   * @throws ProgramException if it did not come; the program has then been ended, unless only
   *     nobody waits for the sentence any more
   */
  Said say(String sentence, Duration limit, Duration mostLimit, int sizeLimit)
      throws ProgramException, IOException, InterruptedException {
    Patience patience = new Patience(limit, mostLimit);
    while (!turn.tryLock(LOOK_MILLIS, TimeUnit.MILLISECONDS)) {
      patience.waited(LOOK_MILLIS);
    }
    try {
      return said(sentence, patience, sizeLimit);
    } catch (NoTimeException e) {
      throw e; // it goes on, and what it makes of this one is kept for who asks again
    } catch (ProgramException | IOException e) {
      end();
      throw e;
    } finally {
      turn.unlock();
    }
  }

  private Said said(String sentence, Patience patience, int sizeLimit)
      throws ProgramException, IOException, InterruptedException {
    if (owed.isEmpty()) {
      named.clear(); // nobody has asked for these
    }
    out.heard.set(0);
    err.heard.set(0);
    boolean isFirst = !isLoaded;
    Optional<Made> made = late.stream().filter(it -> it.sentence().equals(sentence)).findFirst();
    if (made.isEmpty() && !owed.contains(sentence)) {
      write(sentence);
      owed.add(sentence);
    }
    while (made.isEmpty()) {
      Path file = next(patience, sizeLimit);
      String of = owed.remove();
      if (of.equals(sentence)) {
        made = Optional.of(new Made(of, whole(file, patience, sizeLimit)));
      } else if (Files.size(file) <= sizeLimit) {
        keep(new Made(of, Files.readAllBytes(file)));
      }
      Files.delete(file);
    }
    isLoaded = true;
    late.remove(made.get());
    return new Said(made.get().sound(), isFirst);
  }

  private void keep(Made other) {
    if (!SoundBytes.isWhole(other.sound())) {
      return;
    }
    late.add(other);
    if (late.size() > MOST_LATE) {
      late.remove();
    }
  }

  private void write(String sentence) throws ProgramException, InterruptedException {
    try {
      process.getOutputStream().write((sentence + "\n").getBytes(StandardCharsets.UTF_8));
      process.getOutputStream().flush();
    } catch (IOException e) {
      throw ended();
    }
  }

  private Path next(Patience patience, int sizeLimit)
      throws ProgramException, IOException, InterruptedException {
    while (true) {
      boolean alive = process.isAlive(); // what it named at last is looked for once more
      Path file = named.poll(LOOK_MILLIS, TimeUnit.MILLISECONDS);
      if (file != null) {
        waitedMillis = 0;
        return file;
      }
      if (!alive) {
        throw ended();
      }
      checkSize(Math.max(files.bytes(), Math.max(out.heard.get(), err.heard.get())), sizeLimit);
      waitedMillis += LOOK_MILLIS;
      patience.checkMost(waitedMillis);
      patience.waited(LOOK_MILLIS);
    }
  }

  private byte[] whole(Path file, Patience patience, int sizeLimit)
      throws ProgramException, IOException, InterruptedException {
    while (true) {
      checkSize(Files.size(file), sizeLimit);
      byte[] sound = Files.readAllBytes(file);
      if (SoundBytes.isWhole(sound)) {
        return sound;
      }
      process.waitFor(SETTLE_MILLIS, TimeUnit.MILLISECONDS);
      waitedMillis += SETTLE_MILLIS;
      patience.checkMost(waitedMillis); // it is nearly there: whoever waits for it gets it
    }
  }

  private static void checkSize(long bytes, int limit) throws ProgramException {
    if (bytes > limit) {
      throw ProgramRun.tooMuch(limit);
    }
  }

  private ProgramException ended() throws InterruptedException {
    if (!process.waitFor(LAST_WORDS.toMillis(), TimeUnit.MILLISECONDS)) {
      return new ProgramException("takes no more sentences");
    }
    err.join(LAST_WORDS.toMillis());
    String line = Complaint.line(err.last());
    String why = line.isEmpty() ? "" : ": " + line;
    return new ProgramException("ended with exit code " + process.exitValue() + why);
  }

  /** Somebody who waits for a sentence, for so long. */
  private static final class Patience {

    private final Duration most;
    private long left;

    Patience(Duration limit, Duration most) {
      this.most = most;
      this.left = limit.toMillis();
    }

    void checkMost(long millis) throws ProgramException {
      if (millis >= most.toMillis()) {
        String seconds = String.valueOf(most.toMillis() / 1000.0);
        throw new ProgramException("did not answer within " + seconds + " s");
      }
    }

    void waited(long millis) throws ProgramException {
      left -= millis;
      if (Errand.isCalledOff()) {
        throw new NoTimeException("was called off");
      }
      if (left <= 0) {
        throw new NoTimeException("took too long");
      }
    }
  }

  /** Not the program's fault. */
  private static final class NoTimeException extends ProgramException {

    private static final long serialVersionUID = 1;

    NoTimeException(String message) {
      super(message);
    }
  }

  /** Reads one of the program's streams to its end, and looks for the names of files in it. */
  private final class Listener {

    private final InputStream stream;
    private final Thread thread;
    private final StringBuilder kept = new StringBuilder();
    private final AtomicLong heard = new AtomicLong();

    Listener(InputStream stream) {
      this.stream = stream;
      this.thread = Daemon.of("voice program", this::listen);
    }

    void start() {
      thread.start();
    }

    void join(long millis) throws InterruptedException {
      thread.join(millis);
    }

    /** The last that it said. */
    synchronized String last() {
      return new String(
          kept.toString().getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8);
    }

    private void listen() {
      byte[] buffer = new byte[BUFFER];
      StringBuilder line = new StringBuilder();
      try {
        for (int count = stream.read(buffer); count >= 0; count = stream.read(buffer)) {
          heard.addAndGet(count);
          String text = new String(buffer, 0, count, StandardCharsets.ISO_8859_1);
          keep(text);
          for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n' || c == '\r') {
              look(line.toString());
              line.setLength(0);
            } else if (line.length() < LONGEST_LINE) {
              line.append(c);
            }
          }
        }
      } catch (IOException e) {
        // It was ended.
      }
    }

    private synchronized void keep(String text) {
      kept.append(text);
      kept.delete(0, Math.max(0, kept.length() - BUFFER));
    }

    /** A line that ends in the name of a file of its folder tells that the file is there. */
    private void look(String line) {
      String name =
          line.substring(Math.max(line.lastIndexOf('/'), line.lastIndexOf('\\')) + 1).strip();
      try {
        Path file = files.file(name);
        if (name.endsWith(".wav")
            && Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
            && known.add(name)) {
          named.add(file);
        }
      } catch (InvalidPathException e) {
        // It speaks of something else.
      }
    }
  }
}
