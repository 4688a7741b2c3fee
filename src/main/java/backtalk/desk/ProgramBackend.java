package backtalk.desk;

import backtalk.config.ConfigChanges;
import backtalk.doctor.Checkup;
import backtalk.doctor.Checkups;
import backtalk.doctor.Finding;
import backtalk.live.OneSession;
import backtalk.setup.Setup;
import backtalk.speech.SpeechException;
import backtalk.system.UserException;
import backtalk.trial.VoiceTrial;
import backtalk.window.pages.HistoryOverview;
import backtalk.window.pages.RoutineCard;
import backtalk.window.pages.Sheet;
import backtalk.window.pages.WindowBackend;
import backtalk.window.pages.WindowBackend.Reply;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The program as its window sees it; files are read anew each time. */
record ProgramBackend(Setup setup) implements WindowBackend {

  @Override
  public List<RoutineCard> routines() {
    try {
      return new RoutineCards(setup.anew()).all();
    } catch (UserException e) {
      // The config is what is wrong: without it everything else can still be seen.
      return List.of(
          new RoutineCard(
              "",
              "Fix the config file first",
              "",
              "",
              Optional.of(String.valueOf(e.getMessage()))));
    }
  }

  @Override
  public Sheet settings() {
    return SettingsSheet.of(setup.anew());
  }

  @Override
  public Reply set(String setting, String value) {
    return changed(() -> changes().set(setting, List.of(value)));
  }

  @Override
  public Reply unset(String setting) {
    return changed(() -> changes().unset(setting));
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
    try (OneSession one = OneSession.take(setup.environment())) {
      if (one.isElsewhere()) {
        return new Reply(false, "A session is playing: the voice was not tested.");
      }
      new VoiceTrial(setup.anew()).play(Optional.empty());
      return new Reply(true, "That was the voice with your settings.");
    } catch (UserException | SpeechException e) {
      return new Reply(false, String.valueOf(e.getMessage()));
    }
  }

  /** It is heard as well; what must not be while a session plays sees to that itself. */
  @Override
  public List<String> checkUp() {
    List<String> lines = new ArrayList<>();
    try {
      for (Checkup checkup : Checkups.of(setup.anew(), false)) {
        Finding found = checkup.check();
        String text = (found.text().strip() + " " + found.advice()).strip();
        lines.add(found.name() + ": " + found.state().words() + ". " + text);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    return lines;
  }

  @Override
  public HistoryOverview done() {
    return new LastSession(setup.anew()).done();
  }
}
