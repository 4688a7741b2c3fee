package backtalk.trial;

import backtalk.audio.AudioClip;
import backtalk.audio.AudioSource;
import backtalk.audio.AudioSource.SourceLostException;
import backtalk.audio.AudioSource.SourceUnavailableException;
import backtalk.audio.sink.AudioSink;
import backtalk.audio.sink.AudioSink.SinkLostException;
import backtalk.audio.sink.AudioSink.SinkUnavailableException;
import backtalk.config.Config;
import backtalk.config.ConfigTable;
import backtalk.listen.SpeechDetector;
import backtalk.listen.taught.Lesson;
import backtalk.listen.words.CommandGrammar;
import backtalk.setup.Ears;
import backtalk.setup.Environment;
import backtalk.setup.Setup;
import backtalk.setup.TaughtVoiceFile;
import backtalk.setup.VoiceTrouble;
import backtalk.speech.SpeechEngine;
import backtalk.speech.SpeechException;
import backtalk.speech.command.WaitingCredit;
import backtalk.system.Daemon;
import backtalk.system.UserException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;

/**
 * Teaches the ear how this person says each command: the voice says the word, and the person says
 * it after it, twice. Only what {@link TaughtVoiceFile} keeps is left of it.
 */
public final class Teaching {

  /** The voice dies away in the room; in blocks of 10 ms. */
  private static final int ECHO = 30;

  /** What the room sounds like, before anybody speaks. */
  private static final int ROOM = 150;

  private static final int MOST_BLOCKS = 800;
  private static final int MOST_SILENCES = 3;
  private static final int BLOCKS_PER_READING = 10;

  private static final String TO_DO =
      "Say each word as you would in a session, lying where you lie then. It is asked for twice."
          + " Be quiet for two seconds first.";

  private final Setup setup;
  private final Environment environment;
  private final Config config;
  private final TaughtVoiceFile file;
  private final Lesson lesson;
  private final int count;
  private final TeachingView view;
  private final SpeechDetector detector = new SpeechDetector();

  /** A block, or nothing when there are no more. */
  private final BlockingQueue<Optional<short[]>> heard = new LinkedBlockingQueue<>();

  private volatile boolean listening;
  private volatile boolean isOver;
  private volatile Optional<String> lost = Optional.empty();

  public Teaching(Setup setup, Config config, TeachingView view) {
    this(setup, config, view, CommandGrammar.toTeach());
  }

  /** Teaches these words only. */
  Teaching(Setup setup, Config config, TeachingView view, List<String> words) {
    this.view = view;
    this.lesson = new Lesson(words);
    this.count = words.size();
    this.setup = setup;
    this.environment = setup.environment();
    this.config = config;
    this.file = new TaughtVoiceFile(environment);
  }

  /** Teaches until every word was said, or until the person leaves; then nothing of it is kept. */
  public void teach() throws UserException, InterruptedException {
    try (AudioSource source =
        environment.ears().microphone(Ears.device(config), config.get(ConfigTable.MIC_GAIN))) {
      Daemon.start("microphone", () -> read(source));
      listen(ROOM, () -> view.begin(TO_DO, this::end));
      ask();
      isOver = true;
      if (lost.isPresent()) {
        throw new UserException(lost.get() + " Nothing was kept.");
      }
      finish();
    } catch (SourceUnavailableException e) {
      throw new UserException(e.getMessage());
    } finally {
      view.close();
    }
  }

  private void ask() throws UserException, InterruptedException {
    try (SpeechEngine engine =
        setup.voices().engine(setup.voice(config), WaitingCredit.endless(), new VoiceTrouble())) {
      ask(engine);
    }
  }

  private void ask(SpeechEngine engine) throws UserException, InterruptedException {
    int silences = 0;
    while (!isOver && !lesson.isOver()) {
      String words = lesson.asked();
      speak(engine, lesson.isAgain() ? "Again." : sentence(words));
      Optional<short[]> speech =
          listen(
              ECHO + MOST_BLOCKS,
              () -> view.ask(words, lesson.done() + 1, count, lesson.isAgain()));
      if (isOver) {
        return;
      } else if (speech.isPresent()) {
        silences = 0;
        tell(lesson.hear(speech.get()), words);
      } else if (++silences == MOST_SILENCES) {
        throw new UserException(
            "Nothing is heard from the microphone. \"backtalk listen\" shows how loud it is.");
      } else {
        view.note("Nothing was heard.");
      }
    }
  }

  private static String sentence(String words) {
    return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1) + ".";
  }

  private void tell(Lesson.Outcome outcome, String words) {
    switch (outcome) {
      case KEPT -> {}
      case NO_WORD -> view.note("That was no word.");
      case UNLIKE -> view.note("That sounded different from before.");
      case LEFT_OUT -> view.note("\"" + words + "\" is left out: it sounded different each time.");
    }
  }

  private void finish() throws UserException, InterruptedException {
    // left early, or nothing of it could be used
    int taught = lesson.isOver() ? lesson.voice().all().size() / Lesson.TAKES : 0;
    if (taught > 0) {
      file.write(lesson.voice());
    }
    view.end(taught, file.path());
  }

  private void speak(SpeechEngine engine, String text) {
    try {
      AudioClip clip = engine.speak(text, 1);
      try (AudioSink sink = environment.speakers().open(clip.format())) {
        ErrorsAloud.play(clip, sink);
        sink.drain();
      }
    } catch (SpeechException | SinkUnavailableException | SinkLostException e) {
      // The word is on the screen as well.
    }
  }

  /** The next stretch of speech; nothing if there was none in so many blocks, or no microphone. */
  private Optional<short[]> listen(int most, Runnable prompt) throws InterruptedException {
    detector.reset();
    heard.removeIf(Optional::isPresent);
    listening = true;
    try {
      prompt.run();
      for (int i = 0; !isOver && (i < most || detector.isSpeech()); i++) {
        Optional<short[]> block = heard.take();
        if (block.isEmpty()) {
          return Optional.empty();
        }
        Optional<short[]> speech = i < ECHO ? Optional.empty() : detector.hear(block.get());
        if (speech.isPresent() && most > ROOM) {
          return speech;
        }
      }
      return Optional.empty();
    } finally {
      listening = false;
    }
  }

  private void read(AudioSource source) {
    short[] block = new short[SpeechDetector.BLOCK];
    LevelMeter meter = new LevelMeter(BLOCKS_PER_READING);
    try {
      while (!isOver) {
        source.read(block);
        meter.add(block).ifPresent(view::level);
        if (listening) {
          heard.add(Optional.of(block.clone()));
        }
      }
    } catch (SourceLostException e) {
      lost = isOver ? Optional.empty() : Optional.of(String.valueOf(e.getMessage()));
      end();
    }
  }

  private void end() {
    isOver = true;
    heard.add(Optional.empty());
  }
}
