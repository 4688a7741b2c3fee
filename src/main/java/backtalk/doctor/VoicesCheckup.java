package backtalk.doctor;

import backtalk.config.Config;
import backtalk.setup.Setup;
import backtalk.setup.Voices;
import backtalk.speech.SpeechException;
import backtalk.speech.Voice;
import backtalk.speech.command.WaitingCredit;
import backtalk.system.UserException;
import backtalk.yaml.YamlException;
import java.util.ArrayList;
import java.util.List;

/** The voices: which there are, and whether the chosen one speaks. */
record VoicesCheckup(Setup setup) implements Checkup {

  private static final String SENTENCE = "Now your right side.";
  private static final String ANOTHER =
      "Another voice can be chosen: backtalk config set voice auto.";

  @Override
  public String name() {
    return "Voices";
  }

  @Override
  public Finding look() {
    Voices voices = setup.voices();
    try {
      Voice voice = setup.voice(config());
      voices.check(voice);
      voices.alone(voice, WaitingCredit.endless()).speak(SENTENCE, 1);
      return Finding.ok(name(), voice.id() + " speaks. " + others(voices, voice));
    } catch (SpeechException e) {
      return Finding.look(
          name(), String.valueOf(e.getMessage()), ANOTHER, "The chosen voice does not speak.");
    } catch (UserException e) {
      return Finding.look(name(), e.getMessage(), ANOTHER, e.spoken());
    } catch (YamlException e) {
      return Finding.look(name(), String.valueOf(e.getMessage()), "Correct the file.", e.spoken());
    }
  }

  /** What is wrong with the config is another checkup's business. */
  private Config config() {
    try {
      return setup.config();
    } catch (UserException | YamlException e) {
      return Config.defaults();
    }
  }

  private static String others(Voices voices, Voice chosen) throws UserException, YamlException {
    List<String> there = new ArrayList<>();
    List<String> missing = new ArrayList<>();
    for (String id : voices.ids()) {
      if (!id.equals(chosen.id())) {
        (voices.isInstalled(voices.find(id)) ? there : missing).add(id);
      }
    }
    String text = there.isEmpty() ? "" : "Also installed: " + String.join(", ", there) + ". ";
    return missing.isEmpty()
        ? text
        : text
            + "Not installed: "
            + String.join(", ", missing)
            + "; \"backtalk voices\" tells how to.";
  }
}
