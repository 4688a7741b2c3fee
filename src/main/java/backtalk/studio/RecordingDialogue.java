package backtalk.studio;

import backtalk.audio.AudioClip;
import backtalk.audio.AudioSource.SourceLostException;
import backtalk.audio.AudioSource.SourceUnavailableException;
import backtalk.audio.Leveller;
import backtalk.audio.sink.AudioSink;
import backtalk.audio.sink.AudioSink.SinkLostException;
import backtalk.audio.sink.AudioSink.SinkUnavailableException;
import backtalk.config.Config;
import backtalk.config.ConfigTable;
import backtalk.routine.Routine;
import backtalk.setup.Ears;
import backtalk.setup.Environment;
import backtalk.setup.Setup;
import backtalk.setup.VoiceTrouble;
import backtalk.speech.SpeechEngine;
import backtalk.speech.SpeechException;
import backtalk.speech.Voice;
import backtalk.speech.command.WaitingCredit;
import backtalk.speech.recorded.Recordings;
import backtalk.studio.Repertoire.Sayable;
import backtalk.system.UserException;
import backtalk.trial.ErrorsAloud;
import backtalk.words.Numerals;
import backtalk.words.SpokenLength;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Records a voice in the terminal, sentence by sentence. Each is kept when the person says so: it
 * can be left at any time, and goes on where it was.
 */
public final class RecordingDialogue {

  private static final String CHOICES = "a again, l listen, b back, s skip, q stop";

  /** To read, to breathe, to decide. */
  private static final Duration BESIDES = Duration.ofSeconds(4);

  private final Setup setup;
  private final Environment environment;
  private final PrintWriter out;
  private final BufferedReader in;
  private final boolean aloud;

  /** What comes after a recording. */
  private enum Choice {
    KEEP,
    AGAIN,
    BACK,
    SKIP,
    STOP
  }

  /**
   * @param aloud whether each sentence is spoken, and each recording played
   */
  public RecordingDialogue(Setup setup, boolean aloud) {
    this.setup = setup;
    this.environment = setup.environment();
    this.out = environment.out();
    this.in = new BufferedReader(environment.in());
    this.aloud = aloud;
  }

  /** Asks for what is missing of the sentences of some routines, until the person stops. */
  public void record(String name, List<Routine> routines)
      throws UserException, InterruptedException {
    VoiceShelf shelf = new VoiceShelf(setup);
    List<Sayable> all = Repertoire.of(setup, routines, SpokenLength.CALM);
    Voice voice = shelf.findOrMake(name);
    Recordings recordings = shelf.recordings(voice);
    List<Sayable> missing = all.stream().filter(one -> !recordings.has(one.sentence())).toList();
    out.println(
        Numerals.FIGURES.count(all.size(), "sentence")
            + ", of which "
            + (all.size() - missing.size())
            + " are recorded. "
            + (missing.isEmpty() ? "Nothing is missing." : toGo(missing, 0)));
    if (!missing.isEmpty()) {
      out.println("What is heard most comes first, so that you can stop wherever you like.");
      ask(recordings, missing, voice);
      shelf.measure(voice);
      long left = missing.stream().filter(one -> !recordings.has(one.sentence())).count();
      out.println();
      out.println(
          left == 0
              ? "All of it is recorded."
              : all.size()
                  - left
                  + " of "
                  + all.size()
                  + " are recorded. The same command goes on.");
      out.println("To be led by this voice: backtalk config set voice " + voice.id());
      out.flush();
    }
  }

  /** "Still 40 to go: about 7 minutes." */
  private String toGo(List<Sayable> missing, int from) {
    Duration time = Duration.ZERO;
    for (Sayable one : missing.subList(from, missing.size())) {
      time = time.plus(length(one).multipliedBy(aloud ? 3 : 1)).plus(BESIDES);
    }
    return missing.size() - from + " to go: about " + Numerals.FIGURES.roughly(time) + ".";
  }

  private static Duration length(Sayable one) {
    return SpokenLength.of(one.text(), SpokenLength.CALM, Duration.ZERO);
  }

  private void ask(Recordings recordings, List<Sayable> missing, Voice voice)
      throws UserException, InterruptedException {
    SpeechEngine prompter =
        setup
            .voices()
            .engine(setup.voices().spare(voice), WaitingCredit.endless(), new VoiceTrouble());
    Config config = setup.config();
    try (TakeRecorder recorder =
        new TakeRecorder(
            environment
                .ears()
                .microphone(
                    Recordings.FORMAT, Ears.device(config), config.get(ConfigTable.MIC_GAIN)))) {
      int at = 0;
      while (at >= 0 && at < missing.size()) {
        out.println();
        out.println(toGo(missing, at));
        out.println("  " + missing.get(at).text());
        at =
            switch (one(recorder, prompter, recordings, missing.get(at))) {
              case KEEP, SKIP -> at + 1;
              case BACK -> Math.max(0, at - 1);
              case AGAIN -> at;
              case STOP -> -1;
            };
      }
    } catch (SourceUnavailableException | SourceLostException e) {
      throw new UserException(e.getMessage() + " What was kept is recorded.");
    } catch (IOException e) {
      throw VoiceShelf.failed(e);
    }
  }

  private Choice one(
      TakeRecorder recorder, SpeechEngine prompter, Recordings recordings, Sayable sentence)
      throws IOException, InterruptedException, SourceLostException {
    try {
      if (aloud) {
        play(prompter.speak(sentence.text(), 1));
      }
    } catch (SpeechException e) {
      out.println("  (It cannot be spoken: " + e.getMessage() + ")");
    }
    AudioClip heard = recorder.record(length(sentence), this::now);
    Take take = Take.heard(heard, sentence.text());
    take.flaws().forEach(flaw -> out.println("  " + flaw.words()));
    if (take.clip().frames() > 0) {
      out.printf(Locale.ROOT, "  %.1f seconds.%n", take.clip().duration().toMillis() / 1000.0);
      if (aloud && take.isGood()) {
        play(take.clip());
      }
    }
    Choice choice = choice(take);
    if (choice == Choice.KEEP) {
      recordings.put(sentence.text(), take.clip());
    }
    return choice;
  }

  private void now() {
    out.println("  Speak now.");
    out.flush();
  }

  private Choice choice(Take take) throws IOException {
    boolean empty = take.clip().frames() == 0;
    String question =
        take.isGood()
            ? "  Enter keeps it; " + CHOICES + ": "
            : "  Enter records it again; " + (empty ? "" : "k keep, ") + CHOICES + ": ";
    while (true) {
      out.print(question);
      out.flush();
      String line = in.readLine();
      String word = line == null ? "q" : line.strip().toLowerCase(Locale.ROOT);
      Optional<Choice> choice =
          switch (word) {
            case "" -> Optional.of(take.isGood() ? Choice.KEEP : Choice.AGAIN);
            case "a", "again" -> Optional.of(Choice.AGAIN);
            case "b", "back" -> Optional.of(Choice.BACK);
            case "s", "skip" -> Optional.of(Choice.SKIP);
            case "q", "stop" -> Optional.of(Choice.STOP);
            case "k", "keep" -> Optional.of(Choice.KEEP).filter(any -> !empty);
            default -> Optional.empty();
          };
      if (choice.isPresent()) {
        return choice.get();
      } else if (word.equals("l") || word.equals("listen")) {
        play(take.clip());
      }
    }
  }

  /** At the loudness of a session. A recording can be made without speakers. */
  private void play(AudioClip clip) {
    if (clip.frames() == 0) {
      return;
    }
    AudioClip level = Leveller.SPEECH.level(clip);
    try (AudioSink sink = environment.speakers().open(level.format())) {
      ErrorsAloud.play(level, sink);
      sink.drain();
    } catch (SinkUnavailableException | SinkLostException e) {
      out.println("  (It cannot be played: " + e.getMessage() + ")");
    }
  }
}
