package backtalk.desk;

import backtalk.config.ConfigChanges;
import backtalk.config.ConfigTable;
import backtalk.doctor.Checkup;
import backtalk.doctor.Checkups;
import backtalk.doctor.Finding;
import backtalk.journal.DeletedSession;
import backtalk.journal.Journal;
import backtalk.live.OneSession;
import backtalk.plan.PlanException;
import backtalk.routine.Routine;
import backtalk.setup.Setup;
import backtalk.setup.TaughtVoiceFile;
import backtalk.speech.SpeechException;
import backtalk.speech.Voice;
import backtalk.studio.RecordingDialogue;
import backtalk.studio.VoiceShelf;
import backtalk.system.UserException;
import backtalk.trial.Teaching;
import backtalk.trial.VoiceTrial;
import backtalk.window.pages.Booth;
import backtalk.window.pages.CheckedThing;
import backtalk.window.pages.DoneSession;
import backtalk.window.pages.HistoryOverview;
import backtalk.window.pages.MissingAnswer;
import backtalk.window.pages.RecordingOffer;
import backtalk.window.pages.RecordingOffer.RecordingWish;
import backtalk.window.pages.ReminderSheet;
import backtalk.window.pages.RoutineCard;
import backtalk.window.pages.RoutineInside;
import backtalk.window.pages.Sheet;
import backtalk.window.pages.Sheet.Option;
import backtalk.window.pages.WindowBackend;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** The program as its window sees it; files are read anew each time. */
final class ProgramBackend implements WindowBackend {

  private final Setup setup;

  /** What can be put back, as long as the window is open. */
  private Optional<DeletedSession> deleted = Optional.empty();

  private final Runnable recoloured;

  /**
   * @param recoloured is told when the person has chosen other colours
   */
  ProgramBackend(Setup setup, Runnable recoloured) {
    this.setup = setup;
    this.recoloured = recoloured;
  }

  @Override
  public List<RoutineCard> routines() {
    try {
      return new RoutineCards(setup.anew()).all();
    } catch (UserException e) {
      // The config is what is wrong: without it everything else can still be seen.
      return List.of(
          RoutineCards.broken("Fix the config file first", String.valueOf(e.getMessage())));
    }
  }

  @Override
  public RoutineInside inside(String routine) {
    try {
      return new RoutineCards(setup.anew()).inside(routine);
    } catch (UserException e) {
      return new RoutineInside(
          RoutineCards.broken(routine, String.valueOf(e.getMessage())),
          List.of(),
          List.of(),
          List.of());
    }
  }

  @Override
  public List<MissingAnswer> missing(String id) {
    Setup now = setup.anew();
    try {
      Routine routine = now.shelf().find(id);
      try {
        now.plan(routine, now.config(routine));
      } catch (PlanException e) {
        return MissingAnswers.of(routine, e);
      }
    } catch (UserException e) {
      // Whatever else is wrong is told when it is started.
    }
    return List.of();
  }

  @Override
  public Sheet settings(String routine) {
    return SettingsSheet.of(setup.anew(), routine);
  }

  @Override
  public Reply set(String setting, String value) {
    return value.isEmpty()
        ? unset(setting)
        : recoloured(setting, changed(() -> changes().set(setting, List.of(value))));
  }

  @Override
  public Reply leaveOut(String stretch, boolean isOut) {
    return changed(() -> changes().leaveOut(stretch, isOut));
  }

  @Override
  public Reply unset(String setting) {
    return recoloured(setting, changed(() -> changes().unset(setting)));
  }

  private Reply recoloured(String setting, Reply reply) {
    if (reply.isGood() && setting.equals(ConfigTable.THEME.name())) {
      recoloured.run();
    }
    return reply;
  }

  private ConfigChanges changes() {
    Setup now = setup.anew();
    return new ConfigChanges(now.folders(), now);
  }

  /** Changes the config. */
  private interface SettingsEdit {
    List<String> make() throws UserException;
  }

  private static Reply changed(SettingsEdit change) {
    try {
      return new Reply(true, String.join("\n", change.make()));
    } catch (UserException e) {
      return new Reply(false, String.valueOf(e.getMessage()));
    }
  }

  @Override
  public Reply listen() {
    return alone(
        "the voice was not tested",
        now -> {
          new VoiceTrial(now).play(Optional.empty());
          return "That was the voice with your settings.";
        });
  }

  /** Something that is heard, or listens. */
  private interface Sounding {
    String make(Setup now) throws UserException, SpeechException, InterruptedException;
  }

  /** Not beside a session that plays. */
  private Reply alone(String whatNot, Sounding what) {
    try (OneSession one = OneSession.take(setup.environment())) {
      if (one.isElsewhere()) {
        return new Reply(false, "A session is playing: " + whatNot + ".");
      }
      return new Reply(true, what.make(setup.anew()));
    } catch (UserException | SpeechException e) {
      return new Reply(false, String.valueOf(e.getMessage()));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return new Reply(false, "");
    }
  }

  @Override
  public RecordingOffer recording() {
    Setup now = setup.anew();
    List<Option> routines = List.of();
    try {
      routines = SettingsSheet.routines(now);
      List<Option> voices =
          new VoiceShelf(now).all().stream().map(one -> new Option(one.id(), one.id())).toList();
      return new RecordingOffer(voices, routines, now.usualRoutine(now.config()));
    } catch (UserException e) {
      // What is wrong with the config is told on the page of settings.
      return new RecordingOffer(List.of(), routines, "");
    }
  }

  @Override
  public Reply record(RecordingWish wish, Booth booth) {
    return alone(
        "nothing was recorded",
        now -> {
          VoiceRecording view = new VoiceRecording(booth, wish.voice(), this::leads);
          List<Routine> routines = new ArrayList<>();
          for (String id : wish.routines()) {
            routines.add(now.shelf().find(id));
          }
          new RecordingDialogue(now, wish.isAloud(), view).record(wish.voice(), routines);
          if (view.wanted().isPresent()) {
            changes().set(ConfigTable.VOICE.name(), List.of(view.wanted().get().id()));
          }
          return view.reply();
        });
  }

  private boolean leads(Voice voice) {
    Setup now = setup.anew();
    try {
      return now.voice(now.config()).id().equals(voice.id());
    } catch (UserException e) {
      return false;
    }
  }

  @Override
  public Reply teach(Booth booth) {
    return alone(
        "nothing was taught",
        now -> {
          EarTeaching view = new EarTeaching(booth);
          new Teaching(now, now.config(), view).teach();
          return view.reply();
        });
  }

  @Override
  public Reply forget() {
    return changed(
        () -> {
          boolean was = new TaughtVoiceFile(setup.environment()).forget();
          return List.of(was ? "What your voice taught is deleted." : "Nothing was taught.");
        });
  }

  @Override
  public ReminderSheet reminders(String routine) {
    return new RemindersDesk(setup.anew()).sheet(routine);
  }

  @Override
  public Reply remind(String routine, ReminderSheet.When when) {
    return changed(() -> List.of(new RemindersDesk(setup.anew()).set(routine, when)));
  }

  @Override
  public Reply remindNot(String routine) {
    return changed(() -> List.of(new RemindersDesk(setup.anew()).off(routine)));
  }

  /** It is heard as well; what must not be while a session plays sees to that itself. */
  @Override
  public void checkUp(Consumer<CheckedThing> to) {
    try {
      for (Checkup checkup : Checkups.of(setup.anew(), false)) {
        Finding found = checkup.check();
        to.accept(new CheckedThing(found.name(), mark(found), found.text(), found.advice()));
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static CheckedThing.Mark mark(Finding found) {
    return switch (found.state()) {
      case OK -> CheckedThing.Mark.GOOD;
      case PROBLEM -> CheckedThing.Mark.BAD;
      case NOT_CHECKED -> CheckedThing.Mark.UNKNOWN;
    };
  }

  @Override
  public HistoryOverview done() {
    return new DoneSessions(setup.anew()).overview(deleted.isPresent());
  }

  @Override
  public List<DoneSession> doneOn(LocalDate day) {
    return new DoneSessions(setup.anew()).on(day);
  }

  /** Not under a session that plays: it may be the one. */
  @Override
  public Reply delete(String session) {
    try (OneSession one = OneSession.take(setup.environment())) {
      if (one.isElsewhere()) {
        return new Reply(false, "A session is playing: delete one when it is over.");
      }
      Optional<DeletedSession> gone = journal().delete(session);
      deleted = gone.or(() -> deleted);
      return gone.isPresent()
          ? new Reply(true, "The session was deleted.")
          : new Reply(false, "The session is not there any more.");
    } catch (IOException e) {
      return new Reply(false, String.valueOf(e.getMessage()));
    }
  }

  @Override
  public Reply undelete() {
    Optional<DeletedSession> back = deleted;
    if (back.isEmpty()) {
      return new Reply(false, "There is nothing to put back.");
    }
    try {
      back.get().restore();
      deleted = Optional.empty();
      return new Reply(true, "The session is back.");
    } catch (IOException e) {
      return new Reply(false, String.valueOf(e.getMessage()));
    }
  }

  private Journal journal() {
    return Journal.in(setup.folders().journal(), setup.environment().clock());
  }
}
