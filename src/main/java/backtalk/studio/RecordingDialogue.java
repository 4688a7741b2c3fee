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
import backtalk.words.SpokenLength;
import java.io.IOException;
import java.time.Duration;
import java.util.List;

/**
 * Records a voice, sentence by sentence, whoever shows it. Each is kept when the person says so: it
 * can be left at any time, and goes on where it was.
 */
public final class RecordingDialogue {

  /** To read, to breathe, to decide. */
  private static final Duration BESIDES = Duration.ofSeconds(4);

  private final Setup setup;
  private final Environment environment;
  private final boolean aloud;
  private final RecordingView view;

  /**
   * @param aloud whether each sentence is spoken, and each recording played
   */
  public RecordingDialogue(Setup setup, boolean aloud, RecordingView view) {
    this.setup = setup;
    this.environment = setup.environment();
    this.aloud = aloud;
    this.view = view;
  }

  /** Asks for what is missing of the sentences of some routines, until the person stops. */
  public void record(String name, List<Routine> routines)
      throws UserException, InterruptedException {
    VoiceShelf shelf = new VoiceShelf(setup);
    List<Sayable> all = Repertoire.of(setup, routines, SpokenLength.CALM);
    Voice voice = shelf.findOrMake(name);
    Recordings recordings = shelf.recordings(voice);
    List<Sayable> missing = missing(all, recordings);
    view.begin(progress(all, missing, missing));
    if (!missing.isEmpty()) {
      ask(recordings, all, missing, voice);
      shelf.measure(voice);
      List<Sayable> left = missing(all, recordings);
      view.end(progress(all, left, left), voice);
    }
  }

  private static List<Sayable> missing(List<Sayable> all, Recordings recordings) {
    return all.stream().filter(one -> !recordings.has(one.sentence())).toList();
  }

  /**
   * @param missing what is not recorded
   * @param toGo what of it will be asked for
   */
  private RecordingProgress progress(List<Sayable> all, List<Sayable> missing, List<Sayable> toGo) {
    Duration time = Duration.ZERO;
    for (Sayable one : toGo) {
      time = time.plus(length(one).multipliedBy(aloud ? 3 : 1)).plus(BESIDES);
    }
    return new RecordingProgress(all.size(), all.size() - missing.size(), toGo.size(), time);
  }

  private static Duration length(Sayable one) {
    return SpokenLength.of(one.text(), SpokenLength.CALM, Duration.ZERO);
  }

  private void ask(Recordings recordings, List<Sayable> all, List<Sayable> missing, Voice voice)
      throws UserException, InterruptedException {
    Config config = setup.config();
    try (SpeechEngine prompter =
            setup
                .voices()
                .engine(setup.voices().spare(voice), WaitingCredit.endless(), new VoiceTrouble());
        TakeRecorder recorder =
            new TakeRecorder(
                environment
                    .ears()
                    .microphone(
                        Recordings.FORMAT,
                        Ears.device(config),
                        config.get(ConfigTable.MIC_GAIN)))) {
      int at = 0;
      while (at >= 0 && at < missing.size()) {
        view.ask(
            missing.get(at).text(),
            progress(all, missing(all, recordings), missing.subList(at, missing.size())));
        at =
            switch (one(recorder, prompter, recordings, missing.get(at))) {
              case KEEP, SKIP -> at + 1;
              case BACK -> Math.max(0, at - 1);
              case STOP -> -1;
              default -> at;
            };
      }
    } catch (SourceUnavailableException | SourceLostException e) {
      throw new UserException(e.getMessage() + " What was kept is recorded.");
    } catch (IOException e) {
      throw VoiceShelf.failed(e);
    }
  }

  private RecordingChoice one(
      TakeRecorder recorder, SpeechEngine prompter, Recordings recordings, Sayable sentence)
      throws IOException, InterruptedException, SourceLostException {
    if (aloud) {
      speak(prompter, sentence);
    }
    Take take = Take.NOTHING;
    if (!view.hasChosen()) {
      AudioClip heard = recorder.record(length(sentence), view);
      if (!view.hasChosen()) {
        take = Take.heard(heard, sentence.text());
        view.took(take);
        if (aloud && take.isGood()) {
          play(take.clip());
        }
      }
    }
    while (true) {
      RecordingChoice choice = view.choose(take);
      switch (choice) {
        case LISTEN -> play(take.clip());
        case HEAR -> speak(prompter, sentence);
        case KEEP -> {
          recordings.put(sentence.text(), take.clip());
          return choice;
        }
        default -> {
          return choice;
        }
      }
    }
  }

  private void speak(SpeechEngine prompter, Sayable sentence) throws InterruptedException {
    try {
      play(prompter.speak(sentence.text(), 1));
    } catch (SpeechException e) {
      view.note("It cannot be spoken: " + e.getMessage());
    }
  }

  /** At the loudness of a session. A recording can be made without speakers. */
  private void play(AudioClip clip) {
    if (clip.frames() == 0) {
      return;
    }
    AudioClip level = Leveller.SPEECH.level(clip);
    try (AudioSink sink = environment.speakers().open(level.format())) {
      ErrorsAloud.play(level, sink, () -> !view.hasChosen());
      sink.drain();
    } catch (SinkUnavailableException | SinkLostException e) {
      view.note("It cannot be played: " + e.getMessage());
    }
  }
}
